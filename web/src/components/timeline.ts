import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Due } from '../engine/types.js';
import { numberOf, yearOf, type Lane, type Mark, type Timeline } from '../model/timeline.js';
import { goalTable } from './goal-table.js';
import type { View } from './view.js';

const ROW = 20;
const BAR = 12;
const HEAD = 40;
const GAP = 10;

/** Measures of the picture in pixels: drawn at the width it has, so that letters keep their size. */
interface Frame {
  width: number;
  /** Left edge of the first quarter; the names of the pillars stand before it, or above their lane where it is 0. */
  left: number;
  slot: number;
  /** Left edge of the column for goals without a date. */
  undated: number;
  title: number;
}

/** The goals by quarter, drawn, and the same as a table. */
export function timelinePicture(line: Timeline, width: number, view: View): TemplateResult {
  const { words } = view;
  return html`
    <p>${words.timelineText(line.goals, line.dated)}</p>
    <div class="picture" part="timeline">${width > 0 ? picture(line, width, view) : nothing}</div>
    ${legend(line, view)}
    <details class="timeline-table">
      <summary>${words.asTable}</summary>
      ${table(line, view)}
    </details>
  `;
}

/** What the shapes mean; only those that are there. */
function legend(line: Timeline, { words }: View): TemplateResult {
  const there = new Set(line.lanes.flatMap((lane) => lane.marks.map((mark) => mark.due?.kind ?? 'undated')));
  const kinds = (['in', 'by', 'from', 'undated'] as const).filter((kind) => there.has(kind));
  return html`
    <ul class="legend" aria-hidden="true">
      ${kinds.map(
        (kind) => html`<li><svg class="picture" width="34" height=${ROW} viewBox="0 0 34 ${ROW}">${shape(kind, 0, 0, kind === 'undated' ? 16 : 26)}</svg>${words.dueKinds[kind]}</li>`,
      )}
    </ul>
  `;
}

function frameOf(line: Timeline, width: number): Frame {
  const wide = width >= 560;
  const left = wide ? Math.min(290, width * 0.3) : 0;
  const quarters = line.last - line.first + 1;
  const extra = line.dated < line.goals ? 1 : 0;
  const tail = extra ? Math.max(96, (width - left) / (quarters + 2)) : 0;
  const slot = (width - left - tail) / quarters;
  return { width, left, slot, undated: left + slot * quarters, title: wide ? 0 : 20 };
}

function picture(line: Timeline, width: number, view: View): TemplateResult {
  const frame = frameOf(line, width);
  let y = HEAD;
  const lanes = line.lanes.map((lane) => {
    const top = y;
    y += frame.title + lane.levels * ROW + GAP;
    return { lane, top };
  });
  const { words } = view;
  return html`
    <svg width=${width} height=${y + 2} viewBox="0 0 ${width} ${y + 2}" role="img" aria-label=${`${words.timeline}. ${words.timelineText(line.goals, line.dated)}`}>
      ${axis(line, frame, y, view)}
      ${lanes.map(({ lane, top }) => laneShape(lane, top, line, frame, view))}
    </svg>
  `;
}

function axis(line: Timeline, frame: Frame, bottom: number, { words }: View): TemplateResult {
  const quarters = Array.from({ length: line.last - line.first + 1 }, (_, index) => line.first + index);
  const past = line.reported === null ? 0 : Math.min(Math.max(line.reported + 1 - line.first, 0), quarters.length);
  return svg`
    ${past > 0 ? svg`<rect class="past" x=${frame.left} y="0" width=${past * frame.slot} height=${bottom}></rect>` : nothing}
    ${quarters.map((quarter, index) => {
      const x = frame.left + index * frame.slot;
      const starts = numberOf(quarter) === 1 || index === 0;
      return svg`
        <line class=${starts ? 'year' : 'quarter'} x1=${x} x2=${x} y1=${starts ? 0 : 22} y2=${bottom}></line>
        ${starts ? svg`<text class="year-name" x=${x + 5} y="14">${yearOf(quarter)}</text>` : nothing}
        ${frame.slot >= 26 ? svg`<text class="quarter-name" x=${x + frame.slot / 2} y="32">Q${numberOf(quarter)}</text>` : nothing}`;
    })}
    <line class="year" x1=${frame.undated} x2=${frame.undated} y1="0" y2=${bottom}></line>
    ${frame.undated < frame.width - 1 ? svg`<text class="year-name" x=${frame.undated + 5} y="14">${words.undated}</text>` : nothing}
  `;
}

function laneShape(lane: Lane, top: number, line: Timeline, frame: Frame, view: View): TemplateResult {
  const name = view.words.pillarNames[lane.pillar - 1] ?? lane.title ?? '';
  const label = `${lane.pillar} ${name}`;
  const room = Math.floor((frame.title ? frame.width : frame.left - 12) / 7.4);
  const short = label.length > room ? `${label.slice(0, Math.max(room - 1, 1)).trimEnd()}…` : label;
  return svg`
    <line class="lane" x1="0" x2=${frame.width} y1=${top} y2=${top}></line>
    <text class="lane-name" x="0" y=${top + 17}>${short}</text>
    ${lane.marks.map((mark) => markShape(mark, top + frame.title + GAP / 2 + mark.level * ROW, line, frame, view))}
  `;
}

function markShape(mark: Mark, y: number, line: Timeline, frame: Frame, view: View): TemplateResult {
  const pad = Math.min(3, frame.slot / 6);
  const dated = mark.from !== null && mark.to !== null;
  const x = dated ? frame.left + ((mark.from ?? 0) - line.first) * frame.slot + pad : frame.undated + 6;
  const width = dated ? ((mark.to ?? 0) - (mark.from ?? 0) + 1) * frame.slot - 2 * pad : 16;
  const title = `${mark.due?.phrase ?? view.words.undated}: ${mark.goal.text}`;
  const { place } = mark;
  const kind = mark.due?.kind ?? 'undated';
  const go = place && view.canShow(place) ? (event: Event) => view.show(place, event.currentTarget) : nothing;
  return svg`
    <g class=${go === nothing ? 'goal' : 'goal link'} @click=${go}>
      <title>${title}</title>
      ${shape(kind, x, y, Math.max(width, 4))}
    </g>
  `;
}

/** A bar; ended by a stop where it says "at the latest", by an arrow where it says "from". */
function shape(kind: Due['kind'] | 'undated', x: number, y: number, width: number): TemplateResult {
  const end = x + width;
  return svg`
    <rect class=${kind} x=${x + 1} y=${y + (ROW - BAR) / 2} width=${width - 2} height=${BAR} rx="3"></rect>
    ${kind === 'by' ? svg`<path class="stop" d="M${end - 1.5} ${y + 2} v${ROW - 4}"></path>` : nothing}
    ${kind === 'from' ? svg`<path class="onward" d="M${end - 2} ${y + 3} l7 7 l-7 7 Z"></path>` : nothing}
  `;
}

function table(line: Timeline, view: View): TemplateResult {
  const { words } = view;
  return goalTable({
    caption: words.timeline,
    columns: [words.pillar, words.due, words.goal],
    rows: line.lanes.flatMap((lane) => lane.marks.map((mark) => [lane.pillar, dueCell(mark, view), goalCell(mark, view)] as const)),
    part: 'timeline-table',
  });
}

function dueCell({ to, due }: Mark, { words }: View): TemplateResult {
  const quarter = to === null ? words.undated : words.quarter(yearOf(to), numberOf(to));
  return html`${quarter}${due ? html`<br /><span class="muted" lang="nl">“${due.phrase}”</span>` : nothing}`;
}

function goalCell({ goal, place }: Mark, view: View): TemplateResult {
  if (!place || !view.canShow(place)) return html`<span lang="nl">${goal.text}</span>`;
  const show = (event: Event) => view.show(place, event.currentTarget);
  return html`<button type="button" class="link" lang="nl" @click=${show}>${goal.text}</button>`;
}
