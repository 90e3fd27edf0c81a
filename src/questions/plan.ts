import { type CoreVersion, compareCoreVersions, lineOf } from '../model/core-version.js';
import type { Facts } from '../model/facts.js';
import type { Plan, PlanStep, PluginMove } from '../model/report.js';
import { asCompared } from './compatibility.js';
import { corePath } from './core-path.js';
import { journeyOf, type Outcome } from './plan-journey.js';
import { lineOutDate } from './remedy.js';
import { type Leg, upgradePathOf } from './upgrade-path.js';

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
