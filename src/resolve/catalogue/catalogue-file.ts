import * as v from 'valibot';
import { type GenericSchema, safeParse } from 'valibot';
import type { ListedVersion } from '../../model/catalogue.js';
import {
  type CoreVersion,
  compareCoreVersions,
  coreVersionForm,
  maxVersionLength,
  parseCoreVersion,
} from '../../model/core-version.js';
import { type Day, parseDay } from '../../model/day.js';
import {
  parsePluginVersion,
  pluginVersionForm,
  type VersionScheme,
} from '../../model/plugin-version.js';
import type { CorePolicy } from '../../model/policy.js';
import { type Problem, problem } from '../../model/report.js';
import type { Requirement } from '../../model/requirement.js';
import { parseRequirement } from '../../model/requirement-notation.js';
import { shown } from '../../model/shown.js';
import { maxCatalogueLength } from '../../model/sources.js';
import type { SourceFile } from '../../model/written.js';
import { text } from '../../schema/vocabulary.js';
import {
  catalogueSchema,
  type WrittenCatalogue,
  type WrittenVersion,
} from '../../schema/written-catalogue.js';
import { type Path, readDocument } from '../document/document.js';
import { inFileOrder, problemsOfIssues, tooManyEntries } from '../document/document-problems.js';
import type { ReadRequirement } from './catalogue-requirements.js';

/** How many plugins a catalogue may name; the largest platforms have a few thousand. */
const maxPlugins = 50_000;

/** How many versions of one plugin a catalogue may name. */
const maxVersions = 10_000;

/** How many of a plugin's artifacts, or of its known bad pairs, a catalogue may list. */
const maxListed = 1000;

/** A catalogue file in our own form, checked; null when it cannot be read. */
export function readCatalogueFile(
  file: SourceFile,
  readRequirement: ReadRequirement,
  scheme: VersionScheme = 'semver',
  newestOn: NewestOn | null = null,
): { readonly written: WrittenCatalogue | null; readonly problems: readonly Problem[] } {
  if (/^\s*\[/.test(file.text)) return { written: null, problems: [listOfNoCore(file)] };
  let newest: string | null = null;
  const schemaOf = (written: unknown) => {
    const made = parseDay(String(Object(written).made ?? ''));
    newest = made === undefined ? null : (newestOn?.(made) ?? null);
    const read = made === undefined ? readRequirement : readingOpenEnds(readRequirement, newest);
    return catalogueSchema(isFetched(file) ? null : read, scheme);
  };
  const { value, problems } = readChecked(file, schemaOf);
  return { written: value && newest ? withOpenEnds(value, newest) : value, problems };
}

/** Whether nobody here can correct a file: then what is wrong with one version spoils only that one. */
export function isFetched({ path }: Pick<SourceFile, 'path'>): boolean {
  return /^https:\/\//i.test(path);
}

/** A file's value when it has the shape; null and problems when it has not. */
function readChecked<Value>(
  file: SourceFile,
  schemaOf: (written: unknown) => GenericSchema<unknown, Value>,
): { readonly value: Value | null; readonly problems: readonly Problem[] } {
  const { document, problems: faults } = readDocument(file, maxCatalogueLength);
  const told = (problems: readonly Problem[]) =>
    isFetched(file) ? inOne(file, problems) : problems;
  if (document === null) return { value: null, problems: told(faults) };
  const excess = tooManyEntries(document, maxEntriesOf);
  if (excess.length > 0) return { value: null, problems: told([...faults, ...excess]) };
  const { success, output, issues } = safeParse(schemaOf(document.value), document.value, {
    abortPipeEarly: true,
  });
  const problems = inFileOrder([...faults, ...problemsOfIssues(issues, document)]);
  return { value: success ? output : null, problems: told(problems) };
}

/** A vendor's list is a list of plugins; it has no keys. */
function maxEntriesOf(at: Path): number {
  if (at.length < 2) return maxPlugins;
  return at[2] === 'versions' && at.length === 3 ? maxVersions : maxListed;
}

/** A fetched file is not a file of the repository's, so no place in it can be pointed at. */
function inOne({ path }: SourceFile, [first, ...others]: readonly Problem[]): Problem[] {
  if (first === undefined) return [];
  const line = first.location === null ? '' : `, line ${first.location.line}`;
  const more = others.length === 1 ? '1 more fault' : `${others.length} more faults`;
  const rest = others.length === 0 ? '' : ` It has ${more}.`;
  const message = `The catalogue ${shown(path)} cannot be used${line}: ${first.message}${rest}`;
  return [{ ...first, message, location: null }];
}

function listOfNoCore({ path }: SourceFile): Problem {
  const name = shown(path);
  return problem(
    `The catalogue ${name} is a list. A vendor's list says which versions fit one core, so name that core: catalog: 1.3.26=${name}.`,
    {
      found: 'a list',
      expected: `a map with the key \`plugins\`, or a core before the list: 1.3.26=${name}`,
      at: isFetched({ path }) ? null : { path, line: 1, column: 1, endColumn: 2 },
    },
  );
}

/** What a vendor's list says, or why it cannot be read. */
interface ArtifactList {
  readonly listed: readonly ListedVersion[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a vendor's list of the plugin versions that fit one core. It is not a declaration: of other
 * cores it says nothing, so a version is only known to fit when the core to judge is the list's.
 */
export function readArtifactList(
  file: SourceFile,
  coreText: string,
  judged: CoreVersion | null,
  scheme: VersionScheme = 'semver',
): ArtifactList {
  const core = parseCoreVersion(coreText);
  if (core === undefined) return { listed: [], problems: [unreadableCore(file, coreText)] };
  const { value, problems } = readChecked(file, () => listSchema(!isFetched(file), scheme));
  const isJudged = judged !== null && compareCoreVersions(core, judged) === 0;
  // Brackets around a single version mean that very version, in any notation of cores.
  const requirement = isJudged ? (parseRequirement(`[${core.text}]`) as Requirement) : null;
  const listed = (value ?? []).flatMap(({ artifactId, version, versions = [] }) =>
    [versions, version ?? []].flat().flatMap((written) => {
      const parsed = parsePluginVersion(written, scheme);
      return parsed === undefined ? [] : { artifact: artifactId, version: parsed, requirement };
    }),
  );
  return { listed, problems };
}

/** The list as a vendor's API answers it; keys that are not needed here may be anything. */
function listSchema(strictVersions: boolean, scheme: VersionScheme) {
  const form = pluginVersionForm(scheme);
  const version = v.pipe(
    v.string(form),
    v.maxLength(maxVersionLength, form),
    v.check(
      (written) => !strictVersions || parsePluginVersion(written, scheme) !== undefined,
      form,
    ),
  );
  const artifact = v.objectWithRest(
    {
      groupId: v.optional(text('a Maven group')),
      artifactId: text("an artifact's name"),
      version: v.optional(version),
      versions: v.optional(v.array(version, 'a list of versions')),
    },
    v.unknown(),
    'a map with groupId, artifactId and versions',
  );
  return v.array(artifact, 'a list of artifacts, each with artifactId and versions');
}

function unreadableCore({ path }: SourceFile, coreText: string): Problem {
  return problem(
    `The core that the catalogue ${shown(path)} is about cannot be read: "${shown(coreText)}".`,
    { found: shown(coreText), expected: coreVersionForm },
  );
}

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
