// Made from the Rust types by `cargo xtask gen`; do not edit.

/** What kind of place a `Location` points at. */
export type Anchor = "text" | "block" | "absent" | "document" | "pointer";

/** How a stated number bounds the real one. */
export type Bound = "exact" | "below" | "above" | "about";

/** What the page knows beside the draft. */
export interface CheckOptions {
  /** Language of the messages; Dutch unless told. */
  lang?: OutputLang;
  /** Name of the file. It also tells formats apart that look alike. */
  name?: string | null;
  /** Last year's report, whose goals the draft must account for. */
  previous?: DraftBytes | null;
  /** Name of the file of last year's report. */
  previousName?: string | null;
  /** The reporting year, where the page knows better than the draft. */
  year?: number | null;
}

/** What a check says. */
export interface CheckOutput {
  /** The draft as read, in reading order; empty for a report that was typed as data. */
  draft: DraftBlock[];
  /** What was not read of last year's report. */
  previousNotes: string[];
  /** The report as read; null where the draft could not be read. */
  report: Report | null;
  /** The result, as the command line gives it, with one file. */
  result: CheckResult;
}

/** What a run says of one or more drafts. */
export interface CheckResult {
  /** The drafts, in the order given. */
  files: FileResult[];
  /** Version tag of this shape. */
  format: ResultFormat;
  /** What made the result. */
  tool: Tool;
}

/** A count of clients. */
export interface ClientCount {
  /** How many. */
  count: number;
  /** On a day or over a period. */
  kind: CountKind;
  /** Where it stands. */
  location?: Location;
  /** The day of a stock (peildatum). */
  referenceDate: string | null;
  /** Which clients. */
  scope: ClientScope;
}

/** Which clients are counted. */
export type ClientScope = "forensic" | "other";

/** How clients are counted. */
export type CountKind = "stock" | "flow";

/** How many findings of each class are open, and how many are waived or known. */
export interface Counts {
  /** Sure defects without which the report is not complete. */
  error: number;
  /** Good to know. */
  info: number;
  /** There before, by the baseline. */
  known: number;
  /** What a person must decide. */
  review: number;
  /** Excused with a reason. */
  waived: number;
  /** Sure defects that should be mended. */
  warning: number;
}

/** Why a date phrase is no due date. */
export type DateRole = "background" | "vague" | "recurring" | "invalid";

/** One block of a draft. */
export type DraftBlock = {
  /** Its place; the quote is the text, and the headings are the blocks above it. */
  location: Location;
  /** Its text, white space collapsed, line breaks and hyphenation healed. */
  text: string;
} & ({
  kind: "paragraph";
} | {
  kind: "heading";
  /** 1 is the outermost. */
  level: number;
} | {
  /** 0 is the outermost. */
  depth: number;
  kind: "item";
  /** Whether the list is numbered. */
  ordered: boolean;
} | {
  /** First column, from 0. */
  column: number;
  /** Columns it covers, at least 1. */
  columnSpan: number;
  /** Whether it is a heading of its row or column. */
  header: boolean;
  kind: "cell";
  /** Row, from 0. */
  row: number;
  /** Rows it covers, at least 1. */
  rowSpan: number;
  /** Number of the table in the draft, from 0. */
  table: number;
});

/** A draft as bytes or as text. */
export type DraftBytes = Uint8Array | string;

/** A due date as a closed interval of days. */
export interface Due {
  /** Last day, inclusive; `null` for `from`. */
  end: string | null;
  /** The year is not in the phrase but was taken from what stands around it. */
  inferred?: boolean;
  /** How the words bound the time. */
  kind: DueKind;
  /** Where the words stand. */
  location?: Location;
  /** The words that say it. */
  phrase: string;
  /** First day; `null` for `by`. */
  start: string | null;
}

/** How a due date bounds the time. */
export type DueKind = "in" | "by" | "from";

/** What the rules say of one draft. */
export interface FileResult {
  /** Findings by class. */
  counts: Counts;
  /** Edition of the framework that the report was judged by. */
  edition: string;
  /** Id of the framework. */
  framework: string;
  /** What was not read. */
  notes: NoteResult[];
  /** Path as given, or `-` for standard input. */
  path: string;
  /** What became of last year's goals that fell due; absent where last year's report was not given. */
  previousGoals?: PreviousGoal[];
  /** Name of the provider, where it can be told. */
  provider: string | null;
  /** Year that the report looks back on, where it can be told. */
  reportingYear: number | null;
  /** Every rule, in registry order. */
  results: RuleResult[];
  /** SHA-256 of the bytes, in hexadecimal digits. */
  sha256: string;
  /** The one answer. */
  verdict: Verdict;
}

/** A defect, or what may be one. */
export interface FindingResult {
  /** Name of the finding over time. */
  fingerprint: string;
  /** How to mend it. */
  help: string;
  /** Where it is. */
  location: Location;
  /** What is wrong. */
  message: string;
  /** Pillar it is about. */
  pillar: number | null;
  /** Why it is waived. */
  reason: string | null;
  /** Other places that show it. */
  related: Location[];
  /** How bad it is. */
  severity: Severity;
  /** Whether it counts. */
  state: State;
  /** Why it matters, with the source. */
  why: string;
}

/** A goal (doel) for the time after the reporting year. */
export interface Goal {
  /** When it is due; empty when the goal names no date. */
  due: Due[];
  /** Where the goal stands. */
  location?: Location;
  /** Date phrases of the goal that are no due date, and why. */
  otherDates?: OtherDate[];
  /** The goal in full, line breaks and hyphenation healed. */
  text: string;
  /** Heading of the topic it stands under. */
  topic?: string;
}

/** A performance indicator (prestatie-indicator) as the draft treats it. */
export interface Indicator {
  /** Where it stands. */
  location?: Location;
  /** Number, 1 to 3. */
  number: number;
  /** Why it is not applicable. */
  reason: string | null;
  /** What is reported. */
  result: string | null;
  /** Reported, not applicable, or neither. */
  status: IndicatorStatus;
  /** Name as the draft writes it. */
  title: string | null;
}

/** Whether an indicator applies, as the draft says. */
export type IndicatorStatus = "applicable" | "notApplicable" | "unstated";

/** Places of the plain values of `KeyFigures`. */
export interface KeyFigurePlaces {
  /** Where the capacity stands. */
  capacity?: Location;
  /** Where the lots stand. */
  lots?: Location;
  /** Where the total of the outflow stands. */
  outflowTotal?: Location;
  /** Where the regions stand. */
  regions?: Location;
}

/** Key figures (kengetallen): the size of the forensic care. */
export interface KeyFigures {
  /** Beds or places. */
  capacity: number | null;
  /** Counts of clients. */
  clients: ClientCount[];
  /** Where the key figures begin. */
  location?: Location;
  /** Places of the plain values above. */
  locations?: KeyFigurePlaces;
  /** Numbers of the procurement lots (percelen). */
  lots: number[];
  /** Clients who left, by where they went. */
  outflow: Outflow[];
  /** Total of the outflow as stated; `null` when the draft states none. */
  outflowTotal: number | null;
  /** Percentages. */
  percentages: Percentage[];
  /** Product codes contracted. */
  productCodes: ProductCode[];
  /** Regions served. */
  regions: string[];
  /** Other stated totals with the parts they should be the sum of. */
  sums?: Sum[];
}

/** A place in a draft. Each key is present only where it is true of the format. */
export interface Location {
  /** What kind of place this is. */
  anchor: Anchor;
  /** Column of the first character, 1-based, in characters. */
  column?: number;
  /** Column just after the last character, 1-based, in characters. */
  endColumn?: number;
  /** Last line, 1-based. */
  endLine?: number;
  /** The headings above the place, outermost first. */
  headingPath?: string[];
  /** First line, 1-based. */
  line?: number;
  /** Paragraph of a Word or ODT document, 1-based, counted in document order, table cells included. */
  paragraph?: number;
  /** JSON Pointer (RFC 6901) of a value. */
  pointer?: string;
  /** The words at the place, line breaks and hyphenation healed. */
  quote?: string;
  /** End in the source text, exclusive, in UTF-16 code units. */
  utf16End?: number;
  /** Start in the source text, 0-based, in UTF-16 code units. */
  utf16Start?: number;
}

/** Something that was not read. */
export interface NoteResult {
  /** The rest of the draft, from here on, was not read. */
  cut?: boolean;
  /** Where it stands. */
  location: Location;
  /** What it is. */
  message: string;
}

/** A date phrase in a goal that is no due date. */
export interface OtherDate {
  /** Where the words stand. */
  location?: Location;
  /** The words. */
  phrase: string;
  /** Why they are no due date. */
  role: DateRole;
}

/** The answer of a rule. */
export type Outcome = "pass" | "fail" | "review" | "notApplicable";

/** Clients who left to one destination. */
export interface Outflow {
  /** How many. */
  count: number;
  /** Where they went, as the draft says. */
  destination: string;
  /** Where it stands. */
  location?: Location;
}

/** A language of the messages. */
export type OutputLang = "nl" | "en";

/** A stated percentage. */
export interface Percentage {
  /** Whether it is the value itself or a limit. */
  bound: Bound;
  /** Count that the draft states beside it: `count` of `total`. */
  count?: number;
  /** Decimals the draft gives: how exact the value means to be. */
  decimals: number;
  /** Where it stands. */
  location?: Location;
  /** What it is a percentage of, as the draft says. */
  of: string;
  /** Share of the provider's clients that is in forensic care: it must follow from the counts. */
  ofClients?: boolean;
  /** Total that the draft states beside it. */
  total?: number;
  /** In per cent: `0.4` is 0,4 %. */
  value: number;
}

/** Personal data of somebody in the draft. What is stored of it may go into logs, so that it never holds the value. */
export interface PersonalData {
  /** What it is. */
  kind: PersonalKind;
  /** Where it stands; its quote and headings are masked, too. */
  location?: Location;
  /** The value with all but its first and last character masked. */
  masked: string;
  /** Number of the pillar it stands in. */
  pillar?: number;
  /** Whether the words around it leave no doubt. */
  sure?: boolean;
}

/** What kind of personal data it is. */
export type PersonalKind = "serviceNumber" | "email" | "phone" | "birthDate";

/** One of the five pillars (pijlers), as the draft has it. */
export interface Pillar {
  /** Whether only its place among the other pillars tells its number: its heading gives neither number nor name. */
  byPlace?: boolean;
  /** How things stand (algemeen beeld); `null` when absent. */
  generalPicture: Section | null;
  /** Goals for the coming year or years; empty when there are none. */
  goals: Goal[];
  /** The part that holds the goals (doelen en ontwikkelpunten); `null` when absent. */
  goalsSection?: Section;
  /** Where the pillar's heading stands. */
  location?: Location;
  /** Number, 1 to 5. */
  number: number;
  /** Number that the heading states, where it is not the number of its name. */
  numberStated?: number;
  /** Look back on the reporting year (terugblik); `null` when absent. */
  retrospective: Section | null;
  /** Name as the draft writes it, without number. */
  title: string;
}

/** Words left where text should come. */
export interface Placeholder {
  /** Where they stand. */
  location?: Location;
  /** Number of the pillar they stand in. */
  pillar?: number;
  /** The words. */
  text: string;
}

/** A goal of last year's report that fell due, and what became of it. */
export interface PreviousGoal {
  /** The goal, with its place in last year's report. */
  goal: Goal;
  /** What became of it. */
  outcome: PreviousOutcome;
  /** The passage of this year's report that tells, or comes nearest; `null` where none does. */
  passage: Location | null;
  /** Number of the pillar it stood in. */
  pillar: number;
  /** How far the passage speaks of the goal, in hundredths of the weight of the goal's words. */
  score: number;
  /** The words that both have, the most telling first. */
  words: string[];
}

/** What became of a goal of last year. */
export type PreviousOutcome = "answered" | "moved" | "unanswered" | "unsure";

/** A product code of the contract. */
export interface ProductCode {
  /** A letter and three digits. */
  code: string;
  /** What it stands for, as the draft says. */
  description: string;
  /** Where it stands. */
  location?: Location;
}

/** A quality report (kwaliteitsverslag forensische zorg). */
export interface Report {
  /** Version tag of this shape. */
  format: ReportFormat;
  /** Id of the quality framework that the report answers to. */
  framework: string;
  /** The performance indicators that the draft speaks of. */
  indicators: Indicator[];
  /** Size of the forensic care; `null` where the draft has none. */
  keyFigures: KeyFigures | null;
  /** Places of the scalar fields above. */
  locations?: ReportPlaces;
  /** Personal data in the draft, wherever it stands, without the values themselves. */
  personalData?: PersonalData[];
  /** The pillars, in the order of the draft. */
  pillars: Pillar[];
  /** Words that hold a place for text still to come ("volgt nog"), wherever they stand. */
  placeholders?: Placeholder[];
  /** Name of the care provider. */
  provider: string | null;
  /** Calendar year that the report looks back on. */
  reportingYear: number | null;
  /** What text out of a PDF lost with its columns and tables. */
  scattered?: Scattered;
}

/** Version tag of the report shape. */
export type ReportFormat = "verslagtoets/report-v1";

/** Places of the scalar fields of a `Report`. */
export interface ReportPlaces {
  /** Heading over the performance indicators. */
  indicators?: Location;
  /** Where the provider's name stands. */
  provider?: Location;
  /** Where the reporting year stands. */
  reportingYear?: Location;
}

/** Version tag of the result shape. */
export type ResultFormat = "verslagtoets/result-v1";

/** A rule. */
export interface RuleInfo {
  /** How to mend what it finds. */
  help: string;
  /** Name in kebab-case. */
  id: string;
  /** A preview rule never fails a run. */
  preview: boolean;
  /** How bad a failure is. */
  severity: Severity;
  /** Where the norm stands; null for advice that no source confirms. */
  source: RuleSource | null;
  /** What the rule says, in one sentence. */
  title: string;
  /** Why it matters. */
  why: string;
}

/** What one rule says of a draft. */
export interface RuleResult {
  /** What counted as good, and where. */
  evidence: Location[];
  /** The defects, in reading order. */
  findings: FindingResult[];
  /** Its answer. */
  outcome: Outcome;
  /** Name of the rule. */
  rule: string;
}

/** Where a norm stands. */
export interface RuleSource {
  /** What it is called. */
  name: string;
  /** Where it can be read. */
  url: string;
}

/** Where text out of a PDF lost its columns or tables: what seems to be missing may stand elsewhere. */
export interface Scattered {
  /** First table with key figures or indicators. */
  figures?: Location;
  /** First table of goals. */
  goals?: Location;
  /** First columns with the parts of a pillar. */
  parts?: Location;
}

/** A part of a pillar: its text and where it begins. */
export interface Section {
  /** Whether the part has a heading of its own. */
  labelled?: boolean;
  /** Place of each line of `text`, where the draft tells it. */
  lines?: Location[];
  /** Where its heading stands or, without one, where its text begins. */
  location?: Location;
  /**
   * The text, a line a paragraph or list item, line breaks and hyphenation healed.
   * Empty where the heading stands over nothing.
   */
  text: string;
  /** Headings of the topics inside. */
  topics?: string[];
}

/** How bad a failure is. */
export type Severity = "info" | "warning" | "error";

/** Whether a finding counts. */
export type State = "open" | "known" | "waived";

/** A stated total and its parts. */
export interface Sum {
  /**
   * Whether the total and the parts may be of different things: a sentence states it and a table beside it the parts, or
   * nothing calls it a total.
   */
  apart?: boolean;
  /** Where the total stands. */
  location?: Location;
  /** The parts as stated, in order. */
  parts: number[];
  /** The total as stated. */
  total: number;
}

/** The program and its version. */
export interface Tool {
  /** Always `verslagtoets`. */
  name: string;
  /** Semantic version. */
  version: string;
}

/** The one answer for a draft. */
export type Verdict = "complete" | "incomplete" | "review" | "unreadable";
