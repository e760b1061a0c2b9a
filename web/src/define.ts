import type { VerslagToets } from './index.js';

/** Set by the first script that defines the element: a page may load this twice, also in different versions. */
const LOADED = Symbol.for('verslagtoets.loaded');

// The rest is loaded only where it is wanted: a second copy of Lit may not be made under strict Trusted Types.
const page = globalThis as unknown as { [LOADED]?: boolean };
if (typeof customElements !== 'undefined' && !page[LOADED] && !customElements.get('verslag-toets')) {
  page[LOADED] = true;
  void import('./index.js').then(({ VerslagToets }) => customElements.define('verslag-toets', VerslagToets));
}

declare global {
  interface HTMLElementTagNameMap {
    'verslag-toets': VerslagToets;
  }
}
