import { html, nothing, type TemplateResult } from 'lit';
import type { FileResult, Verdict } from '../engine/types.js';
import type { Changes } from '../model/changes.js';
import type { CellState } from '../model/overview.js';
import type { Words } from '../words/index.js';
import { icon } from './icon.js';

const SIGNS: Record<Verdict, CellState> = { complete: 'pass', incomplete: 'error', review: 'review', unreadable: 'warning' };

/** What the live region says: the verdict in one breath. */
export function verdictText(file: FileResult, changes: Changes | null, words: Words): string {
  const since = changes ? ` ${sinceText(changes, words)}` : '';
  return `${words.verdicts[file.verdict]}. ${words.verdict(file.verdict, file.counts)}${since}`;
}

/** The one answer, large. */
export function verdict(file: FileResult, changes: Changes | null, words: Words): TemplateResult {
  const unreadable = file.verdict === 'unreadable';
  // Never green when something was not read.
  const partly = file.notes.length > 0 ? 'partly' : '';
  return html`
    <section class="verdict ${file.verdict} ${partly}" part="verdict" aria-labelledby="verdict-title">
      ${icon(SIGNS[file.verdict])}
      <div>
        <h3 id="verdict-title">${words.verdicts[file.verdict]}</h3>
        <p class="sentence">${words.verdict(file.verdict, file.counts)}</p>
        ${unreadable
          ? file.notes.map((note) => html`<p>${note.message}</p>`)
          : html`<p class="about">${file.provider ? html`<strong>${file.provider}</strong>. ` : nothing}${words.judged(file.reportingYear, file.edition)}
              ${file.notes.length > 0 ? html` <strong>${words.unread(file.notes.length)}</strong>` : nothing}</p>`}
        ${changes ? since(changes, words) : nothing}
      </div>
    </section>
  `;
}

function sinceText({ solved, added, typed }: Changes, words: Words): string {
  return words.since(solved.length, added.size, typed);
}

function since(changes: Changes, words: Words): TemplateResult {
  const sentence = sinceText(changes, words);
  if (changes.solved.length === 0) return html`<p class="since">${sentence}</p>`;
  return html`
    <details class="since">
      <summary>${sentence}</summary>
      <ul>
        ${changes.solved.map(
          ({ message, location }) => html`
            <li>
              ${icon('pass')} ${words.solved}: ${message}
              ${location.quote && location.anchor !== 'absent' ? html`<span class="muted" lang="nl">“${location.quote}”</span>` : nothing}
            </li>
          `,
        )}
      </ul>
    </details>
  `;
}
