import { html, nothing, type TemplateResult } from 'lit';
import type { FigureRow, IndicatorRow } from '../model/overview.js';
import type { Words } from '../words/index.js';
import { cell } from './cell.js';
import type { View } from './view.js';

/** The performance indicators, a row each. */
export function indicatorTable(rows: readonly IndicatorRow[], view: View): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  const { words } = view;
  return html`
    <table class="facts" part="indicators">
      <caption>${words.indicators}</caption>
      <tbody>
        ${rows.map((row) => {
          const name = words.indicator(row.number, row.title);
          return html`<tr><th scope="row">${name}</th><td>${cell(row, statusText(row, words), name, view)}</td></tr>`;
        })}
      </tbody>
    </table>
  `;
}

function statusText(row: IndicatorRow, words: Words): string {
  if (row.status === 'applicable') return words.reported;
  if (row.status === 'unstated') return words.unstated;
  return row.finding?.rule === 'indicator-reason-missing' ? words.withoutReason : words.notApplicable;
}

/** The key figures, a row each. */
export function figureTable(rows: readonly FigureRow[], view: View): TemplateResult {
  const { words } = view;
  return html`
    <table class="facts" part="key-figures">
      <caption>${words.keyFigures}</caption>
      <tbody>
        ${rows.map((row) => {
          const name = words.figures[row.figure];
          return html`<tr><th scope="row">${name}</th><td>${cell(row, figureText(row, words), name, view)}</td></tr>`;
        })}
      </tbody>
    </table>
  `;
}

function figureText(row: FigureRow, words: Words): string {
  if (row.figure === 'totals' && row.state !== 'none') return row.state === 'pass' ? words.totalsMatch : words.totalsDiffer;
  if (row.state === 'none') return row.value ?? words.cells.none;
  if (row.figure === 'referenceDate' && row.value) return words.day(row.value);
  return row.value ?? (row.state === 'pass' ? words.present : words.missing);
}
