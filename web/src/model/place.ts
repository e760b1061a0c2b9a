import type { DraftBlock, Location } from '../engine/types.js';

/** A stretch of a block's text. */
export interface Span {
  block: number;
  start: number;
  end: number;
}

/** Finds the block of a place; built once for a draft. */
export class Places {
  readonly #byParagraph = new Map<number, number[]>();
  readonly #starts: { start: number; block: number }[] = [];

  constructor(private readonly blocks: readonly DraftBlock[]) {
    blocks.forEach(({ location }, block) => {
      if (location.paragraph !== undefined) {
        const same = this.#byParagraph.get(location.paragraph);
        if (same) same.push(block);
        else this.#byParagraph.set(location.paragraph, [block]);
      }
      if (location.utf16Start !== undefined) this.#starts.push({ start: location.utf16Start, block });
    });
    this.#starts.sort((a, b) => a.start - b.start);
  }

  /** Where a place is shown; `null` for one that has no block, such as the draft as a whole. */
  find(location: Location): Span | null {
    for (const block of this.#candidates(location)) {
      const span = this.#within(block, location);
      if (span) return span;
    }
    const [block] = this.#candidates(location);
    return block === undefined ? null : { block, start: 0, end: this.blocks[block]?.text.length ?? 0 };
  }

  #candidates(location: Location): number[] {
    if (location.paragraph !== undefined) return this.#byParagraph.get(location.paragraph) ?? [];
    if (location.utf16Start === undefined) return [];
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle]?.start ?? 0) <= location.utf16Start) low = middle + 1;
      else high = middle;
    }
    const at = this.#starts[low - 1];
    return at ? [at.block] : [];
  }

  /** The quote inside a block: where it stands more than once, the one nearest to its distance in the source. */
  #within(block: number, location: Location): Span | null {
    const shown = this.blocks[block];
    const quote = location.quote;
    if (!shown || !quote) return null;
    const near = (location.utf16Start ?? 0) - (shown.location.utf16Start ?? 0);
    let best = -1;
    for (let at = shown.text.indexOf(quote); at >= 0; at = shown.text.indexOf(quote, at + 1)) {
      if (best < 0 || Math.abs(at - near) < Math.abs(best - near)) best = at;
    }
    return best < 0 ? null : { block, start: best, end: best + quote.length };
  }
}

/** Whether two places are the same, by the finest measure that both have. */
export function samePlace(a: Location | undefined, b: Location | undefined): boolean {
  if (!a || !b) return false;
  if (a.utf16Start !== undefined && b.utf16Start !== undefined) return a.utf16Start === b.utf16Start;
  if (a.paragraph !== undefined && b.paragraph !== undefined) return a.paragraph === b.paragraph;
  return a.pointer !== undefined && a.pointer === b.pointer;
}

/** The headings above a place as a reader needs them: the nearest two, without the title that stands above all. */
export function shortPath(place: Location, title: string | null): string[] {
  const path = place.headingPath ?? [];
  return (path.length > 1 && path[0] === title ? path.slice(1) : path).slice(-2);
}

/** The heading that all places have above them; `null` where there is none. */
export function commonTitle(places: readonly Location[]): string | null {
  const paths = places.flatMap((place) => (place.headingPath?.length ? [place.headingPath] : []));
  const title = paths[0]?.[0] ?? null;
  return paths.length > 1 && paths.every((path) => path[0] === title) ? title : null;
}
