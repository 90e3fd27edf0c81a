import {
  type CoreVersion,
  compareCoreVersions,
  compareLines,
  parseCoreVersion,
} from '../../model/core-version.js';
import type { Day } from '../../model/day.js';
import type { BugfixPolicy, CorePolicy, MajorPolicy, NumberWord } from '../../model/policy.js';
import type { WrittenCorePolicy } from '../../schema/written-core.js';
import { completeCadence } from './complete-cadence.js';
import { completeFinders } from './complete-finders.js';
import type { Locate } from './locate.js';

/** The core's section with nothing left out: lists are ascending, and what is missing is null or empty. */
export function completeCore(written: WrittenCorePolicy, locate: Locate): CorePolicy {
  return {
    name: written.name ?? null,
    images: written.images ?? [],
    properties: written.properties ?? [],
    called: written.called ?? null,
    first: written.first ?? 0,
    find: completeFinders(written.find ?? [], ['core', 'find'], locate),
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
  const on = completeCadence(written?.on);
  return on === null ? null : { on, perYear: written?.['per-year'] ?? null };
}

function completeBugfix(written: WrittenCorePolicy['bugfix']): BugfixPolicy | null {
  const on = completeCadence(written?.on);
  if (on === null) return null;
  const lines = written?.lines ?? [];
  return { on, lines: lines === 'all' ? 'all' : lines.filter((line) => line !== 'latest') };
}

/** Entries that an inherited map had and this one removed are left out. */
function dated(written: WrittenCorePolicy['schedule']): [string, Day][] {
  return Object.entries(written ?? {}).flatMap(([key, date]) => (date ? [[key, date as Day]] : []));
}
