import { Failure } from './failure.js';

/** Compiles the wasm, from bytes or an address. Every way in which that goes wrong has its own cause. */
export async function compile(source: string | Uint8Array): Promise<WebAssembly.Module> {
  if (typeof WebAssembly !== 'object') throw new Failure('old-browser');
  const given = typeof source === 'string' ? await download(source) : (source as Uint8Array<ArrayBuffer>);
  try {
    return await (given instanceof Response ? WebAssembly.compileStreaming(given) : WebAssembly.compile(given));
  } catch (thrown) {
    const detail = thrown instanceof Error ? thrown.message : String(thrown);
    throw new Failure(/content security policy|unsafe-eval|blocked by csp/i.test(detail) ? 'wasm-blocked' : 'old-browser', detail);
  }
}

/** What is at an address: as a stream where the server gives it the right MIME type, as bytes where it does not. */
async function download(url: string): Promise<Response | Uint8Array<ArrayBuffer>> {
  const watch = watchPolicy(url);
  let response: Response;
  try {
    response = await fetch(url);
  } catch (thrown) {
    const blocked = await watch.blocked();
    throw new Failure(blocked ? 'fetch-blocked' : 'wasm-unreachable', thrown instanceof Error ? thrown.message : url);
  } finally {
    watch.stop();
  }
  if (!response.ok) throw new Failure('wasm-missing', `${response.status} ${url}`);
  const type = response.headers.get('content-type') ?? '?';
  if (/^application\/wasm\b/i.test(type)) return response;
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes[0] !== 0 || bytes[1] !== 0x61 || bytes[2] !== 0x73 || bytes[3] !== 0x6d) throw new Failure('wasm-wrong', `${type} ${url}`);
  return bytes;
}

/** Tells whether the page's policy refused an address: a refused fetch itself does not say why it failed. */
function watchPolicy(url: string) {
  let seen = false;
  const listen = (event: Event) => {
    seen ||= (event as SecurityPolicyViolationEvent).blockedURI.startsWith(url.split(/[?#]/)[0] ?? url);
  };
  globalThis.addEventListener('securitypolicyviolation', listen);
  return {
    // The report comes as a task of its own, after the fetch has failed.
    blocked: () => new Promise<boolean>((resolve) => setTimeout(() => resolve(seen), 50)),
    stop: () => globalThis.removeEventListener('securitypolicyviolation', listen),
  };
}
