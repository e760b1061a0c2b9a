import { html, nothing, type TemplateResult } from 'lit';
import { draftView } from './components/draft-view.js';
import { dropZone } from './components/drop-zone.js';
import { exportBar, exportKinds } from './components/export.js';
import { figureTable, indicatorTable } from './components/figure-tables.js';
import { findingList } from './components/findings.js';
import { noteList } from './components/notes.js';
import { pillarTable } from './components/pillar-table.js';
import { previousGoals } from './components/previous.js';
import { timelinePicture } from './components/timeline.js';
import { verdict, verdictText } from './components/verdict.js';
import type { View } from './components/view.js';
import { Highlights } from './controllers/highlights.js';
import type { Intake } from './controllers/intake.js';
import type { Navigator } from './controllers/navigator.js';
import type { Session } from './controllers/session.js';
import { isWord } from './draft.js';
import type { Lang } from './engine/types.js';
import type { DraftMark } from './model/marks.js';
import { shortPath, type Span } from './model/place.js';
import type { Shown } from './model/shown.js';
import type { Words } from './words/index.js';

export interface Page {
  words: Words;
  language: Lang;
  width: number;
  /** Whether the draft is a field of the page. */
  watches: boolean;
  disabled: boolean;
  session: Session;
  intake: Intake;
  navigator: Navigator;
}

/** The widget as a whole. Its live regions are there before they say anything. */
export function page(state: Page): TemplateResult {
  const { words, language, session } = state;
  const { shown, failure, busy } = session;
  const said = busy ? words.checking : shown ? verdictText(shown.file, shown.changes, words) : '';
  return html`
    <div class="page" part="page" lang=${language}>
      <header class="top" part="header">
        <slot name="heading"><h2>${words.title}</h2></slot>
        ${state.watches ? nothing : html`<slot name="intro"><p class="intro">${words.intro}</p></slot>`}
      </header>
      ${state.watches ? html`<p class="promise">${words.promise}</p>` : intake(state)}
      <p class="hidden" role="status" part="status">${said}</p>
      <div class="busy" aria-hidden="true">${busy ? html`<progress></progress><span>${words.checking}</span>` : nothing}</div>
      <div role="alert" part="error">
        ${failure
          ? html`<div class="failure">
              <p><strong>${failure.message}</strong></p>
              ${failure.detail ? html`<details><summary>${words.details}</summary><p>${failure.detail}</p></details>` : nothing}
            </div>`
          : nothing}
      </div>
      ${shown ? result(shown, state) : nothing}
    </div>
  `;
}

function intake({ words, disabled, session, intake }: Page): TemplateResult {
  return dropZone({
    words,
    name: session.draft?.name ?? null,
    dragging: intake.dragging,
    pasteHint: intake.pasteHint,
    disabled,
    choose: (file) => intake.choose(file),
    paste: () => void intake.paste(),
  });
}

function result(shown: Shown, state: Page): TemplateResult {
  const { words, session } = state;
  const answer = verdict(shown.file, shown.changes, words);
  if (shown.file.verdict === 'unreadable') return answer;
  const kinds = exportKinds(session.draft !== null && isWord(session.draft));
  const view = viewOf(shown, state);
  return html`
    ${answer} ${exportBar(kinds, session.saved, (kind) => void session.save(kind), words)}
    ${noteList(shown.file.notes, view)} ${overview(shown, view)} ${goals(shown, state.width, view)}
    ${previous(shown, state, view)}
    <div class="columns">${findings(shown, state, view)} ${draft(shown, state, view)}</div>
  `;
}

function viewOf(shown: Shown, { words, navigator }: Page): View {
  return {
    words,
    path: (place) => shortPath(place, shown.title).join(' › '),
    canShow: (place) => navigator.canShow(place),
    showLabel: (place) => (navigator.inField(place) ? words.showInField : words.showInDraft),
    show: (place, from) => void navigator.show(place, from),
    reveal: (finding) => void navigator.reveal(finding),
  };
}

function overview(shown: Shown, view: View): TemplateResult {
  return html`
    <section class="overview" part="overview" aria-labelledby="overview-title">
      <h3 id="overview-title">${view.words.overview}</h3>
      ${pillarTable(shown.pillars, view)}
      <div class="pair">${indicatorTable(shown.indicators, view)} ${figureTable(shown.figures, view)}</div>
    </section>
  `;
}

function goals(shown: Shown, width: number, view: View): TemplateResult | typeof nothing {
  if (!shown.line) return nothing;
  return html`
    <section class="timeline" aria-labelledby="timeline-title">
      <h3 id="timeline-title">${view.words.timeline}</h3>
      ${timelinePicture(shown.line, width, view)}
    </section>
  `;
}

function previous({ file, output }: Shown, { disabled, session, intake }: Page, view: View): TemplateResult {
  return previousGoals(
    {
      name: session.previous?.name ?? null,
      goals: file.previousGoals ?? [],
      notes: output.previousNotes,
      failure: session.previousFailure,
      disabled,
      choose: (file) => intake.choosePrevious(file),
      remove: () => session.compare(null),
    },
    view,
  );
}

function findings(shown: Shown, { navigator }: Page, view: View): TemplateResult {
  return html`
    <section class="findings" part="findings" aria-labelledby="findings-title">
      <h3 id="findings-title">${view.words.findings} <span class="count">${shown.findings.length}</span></h3>
      ${findingList(
        {
          findings: shown.findings,
          hidden: navigator.hidden,
          current: navigator.current,
          toggle: (name) => navigator.toggle(name),
        },
        view,
      )}
    </section>
  `;
}

/** The draft. It is Dutch, whatever language the widget speaks. */
function draft(shown: Shown, { navigator }: Page, view: View): TemplateResult | typeof nothing {
  if (shown.parts.length === 0) return nothing;
  const toggled = (event: Event) => {
    const { open } = event.currentTarget as HTMLDetailsElement;
    if (open !== navigator.draftOpen) navigator.setDraftOpen(open);
  };
  const keyed = (event: KeyboardEvent) => {
    if (event.key === 'Escape') navigator.back();
  };
  return html`
    <details class="draft" part="draft" .open=${navigator.draftOpen} @toggle=${toggled}>
      <summary><h3>${view.words.draft}</h3></summary>
      <div class="paper" lang="nl" role="group" aria-label=${view.words.draft} tabindex="0" @keydown=${keyed}>
        ${navigator.draftOpen ? draftView({ parts: shown.parts, marks: shown.marks, drawn: drawnMarks(shown, navigator.span) }, view) : nothing}
      </div>
    </details>
  `;
}

/** The marks of the draft, the place shown last over the others. */
export function draftMarks(shown: Shown, span: Span | null): DraftMark[] {
  return span ? [...shown.marks.spans, { ...span, name: 'current' }] : shown.marks.spans;
}

function drawnMarks(shown: Shown, span: Span | null): Map<number, DraftMark[]> {
  const drawn = new Map<number, DraftMark[]>();
  if (Highlights.supported) return drawn;
  for (const mark of draftMarks(shown, span)) drawn.set(mark.block, [...(drawn.get(mark.block) ?? []), mark]);
  return drawn;
}
