import { dateInWords } from '../model/day.js';
import { severities } from '../model/policy.js';
import { type Finding, type Problem, type Report, subjectWords } from '../model/report.js';
import type { Location } from '../model/written.js';
import { openWorstFirst } from './groups.js';
import { nowhere, type PageSurroundings } from './surroundings.js';
import { terminal, terminalLines } from './terminal.js';
import { guesses } from './text.js';
import { couldNotJudgeWords, headlineOf } from './verdict.js';
import { countOf, cut, cutToBytes, maxMessageLength } from './words.js';

/** A line of the workflow run's log that GitHub shows on the run and at its place in the file. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly location: Location | null;
}

/** GitHub shows ten of a level for each step; the tenth says how many there are beyond. */
const maxOfLevel = 9;

/** The runner cuts a message there, in the middle of whatever it says. */
const maxBodyLength = 4096;

/** The lines for the workflow run, worst first. The first error says whether the gate could judge. */
export function annotations(
  report: Report,
  surroundings: PageSurroundings = nowhere,
): readonly Annotation[] {
  const judged = report.problems.length === 0;
  const { sentence } = headlineOf(report, surroundings);
  const findings = openWorstFirst(report.findings);
  const notices = report.notices.map(({ message, location }): Annotation => {
    return { level: 'notice', title: 'Release Gate', message: body([message]), location };
  });
  const all = [
    ...report.problems.map(ofProblem),
    ...findings.map((finding, index) =>
      ofFinding(finding, judged && index === 0 ? sentence : null),
    ),
    ...notices,
    ...report.findings.flatMap(ofWaived),
  ];
  return severities.flatMap((level) =>
    limited(
      level,
      all.filter((each) => each.level === level),
    ),
  );
}

function ofProblem(problem: Problem, index: number): Annotation {
  const said = index === 0 ? `${couldNotJudgeWords}: ${problem.message}` : problem.message;
  return {
    level: 'error',
    title: couldNotJudgeWords,
    message: body([said, ...foundAndExpected(problem)]),
    location: problem.location,
  };
}

function foundAndExpected(problem: Problem): string[] {
  const { found, expected } = problem;
  if (guesses(problem)) return [];
  const lines = [];
  if (found !== '') lines.push(`Found: ${terminal(found)}`);
  if (expected !== '') lines.push(`Expected: ${expected}`);
  return lines;
}

/** The first refusal begins with the verdict, so that it alone tells what is wrong and what to do. */
function ofFinding(finding: Finding, headline: string | null): Annotation {
  const { severity, message, remedy, location } = finding;
  const verdict =
    headline !== null && severity === 'error' ? [terminal(`${headline}.`, maxMessageLength)] : [];
  return {
    level: severity,
    title: titleOf(finding),
    message: body([...verdict, message, ...(remedy === '' ? [] : [`Fix: ${remedy}`])]),
    location,
  };
}

function ofWaived(finding: Finding): Annotation | [] {
  const { message, waiver, location } = finding;
  if (waiver === null) return [];
  const excuse = `Waived until ${dateInWords(waiver.until)}: ${cut(waiver.reason)}`;
  return {
    level: 'notice',
    title: `${titleOf(finding)} (waived)`,
    message: body([message, excuse]),
    location,
  };
}

function titleOf(finding: Finding): string {
  return `${finding.rule}: ${terminal(subjectWords(finding))}`;
}

function body(parts: readonly string[]): string {
  const lines = parts.flatMap((part) => terminalLines(cut(part, maxMessageLength)));
  return cutToBytes(lines.join('\n'), maxBodyLength);
}

function limited(level: Annotation['level'], all: readonly Annotation[]): readonly Annotation[] {
  if (all.length <= maxOfLevel) return all;
  const more = countOf(all.length - maxOfLevel, `more ${level}`);
  const message = `and ${more}; the job summary shows them`;
  return [...all.slice(0, maxOfLevel), { level, title: 'Release Gate', message, location: null }];
}
