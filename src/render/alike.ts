import { type Finding, subjectWords } from '../model/report.js';
import type { Location } from '../model/written.js';
import { isToldTogether } from './reasons.js';

/** Findings that say the same and are fixed the same way: one row of a page. */
export interface AlikeFindings {
  readonly first: Finding;
  readonly findings: readonly Finding[];
  /** Each subject once. */
  readonly subjects: readonly Finding[];
  /** Each place once. */
  readonly places: readonly Location[];
}

/** Findings put together where rule, weight and fix are the same, in the order of the first of each. */
export function alikeFindings(findings: readonly Finding[]): readonly AlikeFindings[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].map((group) => ({
    first: group[0] as Finding,
    findings: group,
    subjects: [...new Map(group.map((each) => [each.subject, each])).values()],
    places: [...new Map(group.flatMap(placeEntry)).values()],
  }));
}

/** The subject stands at the start of most messages; behind it, alike findings say the same. */
export function afterSubject(finding: Finding): string | null {
  const { message } = finding;
  const subject = [finding.subject, subjectWords(finding)].find((each) => message.startsWith(each));
  return subject === undefined ? null : message.slice(subject.length);
}

function keyOf(finding: Finding): string {
  const { rule, severity, status, undecided, touched, remedy, waiver } = finding;
  const said = isToldTogether(finding) ? '' : (afterSubject(finding) ?? finding.message);
  const excuse = waiver === null ? [] : [waiver.reason, waiver.until];
  return JSON.stringify([rule, severity, status, undecided, touched, remedy, said, ...excuse]);
}

function placeEntry({ location }: Finding): [string, Location][] {
  return location === null ? [] : [[`${location.path}\n${location.line}`, location]];
}
