import type { ExportKind } from './components/export.js';
import { isWord, type Draft } from './draft.js';
import type { Engine } from './engine/engine.js';
import type { CheckOptions, CheckResult } from './engine/types.js';
import type { Words } from './words/index.js';

/** A draft that was checked, and how. */
export interface Checked {
  engine: Engine;
  draft: Draft;
  options: CheckOptions;
  result: CheckResult;
}

/** Saves a result in one of the ways out; gives what to tell of it. */
export async function save(kind: ExportKind, from: Checked, words: Words): Promise<string> {
  const { engine, draft, options, result } = from;
  const stem = draft.name.replace(/\.[^.]+$/, '').replace(/[\\/:*?"<>|]/g, '-') || words.draft;
  const named = (suffix: string, extension: string) => `${stem}-${suffix}.${extension}`;
  switch (kind) {
    case 'word': {
      if (!isWord(draft) || typeof draft.data === 'string') return '';
      const bytes = await engine.call('annotate', draft.data, options);
      const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
      return download(named(words.withComments, 'docx'), bytes, type, words);
    }
    case 'html':
      return download(named(words.fileStem, 'html'), await engine.call('html', draft.data, options), 'text/html', words);
    case 'markdown':
      return download(named(words.fileStem, 'md'), await engine.call('markdown', draft.data, options), 'text/markdown', words);
    case 'json':
      return download(named(words.fileStem, 'json'), `${JSON.stringify(result, null, 2)}\n`, 'application/json', words);
    case 'clipboard':
      return copy(await engine.call('markdown', draft.data, options), words);
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
