import type { DraftBlock } from '../engine/types.js';

type Kind = DraftBlock['kind'];

/** A block with its number in the draft. */
export interface Numbered<Of extends Kind = Kind> {
  block: Extract<DraftBlock, { kind: Of }>;
  index: number;
}

export interface ListItem extends Numbered<'item'> {
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
    const items = run(blocks, index, 'item');
    const cells = run(blocks, index, 'cell');
    const block = blocks[index];
    if (items.length > 0) parts.push(...lists(items));
    else if (cells.length > 0) parts.push({ kind: 'table', rows: rows(cells) });
    else if (block) parts.push({ kind: 'block', item: { block, index } });
    index += Math.max(items.length, cells.length, 1);
  }
  return parts;
}

/** The blocks of a kind from one on that belong together: the items that follow each other, or the cells of a table. */
function run<Of extends 'item' | 'cell'>(blocks: readonly DraftBlock[], from: number, kind: Of): Numbered<Of>[] {
  const found: Numbered<Of>[] = [];
  const table = tableOf(blocks[from]);
  for (let index = from; blocks[index]?.kind === kind && tableOf(blocks[index]) === table; index++) {
    found.push({ block: blocks[index] as Numbered<Of>['block'], index });
  }
  return found;
}

const tableOf = (block: DraftBlock | undefined): number | null => (block?.kind === 'cell' ? block.table : null);

function lists(items: readonly Numbered<'item'>[]): ListPart[] {
  const top: ListPart[] = [];
  const path: ListItem[] = [];
  for (const { block, index } of items) {
    const depth = Math.min(block.depth, path.length);
    path.length = depth;
    const siblings = depth === 0 ? top : (path[depth - 1]?.children ?? top);
    const last = siblings.at(-1);
    const list: ListPart = last?.ordered === block.ordered ? last : { kind: 'list', ordered: block.ordered, items: [] };
    if (list !== last) siblings.push(list);
    const item: ListItem = { block, index, children: [] };
    list.items.push(item);
    path.push(item);
  }
  return top;
}

function rows(cells: readonly Numbered<'cell'>[]): TableCell[][] {
  const byRow = new Map<number, Map<number, TableCell>>();
  for (const { block, index } of cells) {
    const row = byRow.get(block.row) ?? new Map<number, TableCell>();
    byRow.set(block.row, row);
    const cell = row.get(block.column);
    if (cell) cell.paragraphs.push({ block, index });
    else {
      const { header, rowSpan, columnSpan } = block;
      row.set(block.column, { paragraphs: [{ block, index }], header, rowSpan, columnSpan });
    }
  }
  return [...byRow.values()].map((row) => [...row.values()]);
}
