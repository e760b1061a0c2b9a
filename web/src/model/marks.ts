import type { FindingClass, ShownFinding } from './finding.js';
import type { Places, Span } from './place.js';

/** A marked stretch of the draft. */
export interface DraftMark extends Span {
  name: FindingClass | 'current';
}

/** The stretches that the findings mark, and the findings that belong to each block. */
export interface Marks {
  spans: DraftMark[];
  byBlock: Map<number, ShownFinding[]>;
}

/** A finding about something absent belongs to a block, but marks no words. */
export function marksOf(findings: readonly ShownFinding[], places: Places): Marks {
  const spans: DraftMark[] = [];
  const byBlock = new Map<number, ShownFinding[]>();
  for (const finding of findings) {
    const span = places.find(finding.location);
    if (!span) continue;
    byBlock.set(span.block, [...(byBlock.get(span.block) ?? []), finding]);
    if (finding.location.anchor !== 'absent') spans.push({ ...span, name: finding.class });
  }
  return { spans, byBlock };
}

/** A text cut at the borders of its marks; the last mark that covers a piece names it. */
export function pieces(text: string, spans: readonly DraftMark[]): { text: string; name: DraftMark['name'] | null }[] {
  const borders = new Set([0, text.length]);
  for (const { start, end } of spans) borders.add(start).add(end);
  const cuts = [...borders].filter((cut) => cut <= text.length).sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const over = spans.filter((span) => span.start <= start && end <= span.end).at(-1);
    return { text: text.slice(start, end), name: over?.name ?? null };
  });
}
