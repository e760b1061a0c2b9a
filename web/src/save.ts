import type { ExportKind } from './components/export.js';
import { isWord, type Draft } from './draft.js';
import type { Engine } from './engine/engine.js';
import type { CheckResult, Lang } from './engine/types.js';
import type { Words } from './words/index.js';

/** Saves a result in one of the ways out; gives what to tell of it. */
export async function save(kind: ExportKind, engine: Engine, draft: Draft, result: CheckResult, lang: Lang, words: Words): Promise<string> {
  const stem = draft.name.replace(/\.[^.]+$/, '').replace(/[\\/:*?"<>|]/g, '-') || words.draft;
  const named = (suffix: string, extension: string) => `${stem}-${suffix}.${extension}`;
  switch (kind) {
    case 'word': {
      if (!isWord(draft) || typeof draft.data === 'string') return '';
      const bytes = await engine.call('annotate', draft.data, { lang, name: draft.name });
      const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
      return download(named(words.withComments, 'docx'), bytes, type, words);
    }
    case 'html':
      return download(named(words.fileStem, 'html'), await engine.call('html', result, lang), 'text/html', words);
    case 'markdown':
      return download(named(words.fileStem, 'md'), await engine.call('markdown', result, lang), 'text/markdown', words);
    case 'json':
      return download(named(words.fileStem, 'json'), `${JSON.stringify(result, null, 2)}\n`, 'application/json', words);
    case 'clipboard':
      return copy(await engine.call('markdown', result, lang), words);
  }
}

async function copy(text: string, words: Words): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return words.copied;
  } catch {
    return words.copyFailed;
  }
}

/** A download is no fetch: it needs no `blob:` in the policy of the page. */
function download(name: string, content: Uint8Array | string, type: string, words: Words): string {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // After the browser has taken the file over.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return words.saved(name);
}
