import { type Cadence, type Pattern, weeksOf } from '../../model/cadence.js';
import {
  type CoreVersion,
  compareCoreVersions,
  compareLines,
  parseCoreVersion,
} from '../../model/core-version.js';
import type { Day } from '../../model/day.js';
import type { Finder } from '../../model/finder.js';
import {
  type BugfixPolicy,
  type CorePolicy,
  defaultNotation,
  type Links,
  type MajorPolicy,
  type NumberWord,
  type PluginCadence,
  type Policy,
  type Waiver,
} from '../../model/policy.js';
import { defaultPreset, findPreset } from '../../packs/index.js';
import type {
  WrittenCadence,
  WrittenCorePolicy,
  WrittenPattern,
} from '../../schema/written-core.js';
import type { WrittenPolicy } from '../../schema/written-policy.js';
import {
  applyFinderDefaults,
  applyOwnFinderDefaults,
  applySourceDefaults,
} from './finder-defaults.js';
import { type Locate, locateNowhere } from './locate.js';

/**
 * A policy with nothing left out, from a written one that has been checked. It knows neither YAML
 * nor schemas, so that a run on a preset loads neither. `ground` is the preset that it extends, or
 * an empty policy.
 */
export function applyDefaults(
  written: WrittenPolicy,
  source: string,
  locate: Locate,
  ground: WrittenPolicy,
): Policy {
  return {
    name: written.name ?? source,
    source,
    platform: ground.core?.name ?? null,
    timeZone: written['time-zone'] ?? 'UTC',
    prereleases: written.prereleases ?? 'strict',
    core: applyCoreDefaults(written.core ?? {}, locate),
    plugins: {
      versions: written.plugins?.versions ?? defaultNotation.versions,
      requires: written.plugins?.requires ?? defaultNotation.requires,
      find: completeFind(written.plugins?.find, locate),
      own: applyOwnFinderDefaults(written.plugins?.own ?? [], locate),
      major: completePluginCadence(written.plugins?.major),
      minor: completePluginCadence(written.plugins?.minor),
      patch: completePluginCadence(written.plugins?.patch),
    },
    deployments: completeDeployments(written.deployments),
    catalogues: applySourceDefaults(written.catalogues ?? []),
    toleranceDays: written['tolerance-days'] ?? 0,
    rules: completeRules(written.rules),
    waivers: (written.waivers ?? []).map((waiver, index) =>
      completeWaiver(waiver, locate(['waivers', index], 'value')),
    ),
    freezes: (written.freezes ?? []).map(({ from, to, reason, for: kind }) => ({
      from: from as Day,
      to: to as Day,
      reason,
      for: kind ?? 'releases',
    })),
    links: completeLinks(written.links),
  };
}

type WrittenPlugins = NonNullable<WrittenPolicy['plugins']>;

/** A policy that does not say where plugins stand finds them as the default one does. */
function completeFind(written: WrittenPlugins['find'], locate: Locate): readonly Finder[] {
  if (written) return applyFinderDefaults(written, ['plugins', 'find'], locate);
  const usual = findPreset(defaultPreset)?.plugins?.find ?? [];
  return applyFinderDefaults(usual, [], locateNowhere);
}

function completePluginCadence(written: WrittenPlugins['major']): PluginCadence | null {
  return written?.on === 'core-major' ? 'core-major' : applyCadenceDefaults(written?.on);
}

/** A window that is open on any day is none. */
function completeDeployments(written: WrittenPolicy['deployments']): Policy['deployments'] {
  const on = applyCadenceDefaults(written?.on);
  return on === 'any' ? null : on;
}

function completeRules(written: WrittenPolicy['rules']): Policy['rules'] {
  const levels = Object.entries(written ?? {}).filter(([, level]) => level !== null);
  return Object.fromEntries(levels);
}

type WrittenWaiver = NonNullable<WrittenPolicy['waivers']>[number];

/** The version stands after the last `@`; one at the start belongs to a scoped name. */
function completeWaiver(written: WrittenWaiver, location: Waiver['location']): Waiver {
  const { rule, subject, reason, until } = written;
  const at = subject.lastIndexOf('@');
  const versioned = at > 0;
  return {
    rule,
    subject: versioned ? subject.slice(0, at) : subject,
    version: versioned ? subject.slice(at + 1) : null,
    reason,
    until: until as Day,
    location,
  };
}

function completeLinks(written: WrittenPolicy['links']): Links {
  const { migration, support, board, ...rest } = written ?? {};
  const others = Object.entries(rest).flatMap(([name, link]) => (link ? [[name, link]] : []));
  return {
    migration: migration ?? null,
    support: support ?? null,
    board: board ?? null,
    others: Object.fromEntries(others),
  };
}

/** The core's section with nothing left out: lists are ascending, and what is missing is null or empty. */
export function applyCoreDefaults(written: WrittenCorePolicy, locate: Locate): CorePolicy {
  return {
    name: written.name ?? null,
    images: written.images ?? [],
    properties: written.properties ?? [],
    called: written.called ?? null,
    first: written.first ?? 0,
    find: applyFinderDefaults(written.find ?? [], ['core', 'find'], locate),
    numbering: (written.numbering ?? []).map(({ from, format }) => ({
      from,
      words: format.split('.') as NumberWord[],
    })),
    major: completeMajor(written.major),
    bugfix: completeBugfix(written.bugfix),
    backport: written.backport ?? null,
    schedule: dated(written.schedule)
      .map(([line, date]) => ({ line, date, location: locate(['core', 'schedule', line], 'key') }))
      .sort((a, b) => compareLines(a.line, b.line)),
    releases: dated(written.releases)
      .map(([version, date]) => ({ version: parseCoreVersion(version) as CoreVersion, date }))
      .sort((a, b) => compareCoreVersions(a.version, b.version)),
    stops: (written.stops ?? []).toSorted(compareLines),
    support: Object.entries(written.support ?? {})
      .flatMap(([line, window]) =>
        typeof window === 'object' && window !== null ? [{ line, until: window.until as Day }] : [],
      )
      .sort((a, b) => compareLines(a.line, b.line)),
    newestSupported: typeof written.support?.newest === 'number' ? written.support.newest : 0,
    breaking: (written.breaking ?? [])
      .map(({ from, to, reason, guide }) => ({
        from,
        to: to ?? null,
        reason,
        guide: guide ?? null,
      }))
      .sort((a, b) => compareLines(a.from, b.from)),
  };
}

function completeMajor(written: WrittenCorePolicy['major']): MajorPolicy | null {
  const on = applyCadenceDefaults(written?.on);
  return on === null ? null : { on, perYear: written?.['per-year'] ?? null };
}

function completeBugfix(written: WrittenCorePolicy['bugfix']): BugfixPolicy | null {
  const on = applyCadenceDefaults(written?.on);
  if (on === null) return null;
  const lines = written?.lines ?? [];
  return { on, lines: lines === 'all' ? 'all' : lines.filter((line) => line !== 'latest') };
}

/** Entries that an inherited map had and this one removed are left out. */
function dated(written: WrittenCorePolicy['schedule']): [string, Day][] {
  return Object.entries(written ?? {}).flatMap(([key, date]) => (date ? [[key, date as Day]] : []));
}

const everyMonth = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/**
 * A cadence with nothing left out: without months it falls in every month. Null when the section
 * that should hold it is left out, or does not say on which days it falls.
 */
export function applyCadenceDefaults(
  written: Exclude<WrittenCadence, 'core-major'> | null | undefined,
): Cadence | null {
  if (written === 'any' || written === 'schedule') return written;
  const patterns = [written ?? []].flat().flatMap(completePattern);
  const [only] = patterns;
  if (only === undefined) return null;
  return patterns.length === 1 ? only : patterns;
}

function completePattern(written: WrittenPattern): Pattern[] {
  const { day, weekday, week, every, from, weeks } = written;
  if (every) return [{ everyWeeks: weeksOf(every) as number, from: from as Day }];
  if (weeks) return [{ weeksAfterMajor: ascending(weeks) }];
  const months = ascending(written.months ?? everyMonth);
  const offsetDays = written['offset-days'] ?? 0;
  if (typeof day === 'number') return [{ on: { day }, months, offsetDays }];
  const days = new Set([weekday ?? []].flat());
  return [...days].map((each) => ({
    on: { weekday: each, week: week ?? null },
    months,
    offsetDays,
  }));
}

function ascending(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** The policy of a preset as it stands; null when no preset has this name. */
export function resolvePreset(name: string): Policy | null {
  const written = findPreset(name);
  return written === null ? null : applyDefaults(written, 'built-in', locateNowhere, written);
}
