import type { CheckOutput, FileResult } from '../engine/types.js';
import { changesSince, type Changes } from './changes.js';
import { shownFindings, type ShownFinding } from './finding.js';
import { marksOf, type Marks } from './marks.js';
import { figureRows, indicatorRows, pillarRows, type FigureRow, type IndicatorRow, type PillarRow } from './overview.js';
import { commonTitle, Places } from './place.js';
import { structure, type Part } from './structure.js';
import { timeline, type Timeline } from './timeline.js';

/** All that is shown of one check; made once, so that drawing again costs little. */
export interface Shown {
  output: CheckOutput;
  file: FileResult;
  findings: ShownFinding[];
  pillars: PillarRow[];
  indicators: IndicatorRow[];
  figures: FigureRow[];
  line: Timeline | null;
  parts: Part[];
  places: Places;
  marks: Marks;
  changes: Changes | null;
  /** The heading above all others, which tells no place apart. */
  title: string | null;
}

export function shown(output: CheckOutput, before: FileResult | undefined, typed: boolean): Shown | null {
  const [file] = output.result.files;
  if (!file) return null;
  const { report, draft } = output;
  const findings = shownFindings(file);
  const places = new Places(draft);
  return {
    output,
    file,
    findings,
    pillars: pillarRows(report, findings),
    indicators: indicatorRows(report, findings),
    figures: figureRows(file, report, findings),
    line: timeline(report),
    parts: structure(draft),
    places,
    marks: marksOf(findings, places),
    changes: changesSince(before, file, typed),
    title: commonTitle([...file.results.flatMap((result) => result.evidence), ...findings.map((finding) => finding.location)]),
  };
}
