import type { ReactiveControllerHost } from 'lit';
import { draftOf, draftOfClipboard, draftOfTransfer, type Draft } from '../draft.js';
import type { Words } from '../words/index.js';

export interface IntakeHost extends ReactiveControllerHost, HTMLElement {
  readonly words: Words;
  /** Whether drafts are taken by drop, button and paste. */
  readonly takes: boolean;
  /** A draft is about to come. */
  prepare(): void;
}

/** The ways by which a reader hands in a draft: drop, button, paste. */
export class Intake {
  dragging = false;
  pasteHint = false;
  #depth = 0;

  constructor(
    private readonly host: IntakeHost,
    private readonly take: (draft: Promise<Draft | null>) => void,
    private readonly takePrevious: (draft: Promise<Draft>) => void,
  ) {
    host.addEventListener('click', () => host.prepare());
    host.addEventListener('dragenter', () => host.prepare());
    host.addEventListener('dragenter', (event) => this.#drag(event, 1));
    host.addEventListener('dragover', (event) => this.#drag(event, 0));
    host.addEventListener('dragleave', (event) => this.#drag(event, -1));
    host.addEventListener('drop', (event) => this.#drop(event));
    host.addEventListener('paste', (event) => this.#paste(event));
  }

  choose(file: File): void {
    this.#hint(false);
    this.take(draftOf(file));
  }

  choosePrevious(file: File): void {
    this.takePrevious(draftOf(file));
  }

  /** Reads the clipboard; where the page or its reader does not allow that, asks for the keys. */
  async paste(): Promise<void> {
    try {
      const draft = await draftOfClipboard(this.host.words.pasted);
      this.#hint(draft === null);
      if (draft) this.take(Promise.resolve(draft));
    } catch {
      this.#hint(true);
    }
  }

  #drag(event: DragEvent, step: 1 | 0 | -1): void {
    if (!this.host.takes || !event.dataTransfer) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    this.#depth = Math.max(this.#depth + step, 0);
    this.#setDragging(this.#depth > 0);
  }

  #drop(event: DragEvent): void {
    if (!this.host.takes || !event.dataTransfer) return;
    event.preventDefault();
    this.#depth = 0;
    this.#setDragging(false);
    this.#hint(false);
    this.take(draftOfTransfer(event.dataTransfer, this.host.words.pasted));
  }

  #paste(event: ClipboardEvent): void {
    if (!this.host.takes || !event.clipboardData) return;
    event.preventDefault();
    this.#hint(false);
    this.take(draftOfTransfer(event.clipboardData, this.host.words.pasted));
  }

  #setDragging(dragging: boolean): void {
    if (dragging === this.dragging) return;
    this.dragging = dragging;
    this.host.requestUpdate();
  }

  #hint(shown: boolean): void {
    this.pasteHint = shown;
    this.host.requestUpdate();
  }
}
