import { firstOf } from '../model/core-version.js';
import type { Day } from '../model/day.js';
import type { BlockedPlugin, Plan, PlanStep, PluginMove } from '../model/plan.js';
import { countOf } from './counts.js';

/** One entry of a plan's list: what is done with the core, and what becomes of the plugins. */
export interface PlanEntry {
  /** Whether it is a step; the plugins that are not known are none. */
  readonly isStep: boolean;
  readonly title: string;
  readonly details: readonly string[];
}

/** Shows a name or version, which may come from outside, as the surface needs it. */
export type Mark = (text: string) => string;

/** The plan as a list, its steps first. */
export function planEntries(plan: Plan, targetDate: Day | null, mark: Mark): readonly PlanEntry[] {
  const steps = plan.steps.map((step, index) => ({
    isStep: true,
    title: `${coreWords(step, index < plan.steps.length - 1, mark)}${plannedWords(step.date, targetDate)}.`,
    details: [
      ...step.moves.map((move) => moveWords(move, mark)),
      ...step.blocked.map((plugin) => blockedWords(plugin, targetDate, mark)),
      ...staysWords(step),
    ],
  }));
  if (plan.undecided.length === 0) return steps;
  const details = plan.undecided.map(({ name, version }) => `${mark(name)} ${mark(version)}`);
  return [...steps, { isStep: false, title: 'Nothing says on which cores these run:', details }];
}

/** The whole plan in one sentence. */
export function planSentence({ from, to, steps, undecided }: Plan): string {
  const stops = steps.length - 1;
  const moved = new Set(steps.flatMap(({ moves }) => moves.map(({ name }) => name))).size;
  const blocked = new Set(steps.flatMap((step) => step.blocked.map(({ name }) => name))).size;
  const counted = [
    ...(stops === 0 ? [] : [countOf(stops, 'stop')]),
    moved === 0 ? 'no plugin to move' : `${countOf(moved, 'plugin')} to move`,
    ...(blocked === 0 ? [] : [`${blocked} without a version that runs`]),
    ...(undecided.length === 0 ? [] : [`${undecided.length} undecided`]),
  ];
  return `The way from core ${from} to ${to}: ${counted.join(', ')}.`;
}

function coreWords({ line, core, orLater }: PlanStep, isStop: boolean, mark: Mark): string {
  if (!isStop) return `Move to core ${mark(core)}`;
  if (!orLater) return `Stop on core ${mark(core)}`;
  return core === firstOf(line).text
    ? `Stop on any final ${mark(line)} release`
    : `Stop on a final ${mark(line)} release, ${mark(core)} or later`;
}

function moveWords({ name, from, to, change, when }: PluginMove, mark: Mark): string {
  const verb = change === 'downgrade' ? 'take back' : 'upgrade';
  const weight = change === 'major' ? ', a major,' : '';
  return `${verb} ${mark(name)} from ${mark(from)} to ${mark(to)}${weight} ${when} it`;
}

function blockedWords(
  { name, version, wayOut }: BlockedPlugin,
  targetDate: Day | null,
  mark: Mark,
) {
  const missing = `no known version of ${mark(name)} runs on it, ${mark(version)} included`;
  if (wayOut === null) return missing;
  const { core, version: fitting, date } = wayOut;
  return `${missing}; ${mark(fitting)} runs on core ${mark(core)}${plannedWords(date, targetDate)}`;
}

function staysWords({ stays }: PlanStep): readonly string[] {
  if (stays.length === 0) return [];
  return [`${countOf(stays.length, 'plugin')} ${stays.length === 1 ? 'stays' : 'stay'} as is`];
}

function plannedWords(date: Day | null, targetDate: Day | null): string {
  return date === null || targetDate === null || date <= targetDate ? '' : `, planned for ${date}`;
}
