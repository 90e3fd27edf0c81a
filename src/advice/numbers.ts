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
import { monthOf, yearOf } from '../model/day.js';
import type { Facts, Plugin } from '../model/facts.js';
import { firstOf, isFirstOfLine } from '../model/first-release.js';
import { isNext, numberingOf } from '../model/numbering.js';
import { type PluginVersion, parsePluginVersion } from '../model/plugin-version.js';
import { majorTolerance } from '../model/policy.js';
import type { Finding } from '../model/report.js';
import { cameEarly, slotOn } from '../model/timeline.js';
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
  const line = slot === null || cameEarly(timeline, slot) ? null : slot.line;
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
