import { type CoreVersion, type Line, lineOf } from '../../model/core-version.js';
import type { Day } from '../../model/day.js';
import type { Candidate, Choice } from '../../model/facts.js';
import type { Policy } from '../../model/policy.js';
import { shown } from '../../model/shown.js';
import { timelineFor } from '../timeline/timeline.js';

/** What speaks for one platform: the core, the one before it, and what released plugins need. */
export interface Evidence {
  readonly core: CoreVersion | null;
  readonly before: CoreVersion | null;
  readonly minimums: readonly CoreVersion[];
}

/**
 * Which of the policies judges where nobody named one: the default, unless it does not know a line
 * of the evidence and exactly one other knows them all. The candidates have the default first.
 */
export function choosePolicy(
  candidates: readonly Candidate[],
  { core, before, minimums }: Evidence,
  day: Day,
): { readonly policy: Policy; readonly choice: Choice } {
  const [standard, ...others] = candidates as readonly [Candidate, ...Candidate[]];
  const cores = [core, before, ...minimums].filter((each) => each !== null);
  const chosen = { candidates, minimums, others: [], reason: null, notice: null };
  if (cores.length === 0) return { policy: standard.policy, choice: chosen };
  const strange = linesUnknownTo(standard.ground, cores, day);
  const knowing = others.filter(({ ground }) => linesUnknownTo(ground, cores, day).length === 0);
  const [only] = knowing;
  if (strange.length === 0) {
    const notice = noticeOf(standard, knowing, cores);
    return { policy: standard.policy, choice: { ...chosen, others: knowing, notice } };
  }
  if (only === undefined || knowing.length > 1) return { policy: standard.policy, choice: chosen };
  const lines = `the line${strange.length === 1 ? '' : 's'} ${strange.join(' and ')}`;
  const reason = `nobody named a policy, and of the presets only ${only.preset} knows ${lines}`;
  return { policy: only.policy, choice: { ...chosen, reason } };
}

/** Those of these cores whose lines each preset's timeline has around a day. */
export function knownToEach(
  candidates: readonly Candidate[],
  cores: readonly CoreVersion[],
  day: Day,
): readonly CoreVersion[] {
  const unknown = new Set(candidates.flatMap(({ ground }) => linesUnknownTo(ground, cores, day)));
  return cores.filter((core) => !unknown.has(lineOf(core)));
}

/** Where several presets know all lines, the default judges, and the reader may have meant another. */
function noticeOf(
  standard: Candidate,
  others: readonly Candidate[],
  cores: readonly CoreVersion[],
): string | null {
  if (others.length === 0) return null;
  const lines = [...new Set(cores.map(lineOf))];
  const names = others.map(({ preset }) => preset).join(', ');
  const known = `${lines.join(' and ')} ${lines.length === 1 ? 'is a line' : 'are lines'} of ${names} too`;
  return `No policy is named, and ${shown(known)}; ${standard.preset}, the default, judges. If another is meant, name it in \`policy\`, or in \`extends\` of the policy file.`;
}

function linesUnknownTo(policy: Policy, cores: readonly CoreVersion[], day: Day): readonly Line[] {
  const { timeline } = timelineFor(policy, cores, day, null);
  return [...new Set(cores.map(lineOf))].filter((line) => !timeline.lines.has(line));
}
