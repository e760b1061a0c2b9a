import { css } from 'lit';

/**
 * The looks that a page can set: `--vt-*`, then the tokens of NL Design System, then our own. Light or dark follows
 * the `color-scheme` of the page; it follows the reader's preference where the page says `light dark`.
 */
export const tokens = css`
  :host {
    color-scheme: var(--vt-color-scheme, inherit);
    --_text: var(--vt-color, var(--nl-paragraph-color, var(--utrecht-document-color, var(--basis-color-default-color-document, light-dark(#1b2733, #e6ebf0)))));
    --_background: var(--vt-background, var(--utrecht-document-background-color, var(--basis-color-default-bg-document, light-dark(#fff, #12181f))));
    --_font: var(--vt-font-family, var(--nl-paragraph-font-family, var(--utrecht-document-font-family, var(--basis-text-font-family-default, inherit))));
    --_size: var(--vt-font-size, var(--nl-paragraph-font-size, var(--utrecht-document-font-size, 1rem)));
    --_leading: var(--vt-line-height, var(--nl-paragraph-line-height, var(--utrecht-document-line-height, 1.5)));
    --_heading: var(--vt-heading-color, var(--nl-heading-level-2-color, var(--_accent-text)));
    --_heading-font: var(--vt-heading-font-family, var(--nl-heading-level-2-font-family, var(--_font)));
    --_heading-weight: var(--vt-heading-font-weight, var(--nl-heading-level-2-font-weight, 700));
    --_accent-text: light-dark(#154273, #a9cbf0);
    --_link: var(--vt-link-color, var(--nl-link-color, var(--utrecht-link-color, light-dark(#0b5394, #8fc1f2))));
    --_link-hover: var(--nl-link-hover-color, var(--utrecht-link-hover-color, var(--_text)));

    --_primary: var(--vt-primary, var(--utrecht-button-primary-action-background-color, light-dark(#154273, #a9cbf0)));
    --_primary-border: var(--utrecht-button-primary-action-border-color, var(--_primary));
    --_on-primary: var(--vt-on-primary, var(--utrecht-button-primary-action-color, light-dark(#fff, #10202f)));
    --_primary-hover: var(--utrecht-button-primary-action-hover-background-color, light-dark(#0e3157, #c6def8));
    --_radius: var(--vt-radius, var(--utrecht-button-border-radius, 4px));
    --_button-padding: var(--utrecht-button-padding-block-start, 0.5rem) var(--utrecht-button-padding-inline-start, 1rem);
    --_focus: var(--vt-focus-color, var(--basis-focus-outline-color, var(--utrecht-focus-outline-color, light-dark(#154273, #ffd166))));
    --_focus-width: var(--basis-focus-outline-width, var(--utrecht-focus-outline-width, 3px));

    --_muted: light-dark(#4c5a67, #a7b3bf);
    --_line: var(--vt-border-color, light-dark(#cfd7df, #36424e));
    --_soft: var(--vt-surface, light-dark(#f4f7fa, #1a222b));

    --_pass: var(--utrecht-alert-icon-ok-color, light-dark(#1c6b3a, #7fce9b));
    --_pass-soft: var(--utrecht-alert-ok-background-color, light-dark(#e8f4ec, #17291f));
    --_error: var(--utrecht-alert-icon-error-color, light-dark(#b3261e, #ff9d94));
    --_error-soft: var(--utrecht-alert-error-background-color, light-dark(#fdeeed, #33191a));
    --_warning: var(--utrecht-alert-icon-warning-color, light-dark(#8a5200, #f3bd6c));
    --_warning-soft: var(--utrecht-alert-warning-background-color, light-dark(#fff5e3, #30250f));
    --_info: var(--utrecht-alert-icon-info-color, light-dark(#3a6186, #9bbfdf));
    --_info-soft: var(--utrecht-alert-info-background-color, light-dark(#edf3f9, #1a2733));
    --_review: light-dark(#6a3d8f, #cfa8ef);
    --_review-soft: light-dark(#f5effa, #281d33);

    --_mark-text: light-dark(#1b2733, #12181f);
    --_mark-error: light-dark(#ffd5d1, #ff9d94);
    --_mark-warning: light-dark(#ffe2ae, #f3bd6c);
    --_mark-review: light-dark(#e8d8f5, #cfa8ef);
    --_mark-info: light-dark(#d8e6f3, #9bbfdf);
    --_mark-waived: light-dark(#e3e7eb, #a7b3bf);
    --_mark-current: var(--vt-mark-color, var(--nl-mark-background-color, light-dark(#ffe94d, #fff07a)));
  }
`;
