import { css } from 'lit';

export const findings = css`
  .filter { display: flex; flex-wrap: wrap; gap: 0.3em 1.1em; border: 0; margin-block-end: 1em; min-inline-size: 0; }
  .filter legend { float: inline-start; padding: 0.15em 0 0; margin-inline-end: 1em; font-weight: 600; }
  .filter label { display: inline-flex; align-items: center; gap: 0.35em; min-block-size: 1.75em; cursor: pointer; }
  .filter input { inline-size: 1.15em; block-size: 1.15em; margin: 0; accent-color: var(--_primary); }
  .group + .group { margin-block-start: 1.75em; }
  .group h4 { margin-block-end: 0.6em; }
  ol.plain { list-style: none; display: grid; gap: 0.75em; }
  .finding { padding: 0.8em 1em; border: 1px solid var(--_line); border-inline-start: 5px solid var(--_muted); border-radius: 2px; background: var(--_background); display: grid; gap: 0.4em; scroll-margin-block: 4em; }
  .finding.error { border-inline-start-color: var(--_error); }
  .finding.warning { border-inline-start-color: var(--_warning); }
  .finding.review { border-inline-start-color: var(--_review); }
  .finding.info { border-inline-start-color: var(--_info); }
  .finding.current { background: var(--_soft); }
  .finding .class { display: flex; align-items: center; gap: 0.4em; font-size: 0.9em; color: var(--_muted); }
  .finding .number { margin-inline-start: auto; font-variant-numeric: tabular-nums; }
  .finding .message { font-weight: 600; }
  .finding .why { color: var(--_muted); font-size: 0.95em; }
  .finding .place { font-size: 0.95em; }
  .finding blockquote { padding: 0.3em 0.75em; background: var(--_soft); border-inline-start: 2px solid var(--_line); font-style: italic; }
`;
