import { loadBindings, type Bindings } from './bindings.js';
import { Failure, failureOf } from './failure.js';
import type { CheckOptions, CheckOutput } from './types.js';

/** What may be asked of the engine, and what comes back. */
export interface Calls {
  check(draft: Uint8Array | string, options: CheckOptions): CheckOutput;
  annotate(draft: Uint8Array, options: CheckOptions): Uint8Array;
  html(draft: Uint8Array | string, options: CheckOptions): string;
  markdown(draft: Uint8Array | string, options: CheckOptions): string;
}

export type CallName = keyof Calls;

/** The loaded engine of one thread. */
export class Runtime {
  private constructor(private readonly bindings: Bindings) {}

  static async load(module: WebAssembly.Module): Promise<Runtime> {
    const bindings = await loadBindings();
    try {
      await bindings.default({ module_or_path: module });
    } catch (thrown) {
      throw new Failure('old-browser', String(thrown));
    }
    return new Runtime(bindings);
  }

  call<Name extends CallName>(name: Name, args: Parameters<Calls[Name]>): ReturnType<Calls[Name]> {
    try {
      const run = this.bindings[name] as unknown as (...args: unknown[]) => ReturnType<Calls[Name]>;
      return run(...args);
    } catch (thrown) {
      const failure = failureOf(thrown);
      // After a trap the memory of the instance cannot be trusted.
      if (failure.code === 'trap') this.bindings.__wbg_reset_state();
      throw failure;
    }
  }
}
