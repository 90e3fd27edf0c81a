import { firstFreeDay } from '../model/cadence.js';
import { type CoreVersion, isPrerelease, lineOf } from '../model/core-version.js';
import type { Day } from '../model/day.js';
import type { Facts, Plugin } from '../model/facts.js';
import { isFirstOfLine } from '../model/numbering.js';
import { comparePluginVersions } from '../model/plugin-version.js';
import { type Finding, findingKey } from '../model/report.js';
import { isFrozen } from '../questions/days.js';
import type { PluginOption } from '../questions/plugin-options.js';
import { ruleOf } from '../rules/index.js';
import { fittingVersions } from './deployment.js';
import { goalsOf } from './goals.js';
import { standInRequest } from './missing.js';
import {
  coreNumbers,
  type Numbers,
  nextDay,
  pluginNumbers,
  releaseDay,
  type Shipping,
  shippingsOf,
} from './release-turn.js';
import {
  aboutDays,
  aboutFitting,
  comparedWith,
  type Draft,
  draftOf,
  errorsLeft,
  hasOpen,
  rulesClosedBy,
  rulesWith,
  type Situation,
  type Step,
  setCore,
  setPlugin,
  type Trial,
  type Try,
} from './trial.js';

/** Findings that another number closes; a backport needs a request before one. */
const aboutNumbers = rulesWith(
  ({ closedBy }) => closedBy.includes('number') && !closedBy.includes('name-request'),
);

/** Of these, what is about the core's number. */
const aboutCoreNumber = aboutNumbers.filter((id) => ruleOf(id).on === 'releasedCore');

/** How many cores are tried that the set would run on. */
const maxTriedGoals = 2;

/**
 * The ways to ship. What ships has to run, so first the set is made to fit, by its plugins or by
 * another core; then a number and a day are looked for.
 */
export function releaseDrafts(
  situation: Situation,
  open: readonly Finding[],
  attempt: Try,
): readonly Draft[] {
  const drafts = groundsOf(situation, attempt).flatMap(({ way, steps, situation: ground }) => {
    const shipped = shippingDrafts(ground, open, attempt);
    if (shipped.length > 0) {
      return shipped.map((draft) => ({ ...draft, way, steps: [...steps, ...draft.steps] }));
    }
    return draftOf(way, steps, comparedWith(open, ground));
  });
  return drafts.toSorted((a, b) => errorsLeft(a) - errorsLeft(b));
}

/** A set to ship: what was to be done for it, and what is open in it. */
interface Ground {
  readonly way: Draft['way'];
  readonly steps: readonly Step[];
  readonly situation: Situation;
}

/** The set as it is where everything runs, else what would: other plugins beside it, or another core. */
function groundsOf(situation: Situation, attempt: Try): readonly Ground[] {
  const asItIs: Ground = { way: 'ship', steps: [], situation };
  if (!hasOpen(situation, aboutFitting)) return [asItIs];
  const { facts } = situation;
  const grounds: Ground[] = [];
  const plugins = fittingVersions(facts);
  const staying = plugins.size === 0 ? null : attempt(facts, { plugins });
  if (staying !== null) {
    grounds.push({ way: 'stay', steps: [...plugins].map(setPlugin), situation: staying });
  }
  if (staying === null || hasOpen(staying, aboutFitting)) {
    for (const goal of goalsOf(situation).slice(0, maxTriedGoals)) {
      const ground = groundOn(facts, goal, attempt);
      if (ground !== null) grounds.push(ground);
      if (ground !== null && !hasOpen(ground.situation, aboutFitting)) break;
    }
  } else {
    const [goal] = goalsOf(situation);
    const ground = goal === undefined ? null : groundOn(facts, goal, attempt);
    if (ground !== null) grounds.push(ground);
  }
  return grounds.length > 0 ? grounds : [asItIs];
}

/** The set on another core, on the day on which that one may be released. */
function groundOn(facts: Facts, goal: CoreVersion, attempt: Try): Ground | null {
  const day = facts.core?.released ? releaseDay(facts, goal) : facts.targetDate;
  if (day === null) return null;
  const trial = attempt(facts, { core: goal, day });
  if (trial === null) return null;
  const steps = [setCore(goal, day > facts.targetDate ? day : null)];
  return { way: 'move', steps, situation: trial };
}

/** Number and day of what ships: a date that the policy would publish, another number, another day. */
function shippingDrafts(
  ground: Situation,
  open: readonly Finding[],
  attempt: Try,
): readonly Draft[] {
  const isWrongDay = hasOpen(ground, aboutDays);
  const numbers = numbersOf(ground);
  if (!isWrongDay && !hasOpen(ground, aboutNumbers) && numbers.length === 0) return [];
  const published = isWrongDay ? publishDrafts(ground, attempt) : [];
  const numbered = numbers.flatMap((each) => numberDrafts(ground, each, open, attempt));
  const dated = isWrongDay && mayKeepNumber(ground) ? dayDrafts(ground, open, attempt) : [];
  const missed = lineBasis(ground.facts) === 'published' ? published : [];
  const backported = dated.length > 0 || !isWrongDay ? [] : backportDrafts(ground, attempt);
  const drafts = [...missed, ...numbered, ...dated, ...backported];
  if (missed.length === 0) drafts.push(...published);
  const right = drafts.filter(({ trial }) => !hasOpen(trial, [...aboutNumbers, ...aboutDays]));
  return right.length > 0 ? right : drafts;
}

function lineBasis({ core, timeline }: Facts) {
  if (core === null || core.version === null) return null;
  return timeline.lines.get(lineOf(core.version))?.basis ?? null;
}

/** Whether the number may be right on some day: it is not if it is out, or can never be given. */
function mayKeepNumber({ open }: Situation): boolean {
  const finding = open.find(({ rule }) => aboutCoreNumber.includes(rule));
  const reason = finding?.data.reason;
  return !['impossible-line', 'final-is-out', 'repeated', 'skipped', 'not-next'].includes(
    reason as string,
  );
}

/**
 * A line that missed its day, or whose day is frozen, ships late once the policy publishes the new
 * one, in a change of its own.
 */
function publishDrafts({ facts }: Situation, attempt: Try): readonly Draft[] {
  const { core, timeline, targetDate, policy } = facts;
  if (core === null || !core.released || core.version === null) return [];
  if (!isFirstOfLine(core.version, policy.core) || isPrerelease(core.version)) return [];
  if (policy.core.major === null || policy.core.major.on === 'any') return [];
  if (!timeline.scheduled) return [];
  const line = lineOf(core.version);
  const slot = timeline.lines.get(line)?.slot ?? null;
  if (slot !== null && slot.date >= targetDate && !isFrozen(facts, targetDate)) return [];
  const day = firstFreeDay(policy.freezes, targetDate, 'releases');
  if (slot !== null && day <= slot.date) return [];
  const trial = attempt(facts, { published: { line, date: day, location: null }, day });
  return draftOf('ship', [publish(line, day), ...(day > targetDate ? [shipOn(day)] : [])], trial);
}

function publish(line: string, day: Day): Step {
  const policy = `core: { schedule: { "${line}": ${day} } }`;
  return { do: 'publish', subject: 'core', policy };
}

function shipOn(day: Day): Step {
  return { do: 'ship-on', to: day };
}

/** What may be released instead: every core number with the plugins' numbers. */
function numbersOf({ facts, open }: Situation): readonly Numbers[] {
  const plugins = pluginNumbers(facts, open);
  const isForbidden =
    facts.policy.core.backport === 'never' && hasOpen({ open }, rulesClosedBy('name-request'));
  const isWrong = isForbidden || hasOpen({ open }, aboutCoreNumber);
  const cores = isWrong ? coreNumbers(facts, isForbidden) : [];
  if (cores.length > 0) return cores.map((core) => ({ core, plugins }));
  return plugins.size === 0 ? [] : [{ core: null, plugins }];
}

/** Another number on the day that was asked, or on the next day of its own. */
function numberDrafts(
  { facts }: Situation,
  { core, plugins }: Numbers,
  open: readonly Finding[],
  attempt: Try,
): readonly Draft[] {
  const undeclared = facts.plugins.filter((plugin) => {
    return plugins.has(plugin.name) && isDeclaredByCatalogue(plugin);
  });
  const names = undeclared.map(({ name }) => name);
  const steps: Step[] = [
    ...(names.length === 0 ? [] : [{ do: 'declare', subject: 'plugins', names } as const]),
    ...(core === null ? [] : [setCore(core, null)]),
    ...[...plugins].map(setPlugin),
  ];
  const written = { ...(core === null ? {} : { core }), ...withPlugins(plugins) };
  const trial = attempt(facts, written);
  if (trial === null) return [];
  if (!hasOpen(trial, aboutDays)) return draftOf('ship', steps, trial);
  const dated = dayDrafts(trial, open, attempt);
  return dated.length === 0
    ? draftOf('ship', steps, trial)
    : dated.map((draft) => ({ ...draft, steps: [...steps, ...draft.steps] }));
}

/** What a catalogue says about one number does not hold for the next. */
function isDeclaredByCatalogue(plugin: Plugin): boolean {
  const { entry, version, requirement, requirementLocation } = plugin;
  if (requirementLocation !== null || version === null) return false;
  const known = entry?.versions.find((each) => comparePluginVersions(version, each.version) === 0);
  return known?.requirement != null && known.requirement.text === requirement?.text;
}

function withPlugins(plugins: ReadonlyMap<string, PluginOption>) {
  return plugins.size === 0 ? {} : { plugins };
}

/** A bugfix without a day of its own left may still be a backport of its line, once one is requested. */
function backportDrafts({ facts }: Situation, attempt: Try): readonly Draft[] {
  const { core, policy, backportRequest } = facts;
  if (core?.kind !== 'core-bugfix' || !core.released) return [];
  if (policy.core.backport !== 'on-request' || backportRequest !== null) return [];
  const requested = { ...facts, backportRequest: standInRequest };
  const day = nextDay(requested, shippingsOf(requested));
  if (day === null) return [];
  const steps: Step[] = [{ do: 'name-request', subject: 'core' }, shipOn(day)];
  return draftOf('ship', steps, attempt(requested, { day }));
}

/** The next legal day for everything that ships together, or else each thing's own. */
function dayDrafts({ facts }: Situation, open: readonly Finding[], attempt: Try): readonly Draft[] {
  const shipments = shippingsOf(facts);
  const together = nextDay(facts, shipments);
  if (together === null) {
    return shipments.length > 1 ? apartDrafts(facts, shipments, open, attempt) : [];
  }
  return draftOf('ship', [shipOn(together)], attempt(facts, { day: together }));
}

/** Things without a common day ship one after the other, each judged alone on its own day. */
function apartDrafts(
  facts: Facts,
  shipments: readonly Shipping[],
  open: readonly Finding[],
  attempt: Try,
): readonly Draft[] {
  const byDay = new Map<Day, string[]>();
  for (const shipment of shipments) {
    const day = nextDay(facts, [shipment]);
    if (day !== null) byDay.set(day, [...(byDay.get(day) ?? []), shipment.name]);
  }
  const steps: Step[] = [];
  const left = new Map<string, Finding>();
  let last: Trial | null = null;
  for (const [day, names] of [...byDay].sort(([a], [b]) => (a < b ? -1 : 1))) {
    last = attempt(facts, { day, releasing: names });
    if (last === null || last.broken.length > 0) return [];
    for (const finding of last.open) left.set(findingKey(finding), finding);
    const subject = names.length === 1 ? names[0] : 'plugins';
    steps.push({ do: 'ship-on', subject, to: day, names });
  }
  if (last === null || steps.length < 2) return [];
  const shipped = new Set([...byDay.values()].flat());
  for (const finding of open) {
    const stays = shipments.some(
      ({ name }) => finding.about.some((each) => each.name === name) && !shipped.has(name),
    );
    if (stays) left.set(findingKey(finding), finding);
  }
  const trial = comparedWith(open, { facts: last.facts, open: [...left.values()] });
  return draftOf('ship', steps, trial);
}
