import { html, nothing, type TemplateResult } from 'lit';
import type { Cell } from '../model/overview.js';
import { icon } from './icon.js';
import type { View } from './view.js';

/** A cell of the overview: a link to its finding or its evidence, plain text where it has neither. */
export function cell(cell: Cell, text: string, subject: string, view: View): TemplateResult {
  const { state, finding, place } = cell;
  const sign = icon(state);
  if (state === 'none' && !finding) return html`<span class="cell none">${sign}<span>${text || nothing}</span></span>`;
  const reachable = finding !== undefined || (place !== undefined && view.canShow(place));
  if (!reachable) return html`<span class="cell ${state}">${sign}<span>${text}</span></span>`;
  const go = (event: Event) => {
    if (finding) view.reveal(finding);
    else if (place) view.show(place, event.currentTarget);
  };
  return html`
    <button type="button" class="cell ${state}" @click=${go}>
      ${sign}<span><span class="hidden">${subject}: </span>${text}<span class="hidden">, ${view.words.cells[state]}</span></span>
    </button>
  `;
}
