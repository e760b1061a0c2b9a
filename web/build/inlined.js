// Takes the place of src/engine/wasm-source.ts where there is but one file: the bytes are in it, and no worker is.
export function inlined(wasm) {
  const code = `
    const text = ${JSON.stringify(wasm.toString('base64'))};
    let bytes;
    // Always the same bytes: the engine of a page is found by them.
    export const wasmSource = () => (bytes ??= Uint8Array.from(atob(text), (char) => char.charCodeAt(0)));
    export const openWorker = () => null;
  `;
  const replaces = /[/\\]engine[/\\]wasm-source\.ts$/;
  return { name: 'inlined', load: (id) => (replaces.test(id) ? { code, moduleType: 'js' } : null) };
}
