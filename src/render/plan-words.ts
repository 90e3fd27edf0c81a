import { type Day, dayInWords } from '../model/day.js';
import {
  type BlockedPlugin,
  isWorthTelling,
  type Plan,
  type PlanStep,
  type PluginMove,
  type Report,
} from '../model/report.js';
import { type Paint, terminal } from './terminal.js';
import { countOf, cut } from './words.js';

/** One entry of a plan's list: what happens to the core, and to the plugins. */
interface PlanEntry {
  /** Whether it is a step; the entry of unknown plugins is not. */
  readonly isStep: boolean;
  readonly title: string;
  readonly details: readonly string[];
}

/** Shows a name or version, which may come from outside, as the surface needs it. */
type Mark = (text: string) => string;

/** The plan as a list, its steps first. */
export function planEntries(plan: Plan, targetDate: Day | null, mark: Mark): readonly PlanEntry[] {
  const steps = plan.steps.map((step, index) => ({
    isStep: true,
    title: `${coreWords(step, index < plan.steps.length - 1, mark)}${dayWords(step, targetDate, mark)}.`,
    details: [
      ...step.moves.map((move) => moveWords(move, mark)),
      ...step.blocked.map((plugin) => blockedWords(plugin, targetDate, mark)),
      ...staysWords(step, mark),
    ],
  }));
  if (plan.undecided.length === 0) return steps;
  const details = plan.undecided.map(({ name, version }) => `${mark(name)} ${mark(version)}`);
  return [...steps, { isStep: false, title: 'No minimum core is known for:', details }];
}

/**
 * The cores of the upgrade path: `0.23.5`, `1.3.x`, `2.0.0`; at a stop any final release will do.
 */
export function planPath({ from, steps }: Plan): readonly string[] {
  return [from, ...steps.map(({ line, core, orLater }) => (orLater ? `${line}.x` : core))];
}

/** The whole plan in one sentence. */
export function planSentence(plan: Plan): string {
  const { steps, undecided } = plan;
  const moved = steps.flatMap(({ moves }) => moves.map(({ name }) => name));
  const blocked = steps.flatMap((step) => step.blocked.map(({ name }) => name));
  const isSettled = blocked.length === 0 && undecided.length === 0;
  const told = [
    ...(moved.length > 0 ? [`move ${namesOf(moved)}`] : []),
    // Of a plugin that is blocked or not known nobody can say that it stays.
    ...(moved.length === 0 && isSettled ? ['no plugin has to move'] : []),
    ...(blocked.length === 0 ? [] : [`no version of ${namesOf(blocked)} runs`]),
    ...(undecided.length === 0
      ? []
      : [`no minimum core is known for ${namesOf(undecided.map(({ name }) => name))}`]),
  ];
  return `Upgrade ${planPath(plan).join(' → ')}: ${told.join('; ')}`;
}

/** How many names a sentence holds before it counts them. */
const maxNamed = 5;

function namesOf(names: readonly string[]): string {
  const all = [...new Set(names)];
  const more = all.length - maxNamed;
  const named = all.slice(0, maxNamed).map((name) => cut(name));
  return `${named.join(', ')}${more > 0 ? ` and ${countOf(more, 'more plugin')}` : ''}`;
}

function coreWords({ line, core, orLater }: PlanStep, isStop: boolean, mark: Mark): string {
  if (!isStop) return `Upgrade to core ${mark(core)}`;
  if (!orLater) return `Upgrade to core ${mark(core)} first`;
  return isFirst(core, line)
    ? `Upgrade to any final ${mark(`${line}.x`)} first`
    : `Upgrade to ${mark(core)} or a later ${mark(`${line}.x`)} first`;
}

/** Whether a core is the lowest of its line, so that any release of it will do. */
function isFirst(core: string, line: string): boolean {
  return core === line || core === `${line}.0`;
}

/** When the core is out; what a calendar alone says is told as a plan, even where its day is past. */
function dayWords({ date, calendar }: PlanStep, targetDate: Day | null, mark: Mark): string {
  if (date === null || calendar === undefined) return plannedWords(date, targetDate);
  return `, planned for ${dayInWords(date)} by the calendar of ${mark(calendar)}`;
}

function moveWords({ name, from, to, change, when }: PluginMove, mark: Mark): string {
  const weight = change === 'major' || change === 'downgrade' ? ` (${change})` : '';
  const step = when === 'before' ? 'before this step' : 'in the same step';
  return `${mark(name)} ${mark(from)} → ${mark(to)}${weight}, ${step}`;
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

/** Thousands of names would push the rest off the page. */
const maxStaying = 100;

function staysWords({ stays }: PlanStep, mark: Mark): readonly string[] {
  if (stays.length === 0) return [];
  const verb = stays.length === 1 ? 'stays as it is' : 'stay as they are';
  const named = stays.slice(0, maxStaying).map((name) => mark(name));
  const more = stays.length > maxStaying ? ` and ${stays.length - maxStaying} more` : '';
  return [`${verb}: ${named.join(', ')}${more}`];
}

function plannedWords(date: Day | null, targetDate: Day | null): string {
  if (date === null || targetDate === null || date <= targetDate) return '';
  return `, planned for ${dayInWords(date)}`;
}

/** The plan for a terminal, as a part of a report; empty where the new core is all that changes. */
export function planLines(report: Report, paint: Paint): readonly string[] {
  if (report.plan === null || !isWorthTelling(report.plan)) return [];
  const path = planPath(report.plan).map((core) => terminal(core));
  return [paint('bold', `Upgrade path: ${path.join(' → ')}`), ...planList(report)];
}

/** The entries of the plan as lines, whatever there is to tell. */
export function planList({ plan, targetDate }: Report): readonly string[] {
  const entries = plan === null ? [] : planEntries(plan, targetDate, terminal);
  return entries.flatMap(({ isStep, title, details }, index) => [
    `  ${isStep ? `${index + 1}. ` : ''}${title}`,
    ...details.map((detail) => `${' '.repeat(isStep ? 5 : 4)}${detail}`),
  ]);
}
