import { CLASSES } from '../model/finding.js';
import type { DraftMark } from '../model/marks.js';

const NAMES = [...CLASSES, 'current'] as const;
let instances = 0;

/** Marks words of the draft without touching its elements. The names are unique in the page: it has one registry. */
export class Highlights {
  /** Whether the browser can do this; if not, the marks are drawn as elements. */
  static readonly supported = typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight !== 'undefined';

  readonly #id = `vt-${++instances}`;
  #sheet: CSSStyleSheet | undefined;

  paint(root: ShadowRoot, marks: readonly DraftMark[]): void {
    if (!Highlights.supported) return;
    this.#adopt(root);
    for (const name of NAMES) {
      const ranges = marks.filter((mark) => mark.name === name).flatMap((mark) => rangeOf(root, mark) ?? []);
      const highlight = new Highlight(...ranges);
      // The place just shown lies over the others.
      highlight.priority = name === 'current' ? 1 : 0;
      CSS.highlights.set(`${this.#id}-${name}`, highlight);
    }
  }

  clear(): void {
    if (!Highlights.supported) return;
    for (const name of NAMES) CSS.highlights.delete(`${this.#id}-${name}`);
  }

  #adopt(root: ShadowRoot): void {
    if (this.#sheet) return;
    this.#sheet = new CSSStyleSheet();
    const rules = NAMES.map((name) => `::highlight(${this.#id}-${name}) { background-color: var(--_mark-${name}); color: var(--_mark-text); }`);
    const forced = NAMES.map((name) => `::highlight(${this.#id}-${name}) { background-color: Mark; color: MarkText; }`);
    this.#sheet.replaceSync(`${rules.join('\n')}\n@media (forced-colors: active) {\n${forced.join('\n')}\n}`);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }
}

function rangeOf(root: ShadowRoot, mark: DraftMark): Range | null {
  const element = root.querySelector(`[data-block="${mark.block}"]`);
  const text = [...(element?.childNodes ?? [])].find((node): node is Text => node.nodeType === 3 && (node as Text).length > 0);
  if (!text || mark.end > text.length) return null;
  const range = new Range();
  range.setStart(text, mark.start);
  range.setEnd(text, mark.end);
  return range;
}
