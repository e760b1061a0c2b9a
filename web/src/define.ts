import { VerslagToets } from './index.js';

export * from './index.js';

// A page may load this twice, and another version may have come first: the first one stays.
if (typeof customElements !== 'undefined' && !customElements.get('verslag-toets')) {
  customElements.define('verslag-toets', VerslagToets);
}

declare global {
  interface HTMLElementTagNameMap {
    'verslag-toets': VerslagToets;
  }
}
