import { couldNotJudge } from './evaluate/could-not-judge.js';
import { evaluate } from './evaluate/evaluate.js';
import { fillGaps, gather } from './gather/gather.js';
import type { Facts } from './model/facts.js';
import { type Links, noLinks } from './model/policy.js';
import type { Notice, Report } from './model/report.js';
import type { ProposedPolicy, Sources } from './model/sources.js';
import { policyOf, resolve } from './resolve/resolve.js';
import { resolveSettings, type Settings } from './resolve/settings.js';
import type { World } from './world.js';

/** What a run comes to, before anybody is told. */
export interface Judgement {
  readonly report: Report;
  readonly links: Links;
  readonly settings: Settings;
  readonly sources: Sources;
}

/** The whole story: read, resolve, evaluate, advise. The doors render and publish what comes of it. */
export async function judge(world: World): Promise<Judgement> {
  const { sources: found, resolution: first } = await gather(world);
  const { settings, problems: wrongSettings } = resolveSettings(found.inputs, world.files.placeOf);
  const sources = first.facts === null ? found : await fillGaps(world, found, first.facts);
  const { facts, policy, problems } = sources === found ? first : await resolve(sources);
  const all = [...wrongSettings, ...problems];
  const report =
    facts === null || all.length > 0 ? couldNotJudge(all, policy) : await judged(facts);
  const notices = [
    ...report.notices,
    ...sources.notices,
    ...(await proposalNotices(sources)),
    ...(await platformNotices(world, sources, report)),
  ];
  const judging = { ...report.policy, reason: sources.policyReason ?? report.policy.reason };
  return {
    report: { ...report, policy: judging, notices },
    ...{ links: policy?.links ?? noLinks, settings, sources },
  };
}

/** Advice, and the code for it, is for runs with something open. */
async function judged(facts: Facts): Promise<Report> {
  const report = evaluate(facts);
  if (report.findings.every(({ status }) => status === 'waived')) return report;
  const { advised } = await import('./advice/remedies.js');
  return advised(facts, report);
}

/** The exit code that the verdict means: 0 lets through, 1 says no, 2 could not judge. */
export function exitCodeOf({ report, settings }: Judgement): 0 | 1 | 2 {
  if (report.problems.length > 0) return 2;
  if (settings.failOn === 'never' || report.verdict === 'pass') return 0;
  return report.verdict === 'fail' || settings.failOn === 'warning' ? 1 : 0;
}

/** A change of the policy is judged by the old one, and told what the new one says. */
async function proposalNotices(sources: Sources): Promise<readonly Notice[]> {
  const { proposedPolicy } = sources;
  if (proposedPolicy === null) return [];
  const would = await sayingOf(proposedPolicy, sources);
  return [{ message: `${introductions[proposedPolicy.change]} ${would}`, location: null }];
}

/** What the default preset makes nothing of may be another platform's. */
async function platformNotices(
  world: World,
  { policy, inputs }: Sources,
  { problems, findings, core }: Report,
): Promise<readonly Notice[]> {
  const isByHand = inputs['core-version'] !== '' || inputs['plugin-versions'] !== '';
  if (policy.kind !== 'unnamed' || isByHand || inputs.manifests === 'none') return [];
  const isLost = core === null && findings.some(({ undecided }) => undecided);
  if (problems.length === 0 && !isLost) return [];
  const { otherPlatformNotices } = await import('./gather/platforms.js');
  return otherPlatformNotices(world);
}

const introductions = {
  edits:
    "This change edits the policy, and a change cannot excuse itself: the base's policy judges it.",
  repairs: 'This change repairs the policy.',
};

async function sayingOf(proposed: ProposedPolicy, sources: Sources): Promise<string> {
  const { policy, problems: faults } = await policyOf(proposed.policy);
  const [fault] = [...proposed.problems, ...faults];
  if (policy === null) return `The new policy cannot be read: ${fault?.message ?? ''}`;
  const { facts, problems: others } = await resolve({ ...sources, policy: proposed.policy });
  return facts === null
    ? `Under the new policy nothing could be judged: ${others[0]?.message ?? ''}`
    : `Under the new policy the verdict would be ${evaluate(facts).verdict}.`;
}
