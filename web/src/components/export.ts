import { html, nothing, type TemplateResult } from 'lit';
import type { CallName } from '../engine/runtime.js';
import type { Words } from '../words/index.js';

export type ExportKind = 'word' | 'html' | 'markdown' | 'clipboard' | 'json';

/** The ways out that the engine and the draft allow. */
export function exportKinds(features: readonly CallName[], isWord: boolean): ExportKind[] {
  const kinds: (ExportKind | false)[] = [
    isWord && features.includes('annotate') && 'word',
    features.includes('html') && 'html',
    features.includes('markdown') && 'markdown',
    features.includes('markdown') && 'clipboard',
    'json',
  ];
  return kinds.filter((kind) => kind !== false);
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
