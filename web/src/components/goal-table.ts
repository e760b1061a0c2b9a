import { html, type TemplateResult } from 'lit';

export interface GoalTable {
  caption: string;
  columns: readonly [pillar: string, string, string];
  rows: readonly (readonly [pillar: number, TemplateResult, TemplateResult])[];
  part: string;
}

/** Goals, a row each. The roles keep it a table where it is laid out as blocks. */
export function goalTable({ caption, columns, rows, part }: GoalTable): TemplateResult {
  return html`
    <table class="goals" part=${part} role="table">
      <caption class="hidden">${caption}</caption>
      <thead role="rowgroup">
        <tr role="row">${columns.map((column) => html`<th scope="col" role="columnheader">${column}</th>`)}</tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          (row) => html`
            <tr role="row">${row.map((cell, index) => html`<td role="cell" data-label=${columns[index] ?? ''}><div>${cell}</div></td>`)}</tr>
          `,
        )}
      </tbody>
    </table>
  `;
}
