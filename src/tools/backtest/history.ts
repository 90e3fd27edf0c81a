import {
  type CoreVersion,
  compareCoreVersions,
  coreVersionForm,
  parseCoreVersion,
} from '../../model/core-version.js';
import { dayIn, parseDay } from '../../model/day.js';
import type { Released } from '../../model/policy.js';
import { type Problem, problem } from '../../model/report.js';
import { shown } from '../../model/shown.js';
import type { SourceFile } from '../../model/written.js';
import { countOf } from '../../render/words.js';
import { type Document, readDocument } from '../../resolve/document/document.js';

/** Longest history that is read, in characters: a century of a release a day is a tenth of it. */
export const maxHistoryLength = 20_000_000;

const historyForm = '{ "releases": [{ "version": "2025.1.0", "date": "2025-08-05" }] }';

/** Releases by date, then by version, or what is wrong with how they are written. */
export interface History {
  readonly releases: readonly Released[];
  readonly problems: readonly Problem[];
}

/** Reads a file of releases; keys that it does not know, such as a source, are left alone. */
export function readHistory(file: SourceFile): History {
  const { document, problems } = readDocument(file, maxHistoryLength);
  if (document === null) return { releases: [], problems };
  const entries = entriesOf(document.value);
  if (entries === null) return { releases: [], problems: [noReleases(document)] };
  if (entries.length === 0) return { releases: [], problems: [noRelease(document)] };
  const read = entries.map((entry) => readEntry(entry, document));
  const releases = read.flatMap(({ release }) => release ?? []);
  return {
    releases: sorted(releases),
    problems: [...read.flatMap((each) => each.problems), ...repeated(releases, file.path)],
  };
}

/** Releases in the order in which they came out; on one day the lower version first. */
export function sorted(releases: readonly Released[]): readonly Released[] {
  return [...releases].sort((a, b) => {
    if (a.date !== b.date) return a.date < b.date ? -1 : 1;
    return compareCoreVersions(a.version, b.version);
  });
}

/** A release as it is written, and where its parts are. */
interface Entry {
  readonly version: unknown;
  readonly date: unknown;
  readonly placeOf: (part: 'version' | 'date', document: Document) => Problem['location'];
}

/** Releases are a list of versions and dates, or a map from the ones to the others. */
function entriesOf(value: unknown): readonly Entry[] | null {
  if (typeof value !== 'object' || value === null || !('releases' in value)) return null;
  const { releases } = value;
  if (typeof releases !== 'object' || releases === null) return null;
  if (Array.isArray(releases)) {
    return releases.map((entry: unknown, index) => {
      const { version, date } = Object(entry);
      return {
        ...{ version, date },
        placeOf: (part, document) => document.placeOf(['releases', index, part], 'value').location,
      };
    });
  }
  return Object.entries(releases).map(([version, date]) => ({
    ...{ version, date },
    placeOf: (part, document) => {
      const of = part === 'version' ? 'key' : 'value';
      return document.placeOf(['releases', version], of).location;
    },
  }));
}

function readEntry(
  { version: writtenVersion, date: writtenDate, placeOf }: Entry,
  document: Document,
): { readonly release: Released | null; readonly problems: readonly Problem[] } {
  const version = typeof writtenVersion === 'string' ? parseCoreVersion(writtenVersion) : undefined;
  const date = typeof writtenDate === 'string' ? parseDay(writtenDate) : undefined;
  const at = (part: 'version' | 'date') => placeOf(part, document);
  const problems = [
    ...(version === undefined ? [wrongPart('version', writtenVersion, at('version'))] : []),
    ...(date === undefined ? [wrongPart('date', writtenDate, at('date'))] : []),
  ];
  const release = version === undefined || date === undefined ? null : { version, date };
  return { release, problems };
}

const forms = {
  version: `${coreVersionForm}, in quotes`,
  date: 'a day as "YYYY-MM-DD", in quotes',
};

function wrongPart(
  key: keyof typeof forms,
  written: unknown,
  location: Problem['location'],
): Problem {
  const found = shown(JSON.stringify(written) ?? 'nothing');
  return problem(`A release has no readable ${key}; found ${found}.`, {
    found,
    expected: forms[key],
    at: location,
  });
}

function noReleases({ path }: Document): Problem {
  return problem(`${shown(path)} holds no list of releases.`, {
    found: 'no `releases`',
    expected: historyForm,
    at: { path, line: 1, column: 1, endColumn: 1 },
  });
}

function noRelease(document: Document): Problem {
  return problem(`${shown(document.path)} lists no release, so there is nothing to test.`, {
    found: 'an empty list',
    expected: historyForm,
    at: document.placeOf(['releases'], 'value').location,
  });
}

function repeated(releases: readonly Released[], path: string): Problem[] {
  const seen = new Set<string>();
  return releases.flatMap(({ version }: { version: CoreVersion }) => {
    if (!seen.has(version.text)) {
      seen.add(version.text);
      return [];
    }
    return problem(`${shown(path)} lists ${version.text} twice; a version comes out once.`, {
      found: version.text,
      expected: 'each version once',
    });
  });
}

/**
 * The history that tags tell: those that are core versions, each on its day in a time zone. Other
 * tags are left alone; of two for one version the earlier counts.
 */
export function historyOfTags(
  tags: readonly { readonly name: string; readonly made: Date }[],
  timeZone: string,
): History {
  const releases = new Map<string, Released>();
  for (const { name, made } of tags) {
    const version = parseCoreVersion(name);
    if (version === undefined) continue;
    const date = dayIn(made, timeZone);
    const known = releases.get(version.text);
    if (known === undefined || date < known.date) releases.set(version.text, { version, date });
  }
  const problems = releases.size === 0 ? [noVersion(tags.length)] : [];
  return { releases: sorted([...releases.values()]), problems };
}

function noVersion(tags: number): Problem {
  return problem(
    'No tag of this repository is a core version; a shallow clone has none: fetch them with `git fetch --tags`.',
    { found: countOf(tags, 'tag'), expected: 'tags such as v2025.1.0' },
  );
}
