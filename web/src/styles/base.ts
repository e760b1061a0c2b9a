import { css } from 'lit';

export const base = css`
  /* Its own width sets the layout, so a flex row must give it one. */
  :host { display: block; flex: 1 1 auto; min-inline-size: min(100%, 18rem); container: verslagtoets / inline-size; color: var(--_text); background: var(--_background); font-family: var(--_font); font-size: var(--_size); line-height: var(--_leading); text-align: start; }
  :host([hidden]) { display: none; }
  *, ::before, ::after { box-sizing: border-box; }
  .page { position: relative; overflow-wrap: break-word; }
  h2, h3, h4, p, ul, ol, blockquote, fieldset { margin: 0; padding: 0; }
  h2, h3, h4 { color: var(--_heading); font-family: var(--_heading-font); font-weight: var(--_heading-weight); line-height: 1.25; text-wrap: balance; }
  ::slotted([slot='heading']) { margin: 0; color: var(--_heading); font-family: var(--_heading-font); }
  h2 { font-size: 1.75em; }
  h3 { font-size: 1.3em; }
  h4 { font-size: 1.05em; }
  .page > section, .columns { margin-block-start: 2.25em; }
  section > h3 { margin-block-end: 0.6em; }
  .muted, .about, .formats { color: var(--_muted); }
  .hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .count { display: inline-block; min-inline-size: 1.7em; padding-inline: 0.45em; border-radius: 1em; background: var(--nl-number-badge-background-color, var(--_soft)); color: var(--nl-number-badge-color, var(--_text)); border: 1px solid var(--_line); font-size: 0.8em; font-weight: 600; text-align: center; }

  .icon { inline-size: 1.15em; block-size: 1.15em; flex: none; vertical-align: -0.2em; color: var(--_muted); }
  .icon .cut { fill: none; stroke: var(--_background); stroke-width: 1.7; stroke-linecap: round; stroke-linejoin: round; }
  .icon .ring { fill: none; stroke: currentColor; stroke-width: 1.6; stroke-linecap: round; }
  .icon.pass { color: var(--_pass); }
  .icon.error { color: var(--_error); }
  .icon.warning { color: var(--_warning); }
  .icon.review { color: var(--_review); }
  .icon.info { color: var(--_info); }

  button { font: inherit; color: inherit; cursor: pointer; }
  .buttons { display: flex; flex-wrap: wrap; gap: 0.6em; }
  .buttons button { min-block-size: 2.75em; padding: var(--_button-padding); border: 1px solid var(--_primary); border-radius: var(--_radius); background: transparent; color: var(--_link); font-weight: 600; font-family: var(--utrecht-button-font-family, inherit); }
  .buttons button:hover { background: var(--_soft); text-decoration: underline; }
  .buttons button.primary { background: var(--_primary); border-color: var(--_primary-border); color: var(--_on-primary); }
  .buttons button.primary:hover { background: var(--_primary-hover); }
  .buttons button:disabled { opacity: 0.55; cursor: not-allowed; }
  button.link { padding: 0; border: 0; background: none; color: var(--_link); text-align: start; text-decoration: underline; text-underline-offset: 0.15em; min-block-size: 1.5em; }
  button.link:hover, summary:hover { color: var(--_link-hover); text-decoration-thickness: 2px; }
  summary { cursor: pointer; color: var(--_link); }
  summary h3 { display: inline; }

  :focus-visible { outline: var(--_focus-width) solid var(--_focus); outline-offset: 2px; }
  [tabindex='-1']:focus { outline: var(--_focus-width) solid var(--_focus); outline-offset: 2px; }

  table { border-collapse: collapse; inline-size: 100%; }
  th, td { padding: 0.5em 0.75em; border-block-end: 1px solid var(--_line); text-align: start; vertical-align: baseline; }
  .pillars :is(th, td):first-child, .facts :is(th, td):first-child, .goals :is(th, td):first-child { padding-inline-start: 0; }
  caption { text-align: start; font-weight: 700; color: var(--_heading); padding-block: 0.25em; }

  @media (forced-colors: active) {
    .icon[class] { color: CanvasText; }
    .icon .cut { stroke: Canvas; }
  }
`;
