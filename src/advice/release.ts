import { firstFreeDay } from '../model/cadence.js';
import { type CoreVersion, isPrerelease, lineOf } from '../model/core-version.js';
import type { Day } from '../model/day.js';
import type { Facts, Plugin } from '../model/facts.js';
import { isFirstOfLine } from '../model/numbering.js';
import { comparePluginVersions } from '../model/plugin-version.js';
import { type Finding, findingKey } from '../model/report.js';
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
  shippingsOf,
} from './release-turn.js';
import {
  aboutDays,
  aboutFitting,
  closedSince,
  comparedWith,
  type Draft,
  draftOf,
  hasOpen,
  rulesClosedBy,
  type Situation,
  type Step,
  setCore,
  setPlugin,
  type Trial,
  type Try,
} from './trial.js';

/** Findings that another number closes. */
const aboutNumbers = rulesClosedBy('number');

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
  const draftsOn = (ground: Ground) => {
    const shipped = shippingDrafts(ground, open, attempt);
    return shipped.length > 0 ? shipped : draftFrom(ground, [], comparedWith(open, ground));
  };
  const fitting = hasOpen(situation, aboutFitting) ? groundsOf(situation, attempt) : [];
  const drafts = fitting.flatMap(draftsOn);
  return drafts.length > 0 ? drafts : draftsOn({ way: 'ship', steps: [], ...situation });
}

/** A set to ship: what was to be done for it, and what is open in it. */
interface Ground extends Situation {
  readonly way: Draft['way'];
  readonly steps: readonly Step[];
}

function draftFrom({ way, steps }: Ground, more: readonly Step[], trial: Trial | null) {
  return draftOf(way, [...steps, ...more], trial);
}

/** What would run where the set as it is does not: other plugins beside it, or another core. */
function groundsOf(situation: Situation, attempt: Try): readonly Ground[] {
  const { facts } = situation;
  const grounds: Ground[] = [];
  const plugins = fittingVersions(facts);
  const staying = plugins.size === 0 ? null : attempt(facts, { plugins });
  if (staying !== null) {
    grounds.push({ way: 'stay', steps: [...plugins].map(setPlugin), ...staying });
  }
  const isFit = staying !== null && !hasOpen(staying, aboutFitting);
  for (const goal of goalsOf(situation).slice(0, isFit ? 1 : maxTriedGoals)) {
    const ground = groundOn(facts, goal, attempt);
    // What closes no misfit is no reason for another core.
    if (ground === null || !hasOpen({ open: closedSince(situation, ground) }, aboutFitting))
      continue;
    grounds.push(ground);
    if (!hasOpen(ground, aboutFitting)) break;
  }
  return grounds;
}

/** The set on another core, on the day on which that one may be released. */
function groundOn(facts: Facts, goal: CoreVersion, attempt: Try): Ground | null {
  const day = facts.core?.released ? releaseDay(facts, goal) : facts.targetDate;
  const trial = day && attempt(facts, { core: goal, day });
  if (trial === null) return null;
  const { targetDate } = trial.facts;
  const steps = [setCore(goal, targetDate > facts.targetDate ? targetDate : null)];
  return { way: 'move', steps, ...trial };
}

/** Number and day of what ships: a date that the policy would publish, another number, another day. */
function shippingDrafts(ground: Ground, open: readonly Finding[], attempt: Try): readonly Draft[] {
  const isWrongDay = hasOpen(ground, aboutDays);
  const published = isWrongDay ? publishDrafts(ground, attempt) : [];
  const numbered = numbersOf(ground).flatMap((each) => numberDrafts(ground, each, open, attempt));
  const dated = isWrongDay && mayKeepNumber(ground) ? dayDrafts(ground, open, attempt) : [];
  const others = [...numbered, ...dated];
  // A line that the calendar names missed its day; of a plan another day may be meant.
  const drafts = isPublished(ground.facts) ? [...published, ...others] : [...others, ...published];
  const right = drafts.filter(({ trial }) => !hasOpen(trial, [...aboutNumbers, ...aboutDays]));
  return right.length > 0 ? right : drafts;
}

function isPublished({ core, timeline }: Facts): boolean {
  const version = core?.version ?? null;
  return version !== null && timeline.lines.get(lineOf(version))?.basis === 'published';
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
function publishDrafts(ground: Ground, attempt: Try): readonly Draft[] {
  const { core, timeline, targetDate, policy } = ground.facts;
  if (core === null || !core.released || core.version === null) return [];
  if (!isFirstOfLine(core.version, policy.core) || isPrerelease(core.version)) return [];
  const { schedule, major } = policy.core;
  if (schedule.length === 0 || (major?.on ?? 'any') === 'any') return [];
  const line = lineOf(core.version);
  const slot = timeline.lines.get(line)?.slot ?? null;
  const day = firstFreeDay(policy.freezes, targetDate, 'releases');
  if (slot !== null && day <= slot.date) return [];
  const trial = attempt(ground.facts, { published: { line, date: day, location: null }, day });
  return draftFrom(ground, [publish(line, day), ...(day > targetDate ? [shipOn(day)] : [])], trial);
}

function publish(line: string, day: Day): Step {
  const policy = `core: { schedule: { "${line}": ${day} } }`;
  return { do: 'publish', subject: 'core', policy };
}

function shipOn(day: Day): Step {
  return { do: 'ship-on', to: day };
}

/** What may be released instead: every core number with the plugins' numbers. */
function numbersOf(ground: Ground): readonly Numbers[] {
  const { facts, open } = ground;
  const plugins = pluginNumbers(facts, open);
  // A backport for which a request would do has one by now.
  const isForbidden = hasOpen(ground, rulesClosedBy('name-request'));
  const cores = hasOpen(ground, aboutCoreNumber) ? coreNumbers(facts, isForbidden) : [];
  const others = cores.filter(({ text }) => text !== facts.core?.version?.text);
  if (others.length > 0) return others.map((core) => ({ core, plugins }));
  return plugins.size === 0 ? [] : [{ core: null, plugins }];
}

/** Another number on the day that was asked, or on the next day of its own. */
function numberDrafts(
  ground: Ground,
  { core, plugins }: Numbers,
  open: readonly Finding[],
  attempt: Try,
): readonly Draft[] {
  const { facts } = ground;
  const undeclared = facts.plugins.filter((plugin) => {
    return plugins.has(plugin.name) && isDeclaredByCatalogue(plugin);
  });
  const names = undeclared.map(({ name }) => name);
  // What has another number never gets the one that was moved to.
  const moved = core === null ? undefined : ground.steps.find((step) => step.do === 'set-core');
  const steps: Step[] = [
    ...ground.steps.filter((step) => step !== moved),
    ...(names.length === 0 ? [] : [{ do: 'declare', subject: 'plugins', names } as const]),
    ...(core === null ? [] : [setCore(core, moved?.date ?? null)]),
    ...[...plugins].map(setPlugin),
  ];
  const trial = attempt(facts, { core, plugins });
  if (trial === null) return [];
  const numbered = { way: ground.way, steps, ...trial };
  const dated = hasOpen(trial, aboutDays) ? dayDrafts(numbered, open, attempt) : [];
  return dated.length > 0 ? dated : draftFrom(numbered, [], trial);
}

/** What a catalogue says about one number does not hold for the next. */
function isDeclaredByCatalogue(plugin: Plugin): boolean {
  const { entry, version, requirement, requirementLocation } = plugin;
  if (requirementLocation !== null || version === null) return false;
  const known = entry?.versions.find((each) => comparePluginVersions(version, each.version) === 0);
  return known?.requirement != null && known.requirement.text === requirement?.text;
}

/** The next legal day for everything that ships together, or else each thing's own, or that of a backport. */
function dayDrafts(ground: Ground, open: readonly Finding[], attempt: Try): readonly Draft[] {
  const { facts } = ground;
  const shipments = shippingsOf(facts);
  const together = nextDay(facts, shipments);
  if (together !== null) {
    return draftFrom(ground, [shipOn(together)], attempt(facts, { day: together }));
  }
  const apart = apartDrafts(ground, open, attempt);
  return apart.length > 0 ? apart : backportDrafts(ground, attempt);
}

/** Things without a common day ship one after the other, each judged alone on its own day. */
function apartDrafts(ground: Ground, open: readonly Finding[], attempt: Try): readonly Draft[] {
  const { facts } = ground;
  // Alone, a plugin does not come along with the core that it needs.
  const shipments = [
    ...shippingsOf({ ...facts, plugins: [] }),
    ...shippingsOf({ ...facts, core: null }),
  ];
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
  return draftFrom(ground, steps, trial);
}

/** A bugfix without a day of its own left may still be a backport of its line, once one is requested. */
function backportDrafts(ground: Ground, attempt: Try): readonly Draft[] {
  const requested = { ...ground.facts, backportRequest: standInRequest };
  const day = nextDay(requested, shippingsOf(requested));
  if (day === null) return [];
  const steps: Step[] = [{ do: 'name-request', subject: 'core' }, shipOn(day)];
  return draftFrom(ground, steps, attempt(requested, { day }));
}
