import { compile } from './compile.js';
import { Failure } from './failure.js';
import type { CallName, Calls } from './runtime.js';
import { connect, type Transport } from './transport.js';
import { wasmSource } from './wasm-source.js';

/** The engine of a page: fetched at first use, replaced after a breakdown. */
export class Engine {
  #module: Promise<WebAssembly.Module> | undefined;
  #transport: Promise<Transport> | undefined;

  /** Without an address: the engine that came along. */
  private constructor(private readonly address: string) {}

  static readonly #shared = new Map<string, Engine>();

  /** The engine at an address, shared by the elements of a page. */
  static at(address: string | null): Engine {
    const key = address ? new URL(address, document.baseURI).href : '';
    let engine = Engine.#shared.get(key);
    if (!engine) Engine.#shared.set(key, (engine = new Engine(key)));
    return engine;
  }

  /** Gets ready, as its reader is about to hand in a draft. What goes wrong is told where the draft is checked. */
  prepare(): void {
    this.#load().catch(() => {});
  }

  async call<Name extends CallName>(name: Name, ...args: Parameters<Calls[Name]>): Promise<ReturnType<Calls[Name]>> {
    const transport = await this.#load();
    try {
      return await transport.call(name, args);
    } catch (thrown) {
      if (thrown instanceof Failure && thrown.code === 'trap') this.#replace(transport);
      throw thrown;
    }
  }

  #load(): Promise<Transport> {
    if (!this.#transport) {
      // Compiled once: after a breakdown only the instance is replaced.
      this.#module ??= compile(this.#source());
      const loading = connect(this.#module);
      this.#transport = loading;
      // A failed load is tried again at the next use.
      loading.catch(() => {
        if (this.#transport === loading) this.#transport = this.#module = undefined;
      });
    }
    return this.#transport;
  }

  #source(): string | Uint8Array {
    const own = this.address || wasmSource();
    return own instanceof URL ? own.href : own;
  }

  #replace(broken: Transport): void {
    broken.close();
    this.#transport = undefined;
  }
}
