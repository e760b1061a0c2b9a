import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Location } from '../engine/types.js';
import { CLASSES, type FindingClass, type Group, type ShownFinding } from '../model/finding.js';
import type { Words } from '../words/index.js';
import { icon } from './icon.js';
import type { View } from './view.js';

export interface Findings {
  findings: readonly ShownFinding[];
  /** Classes that are filtered out. */
  hidden: ReadonlySet<FindingClass>;
  /** Key of the finding that was revealed last. */
  current: string | null;
  toggle(name: FindingClass): void;
}

/** The findings in reading order, grouped by pillar. */
export function findingList({ findings, hidden, current, toggle }: Findings, view: View): TemplateResult {
  const { words } = view;
  if (findings.length === 0) return html`<p>${words.noFindings}</p>`;
  const shown = findings.filter((finding) => !hidden.has(finding.class));
  return html`
    ${filter(findings, hidden, toggle, words)}
    ${shown.length === 0 ? html`<p>${words.noneShown}</p>` : nothing}
    ${repeat(
      groups(shown),
      ([group]) => group,
      ([group, members]) => html`
        <section class="group" part="finding-group">
          <h4>${groupName(group, words)}</h4>
          <ol class="plain">
            ${repeat(
              members,
              (finding) => finding.key,
              (finding) => item(finding, finding.key === current, view),
            )}
          </ol>
        </section>
      `,
    )}
  `;
}

function filter(findings: readonly ShownFinding[], hidden: ReadonlySet<FindingClass>, toggle: (name: FindingClass) => void, words: Words) {
  const counts = CLASSES.map((name) => ({ name, count: findings.filter((finding) => finding.class === name).length }));
  return html`
    <fieldset class="filter" part="filter">
      <legend>${words.filter}</legend>
      ${counts
        .filter(({ count }) => count > 0)
        .map(
          ({ name, count }) => html`
            <label class=${name}>
              <input type="checkbox" .checked=${!hidden.has(name)} @change=${() => toggle(name)} />
              ${icon(name)} ${words.classes[name]} <span class="count">${count}</span>
            </label>
          `,
        )}
    </fieldset>
  `;
}

function groups(findings: readonly ShownFinding[]): [Group, ShownFinding[]][] {
  const byGroup = new Map<Group, ShownFinding[]>();
  for (const finding of findings) {
    const members = byGroup.get(finding.group);
    if (members) members.push(finding);
    else byGroup.set(finding.group, [finding]);
  }
  return [...byGroup];
}

function groupName(group: Group, words: Words): string {
  if (group === 'general') return words.groupGeneral;
  if (group === 'figures') return words.groupFigures;
  return `${words.pillar} ${group}: ${words.pillarNames[group - 1] ?? ''}`;
}

function item(finding: ShownFinding, current: boolean, view: View): TemplateResult {
  const { words } = view;
  const { location } = finding;
  return html`
    <li class="finding ${finding.class} ${current ? 'current' : ''}" part="finding finding-${finding.class}" data-finding=${finding.key} tabindex="-1">
      <p class="class">
        ${icon(finding.class)} ${words.classes[finding.class]}
        ${finding.state === 'known' ? html`<span class="muted">(${words.known})</span>` : nothing}
        <span class="number">${finding.number}</span>
      </p>
      <p class="message">${finding.message}</p>
      ${location.quote && location.anchor !== 'absent' ? html`<blockquote lang="nl">${location.quote}</blockquote>` : nothing}
      ${finding.reason ? html`<p><strong>${words.exception}:</strong> ${finding.reason}</p>` : nothing}
      <p class="help"><strong>${words.help}:</strong> ${finding.help}</p>
      <p class="why"><strong>${words.why}:</strong> ${finding.why}</p>
      ${place(location, view.showLabel(location), finding, view)}
      ${finding.related.map((related, index) => place(related, words.alsoAt(index + 1), finding, view))}
    </li>
  `;
}

function place(location: Location, label: string, { message }: ShownFinding, view: View): TemplateResult | typeof nothing {
  const { words } = view;
  const path = view.path(location);
  const unit = location.line !== undefined ? words.line(location.line) : location.paragraph !== undefined ? words.paragraph(location.paragraph) : '';
  const absent = location.anchor === 'absent' ? words.absent : '';
  const text = [path, unit, absent].filter(Boolean).join(', ') || location.pointer || '';
  const reachable = view.canShow(location);
  if (!text && !reachable) return nothing;
  return html`
    <p class="place">
      ${reachable
        ? html`<button type="button" class="link" @click=${(event: Event) => view.show(location, event.currentTarget)}>${label}<span class="hidden">: ${message}</span></button> `
        : nothing}
      <span class="muted">${text}</span>
    </p>
  `;
}
