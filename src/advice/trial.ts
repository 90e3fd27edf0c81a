import { findingsOf } from '../evaluate/findings.js';
import type { CoreVersion } from '../model/core-version.js';
import type { Day } from '../model/day.js';
import type { Facts } from '../model/facts.js';
import type { RuleId } from '../model/policy.js';
import {
  type Advice,
  type AdviceStep,
  type Deed,
  type Finding,
  findingKey,
} from '../model/report.js';
import type { PluginOption } from '../questions/plugin-options.js';
import { ruleOf, rules } from '../rules/index.js';
import type { Closing, Rule } from '../rules/rule.js';
import { type Attempt, factsUnder } from './attempt.js';

/** The most judgements that advice may ask for beside the run's own, however many plugins there are. */
const maxTrials = 11;

/** Facts, and what is open in them. */
export interface Situation {
  readonly facts: Facts;
  readonly open: readonly Finding[];
}

/** What a trial showed, compared with the run. */
export interface Trial extends Situation {
  /** Open before and not afterwards. */
  readonly closed: readonly Finding[];
  /** Errors that were not there before: what brings one is not advised. */
  readonly broken: readonly Finding[];
}

/** A step of which it is not yet known what it closes. */
export type Step = Omit<AdviceStep, 'closes'>;

/** A way with what trying all of it showed. */
export interface Draft {
  readonly way: Advice['way'];
  readonly steps: readonly Step[];
  readonly trial: Trial;
}

/** A core to write, from a day on where it cannot be done at once. */
export function setCore({ text }: CoreVersion, day: Day | null): Step {
  return { do: 'set-core', subject: 'core', to: text, ...(day === null ? {} : { date: day }) };
}

/** A version of a plugin to write. */
export function setPlugin([name, { version }]: readonly [string, PluginOption]): Step {
  return { do: 'set-plugin', subject: name, to: version.version };
}

/** The rules with a trait. */
export function rulesWith(isSo: (rule: Rule) => boolean): readonly RuleId[] {
  return rules
    .map(({ id }) => ruleOf(id))
    .filter(isSo)
    .map(({ id }) => id);
}

/** The rules whose breach one of these may close. */
export function rulesClosedBy(...ways: readonly Closing[]): readonly RuleId[] {
  return rulesWith((rule) => rule.closedBy.some((each) => ways.includes(each)));
}

/** Judges facts as they would be; null where the policy refuses them, or no judgement is left. */
export type Try = (facts: Facts, attempt: Attempt) => Trial | null;

/** Makes the function that tries advice for a run in which this is open. */
export function triesOf(open: readonly Finding[]): Try {
  let left = maxTrials;
  return (facts, attempt) => {
    if (left === 0) return null;
    left--;
    const tried = factsUnder(facts, attempt);
    if (tried === null) return null;
    const after = findingsOf(tried).filter(
      ({ status, rule }) => status === 'open' && !attempt.seenTo?.has(rule),
    );
    return comparedWith(open, { facts: tried, open: after });
  };
}

/** A situation beside what was open before. */
export function comparedWith(open: readonly Finding[], { facts, open: after }: Situation): Trial {
  const errors = new Set(open.filter(isError).map(findingKey));
  const still = new Set(after.flatMap((each) => [findingKey(each), kindOf(each)]));
  return {
    facts,
    open: after,
    closed: open.filter((each) => !still.has(findingKey(each)) && !still.has(kindOf(each))),
    broken: after.filter((each) => isError(each) && !errors.has(findingKey(each))),
  };
}

/** What is open in a situation and no longer in another. */
export function closedSince({ open }: Situation, later: Situation): readonly Finding[] {
  return comparedWith(open, later).closed;
}

/** Whether some rules found something open. */
export function hasOpen({ open }: Pick<Situation, 'open'>, rules: readonly RuleId[]): boolean {
  return open.some(({ rule }) => rules.includes(rule));
}

/** Findings that a version of the plugin or of the core may close. */
export const aboutFitting = rulesWith(({ affects }) => affects === 'compatibility');

/** Findings that another day closes. */
export const aboutDays = rulesClosedBy('day');

/** Findings that no plugin closes while this core is kept. */
export const aboutCoreAlone = rulesWith(
  (rule) => rule.closedBy.includes('core') && !rule.closedBy.includes('version'),
);

/** Findings whose way out is the core that was there before. */
export const aboutGoingBack = rulesWith(({ backToCore }) => backToCore === true);

/** A draft, unless it closes nothing, or brings an error that was not there. */
export function draftOf(
  way: Draft['way'],
  steps: readonly Step[],
  trial: Trial | null,
): readonly Draft[] {
  if (trial === null || trial.broken.length > 0 || trial.closed.length === 0) return [];
  return [{ way, steps, trial }];
}

/** How many errors a way leaves. */
export function errorsLeft({ trial }: Draft): number {
  return trial.open.filter(isError).length;
}

/** The advice of a draft: each finding that it closes belongs to the step without which it would stay. */
export function asAdvice({ way, steps, trial }: Draft): Advice {
  const closes = steps.map((): string[] => []);
  const owners = ownersOf(steps);
  for (const finding of trial.closed)
    closes[closerOf(steps, owners, finding)]?.push(findingKey(finding));
  return {
    way,
    // A plugin that several places pin has a finding at each.
    steps: steps.map((step, index) => ({ ...step, closes: [...new Set(closes[index])] })),
    leaves: [...new Set(trial.open.map(findingKey))],
  };
}

/** Where no step is about a finding's own subject, these close it, the likelier first. */
const closers: readonly Deed[] = ['set-core', 'ship-on', 'publish', 'deploy-only'];

/** Closings that are a step of their own, whatever else a way does. */
const deeds: readonly Closing[] = [
  'pin',
  'declare',
  'name-request',
  'name-core',
  'name-manifests',
  'write-plainly',
];

/** The last step about each subject. */
function ownersOf(steps: readonly Step[]): ReadonlyMap<string, number> {
  return new Map(
    steps.flatMap(({ subject, names = [] }, index) =>
      [subject ?? '', ...names].map((name) => [name, index] as const),
    ),
  );
}

/** The index of the step that closes a finding. */
function closerOf(
  steps: readonly Step[],
  owners: ReadonlyMap<string, number>,
  { rule, about }: Finding,
): number {
  const first = (deed: string) => steps.findIndex((step) => step.do === deed);
  const own = Math.max(-1, ...about.map(({ name }) => owners.get(name) ?? -1));
  const { on, closedBy } = ruleOf(rule);
  const isAboutDay = closedBy.every((each) => each === 'day') && closedBy.length > 0;
  const isOfRelease = isAboutDay || on === 'releasedCore' || on === 'releasedPlugin';
  const deployed = isOfRelease ? first('deploy-only') : -1;
  if (deployed !== -1) return deployed;
  if (isAboutDay && steps[own]?.do !== 'ship-on' && first('ship-on') !== -1)
    return first('ship-on');
  const deed: string | undefined = closedBy.find((each) => deeds.includes(each));
  if (deed !== undefined && deed !== steps[own]?.do && first(deed) !== -1) return first(deed);
  if (closedBy.includes('stop') && first('set-core') !== -1) return first('set-core');
  if (own !== -1) return own;
  for (const each of closers) {
    const index = steps.findLastIndex((step) => step.do === each);
    if (index !== -1) return index;
  }
  return steps.length - 1;
}

/** What a finding is about whatever the version: a number that changes nothing closes nothing. */
function kindOf({ rule, about }: Finding): string {
  return `${rule} of ${about.map(({ name }) => name).join(', ')}`;
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}
