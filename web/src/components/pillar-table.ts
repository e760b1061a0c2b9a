import { html, type TemplateResult } from 'lit';
import { COLUMNS, type Cell, type Column, type PillarRow } from '../model/overview.js';
import type { Words } from '../words/index.js';
import { cell } from './cell.js';
import type { View } from './view.js';

/** The pillars by what each must hold. The roles keep it a table where it is laid out as blocks. */
export function pillarTable(rows: readonly PillarRow[], view: View): TemplateResult {
  const { words } = view;
  return html`
    <table class="pillars" part="pillars" role="table">
      <caption class="hidden">${words.pillars}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${words.pillar}</th>
          ${COLUMNS.map((column) => html`<th scope="col" role="columnheader">${words.columns[column]}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map((row) => pillarRow(row, view))}
      </tbody>
    </table>
  `;
}

function pillarRow(row: PillarRow, view: View): TemplateResult {
  const { words } = view;
  const name = words.pillarNames[row.number - 1] ?? row.title ?? '';
  return html`
    <tr role="row">
      <th scope="row" role="rowheader"><span class="pillar-number">${row.number}</span> ${name}</th>
      ${COLUMNS.map((column) => {
        const label = words.columns[column];
        const subject = `${words.pillar} ${row.number}, ${label}`;
        return html`<td role="cell" data-label=${label}>${cell(row.cells[column], cellText(column, row.cells[column], words), subject, view)}</td>`;
      })}
    </tr>
  `;
}

function cellText(column: Column, cell: Cell, words: Words): string {
  if (cell.state === 'none') return words.cells.none;
  if (column === 'dated' && cell.count) return words.dated(cell.count.part, cell.count.whole);
  if (column === 'goals' && cell.count) return words.goals(cell.count.whole);
  if (cell.state === 'pass' || cell.state === 'info') return words.present;
  return cell.state === 'error' ? words.missing : words.look;
}
