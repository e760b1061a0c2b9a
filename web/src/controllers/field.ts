import type { Location } from '../engine/types.js';

/** Pause in the typing after which the text is checked, in milliseconds. */
const PAUSE = 150;

/** Watches a text field, rich text field or element of the page. It only reads; the page's text is never changed. */
export class Field {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #observer: MutationObserver | undefined;
  #last: string | undefined;

  constructor(
    private readonly target: HTMLElement,
    private readonly changed: (text: string) => void,
  ) {}

  /** How the text of a field reads as a file: rich text keeps its headings and lists. */
  static extension(target: HTMLElement): string {
    return isText(target) ? '' : '.html';
  }

  start(): void {
    this.target.addEventListener('input', this.#later);
    this.target.addEventListener('change', this.#later);
    if (!isText(this.target)) {
      this.#observer = new MutationObserver(this.#later);
      this.#observer.observe(this.target, { childList: true, characterData: true, subtree: true });
    }
    this.#read();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#observer?.disconnect();
    this.target.removeEventListener('input', this.#later);
    this.target.removeEventListener('change', this.#later);
  }

  /** Whether `show` can reach a place: only a plain text field counts characters as the engine does. */
  canShow(place: Location): boolean {
    return isText(this.target) && place.utf16Start !== undefined && place.utf16End !== undefined;
  }

  /** Selects a place in the field, on the wish of its writer. */
  show(place: Location): void {
    if (!isText(this.target) || place.utf16Start === undefined || place.utf16End === undefined) return;
    const field = this.target;
    // Browsers scroll a field to its caret when it gets the focus, not when its selection is set.
    field.setSelectionRange(place.utf16Start, place.utf16Start);
    field.blur();
    field.focus();
    field.setSelectionRange(place.utf16Start, place.utf16End);
    field.scrollIntoView({ block: 'nearest' });
  }

  readonly #later = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#read(), PAUSE);
  };

  #read(): void {
    const text = isText(this.target) ? this.target.value : this.target.innerHTML;
    if (text === this.#last) return;
    this.#last = text;
    this.changed(text);
  }
}

function isText(target: HTMLElement): target is HTMLTextAreaElement | HTMLInputElement {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}
