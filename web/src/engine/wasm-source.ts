/**
 * Where the engine comes from. The only module that builds swap: one with everything inlined returns the bytes
 * and opens no worker.
 */

/** Address or bytes of the wasm. */
export function wasmSource(): URL | Uint8Array {
  return new URL('./verslagtoets_bg.wasm', import.meta.url);
}

/** A worker that runs `worker.ts`; throws where the page allows none. */
export function openWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  const url = new URL(/* @vite-ignore */ './worker.js', import.meta.url);
  return new Worker(trusted(url.href) as string, { type: 'module', name: 'verslagtoets' });
}

interface Policy {
  createScriptURL(url: string): unknown;
}

const POLICY = Symbol.for('verslagtoets.policy');

/** Under Trusted Types a worker's address must come from a policy; there is one per page, also when loaded twice. */
function trusted(url: string): unknown {
  const page = globalThis as unknown as {
    [POLICY]?: Policy;
    trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  };
  if (!page.trustedTypes) return url;
  page[POLICY] ??= page.trustedTypes.createPolicy('verslagtoets', { createScriptURL: (own) => own });
  return page[POLICY].createScriptURL(url);
}
