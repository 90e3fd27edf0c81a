import {
  type CoreVersion,
  compareCoreVersions,
  compareLines,
  isSnapshotCore,
} from '../model/core-version.js';
import type { Day } from '../model/day.js';
import type { Core, Facts, Plugin, Releasing } from '../model/facts.js';
import { isPossible, numberingOf } from '../model/numbering.js';
import { type Change, changeBetween, isSnapshot } from '../model/plugin-version.js';
import type { Policy, Published, RuleId } from '../model/policy.js';
import { minimumOf, type Requirement } from '../model/requirement.js';
import type { PluginOption } from '../questions/plugin-options.js';
import { choosePolicy } from '../resolve/facts/choose-policy.js';
import { coreKindOf } from '../resolve/facts/core.js';
import { timelineFor } from '../resolve/timeline/timeline.js';

/** What would be otherwise; what is left out stays as it is. */
export interface Attempt {
  /** Another core; null for its own. */
  readonly core?: CoreVersion | null;
  /** Other versions of plugins, by name. */
  readonly plugins?: ReadonlyMap<string, PluginOption>;
  /** The day it is done. */
  readonly day?: Day;
  /** A date that the policy would publish. */
  readonly published?: Published;
  /** Stands in for the reference of a request. */
  readonly request?: string;
  /** Plugins whose requirement would be declared; any core stands in for what they need. */
  readonly declared?: ReadonlySet<string>;
  /** What would be released: nothing, or one thing of several. */
  readonly releasing?: readonly string[];
  /** Whether the core before is only taken to be there: it then speaks for no policy. */
  readonly isSupposed?: boolean;
  /** Rules whose findings a person would fix in a way that no facts can simulate. */
  readonly seenTo?: ReadonlySet<RuleId>;
}

/** The facts as they would be; null where the policy would refuse the date to publish. */
export function factsUnder(facts: Facts, attempt: Attempt): Facts | null {
  const version = attempt.core ?? facts.core?.version ?? null;
  const targetDate = attempt.day ?? facts.targetDate;
  const chosen = policyUnder(facts, attempt, version, targetDate);
  const policy =
    attempt.published === undefined ? chosen.policy : publishing(chosen.policy, attempt.published);
  if (policy === null) return null;
  const releasing = { ...facts.releasing, names: attempt.releasing ?? facts.releasing.names };
  const plugins = facts.plugins.map((plugin) => pluginUnder(facts, plugin, attempt, releasing));
  const core = facts.core && version && coreUnder(facts, facts.core, version, releasing);
  const { timeline, problems } = timelineFor(
    policy,
    [...minimumsOf(plugins), ...(core === null ? [] : [core.version])],
    targetDate,
    core?.released ? core.version : null,
  );
  if (problems.length > 0) return null;
  return {
    ...facts,
    ...chosen,
    ...{ policy, targetDate, releasing, timeline, plugins },
    core:
      core === null
        ? facts.core
        : { ...core, kind: coreKindOf(core.version, timeline, policy.core, targetDate) },
    backportRequest: attempt.request ?? facts.backportRequest,
  };
}

const anyCore: Requirement = { text: '*', intervals: [{ lower: null, upper: null }] };

/** Where nobody named a policy, other lines may speak for another one. */
function policyUnder(
  facts: Facts,
  { isSupposed = false }: Attempt,
  core: CoreVersion | null,
  day: Day,
): Pick<Facts, 'policy' | 'choice'> {
  const { choice, policy } = facts;
  if (choice === null) return { policy, choice };
  const before = isSupposed ? null : (facts.core?.before ?? null);
  return choosePolicy(choice.candidates, { core, before, minimums: choice.minimums }, day);
}

/** Null for a line that no year has. */
function publishing(policy: Policy, published: Published): Policy | null {
  const { numbering, major } = policy.core;
  const format = numberingOf(published.line, numbering);
  if (format !== null && !isPossible(published.line, format, major?.perYear ?? null)) return null;
  const others = policy.core.schedule.filter(({ line }) => line !== published.line);
  const schedule = [...others, published].sort((a, b) => compareLines(a.line, b.line));
  return { ...policy, core: { ...policy.core, schedule } };
}

function minimumsOf(plugins: readonly Plugin[]): readonly CoreVersion[] {
  const requirements = new Set(plugins.map(({ requirement }) => requirement));
  return [...requirements].flatMap((requirement) =>
    requirement === null ? [] : (minimumOf(requirement) ?? []),
  );
}

function coreUnder(
  { sparesUntouched }: Facts,
  core: Core,
  version: CoreVersion,
  { names }: Releasing,
) {
  const changed = core.before === null || compareCoreVersions(version, core.before) !== 0;
  const standing = sparesUntouched && !changed;
  return {
    ...core,
    text: version.text,
    version,
    released: names.includes('core') && !isSnapshotCore(version) && !standing,
    changed,
  };
}

function pluginUnder(
  { sparesUntouched }: Facts,
  plugin: Plugin,
  { plugins, declared, releasing }: Attempt,
  { names }: Releasing,
): Plugin {
  const { name } = plugin;
  const option = plugins?.get(name) ?? null;
  // With thousands of plugins, to make each anew takes long.
  if (option === null && !declared?.has(name) && releasing === undefined) return plugin;
  const { version, requirement } = option ?? plugin;
  const change = option === null ? plugin.change : changeTo(plugin, option);
  const proposed = plugin.proposed && (names.includes('plugins') || names.includes(name));
  const standing = sparesUntouched && change === 'none';
  return {
    ...plugin,
    text: option?.version.version ?? plugin.text,
    version,
    requirement: requirement ?? (declared?.has(name) ? anyCore : null),
    change,
    changed: option === null ? plugin.changed : change !== 'none' || isRewritten(plugin, option),
    proposed,
    released: proposed && version !== null && !isSnapshot(version) && !standing,
  };
}

function changeTo({ change, before }: Plugin, { version }: PluginOption): Change | null {
  if (before === null) return change;
  return before.version === null ? null : changeBetween(before.version, version);
}

function isRewritten({ before }: Plugin, { requirement }: PluginOption): boolean {
  const then = before?.requirement ?? null;
  return then !== null && then.text !== requirement.text;
}
