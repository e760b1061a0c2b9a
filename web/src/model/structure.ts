import type { DraftBlock } from '../engine/types.js';

/** A block with its number in the draft. */
export interface Numbered {
  block: DraftBlock;
  index: number;
}

export interface ListItem extends Numbered {
  children: ListPart[];
}

export interface ListPart {
  kind: 'list';
  ordered: boolean;
  items: ListItem[];
}

export interface TableCell {
  paragraphs: Numbered[];
  header: boolean;
  rowSpan: number;
  columnSpan: number;
}

/** The draft as a page shows it: blocks, lists inside lists, tables with rows. */
export type Part = { kind: 'block'; item: Numbered } | ListPart | { kind: 'table'; rows: TableCell[][] };

export function structure(blocks: readonly DraftBlock[]): Part[] {
  const parts: Part[] = [];
  for (let index = 0; index < blocks.length; ) {
    const run = runAt(blocks, index);
    const [first] = run;
    if (!first) break;
    if (first.block.kind === 'item') parts.push(...lists(run));
    else if (first.block.kind === 'cell') parts.push({ kind: 'table', rows: rows(run) });
    else parts.push({ kind: 'block', item: first });
    index += run.length;
  }
  return parts;
}

/** The blocks from one on that belong together: a list, a table or one block. */
function runAt(blocks: readonly DraftBlock[], from: number): Numbered[] {
  const run: Numbered[] = [];
  const first = blocks[from];
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block || !first || block.kind !== first.kind || block.table !== first.table) break;
    run.push({ block, index });
    if (first.kind === 'heading' || first.kind === 'paragraph') break;
  }
  return run;
}

function lists(run: readonly Numbered[]): ListPart[] {
  const top: ListPart[] = [];
  const path: ListItem[] = [];
  for (const { block, index } of run) {
    const depth = Math.min(block.depth ?? 0, path.length);
    path.length = depth;
    const siblings = depth === 0 ? top : (path[depth - 1]?.children ?? top);
    const ordered = block.ordered ?? false;
    let list = siblings.at(-1);
    if (list?.ordered !== ordered) siblings.push((list = { kind: 'list', ordered, items: [] }));
    const item: ListItem = { block, index, children: [] };
    list.items.push(item);
    path.push(item);
  }
  return top;
}

function rows(run: readonly Numbered[]): TableCell[][] {
  const byRow = new Map<number, Map<number, TableCell>>();
  for (const { block, index } of run) {
    const row = byRow.get(block.row ?? 0) ?? new Map<number, TableCell>();
    byRow.set(block.row ?? 0, row);
    const cell = row.get(block.column ?? 0);
    if (cell) cell.paragraphs.push({ block, index });
    else {
      row.set(block.column ?? 0, {
        paragraphs: [{ block, index }],
        header: block.header ?? false,
        rowSpan: block.rowSpan ?? 1,
        columnSpan: block.columnSpan ?? 1,
      });
    }
  }
  return [...byRow.values()].map((row) => [...row.values()]);
}
