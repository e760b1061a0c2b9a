import type { Due, Goal, Location, Report } from '../engine/types.js';

/** A quarter, counted from the year 0. */
export type Quarter = number;

/** A goal on the timeline; without a span it has no date. */
export interface Mark {
  goal: Goal;
  due: Due | null;
  from: Quarter | null;
  to: Quarter | null;
  /** Row inside the lane, so that marks do not cover each other. */
  level: number;
  place: Location | undefined;
}

export interface Lane {
  pillar: number;
  title: string | null;
  marks: Mark[];
  /** How many rows the lane needs, at least one. */
  levels: number;
}

export interface Timeline {
  first: Quarter;
  last: Quarter;
  lanes: Lane[];
  goals: number;
  dated: number;
  /** Last quarter of the reporting year. */
  reported: Quarter | null;
}

export const yearOf = (quarter: Quarter): number => Math.floor(quarter / 4);
export const numberOf = (quarter: Quarter): number => (quarter % 4) + 1;

function quarterOf(day: string): Quarter {
  return Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
}

/** Years after the reporting year that are drawn; a goal beyond them stands in the last quarter. */
const HORIZON = 5;

/** The goals by quarter, a lane for each pillar; `null` where there are no goals. */
export function timeline(report: Report | null): Timeline | null {
  const pillars = report?.pillars.filter((pillar) => pillar.goals.length > 0) ?? [];
  if (pillars.length === 0) return null;
  const year = report?.reportingYear ?? null;
  const days = pillars.flatMap((pillar) => pillar.goals.flatMap((goal) => goal.due.flatMap((due) => [due.start, due.end])));
  const quarters = days.filter((day) => day !== null).map(quarterOf);
  const first = Math.min(...quarters, ...(year === null ? [] : [(year + 1) * 4]));
  const latest = Math.max(...quarters, ...(year === null ? [] : [(year + 1) * 4 + 3]));
  if (!Number.isFinite(first)) return null;
  const last = Math.min(latest, first + HORIZON * 4 - 1);
  const lanes = pillars.map(({ number, title, goals }) => lane(number, title, goals, last));
  const marks = lanes.flatMap((each) => each.marks);
  const dated = new Set(marks.filter((mark) => mark.due).map((mark) => mark.goal)).size;
  const goals = new Set(marks.map((mark) => mark.goal)).size;
  return { first, last, lanes, goals, dated, reported: year === null ? null : year * 4 + 3 };
}

function lane(pillar: number, title: string | null, goals: readonly Goal[], last: Quarter): Lane {
  const marks = goals.flatMap((goal) => (goal.due.length > 0 ? goal.due.map((due) => mark(goal, due, last)) : [mark(goal, null, last)]));
  marks.sort((a, b) => (a.from ?? Infinity) - (b.from ?? Infinity));
  // The first level whose last mark has ended; marks without a date queue at the end of the lane.
  const ends: number[] = [];
  for (const each of marks) {
    const from = each.from ?? last + 1;
    const to = each.to ?? last + 1;
    let level = ends.findIndex((end) => end < from);
    if (level < 0) level = ends.push(to) - 1;
    ends[level] = to;
    each.level = level;
  }
  return { pillar, title, marks, levels: Math.max(ends.length, 1) };
}

function mark(goal: Goal, due: Due | null, last: Quarter): Mark {
  const start = due?.start ?? due?.end ?? null;
  const end = due?.end ?? due?.start ?? null;
  const from = start === null ? null : Math.min(quarterOf(start), last);
  const to = end === null ? null : Math.min(quarterOf(end), last);
  return { goal, due, from, to, level: 0, place: due?.location ?? goal.location };
}
