import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../words/index.js';

export type ExportKind = 'word' | 'html' | 'markdown' | 'clipboard' | 'json';

/** The ways out of a draft: only a Word document can be given back with comments. */
export function exportKinds(isWord: boolean): ExportKind[] {
  const kinds: ExportKind[] = ['html', 'markdown', 'clipboard', 'json'];
  return isWord ? ['word', ...kinds] : kinds;
}

/** The buttons to save the result, and what came of it. */
export function exportBar(kinds: readonly ExportKind[], status: string, run: (kind: ExportKind) => void, words: Words): TemplateResult {
  const labels: Record<ExportKind, string> = {
    word: words.saveWord,
    html: words.saveHtml,
    markdown: words.saveMarkdown,
    clipboard: words.copyMarkdown,
    json: words.saveJson,
  };
  return html`
    <section class="export" part="export" aria-labelledby="export-title">
      <h3 id="export-title">${words.export}</h3>
      <div class="buttons">
        ${kinds.map((kind) => html`<button type="button" part="button" @click=${() => run(kind)}>${labels[kind]}</button>`)}
      </div>
      <p class="export-status" role="status">${status || nothing}</p>
    </section>
  `;
}
