/** Shapes that cross the border with the engine; see the published schemas of the result and the report. */

export type Lang = 'nl' | 'en';
export type Verdict = 'complete' | 'incomplete' | 'review' | 'unreadable';
export type Severity = 'error' | 'warning' | 'info';
export type Outcome = 'pass' | 'fail' | 'review' | 'notApplicable';
export type State = 'open' | 'known' | 'waived';

/** A place in a draft. Each key is present only where it is true of the format. */
export interface Location {
  anchor: 'text' | 'block' | 'absent' | 'document' | 'pointer';
  headingPath?: string[];
  quote?: string;
  line?: number;
  column?: number;
  endLine?: number;
  endColumn?: number;
  utf16Start?: number;
  utf16End?: number;
  paragraph?: number;
  pointer?: string;
}

export interface Finding {
  severity: Severity;
  pillar: number | null;
  message: string;
  why: string;
  help: string;
  location: Location;
  related: Location[];
  fingerprint: string;
  state: State;
  reason: string | null;
}

export interface RuleResult {
  rule: string;
  outcome: Outcome;
  evidence: Location[];
  findings: Finding[];
}

export interface Note {
  message: string;
  location: Location;
}

export interface Counts {
  error: number;
  warning: number;
  info: number;
  review: number;
  waived: number;
}

export interface FileResult {
  path: string;
  sha256: string;
  framework: string;
  edition: string;
  reportingYear: number | null;
  provider: string | null;
  verdict: Verdict;
  counts: Counts;
  results: RuleResult[];
  notes: Note[];
}

export interface CheckResult {
  format: 'verslagtoets/result-v1';
  tool: { name: string; version: string };
  files: FileResult[];
}

export interface Section {
  text: string;
  labelled?: boolean;
  location?: Location;
}

/** A due date as a closed interval of days; `by` has only an end, `from` only a start. */
export interface Due {
  phrase: string;
  kind: 'in' | 'by' | 'from';
  start: string | null;
  end: string | null;
  inferred?: boolean;
  location?: Location;
}

export interface Goal {
  text: string;
  topic?: string;
  due: Due[];
  location?: Location;
}

export interface Pillar {
  number: number;
  title: string | null;
  generalPicture: Section | null;
  retrospective: Section | null;
  goalsSection?: Section | null;
  goals: Goal[];
  location?: Location;
}

export interface Indicator {
  number: number;
  title: string | null;
  status: 'applicable' | 'notApplicable' | 'unstated';
  reason: string | null;
  result: string | null;
  location?: Location;
}

export interface KeyFigures {
  lots: number[];
  regions: string[];
  productCodes: { code: string; description: string; location?: Location }[];
  capacity: number | null;
  clients: {
    count: number;
    scope: 'forensic' | 'other';
    kind: 'stock' | 'flow';
    referenceDate: string | null;
    location?: Location;
  }[];
  locations?: { lots?: Location; regions?: Location; capacity?: Location };
  location?: Location;
}

/** The report as recognised; only what the widget shows is named here. */
export interface Report {
  provider: string | null;
  reportingYear: number | null;
  pillars: Pillar[];
  keyFigures: KeyFigures | null;
  indicators: Indicator[];
}

/** One block of the draft as read, in reading order. */
export interface DraftBlock {
  kind: 'heading' | 'paragraph' | 'item' | 'cell';
  level?: number;
  depth?: number;
  ordered?: boolean;
  table?: number;
  row?: number;
  column?: number;
  rowSpan?: number;
  columnSpan?: number;
  header?: boolean;
  text: string;
  location: Location;
}

export interface CheckOptions {
  lang?: Lang;
  /** Name of the file: only a tie-breaker where the bytes fit more than one format. */
  name?: string;
  /** The reporting year, where the caller knows better than the draft. */
  year?: number;
}

export interface CheckOutput {
  result: CheckResult;
  /** `null` where the draft could not be read. */
  report: Report | null;
  draft: DraftBlock[];
}

/** What can be checked from script. */
export type DraftInput = Blob | ArrayBuffer | Uint8Array | string;
