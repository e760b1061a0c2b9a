import type { FileResult, Location, Pillar, Report } from '../engine/types.js';
import { samePlace } from './place.js';
import type { ShownFinding } from './finding.js';

export type CellState = 'pass' | 'error' | 'warning' | 'review' | 'info' | 'none';
export type Column = 'picture' | 'retrospective' | 'goals' | 'dated';
export const COLUMNS: readonly Column[] = ['picture', 'retrospective', 'goals', 'dated'];

/** One cell of the overview: how it stands, and what it leads to. */
export interface Cell {
  state: CellState;
  /** The finding that a reader should see; the place of the evidence where there is none. */
  finding?: ShownFinding;
  place?: Location;
  /** How many of how many. */
  count?: { part: number; whole: number };
}

export interface PillarRow {
  number: number;
  title: string | null;
  cells: Record<Column, Cell>;
}

const PILLARS = [1, 2, 3, 4, 5];

const RULES: Record<Column, RegExp> = {
  picture: /^general-picture-missing$/,
  retrospective: /^retrospective-missing$/,
  goals: /^goals-missing$/,
  dated: /^goal-(undated|date-vague|date-invalid|date-past)$/,
};

/** The rows of the table of pillars. */
export function pillarRows(report: Report | null, findings: readonly ShownFinding[]): PillarRow[] {
  return PILLARS.map((number) => {
    const pillar = report?.pillars.find((candidate) => candidate.number === number);
    const own = findings.filter((finding) => finding.pillar === number && finding.class !== 'waived');
    const cells = Object.fromEntries(COLUMNS.map((column) => [column, pillarCell(column, pillar, own)]));
    return { number, title: pillar?.title ?? null, cells: cells as Record<Column, Cell> };
  });
}

function pillarCell(column: Column, pillar: Pillar | undefined, findings: readonly ShownFinding[]): Cell {
  const absent = findings.find((finding) => finding.rule === 'pillar-missing');
  if (absent) return column === 'dated' ? { state: 'none' } : { state: 'error', finding: absent };
  const place = placeOf(column, pillar);
  const about = findings.filter(
    (finding) => RULES[column].test(finding.rule) || (finding.rule === 'section-empty' && samePlace(finding.location, place)),
  );
  const goals = pillar?.goals.length ?? 0;
  if (column === 'dated' && goals === 0) return { state: 'none' };
  const cell = cellOf(about, place);
  if (column === 'goals' && cell.state === 'pass') cell.count = { part: goals, whole: goals };
  if (column === 'dated') cell.count = { part: pillar?.goals.filter((goal) => goal.due.length > 0).length ?? 0, whole: goals };
  return cell.state === 'pass' && !place ? { state: 'none' } : cell;
}

function placeOf(column: Column, pillar: Pillar | undefined): Location | undefined {
  switch (column) {
    case 'picture':
      return pillar?.generalPicture?.location;
    case 'retrospective':
      return pillar?.retrospective?.location;
    case 'goals':
      return pillar?.goalsSection?.location ?? pillar?.goals[0]?.location;
    case 'dated':
      return pillar?.goals.flatMap((goal) => goal.due)[0]?.location ?? pillar?.goals[0]?.location;
  }
}

const GRAVITY: readonly CellState[] = ['error', 'review', 'warning', 'info'];

function cellOf(findings: readonly ShownFinding[], place: Location | undefined): Cell {
  for (const state of GRAVITY) {
    const finding = findings.find((candidate) => candidate.class === state);
    if (finding) return { state, finding };
  }
  return { state: 'pass', ...(place && { place }) };
}

export interface IndicatorRow extends Cell {
  number: number;
  title: string | null;
  status: 'applicable' | 'notApplicable' | 'unstated';
}

/** The rows of the indicators: those of the report, and those that a finding says are not there. */
export function indicatorRows(report: Report | null, findings: readonly ShownFinding[]): IndicatorRow[] {
  const about = findings.filter((finding) => finding.rule.startsWith('indicator-') && finding.class !== 'waived');
  const rows = (report?.indicators ?? []).map((indicator): IndicatorRow => {
    const own = about.filter((finding) => namedIn(finding)?.number === indicator.number || samePlace(finding.location, indicator.location));
    const { number, title, status } = indicator;
    return { number, title, status, ...cellOf(own, indicator.location) };
  });
  for (const finding of about) {
    const named = namedIn(finding);
    if (named && !rows.some((row) => row.number === named.number)) {
      rows.push({ ...named, status: 'unstated', ...cellOf([finding], undefined) });
    }
  }
  return rows.sort((a, b) => a.number - b.number);
}

/** The indicator that a finding names. */
function namedIn(finding: ShownFinding): { number: number; title: string | null } | null {
  const [, number, title] = /indicator (\d+)(?: \(([^)]+)\))?/i.exec(finding.message) ?? [];
  return number ? { number: Number(number), title: title ?? null } : null;
}

export type Figure = 'clients' | 'referenceDate' | 'productCodes' | 'lots' | 'totals';

export interface FigureRow extends Cell {
  figure: Figure;
  value: string | null;
}

const FIGURE_RULES: Record<Figure, string> = {
  clients: 'clients-missing',
  referenceDate: 'reference-date-missing',
  productCodes: 'product-codes-missing',
  lots: 'lot-missing',
  totals: 'number-mismatch',
};

/** The rows of the key figures. */
export function figureRows(file: FileResult, report: Report | null, findings: readonly ShownFinding[]): FigureRow[] {
  const none = findings.find((finding) => finding.rule === 'key-figures-missing');
  return (Object.keys(FIGURE_RULES) as Figure[]).map((figure) => {
    const rule = file.results.find((result) => result.rule === FIGURE_RULES[figure]);
    const own = findings.filter((finding) => finding.rule === FIGURE_RULES[figure] && finding.class !== 'waived');
    const value = figureValue(figure, report);
    if (own.length === 0 && rule?.outcome !== 'pass') {
      return none && figure === 'clients' ? { figure, value: null, state: 'error', finding: none } : { figure, value, state: 'none' };
    }
    return { figure, value, ...cellOf(own, rule?.evidence[0]) };
  });
}

function figureValue(figure: Figure, report: Report | null): string | null {
  const figures = report?.keyFigures;
  if (!figures) return null;
  switch (figure) {
    case 'clients':
      return figures.clients.find((client) => client.scope === 'forensic')?.count.toString() ?? null;
    case 'referenceDate':
      return figures.clients.find((client) => client.referenceDate)?.referenceDate ?? null;
    case 'productCodes':
      return figures.productCodes.map((product) => product.code).join(', ') || null;
    case 'lots':
      return figures.lots.join(', ') || null;
    case 'totals':
      return null;
  }
}
