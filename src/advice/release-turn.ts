import { fallsOn, freezeOn, pluginCadenceOf } from '../model/cadence.js';
import {
  type CoreVersion,
  compareCoreVersions,
  compareLines,
  finalOf,
  isPrerelease,
  type Line,
  lineNumbers,
  lineOf,
  nextPatch,
  parseCoreVersion,
} from '../model/core-version.js';
import { addDays, type Day, monthOf, yearOf } from '../model/day.js';
import type { Facts, Plugin } from '../model/facts.js';
import { firstOf, isFirstOfLine, isNext, numberingOf } from '../model/numbering.js';
import { type PluginVersion, parsePluginVersion } from '../model/plugin-version.js';
import { majorTolerance, type PluginCadence } from '../model/policy.js';
import type { Finding } from '../model/report.js';
import { minimumOf } from '../model/requirement.js';
import { isMaintained, isOut, mayShipLate, slotOn } from '../model/timeline.js';
import { isUsable } from '../questions/compatibility.js';
import { slotsAround } from '../questions/days.js';
import type { PluginOption } from '../questions/plugin-options.js';
import { outOfTurn } from '../questions/turn.js';
import { ruleOf } from '../rules/index.js';

/** Other numbers to release: the core's, null for its own, and plugins'. */
export interface Numbers {
  readonly core: CoreVersion | null;
  readonly plugins: ReadonlyMap<string, PluginOption>;
}

/**
 * The numbers that the core may be released under instead, the likelier first; none where none is
 * known. Instead of a backport that is forbidden, that is the next bugfix of the latest line.
 */
export function coreNumbers(facts: Facts, isForbidden: boolean): readonly CoreVersion[] {
  const { core } = facts;
  if (core === null || core.version === null || !core.released) return [];
  const { version } = core;
  if (isForbidden) return nextOfLatest(facts);
  const wrong = outOfTurn(facts, version);
  switch (wrong?.reason) {
    case 'repeated':
    case 'skipped':
      return [nextPatch(wrong.newest)];
    case 'slot-of-another':
      return wrong.line === null ? nextSlot(facts) : [firstOf(wrong.line, facts.policy.core)];
    case 'not-next':
      return linesAfter(facts, wrong.previous).map((line) => firstOf(line, facts.policy.core));
    case 'final-is-out':
      return [nextPatch(newestOfLine(facts, version) ?? finalOf(version)), ...nextSlot(facts)].map(
        (final) => prereleaseOf(final, version),
      );
    case 'impossible-line':
    case 'far-from-its-slot':
      if (isFirstOfLine(version, facts.policy.core))
        return [...slotHere(facts), ...nextSlot(facts)].slice(0, 1);
      return isPrerelease(version)
        ? nextSlot(facts).map((final) => prereleaseOf(final, version))
        : nextOfLatest(facts);
    default:
      return nextOfLatest(facts);
  }
}

/** The numbers that plugins are to be released under instead, by name. */
export function pluginNumbers(
  facts: Facts,
  open: readonly Finding[],
): ReadonlyMap<string, PluginOption> {
  const found = new Map<string, PluginOption>();
  for (const plugin of facts.plugins) {
    const its = open.filter(({ about }) => about.some(({ name }) => name === plugin.name));
    const version = plugin.proposed ? expectedVersion(facts, plugin, its) : null;
    const { requirement } = plugin;
    if (version !== null && requirement !== null) found.set(plugin.name, { version, requirement });
  }
  return found;
}

/** The number that a finding expects; the next minor where one wants another number and names none. */
function expectedVersion(
  facts: Facts,
  { version, entry }: Plugin,
  its: readonly Finding[],
): PluginVersion | null {
  if (version === null) return null;
  const [major, minor] = version.numbers ?? [];
  const expected = its
    .filter(({ rule }) => ruleOf(rule).closedBy.includes('number'))
    .map(({ data }) => data.expected ?? null);
  if (major !== undefined && minor !== undefined && expected.includes(null)) {
    const known = (entry?.versions ?? [])
      .filter((each) => isUsable(facts, each))
      .flatMap((each) => (each.version.numbers === null ? [] : [each.version.numbers]))
      .filter(([each]) => each === major);
    const newest = Math.max(minor, ...known.map(([, each]) => each));
    return parsePluginVersion(`${major}.${newest + 1}.0`, version.scheme) ?? null;
  }
  const [number] = expected;
  return typeof number === 'string' ? (parsePluginVersion(number, version.scheme) ?? null) : null;
}

/**
 * The number whose slot the day is; none where the day is not a slot, or its line is out already.
 */
function slotHere({ timeline, targetDate, policy }: Facts): readonly CoreVersion[] {
  const slot = slotOn(timeline, targetDate, majorTolerance(policy));
  const line = slot === null || slot.cameEarly ? null : slot.line;
  return line === null ? [] : [firstOf(line, policy.core)];
}

/** The number of the next slot; none where nothing says it. */
function nextSlot(facts: Facts): readonly CoreVersion[] {
  const text = slotsAround(facts).next?.version ?? null;
  const version = text === null ? undefined : parseCoreVersion(text);
  return version === undefined ? [] : [version];
}

/** The bugfix whose turn it is on the latest line; none where nobody knows what the line has. */
function nextOfLatest(facts: Facts): readonly CoreVersion[] {
  const { latest } = facts.timeline;
  const newest =
    latest === null ? null : newestOfLine(facts, firstOf(latest.line, facts.policy.core));
  return newest === null ? [] : [nextPatch(newest)];
}

/** The newest known final release of a core's line; null where none is. */
function newestOfLine(
  { policy, targetDate, core }: Facts,
  version: CoreVersion,
): CoreVersion | null {
  const shipped = policy.core.releases.filter(({ date }) => date <= targetDate);
  return (
    [...shipped.map((each) => each.version), ...(core?.before ? [core.before] : [])]
      .filter((each) => !isPrerelease(each) && lineOf(each) === lineOf(version))
      .sort(compareCoreVersions)
      .at(-1) ?? null
  );
}

/** The lines that may follow without a schedule: the next second number, or the next first one. */
function linesAfter({ policy, targetDate }: Facts, previous: Line): readonly Line[] {
  const { numbering, schedule } = policy.core;
  const [first, second] = lineNumbers(previous);
  const words = numberingOf(previous, numbering)?.words ?? [];
  const year = yearOf(targetDate);
  const inNewYear = words[0] === 'YEAR' && year > first;
  const lines: Line[] = [
    ...(words[1] === 'MONTH' ? [`${year}.${monthOf(targetDate)}`] : []),
    ...(words[1] !== 'MONTH' && !inNewYear ? [`${first}.${second + 1}`] : []),
    ...(words[1] !== 'MONTH' && inNewYear ? [`${year}.1`] : []),
    ...(words[0] === 'YEAR' ? [] : [`${first + 1}.0`]),
  ];
  return lines.filter(
    (line) =>
      isNext(line, previous, numbering) &&
      !schedule.some((published) => compareLines(published.line, line) === 0),
  );
}

/** A prerelease of another final version, called as this one is. */
function prereleaseOf(final: CoreVersion, { text, numbers }: CoreVersion): CoreVersion {
  const suffix = text.slice(numbers.join('.').length);
  return parseCoreVersion(`${final.text}${suffix}`) ?? final;
}

/** How far ahead a day is looked for, in days: past the first slots of the next year. */
const maxDaysAhead = 400;

/** One thing that ships, and whether a day is one of its own. */
export interface Shipping {
  readonly name: string;
  readonly mayShipOn: (day: Day) => boolean;
}

/** What is released, each with its own days; a prerelease may ship on any. */
export function shippingsOf(facts: Facts): readonly Shipping[] {
  const { core, plugins } = facts;
  const ofPlugins = plugins
    .filter(({ released }) => released)
    .map((plugin) => ({ name: plugin.name, mayShipOn: pluginDays(facts, plugin) }));
  if (core === null || !core.released || core.version === null) return ofPlugins;
  return [{ name: 'core', mayShipOn: coreDays(facts, core.version) }, ...ofPlugins];
}

/** The first day after the target date, outside freezes, on which all may ship; null without one in reach. */
export function nextDay(facts: Facts, shipments: readonly Shipping[]): Day | null {
  return shipments.length === 0
    ? null
    : firstDay(facts, 1, (day) => shipments.every(({ mayShipOn }) => mayShipOn(day)));
}

/** The first day, from the target date on, on which a core may be released; null without one in reach. */
export function releaseDay(facts: Facts, core: CoreVersion): Day | null {
  return firstDay(facts, 0, coreDays(facts, core));
}

function firstDay(
  { policy, targetDate }: Facts,
  from: number,
  mayShipOn: Shipping['mayShipOn'],
): Day | null {
  for (let ahead = from; ahead <= maxDaysAhead; ahead++) {
    const day = addDays(targetDate, ahead);
    if (freezeOn(policy.freezes, day, 'releases') === null && mayShipOn(day)) return day;
  }
  return null;
}

function coreDays(facts: Facts, core: CoreVersion): Shipping['mayShipOn'] {
  const { policy, timeline, backportRequest } = facts;
  const line = lineOf(core);
  if (isPrerelease(core)) return () => true;
  if (isFirstOfLine(core, facts.policy.core)) return (day) => isDayOfLine(facts, line, day);
  const on = policy.core.bugfix?.on ?? 'any';
  const { backport } = policy.core;
  const mayBeBackport =
    backport === null ||
    backport === 'allowed' ||
    (backport === 'on-request' && backportRequest !== null);
  return (day) => {
    if (!isOut(facts, line, day)) return false;
    if (!isMaintained(policy.core, timeline, line, day)) return mayBeBackport;
    return on === 'any' || fallsOn(on, day, 0, timeline.slots);
  };
}

function isDayOfLine(facts: Facts, line: string, day: Day): boolean {
  const { timeline, policy } = facts;
  if (policy.core.major === null || policy.core.major.on === 'any') return true;
  const slot = slotOn(timeline, day, 0);
  if (slot === null) return false;
  return slot.line === line || slot.kind === 'open' || mayShipLate(facts, line, slot);
}

function pluginDays(facts: Facts, { version, requirement }: Plugin): Shipping['mayShipOn'] {
  const { policy, core } = facts;
  const on = version === null ? null : pluginCadenceOf(policy.plugins, version);
  const minimum = requirement === null ? null : minimumOf(requirement);
  const line = minimum === null ? null : lineOf(minimum);
  const comesAlong = core?.released && core.version !== null && lineOf(core.version) === line;
  return (day) =>
    (line === null || comesAlong || isOut(facts, line, day)) && isDayOf(facts, on, day);
}

function isDayOf(facts: Facts, on: PluginCadence | null, day: Day): boolean {
  if (on === null || on === 'any') return true;
  if (on === 'core-major' && facts.policy.core.major?.on === 'any') return true;
  return fallsOn(on, day, 0, facts.timeline.slots);
}
