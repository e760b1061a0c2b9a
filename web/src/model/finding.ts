import type { FileResult, Finding, Location, RuleResult } from '../engine/types.js';

/** How a finding is shown: its severity, unless a person must decide or has decided. */
export type FindingClass = 'error' | 'warning' | 'review' | 'info' | 'waived';
export const CLASSES: readonly FindingClass[] = ['error', 'warning', 'review', 'info', 'waived'];

/** Part of the report that a finding is listed under: a pillar by its number, or what is not of one pillar. */
export type Group = 'general' | 'figures' | number;

/** A finding as shown: numbered in reading order. */
export interface ShownFinding extends Finding {
  number: number;
  rule: string;
  class: FindingClass;
  group: Group;
  /** Stays the same over checks, also where two findings share a fingerprint. */
  key: string;
}

const FIGURES = /^(indicator|key-figures|clients|reference-date|product-codes|lot|number)-/;

/** The findings of a draft, group by group and inside a group in reading order. */
export function shownFindings(file: FileResult): ShownFinding[] {
  const seen = new Map<string, number>();
  const flat = file.results.flatMap((result) => result.findings.map((finding) => ({ result, finding })));
  const ordered = flat
    .map(({ result, finding }) => ({ result, finding, group: groupOf(result, finding) }))
    .sort((a, b) => rank(a.group) - rank(b.group) || position(a.finding.location) - position(b.finding.location));
  return ordered.map(({ result, finding, group }, index) => {
    const twin = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, twin);
    const key = `${finding.fingerprint}-${twin}`;
    return { ...finding, number: index + 1, rule: result.rule, class: classOf(result, finding), group, key };
  });
}

function groupOf(result: RuleResult, finding: Finding): Group {
  return finding.pillar ?? (FIGURES.test(result.rule) ? 'figures' : 'general');
}

function rank(group: Group): number {
  if (group === 'general') return 0;
  return group === 'figures' ? 1000 : group;
}

function classOf(result: RuleResult, finding: Finding): FindingClass {
  if (finding.state === 'waived') return 'waived';
  return result.outcome === 'review' ? 'review' : finding.severity;
}

/** Where a place stands in reading order; the draft as a whole comes first. */
function position(location: Location): number {
  return location.utf16Start ?? location.paragraph ?? location.line ?? -1;
}
