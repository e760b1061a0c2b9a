import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../words/index.js';
import { chooseButton } from './choose.js';

export interface DropZone {
  words: Words;
  /** Name of the draft that was checked last. */
  name: string | null;
  dragging: boolean;
  disabled: boolean;
  pasteHint: boolean;
  choose(file: File): void;
  paste(): void;
}

/** Where a draft is dropped, chosen or pasted. */
export function dropZone({ words, name, dragging, disabled, pasteHint, choose, paste }: DropZone): TemplateResult {
  return html`
    <div class="drop ${dragging ? 'over' : ''} ${name ? 'small' : ''}" part="drop-zone">
      <p class="drop-text">${dragging ? words.dropNow : (name ?? words.dropHere)}</p>
      <div class="buttons">
        ${chooseButton({ label: name ? words.chooseAgain : words.choose, kind: 'primary', disabled, choose })}
        <button type="button" part="button" ?disabled=${disabled} @click=${paste}>${words.paste}</button>
      </div>
      <p class="formats">${words.formats}</p>
      <p class="paste-hint" role="status">${pasteHint ? words.pasteNow : nothing}</p>
    </div>
    <p class="promise" part="promise">
      <svg class="icon lock" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <rect x="2.5" y="7" width="11" height="8" rx="1.5" fill="currentColor"></rect>
        <path d="M5 7V4.7a3 3 0 0 1 6 0V7" class="ring"></path>
      </svg>
      ${words.promise}
    </p>
  `;
}
