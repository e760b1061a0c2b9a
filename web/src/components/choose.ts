import { html, type TemplateResult } from 'lit';

/** Formats that the engine reads. */
const ACCEPT = '.docx,.odt,.html,.htm,.md,.markdown,.txt,.json,.yaml,.yml';

export interface Choice {
  label: string;
  kind: 'primary' | 'plain';
  disabled: boolean;
  choose(file: File): void;
}

/** A button that lets its reader choose a file. */
export function chooseButton({ label, kind, disabled, choose }: Choice): TemplateResult {
  const chosen = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    // The same file can then be chosen again.
    input.value = '';
    if (file) choose(file);
  };
  const open = (event: Event) => ((event.currentTarget as HTMLElement).previousElementSibling as HTMLInputElement).click();
  const primary = kind === 'primary';
  return html`
    <input type="file" hidden accept=${ACCEPT} tabindex="-1" @change=${chosen} />
    <button type="button" class=${kind} part=${primary ? 'button button-primary' : 'button'} ?disabled=${disabled} @click=${open}>${label}</button>
  `;
}
