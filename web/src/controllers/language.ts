import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Lang } from '../engine/types.js';

/** The language of the nearest `lang`, shadow hosts included: English where it says so, Dutch otherwise. */
export class Language implements ReactiveController {
  value: Lang = 'nl';
  #observer: MutationObserver | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly changed: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.value = nearest(this.host);
    this.#observer = new MutationObserver(() => this.#read());
    this.#observer.observe(this.host.ownerDocument, { attributes: true, attributeFilter: ['lang'], subtree: true });
    const root = this.host.getRootNode();
    if (root instanceof ShadowRoot) this.#observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #read(): void {
    const now = nearest(this.host);
    if (now === this.value) return;
    this.value = now;
    this.host.requestUpdate();
    this.changed();
  }
}

function nearest(element: Element): Lang {
  const bearer = element.closest('[lang]');
  if (bearer) return /^en\b/i.test(bearer.getAttribute('lang') ?? '') ? 'en' : 'nl';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearest(root.host) : 'nl';
}
