import { type CoreVersion, compareCoreVersions, lineOf } from '../model/core-version.js';
import type { Facts, Plugin } from '../model/facts.js';
import { changeBetween, type PluginVersion } from '../model/plugin-version.js';
import type {
  BlockedPlugin,
  Plan,
  PlanStep,
  PluginMove,
  UndecidedPlugin,
  WayOut,
} from '../model/report.js';
import { lowestFitting } from '../model/requirement.js';
import { asCompared, compatibilityWith } from './compatibility.js';
import {
  bestOption,
  lineOutDate,
  optionsOf,
  type PluginOption,
  runningBefore,
} from './plugin-options.js';
import { corePath, type Leg, upgradePathOf } from './upgrade-path.js';

/**
 * What has to move with the core's upgrade, from the baseline's plugins where they are known. Null
 * when the core goes no way up: without a baseline, on the same core, downwards, or as a backport.
 */
export function planOf(facts: Facts): Plan | null {
  const path = corePath(facts);
  if (path === null || compareCoreVersions(path.to, path.from) <= 0) return null;
  const way = upgradePathOf(facts, path);
  const left = asCompared(facts.policy, path.from);
  const cores = way.map(({ core }) => asCompared(facts.policy, core));
  const journeys = facts.plugins.map((plugin) => journeyOf(facts, plugin, left, cores));
  return {
    from: path.from.text,
    to: path.to.text,
    steps: way.map((leg, index) => {
      const outcomes = journeys.flatMap((journey) => journey[index] ?? []);
      return stepOf(facts, leg, outcomes);
    }),
    undecided: journeys.flatMap((journey) => undecidedOf(journey)[0] ?? []),
  };
}

function stepOf(facts: Facts, { core, orLater }: Leg, outcomes: readonly Outcome[]): PlanStep {
  const moves = outcomes.flatMap((each) => (each.kind === 'moves' ? each.move : []));
  const when = (wanted: PluginMove['when']) => moves.filter((move) => move.when === wanted);
  return {
    line: lineOf(core),
    core: core.text,
    orLater,
    date: lineOutDate(facts, core),
    ...plannedBy(facts, core),
    moves: [...when('before'), ...when('with')],
    stays: outcomes.flatMap((each) => (each.kind === 'stays' ? each.name : [])),
    blocked: outcomes.flatMap((each) => (each.kind === 'blocked' ? each.blocked : [])),
  };
}

/** A plan is told as a plan, even where its day is past. */
function plannedBy({ timeline, policy }: Facts, core: CoreVersion): Pick<PlanStep, 'calendar'> {
  const isPlanned = timeline.lines.get(lineOf(core))?.basis === 'planned';
  return isPlanned ? { calendar: policy.name } : {};
}

function undecidedOf(journey: readonly Outcome[]) {
  return journey.flatMap((each) => (each.kind === 'undecided' ? each.undecided : []));
}

/** What becomes of a plugin on one core of the way. */
export type Outcome =
  | { readonly kind: 'stays'; readonly name: string }
  /** It comes with the change, on the last core. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'moves'; readonly move: PluginMove; readonly taken: PluginOption }
  | { readonly kind: 'blocked'; readonly blocked: BlockedPlugin }
  | { readonly kind: 'undecided'; readonly undecided: UndecidedPlugin };

/**
 * What becomes of a plugin on each core of an upgrade: it stays as long as it runs, and moves no
 * sooner than it must. `left` is the core to leave; all cores are as compatibility compares them.
 */
export function journeyOf(
  facts: Facts,
  plugin: Plugin,
  left: CoreVersion,
  cores: readonly CoreVersion[],
): readonly Outcome[] {
  const options = optionsOf(facts, plugin);
  const outcomes: Outcome[] = [];
  let current: Current = runningBefore(plugin);
  let before = left;
  for (const [index, core] of cores.entries()) {
    const crossing = { plugin, options, current, before, core, ahead: cores.slice(index) };
    const outcome = outcomeOf(facts, crossing);
    outcomes.push(outcome);
    if (outcome.kind === 'moves') current = outcome.taken;
    before = core;
  }
  return outcomes;
}

/** A plugin's version on the way. */
type Current = Pick<Plugin, 'version' | 'requirement'>;

/** One step of one plugin. */
interface Crossing {
  readonly plugin: Plugin;
  readonly options: readonly PluginOption[];
  readonly current: Current;
  readonly before: CoreVersion;
  readonly core: CoreVersion;
  /** This core and those that follow. */
  readonly ahead: readonly CoreVersion[];
}

function outcomeOf(facts: Facts, crossing: Crossing): Outcome {
  const { plugin, options, current, core, ahead } = crossing;
  const { name, text } = plugin;
  if (plugin.change === 'added' && ahead.length > 1) return { kind: 'absent' };
  const compatibility = compatibilityWith(core, plugin, current);
  if (compatibility === 'compatible') return { kind: 'stays', name };
  const { version } = current;
  if (compatibility === 'undecided' || version === null) {
    return { kind: 'undecided', undecided: { name, version: version?.version ?? text } };
  }
  const taken = bestOption(plugin, options, version, ahead);
  if (taken !== null) return { kind: 'moves', move: moveOf(crossing, version, taken), taken };
  const wayOut = wayOutOf(facts, crossing, version);
  return { kind: 'blocked', blocked: { name, version: version.version, wayOut } };
}

function moveOf(
  { plugin, before }: Crossing,
  current: PluginVersion,
  taken: PluginOption,
): PluginMove {
  const runsBefore = compatibilityWith(before, plugin, taken) === 'compatible';
  return {
    name: plugin.name,
    from: current.version,
    to: taken.version.version,
    change: changeBetween(current, taken.version),
    requires: taken.requirement.text,
    when: runsBefore ? 'before' : 'with',
  };
}

function wayOutOf(
  facts: Facts,
  { plugin, options, core }: Crossing,
  current: PluginVersion,
): WayOut | null {
  const higher = options
    .flatMap(({ requirement }) => lowestFitting([requirement], core) ?? [])
    .sort(compareCoreVersions);
  for (const candidate of higher) {
    const option = bestOption(plugin, options, current, [candidate]);
    if (option === null) continue;
    const date = lineOutDate(facts, candidate);
    return { core: candidate.text, version: option.version.version, date };
  }
  return null;
}
