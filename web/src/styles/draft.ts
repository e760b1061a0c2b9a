import { css } from 'lit';

/** The draft as read, beside the findings where there is room. */
export const draft = css`
  .columns { display: grid; gap: 2.25em; grid-template-columns: minmax(0, 1fr); align-items: start; }
  .draft > summary { margin-block-end: 0.6em; }
  .paper { position: relative; border: 1px solid var(--_line); border-radius: 2px; padding: 1.25em 1.5em; background: var(--_background); max-block-size: 36em; overflow: auto; }
  .paper > * + * { margin-block-start: 0.75em; }
  .paper .heading { font-weight: 700; color: var(--_heading); line-height: 1.3; margin-block-start: 1.25em; }
  .paper .heading:first-child { margin-block-start: 0; }
  .paper .level-1 { font-size: 1.3em; }
  .paper .level-2 { font-size: 1.15em; }
  .paper ul, .paper ol { padding-inline-start: 1.5em; }
  .paper li + li { margin-block-start: 0.25em; }
  .paper table { font-size: 0.92em; }
  .paper th, .paper td { border: 1px solid var(--_line); padding: 0.35em 0.5em; }
  .paper th { background: var(--_soft); }
  .paper .text { scroll-margin-block: 4em; border-radius: 2px; }
  mark { color: var(--_mark-text); background: var(--_mark-info); }
  mark.error { background: var(--_mark-error); }
  mark.warning { background: var(--_mark-warning); }
  mark.review { background: var(--_mark-review); }
  mark.waived { background: var(--_mark-waived); }
  mark.current { background: var(--_mark-current); }
  .sign { min-inline-size: 1.75em; min-block-size: 1.75em; margin-inline-start: 0.35em; padding: 0 0.35em; border: 1px solid currentColor; border-radius: 1em; background: var(--_background); color: var(--_info); font-size: 0.85rem; font-weight: 700; line-height: 1; vertical-align: middle; }
  .sign:hover { background: var(--_soft); }
  .sign.error { color: var(--_error); }
  .sign.warning { color: var(--_warning); }
  .sign.review { color: var(--_review); }
  .sign.waived { color: var(--_muted); }

  @container verslagtoets (min-width: 62em) {
    .columns { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
    .draft { position: sticky; inset-block-start: 1em; }
    .paper { max-block-size: calc(100vh - 6em); }
  }
  @media print {
    .drop, .export, .filter, .draft { display: none; }
  }
`;
