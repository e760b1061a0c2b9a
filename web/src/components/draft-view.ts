import { html, nothing, type TemplateResult } from 'lit';
import type { ShownFinding } from '../model/finding.js';
import { pieces, type DraftMark, type Marks } from '../model/marks.js';
import type { ListPart, Numbered, Part, TableCell } from '../model/structure.js';
import type { View } from './view.js';

export interface DraftView {
  parts: readonly Part[];
  marks: Marks;
  /** Marks to draw as elements, by block; empty where the browser can paint them without. */
  drawn: ReadonlyMap<number, DraftMark[]>;
}

/** The draft as it was read, as text only, with the places of the findings. */
export function draftView({ parts, marks, drawn }: DraftView, view: View): TemplateResult {
  const text = ({ block, index }: Numbered) => html`
    <span class="text" data-block=${index} tabindex="-1">${marked(block.text, drawn.get(index))}</span>${signs(marks.byBlock.get(index), view)}
  `;
  return html`${parts.map((part) => partView(part, text))}`;
}

type TextOf = (item: Numbered) => TemplateResult;

function partView(part: Part, text: TextOf): TemplateResult {
  if (part.kind === 'list') return list(part, text);
  if (part.kind === 'table') return table(part.rows, text);
  const { block } = part.item;
  if (block.kind !== 'heading') return html`<p>${text(part.item)}</p>`;
  const { level } = block;
  // Below the headings of the widget itself.
  return html`<p class="heading level-${Math.min(level, 4)}" role="heading" aria-level=${Math.min(level + 3, 9)}>${text(part.item)}</p>`;
}

function list({ ordered, items }: ListPart, text: TextOf): TemplateResult {
  const inner = items.map((item) => html`<li>${text(item)}${item.children.map((child) => list(child, text))}</li>`);
  return ordered ? html`<ol>${inner}</ol>` : html`<ul>${inner}</ul>`;
}

function table(rows: readonly TableCell[][], text: TextOf): TemplateResult {
  const cell = ({ paragraphs, header, rowSpan, columnSpan }: TableCell) => {
    const inner = paragraphs.map((paragraph) => html`<p>${text(paragraph)}</p>`);
    return header
      ? html`<th rowspan=${rowSpan} colspan=${columnSpan}>${inner}</th>`
      : html`<td rowspan=${rowSpan} colspan=${columnSpan}>${inner}</td>`;
  };
  return html`<table><tbody>${rows.map((row) => html`<tr>${row.map(cell)}</tr>`)}</tbody></table>`;
}

function marked(text: string, spans: readonly DraftMark[] | undefined): TemplateResult | string {
  if (!spans) return text;
  return html`${pieces(text, spans).map((piece) => (piece.name ? html`<mark class=${piece.name}>${piece.text}</mark>` : piece.text))}`;
}

function signs(findings: readonly ShownFinding[] | undefined, { words, reveal }: View) {
  if (!findings) return nothing;
  return findings.map(
    (finding) => html`
      <button type="button" class="sign ${finding.class}" title=${finding.message} @click=${() => reveal(finding)}>
        <span aria-hidden="true">${finding.number}</span><span class="hidden">${words.findingHere(finding.number, finding.message)}</span>
      </button>
    `,
  );
}
