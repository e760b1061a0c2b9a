import type { FileResult } from '../engine/types.js';
import { shownFindings, type ShownFinding } from './finding.js';

/** What became of the findings since an earlier check of the same draft. */
export interface Changes {
  solved: ShownFinding[];
  /** Keys of the findings that were not there. */
  added: Set<string>;
  /** Told against how the draft was when the typing began. */
  typed: boolean;
}

/** `null` where the earlier check was of another draft, one of both was not read, or typing changed nothing. */
export function changesSince(before: FileResult | undefined, now: FileResult, typed: boolean): Changes | null {
  if (!before || before.verdict === 'unreadable' || now.verdict === 'unreadable') return null;
  const sameReport = before.provider !== null && before.provider === now.provider && before.reportingYear === now.reportingYear;
  if (before.path !== now.path && !sameReport) return null;
  const [old, current] = [shownFindings(before), shownFindings(now)];
  const oldKeys = new Set(old.map((finding) => finding.key));
  const keys = new Set(current.map((finding) => finding.key));
  const solved = old.filter((finding) => finding.class !== 'waived' && !keys.has(finding.key));
  const added = new Set([...keys].filter((key) => !oldKeys.has(key)));
  return typed && solved.length + added.size === 0 ? null : { solved, added, typed };
}
