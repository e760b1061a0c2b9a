/** The generated glue of the wasm. */
export type Bindings = typeof import('../../wasm/verslagtoets.js');

/** The only place that names the generated module. */
export function loadBindings(): Promise<Bindings> {
  return import('../../wasm/verslagtoets.js');
}
