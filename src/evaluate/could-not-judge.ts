import type { Policy } from '../model/policy.js';
import { type Problem, problem, type Report } from '../model/report.js';

/** How many problems are listed: more than anybody corrects at once, too few to fill a disk. */
const maxProblems = 1000;

/** The report of a run that could not judge: the verdict is no, and every problem is named. */
export function couldNotJudge(problems: readonly Problem[], policy: Policy | null): Report {
  return {
    schemaVersion: 1,
    verdict: 'fail',
    targetDate: null,
    timeZone: policy?.timeZone ?? 'UTC',
    policy: { name: policy?.name ?? '', source: policy?.source ?? '', reason: null },
    seen: [],
    releasing: [],
    releasingReason: '',
    core: null,
    latest: null,
    plugins: [],
    findings: [],
    notices: [],
    problems: listed(problems),
    counts: { error: 0, warning: 0, notice: 0, undecided: 0, waived: 0 },
    compatible: false,
    onCadence: false,
    minimumCore: null,
    calendar: {
      due: [],
      previousCoreMajor: null,
      nextCoreMajor: null,
      nextCoreMajors: [],
      nextCoreBugfix: null,
    },
    labels: [],
    plan: null,
    advice: [],
  };
}

function listed(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= maxProblems) return problems;
  const left = problems.length - maxProblems;
  const more: Problem = problem(`There are ${left} more problems; correct these first.`, {
    found: `${problems.length} problems`,
    expected: 'none',
  });
  return [...problems.slice(0, maxProblems), more];
}
