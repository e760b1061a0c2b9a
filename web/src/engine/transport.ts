import { Failure } from './failure.js';
import type { Answer, Request } from './protocol.js';
import type { CallName, Calls } from './runtime.js';
import { openWorker } from './wasm-source.js';

/** A loaded engine, wherever it runs. */
export interface Transport {
  call<Name extends CallName>(name: Name, args: Parameters<Calls[Name]>): Promise<ReturnType<Calls[Name]>>;
  /** Ends it; requests under way fail. */
  close(): void;
}

/** Starts the engine in a worker where the page allows it, and on the page where it does not. */
export async function connect(compiling: Promise<WebAssembly.Module>): Promise<Transport> {
  // The worker starts while the engine is fetched and compiled.
  const worker = start();
  try {
    const module = await compiling;
    return (worker && (await inWorker(worker, module))) ?? (await onPage(module));
  } catch (thrown) {
    worker?.close();
    throw thrown;
  }
}

async function onPage(module: WebAssembly.Module): Promise<Transport> {
  const { Runtime } = await import('./runtime.js');
  const runtime = await Runtime.load(module);
  return {
    call: async (name, args) => runtime.call(name, args),
    close: () => {},
  };
}

function start(): WorkerLink | null {
  try {
    const worker = openWorker();
    return worker && new WorkerLink(worker);
  } catch {
    return null;
  }
}

/** `null` where no worker runs; a worker that runs but cannot load the engine is a failure. */
async function inWorker(link: WorkerLink, module: WebAssembly.Module): Promise<Transport | null> {
  try {
    await link.ask({ name: 'load', module });
    return {
      call: (name, args) => link.ask({ name, args }) as Promise<never>,
      close: () => link.close(),
    };
  } catch (thrown) {
    link.close();
    // The policy of the worker's own address may be stricter than the page's, or a proxy may have lost the script.
    if (thrown instanceof Failure && thrown.code === 'old-browser') throw thrown;
    return null;
  }
}

type Question = Request extends infer Each ? (Each extends Request ? Omit<Each, 'id'> : never) : never;

/** Questions and answers of one worker. */
class WorkerLink {
  readonly #open = new Map<number, { resolve(value: unknown): void; reject(failure: Failure): void }>();
  #last = 0;
  /** Why no more answers come. */
  #broken: Failure | undefined;

  constructor(private readonly worker: Worker) {
    worker.addEventListener('message', (event: MessageEvent<Answer>) => this.#settle(event.data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#fail(event.message);
    });
    worker.addEventListener('messageerror', () => this.#fail('messageerror'));
  }

  ask(question: Question): Promise<unknown> {
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      if (this.#broken) {
        reject(this.#broken);
        return;
      }
      this.#open.set(id, { resolve, reject });
      this.worker.postMessage({ ...question, id });
    });
  }

  close(): void {
    this.worker.terminate();
    this.#fail('closed');
  }

  #settle(answer: Answer): void {
    const waiting = this.#open.get(answer.id);
    this.#open.delete(answer.id);
    if ('failure' in answer) waiting?.reject(new Failure(answer.failure.code, answer.failure.detail));
    else waiting?.resolve(answer.value);
  }

  #fail(detail: string): void {
    this.#broken = new Failure('trap', detail);
    for (const waiting of this.#open.values()) waiting.reject(this.#broken);
    this.#open.clear();
  }
}
