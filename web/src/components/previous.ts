import { html, nothing, type TemplateResult } from 'lit';
import type { PreviousGoal, PreviousOutcome } from '../engine/types.js';
import type { CellState } from '../model/overview.js';
import { chooseButton } from './choose.js';
import { goalTable } from './goal-table.js';
import { icon } from './icon.js';
import type { View } from './view.js';

export interface PreviousView {
  /** Name of last year's report; `null` where none was chosen. */
  name: string | null;
  /** What became of its goals that fell due. */
  goals: readonly PreviousGoal[];
  /** What was not read of it. */
  notes: readonly string[];
  /** Why it was not read at all. */
  failure: string;
  disabled: boolean;
  choose(file: File): void;
  remove(): void;
}

const SIGNS: Record<PreviousOutcome, CellState> = { answered: 'pass', moved: 'info', unsure: 'review', unanswered: 'warning' };

/** Last year's goals with what became of them, and the way to choose last year's report. */
export function previousGoals(previous: PreviousView, view: View): TemplateResult {
  const { words } = view;
  const { name, notes, failure, disabled, choose, remove } = previous;
  const label = name === null ? words.previousChoose : words.previousOther;
  return html`
    <section class="previous" part="previous" aria-labelledby="previous-title">
      <h3 id="previous-title">${words.previous}</h3>
      <div class="ask">
        <p role="status">${name === null ? words.previousIntro : words.previousName(name)}</p>
        <div class="buttons">
          ${chooseButton({ label, kind: 'plain', disabled, choose })}
          ${name === null ? nothing : html`<button type="button" part="button" ?disabled=${disabled} @click=${remove}>${words.previousRemove}</button>`}
        </div>
      </div>
      <div role="alert">${failure ? html`<p class="failure">${failure}</p>` : nothing}</div>
      ${notes.length > 0 ? html`<ul class="previous-notes">${notes.map((note) => html`<li>${note}</li>`)}</ul>` : nothing}
      ${name === null ? nothing : table(previous.goals, view)}
    </section>
  `;
}

function table(goals: readonly PreviousGoal[], view: View): TemplateResult {
  const { words } = view;
  if (goals.length === 0) return html`<p>${words.previousNone}</p>`;
  return goalTable({
    caption: words.previous,
    columns: [words.pillar, words.goal, words.became],
    rows: goals.map((goal) => [goal.pillar, goalCell(goal), becameCell(goal, view)]),
    part: 'previous-goals',
  });
}

function goalCell({ goal }: PreviousGoal): TemplateResult {
  const phrases = goal.due.map((due) => due.phrase).join(', ');
  return html`<span lang="nl">${goal.text}${phrases ? html`<br /><span class="muted">“${phrases}”</span>` : nothing}</span>`;
}

function becameCell({ goal, outcome, passage }: PreviousGoal, view: View): TemplateResult {
  const { words } = view;
  return html`
    <span class="cell ${SIGNS[outcome]}">${icon(SIGNS[outcome])}<span>${words.outcomes[outcome]}</span></span>
    ${passage && view.canShow(passage)
      ? html`<br /><button type="button" class="link" @click=${(event: Event) => view.show(passage, event.currentTarget)}>${view.showLabel(passage)}<span class="hidden">: ${goal.text}</span></button>`
      : nothing}
  `;
}
