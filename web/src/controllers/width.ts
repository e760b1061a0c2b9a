import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The inner width of the element, in whole pixels; 0 until it is known. */
export class Width implements ReactiveController {
  value = 0;
  #observer: ResizeObserver | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(([entry]) => {
      const width = Math.floor(entry?.contentRect.width ?? 0);
      if (width === this.value) return;
      this.value = width;
      this.host.requestUpdate();
    });
    this.#observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
