import { failureOf } from './failure.js';
import { Runtime } from './runtime.js';
import type { Answer, Request } from './protocol.js';

/** The engine in a worker: loads once, then answers one request after another. */
let runtime: Runtime | undefined;

self.addEventListener('message', (event: MessageEvent<Request>) => {
  void answer(event.data).then((reply) => self.postMessage(reply));
});

async function answer(request: Request): Promise<Answer> {
  try {
    if (request.name === 'load') {
      runtime = await Runtime.load(request.module);
      return { id: request.id, value: undefined };
    }
    return { id: request.id, value: runtime?.call(request.name, request.args as never) };
  } catch (thrown) {
    const { code, detail } = failureOf(thrown);
    return { id: request.id, failure: { code, detail } };
  }
}
