import type { CoreVersion } from '../model/core-version.js';
import type { Facts } from '../model/facts.js';
import type { Advice, Finding } from '../model/report.js';
import { deploymentDrafts } from './deployment.js';
import { goalsOf, isSharedStep } from './goals.js';
import { missingSteps } from './missing.js';
import { outDay } from './move.js';
import { releaseDrafts } from './release.js';
import {
  asAdvice,
  type Draft,
  draftOf,
  errorsLeft,
  hasOpen,
  rulesWith,
  type Situation,
  type Step,
  type Try,
  triesOf,
} from './trial.js';

/** The most ways that are worth reading. */
const maxWays = 3;

/**
 * What to do about what was found, the better way first: worked out over the whole set, and each way
 * judged on the facts as they would be before it is given. Empty where nothing is open, and where
 * no way is known.
 */
export function advise(facts: Facts, findings: readonly Finding[]): readonly Advice[] {
  const open = findings.filter(({ status }) => status === 'open');
  if (open.length === 0) return [];
  const attempt = triesOf(open);
  const situation = { facts, open };
  const drafts = [
    ...waysFrom(situation, open, attempt),
    ...deployOnlyDrafts(situation, attempt),
  ].filter(({ steps }) => steps.every((step) => isSharedStep(facts, step)));
  const ranked = drafts.toSorted((a, b) => errorsLeft(a) - errorsLeft(b));
  return distinct(ranked).slice(0, maxWays).map(asAdvice);
}

/**
 * What is missing comes first, and the ways continue from there; if there are none, it is a way by
 * itself.
 */
function waysFrom(situation: Situation, open: readonly Finding[], attempt: Try): readonly Draft[] {
  const { steps, attempt: standIns } = missingSteps(situation.facts, open);
  if (steps.length === 0) return draftsOf(situation, open, attempt);
  const ground = attempt(situation.facts, standIns);
  if (ground === null) return [];
  const isPinned = standIns.core !== undefined;
  const drafts = draftsOf(ground, open, attempt).filter(({ way }) => {
    // Nobody moves from a core that was only just chosen.
    return !isPinned || (way !== 'move' && way !== 'back');
  });
  if (drafts.length > 0) return drafts.map((draft) => afterSteps(steps, draft));
  const way = isRelease(situation.facts) ? 'ship' : 'stay';
  const alone = draftOf(way, steps, ground);
  if (alone.length > 0 || !isPinned) return alone;
  const [goal] = goalsOf(ground).filter((core) => isOutOn(ground.facts, core));
  if (goal === undefined) return [];
  const pins = steps.map((step) =>
    step.do === 'pin' && step.subject === 'core' ? { ...step, to: goal.text } : step,
  );
  return draftOf(way, pins, attempt(situation.facts, { ...standIns, core: goal }));
}

function isOutOn(facts: Facts, core: CoreVersion): boolean {
  const out = outDay(facts, core);
  return out !== null && out <= facts.targetDate;
}

function draftsOf(situation: Situation, open: readonly Finding[], attempt: Try): readonly Draft[] {
  return isRelease(situation.facts)
    ? releaseDrafts(situation, open, attempt)
    : deploymentDrafts(situation, attempt);
}

/** Findings of the way from the core before that another core closes. */
const wrongPath = rulesWith(({ on, closedBy }) => on === 'corePath' && closedBy.includes('core'));

/**
 * A core with a core before it and nothing else was perhaps meant as a deployment; and only a
 * deployment can take an upgrade or downgrade past a stop.
 */
function deployOnlyDrafts(situation: Situation, attempt: Try): readonly Draft[] {
  const { facts } = situation;
  const { core, plugins } = facts;
  if (core === null || !core.released || core.before === null) return [];
  const isPathWrong = hasOpen(situation, wrongPath);
  if (plugins.some(({ released }) => released)) return [];
  if (plugins.length > 0 && !isPathWrong) return [];
  const deployed = attempt(facts, { releasing: [] });
  const step: Step = { do: 'deploy-only', subject: 'core' };
  const drafts = deployed !== null && isPathWrong ? deploymentDrafts(deployed, attempt) : [];
  if (drafts.length > 0) return drafts.map((draft) => afterSteps([step], draft));
  return draftOf('ship', [step], deployed);
}

function afterSteps(steps: readonly Step[], draft: Draft): Draft {
  return { ...draft, steps: [...steps, ...draft.steps] };
}

function isRelease({ releasing }: Facts): boolean {
  return releasing.names.length > 0;
}

/** The same steps are one way, whatever they are called. */
function distinct(drafts: readonly Draft[]): readonly Draft[] {
  const found = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = JSON.stringify(draft.steps);
    if (!found.has(key)) found.set(key, draft);
  }
  return [...found.values()];
}
