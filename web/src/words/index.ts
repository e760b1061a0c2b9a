import type { Lang } from '../engine/types.js';
import { en } from './en.js';
import { nl, type Words } from './nl.js';

export type { Words };

const WORDS: Record<Lang, Words> = { nl, en };

/** The words of a language; Dutch unless English is asked for. */
export function wordsOf(lang: Lang): Words {
  return WORDS[lang];
}
