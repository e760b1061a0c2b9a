import { css } from 'lit';

/** The tables of pillars, indicators and key figures, and the timeline. */
export const overview = css`
  .pillars thead th { font-size: 0.9em; color: var(--_muted); font-weight: 600; border-block-end: 2px solid var(--_line); }
  .pillars th[scope='row'] { font-weight: 600; }
  .pillars td { inline-size: 15%; }
  .pillar-number { display: inline-block; min-inline-size: 1.2em; color: var(--_muted); }
  .cell { display: inline-flex; gap: 0.4em; align-items: baseline; padding: 0.1em 0; border: 0; background: none; text-align: start; min-block-size: 1.6em; }
  .cell .icon { align-self: flex-start; margin-block-start: 0.2em; }
  button.cell { color: var(--_text); text-decoration: underline; text-decoration-color: var(--_muted); text-underline-offset: 0.2em; }
  button.cell:hover { text-decoration-thickness: 2px; color: var(--_link); }
  .cell.error, .cell.warning, .cell.review { font-weight: 600; }
  .cell.none { color: var(--_muted); }
  .pair { display: grid; gap: 1.5em 2.5em; margin-block-start: 1.75em; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr)); align-items: start; }
  .facts th { font-weight: 400; inline-size: 50%; }

  .picture { margin-block: 0.75em; }
  .picture svg { display: block; max-inline-size: 100%; font-size: 13px; }
  .picture text { fill: var(--_text); }
  .picture .quarter-name { fill: var(--_muted); text-anchor: middle; font-size: 12px; }
  .picture .year-name { font-weight: 600; }
  .picture .past { fill: var(--_soft); }
  .picture line { stroke: var(--_line); stroke-width: 1; }
  .picture line.quarter { stroke-dasharray: 2 3; }
  .picture rect.in, .picture rect.by, .picture rect.from, .picture .onward { fill: var(--_accent-text); }
  .picture rect.by { fill-opacity: 0.5; }
  .picture .stop { stroke: var(--_accent-text); stroke-width: 3; }
  .picture rect.undated { fill: var(--_background); stroke: var(--_error); stroke-width: 2; stroke-dasharray: 4 3; }
  .picture .goal.link { cursor: pointer; }
  .picture .goal.link:hover rect { fill: var(--_link); fill-opacity: 1; }
  .legend { display: flex; flex-wrap: wrap; gap: 0.25em 1.5em; list-style: none; margin-block-end: 0.75em; font-size: 0.9em; color: var(--_muted); }
  .legend li { display: flex; align-items: center; gap: 0.4em; }
  .legend svg { margin: 0; }
  .timeline-table table { margin-block-start: 0.5em; }

  .previous .ask { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.6em 1.5em; }
  .previous .buttons button { font-size: 0.9em; }
  .previous table, .previous-notes { margin-block-start: 0.75em; }
  .previous-notes { padding-inline-start: 1.25em; }
  .goals thead th { font-size: 0.9em; color: var(--_muted); font-weight: 600; border-block-end: 2px solid var(--_line); }
  .goals td:first-child { inline-size: 4.5em; }
  .previous .goals td:last-child { inline-size: 30%; }

  @container verslagtoets (max-width: 44em) {
    .pillars thead, .goals thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
    .pillars, .pillars tbody, .goals, .goals tbody, .goals tr { display: block; }
    .goals tr { border-block-end: 1px solid var(--_line); padding-block: 0.6em; }
    .goals td { display: grid; grid-template-columns: 6em minmax(0, 1fr); gap: 0.6em; }
    .goals td, .goals td:first-child, .previous .goals td:last-child { inline-size: auto; border: 0; padding: 0.15em 0; }
    .goals td::before { content: attr(data-label); font-size: 0.85em; color: var(--_muted); }
    .pillars tr { display: grid; grid-template-columns: 1fr 1fr; border-block-end: 1px solid var(--_line); padding-block: 0.6em; }
    .pillars th[scope='row'] { grid-column: 1 / -1; }
    .pillars th, .pillars td { display: block; inline-size: auto; border: 0; padding: 0.15em 0; }
    .pillars td::before { content: attr(data-label); display: block; font-size: 0.85em; color: var(--_muted); }
  }
  @media (forced-colors: active) {
    .picture text { fill: CanvasText; }
    .picture rect.in, .picture rect.by, .picture rect.from, .picture .onward { fill: CanvasText; }
    .picture .stop { stroke: CanvasText; }
    .picture rect.undated { fill: Canvas; stroke: CanvasText; }
  }
`;
