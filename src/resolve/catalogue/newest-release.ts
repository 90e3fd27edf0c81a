import {
  type CoreVersion,
  compareCoreVersions,
  parseCoreVersion,
} from '../../model/core-version.js';
import type { Day } from '../../model/day.js';
import type { CorePolicy } from '../../model/policy.js';
import type { WrittenCatalogue, WrittenVersion } from '../../schema/written-catalogue.js';
import type { ReadRequirement } from './catalogue-requirements.js';

/** The newest release of a core that is out on a day, as its policy knows; null where it knows none. */
export type NewestOn = (day: Day) => string | null;

/** What is out of a core on a day: releases, and the first ones of lines whose day is published. */
export function newestOf({
  releases,
  schedule,
}: Pick<CorePolicy, 'releases' | 'schedule'>): NewestOn {
  const published = schedule.map(({ line, date }) => ({
    version: parseCoreVersion(line) as CoreVersion,
    date,
  }));
  return (day) => {
    const out = [...published, ...releases].filter(({ date }) => date <= day);
    const [newest] = out.map(({ version }) => version).sort((a, b) => compareCoreVersions(b, a));
    return newest?.text ?? null;
  };
}

const open = /\bLATEST\b/g;

/** Whether a requirement ends with whatever was newest on the day that it was written. */
export function isOpenEnded(text: string): boolean {
  return text.search(open) !== -1;
}

/** Reads requirements of a catalogue that says how old it is, in which `LATEST` has a meaning. */
export function readingOpenEnds(read: ReadRequirement, newest: string | null): ReadRequirement {
  return (text) => read(text.replace(open, newest ?? '9999.0.0'));
}

/** A catalogue with a release in the place of each open end. */
export function withOpenEnds(catalogue: WrittenCatalogue, newest: string): WrittenCatalogue {
  const closed = (version: WrittenVersion): WrittenVersion => {
    if (typeof version === 'string') return version.replace(open, newest);
    const { requires } = version;
    return requires === undefined
      ? version
      : { ...version, requires: requires.replace(open, newest) };
  };
  const plugins = Object.entries(catalogue.plugins).map(([name, plugin]) => {
    const versions = Object.entries(plugin.versions ?? {}).map(([key, version]) => {
      return [key, closed(version)] as const;
    });
    return [name, { ...plugin, versions: Object.fromEntries(versions) }] as const;
  });
  return { ...catalogue, plugins: Object.fromEntries(plugins) };
}
