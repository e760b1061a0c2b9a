import type { CheckOptions, CheckOutput, CheckResult, Lang } from './types.js';

/** The generated glue of the wasm. An export that an engine may lack is optional. */
export interface Bindings {
  default(source: { module_or_path: WebAssembly.Module }): Promise<unknown>;
  check(draft: Uint8Array | string, options?: CheckOptions): CheckOutput;
  annotate?(draft: Uint8Array, options: CheckOptions): Uint8Array;
  html?(result: CheckResult, lang: Lang): string;
  markdown?(result: CheckResult, lang: Lang): string;
  /** Forgets the instance, so that the next load makes a fresh one. */
  __wbg_reset_state?(): void;
}

/** The only place that names the generated module. */
export async function loadBindings(): Promise<Bindings> {
  return (await import('../../wasm/verslagtoets.js')) as unknown as Bindings;
}
