import { css } from 'lit';

/** The top of the page: drop zone, promise, messages, verdict, ways out. */
export const intake = css`
  .intro { max-inline-size: 42em; margin-block-start: 0.5em; }
  .drop { margin-block-start: 1.25em; padding: 1.75em 1.5em; border: 2px dashed var(--_line); border-radius: min(calc(var(--_radius) * 2), 8px); background: var(--_soft); text-align: center; }
  .drop .buttons { justify-content: center; margin-block: 0.75em; }
  .drop.over { border-color: var(--_primary); border-style: solid; background: var(--_info-soft); }
  .drop-text { font-weight: 600; }
  .formats { font-size: 0.9em; }
  .paste-hint:not(:empty) { margin-block-start: 0.5em; font-weight: 600; }
  .drop.small { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 1em; padding: 0.75em 1em; text-align: start; border-width: 1px; }
  .drop.small .buttons { margin: 0; }
  .drop.small .formats { display: none; }
  .drop.small .drop-text { margin-block: 0.35em; }
  .drop.small .paste-hint { flex-basis: 100%; }
  .promise { margin-block-start: 0.6em; font-size: 0.95em; color: var(--_muted); }
  .promise .lock { color: var(--_pass); }

  .busy { display: flex; align-items: center; gap: 0.75em; }
  .busy:has(*) { margin-block-start: 1em; }
  progress { accent-color: var(--_primary); inline-size: 10em; max-inline-size: 40%; }
  .failure { margin-block-start: 1.25em; padding: 1em 1.25em; border-inline-start: 5px solid var(--_error); background: var(--_error-soft); }

  .verdict { display: flex; gap: 1em; padding: 1.25em; border-inline-start: 6px solid var(--_muted); border-radius: 2px; background: var(--_soft); }
  .page > .verdict { margin-block-start: 1.5em; }
  .verdict > .icon { inline-size: 2.4em; block-size: 2.4em; }
  .verdict h3 { font-size: 1.6em; margin: 0; color: inherit; }
  .verdict .sentence { font-size: 1.1em; margin-block: 0.15em 0.4em; }
  .verdict.complete { border-color: var(--_pass); background: var(--_pass-soft); }
  .verdict.complete.partly { border-color: var(--_info); background: var(--_info-soft); }
  .verdict.complete.partly > .icon { color: var(--_info); }
  .verdict.incomplete { border-color: var(--_error); background: var(--_error-soft); }
  .verdict.review { border-color: var(--_review); background: var(--_review-soft); }
  .verdict.unreadable { border-color: var(--_warning); background: var(--_warning-soft); }
  .since { margin-block-start: 0.6em; font-weight: 600; }
  .since ul { font-weight: 400; list-style: none; margin-block-start: 0.4em; }

  .page > .export { margin-block-start: 1em; }
  .export h3 { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .export .buttons button { font-size: 0.9em; }
  .export-status:not(:empty) { margin-block-start: 0.5em; }
  .notes { padding: 1em 1.25em; border: 1px solid var(--_line); border-inline-start: 5px solid var(--_warning); }
  .notes ul { padding-inline-start: 1.25em; margin-block-start: 0.5em; }

  @container verslagtoets (max-width: 30em) {
    .drop { padding: 1.25em 1em; }
    .verdict { gap: 0.75em; padding: 1em; }
    .verdict > .icon { inline-size: 1.8em; block-size: 1.8em; }
    .buttons button { flex: 1 1 auto; }
  }
`;
