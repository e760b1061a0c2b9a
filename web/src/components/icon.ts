import { svg, html, type TemplateResult } from 'lit';
import type { CellState } from '../model/overview.js';
import type { FindingClass } from '../model/finding.js';

type Icon = CellState | FindingClass;

const DISC = svg`<circle cx="8" cy="8" r="7.5" fill="currentColor"></circle>`;

const SHAPES: Record<Icon, TemplateResult> = {
  pass: svg`${DISC}<path d="M4.5 8.2 7 10.7l4.6-5.2" class="cut"></path>`,
  error: svg`${DISC}<path d="M5.3 5.3l5.4 5.4M10.7 5.3l-5.4 5.4" class="cut"></path>`,
  warning: svg`<path d="M8 .9 15.6 14.6H.4Z" fill="currentColor"></path><path d="M8 5.6v4.2M8 11.9v.6" class="cut"></path>`,
  review: svg`<path d="M8 .3 15.7 8 8 15.7.3 8Z" fill="currentColor"></path><path d="M6.3 6.4a1.8 1.8 0 1 1 2.5 1.7c-.6.3-.8.6-.8 1.3M8 11.4v.4" class="cut"></path>`,
  info: svg`<rect x=".5" y=".5" width="15" height="15" rx="3" fill="currentColor"></rect><path d="M8 7.2v4.6M8 4.2v.5" class="cut"></path>`,
  waived: svg`<circle cx="8" cy="8" r="6.7" class="ring"></circle><path d="M4.6 8h6.8" class="ring"></path>`,
  none: svg`<path d="M4.5 8h7" class="ring"></path>`,
};

/** A sign beside its words: never the only bearer of its meaning. */
export function icon(name: Icon): TemplateResult {
  return html`<svg class="icon ${name}" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${SHAPES[name]}</svg>`;
}
