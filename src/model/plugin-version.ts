import { compare, explain } from '@renovatebot/pep440';
import type SemVer from 'semver/classes/semver.js';
import parse from 'semver/functions/parse.js';
import { maxVersionLength } from './core-version.js';

/** Longest text that counts as a plugin's name. */
export const maxPluginName = 200;

/** How a platform numbers its plugins; the policy's `plugins.versions` names it. */
export type VersionScheme = 'semver' | 'natural' | 'pep440';

/** A version of a plugin, read by its platform's scheme. */
export interface PluginVersion {
  readonly scheme: VersionScheme;
  /** How it is shown: without a leading `v`, and without a build where the scheme ignores it. */
  readonly version: string;
  /** Major, minor and patch; null where the version has another shape, whose kind nobody can tell. */
  readonly numbers: readonly [number, number, number] | null;
  readonly isFinal: boolean;
  /** A `-SNAPSHOT` names the coming release; it is not released itself. */
  readonly isSnapshot: boolean;
  /** What the scheme orders it by; nobody else looks into it. */
  readonly order: unknown;
}

/** The shape of a released number: `X.0.0`, `X.Y.0` or `X.Y.Z`; `-SNAPSHOT` does not count. */
export type PluginKind = 'plugin-major' | 'plugin-minor' | 'plugin-patch';

/** How a plugin's version differs from the baseline's. */
export type Change =
  | 'added'
  | 'removed'
  | 'none'
  | 'patch'
  | 'minor'
  | 'major'
  | 'prerelease'
  | 'downgrade';

/** What every scheme can do: read a text, order two versions, and say what it expects. */
interface Scheme {
  readonly parse: (text: string) => Omit<PluginVersion, 'scheme'> | undefined;
  readonly compare: (a: PluginVersion, b: PluginVersion) => number;
  readonly form: string;
}

const schemes: Readonly<Record<VersionScheme, Scheme>> = {
  semver: {
    parse: parseSemantic,
    compare: compareSemantic,
    form: 'a SemVer version of three numbers, such as 1.1.5 or 2.0.0-rc.1',
  },
  natural: {
    parse: parseNatural,
    compare: compareNatural,
    form: 'a version that begins with a number and has no blanks, such as 5.10.1 or 447.v97d1a_3',
  },
  pep440: {
    parse: parsePython,
    compare: comparePython,
    form: 'a Python version, such as 9.12.0, 1.0rc1 or 2.3.post1',
  },
};

export const versionSchemes = Object.keys(schemes) as readonly VersionScheme[];

/** What a plugin's version has to look like. */
export function pluginVersionForm(scheme: VersionScheme): string {
  return schemes[scheme].form;
}

/** A catalogue gives many plugins the same numbers, and checks a number before it reads it. */
const parsed: Readonly<Record<VersionScheme, Map<string, PluginVersion>>> = {
  semver: new Map(),
  natural: new Map(),
  pep440: new Map(),
};

/** Reads a version strictly, with an optional `v` before it; undefined for anything else. */
export function parsePluginVersion(
  text: string,
  scheme: VersionScheme = 'semver',
): PluginVersion | undefined {
  const known = parsed[scheme].get(text);
  if (known !== undefined) return known;
  if (text.length > maxVersionLength || !/^v?\d\S*$/.test(text)) return undefined;
  const read = schemes[scheme].parse(text);
  if (read === undefined) return undefined;
  const version = { scheme, ...read };
  parsed[scheme].set(text, version);
  return version;
}

/** Below 0 when `a` comes before `b`; both are of one scheme. */
export function comparePluginVersions(a: PluginVersion, b: PluginVersion): number {
  return schemes[a.scheme].compare(a, b);
}

/** Whether a range names a package by where it lies in the repository, as npm's tools write it. */
export function isLocalRange(text: string): boolean {
  return /^(?:workspace|file|link|portal):/.test(text);
}

export function isFinal(version: PluginVersion): boolean {
  return version.isFinal;
}

/** A `-SNAPSHOT` names the coming release; it is not released itself. */
export function isSnapshot(version: PluginVersion): boolean {
  return version.isSnapshot;
}

/** The kind of a version's release; null where its shape tells none. */
export function pluginKindOf({ numbers }: PluginVersion): PluginKind | null {
  if (numbers === null) return null;
  const [, minor, patch] = numbers;
  if (patch > 0) return 'plugin-patch';
  return minor > 0 ? 'plugin-minor' : 'plugin-major';
}

/** Whether two versions belong to one release line: `X.Y` for a patch, `X` for a minor. */
export function sameReleaseLine(version: PluginVersion, other: PluginVersion): boolean {
  const kind = pluginKindOf(version);
  if (version.numbers === null || other.numbers === null || kind === 'plugin-major') return false;
  const [major, minor] = version.numbers;
  if (major !== other.numbers[0]) return false;
  return kind === 'plugin-minor' || minor === other.numbers[1];
}

/**
 * What changed between the version before and the version now; both are known. Null for an upgrade
 * between versions whose shape does not tell its kind.
 */
export function changeBetween(before: PluginVersion, now: PluginVersion): Change | null {
  const order = comparePluginVersions(now, before);
  if (order < 0) return 'downgrade';
  if (order === 0) return 'none';
  const [numbers, earlier] = [now.numbers, before.numbers];
  if (numbers === null || earlier === null) return null;
  const index = numbers.findIndex((number, at) => number !== earlier[at]);
  return (['major', 'minor', 'patch'] as const)[index] ?? 'prerelease';
}

/** SemVer 2.0: three numbers and no fewer. */
function parseSemantic(text: string): Omit<PluginVersion, 'scheme'> | undefined {
  const version = parse(text);
  if (version === null) return undefined;
  const { major, minor, patch, prerelease } = version;
  return {
    version: version.version,
    numbers: [major, minor, patch],
    isFinal: prerelease.length === 0,
    isSnapshot: prerelease.some((part) => String(part).toUpperCase() === 'SNAPSHOT'),
    order: version,
  };
}

function compareSemantic(a: PluginVersion, b: PluginVersion): number {
  return (a.order as SemVer).compare(b.order as SemVer);
}

/** Reads a version as Python's packages have it (PEP 440); undefined for anything else. */
function parsePython(text: string): Omit<PluginVersion, 'scheme'> | undefined {
  const known = explain(text);
  if (known === null || known.release.some((number) => !Number.isSafeInteger(number)))
    return undefined;
  const { public: shown, local, release } = known;
  const version = local ? `${shown}+${local}` : shown;
  const [major = 0, minor = 0, patch = 0] = release;
  return {
    version,
    // `5.0` is the same version as `5.0.0`, so shorter ones have a kind too.
    numbers: release.length > 3 ? null : [major, minor, patch],
    isFinal: !known.is_prerelease && !known.is_devrelease,
    isSnapshot: false,
    order: version,
  };
}

function comparePython(a: PluginVersion, b: PluginVersion): number {
  return compare(a.order as string, b.order as string);
}

/** A run of digits or of small letters, by what orders it: one after the other of these three. */
type Part = readonly [level: number, rank: number, text: string];

/** From below; whatever has no part where another has one is `missing` there. */
const levels = { prerelease: 0, missing: 1, word: 2, number: 3 };

const missing: Part = [levels.missing, 0, ''];

/** Ascending; the words of one rank mean the same. Whatever has one of them comes before its final version. */
const prereleaseWords: readonly (readonly string[])[] = [
  ['dev', 'nightly'],
  ['alpha', 'a', 'ea'],
  ['beta', 'b'],
  ['milestone', 'm'],
  ['next'],
  ['rc', 'cr', 'pre', 'preview'],
  ['snapshot'],
];

const naturalPattern = /^v?\d[\w.+~-]*$/i;

/** What a build names itself by: Jenkins writes the commit behind the number, as in `447.v97d1a_3`. */
const commitPattern = /^v[\da-f_]*[a-f_][\da-f_]*$/i;

const runPattern = /\d+|[a-z]+/g;

/**
 * Reads any run of numbers and letters that begins with a number, an optional `v` before it. Parts
 * stand between separators, and where letters meet digits. Undefined for anything else.
 */
function parseNatural(text: string): Omit<PluginVersion, 'scheme'> | undefined {
  if (!naturalPattern.test(text)) return undefined;
  const version = text.replace(/^v/i, '');
  const parts = version
    .toLowerCase()
    .split(/[.+~-]/)
    .flatMap(partsOf);
  const firstWord = parts.findIndex(([level]) => level !== levels.number);
  const numbers = firstWord === -1 ? parts : parts.slice(0, firstWord);
  const prerelease = parts.filter(([level]) => level === levels.prerelease);
  return {
    version,
    numbers: threeNumbers(numbers.map(([, , digits]) => Number(digits))),
    isFinal: prerelease.length === 0,
    isSnapshot: prerelease.some(([, rank]) => rank === rankOf('snapshot')),
    order: parts,
  };
}

/** Number by number and word by word; a missing part is below a number and above a prerelease word. */
function compareNatural(a: PluginVersion, b: PluginVersion): number {
  const [left, right] = [a.order as readonly Part[], b.order as readonly Part[]];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = compareParts(left[index] ?? missing, right[index] ?? missing);
    if (difference !== 0) return difference;
  }
  return 0;
}

function partsOf(text: string): readonly Part[] {
  if (commitPattern.test(text)) return [[levels.word, 0, text]];
  return [...text.matchAll(runPattern)].map(([run]) => {
    if (/\d/.test(run)) {
      const digits = run.replace(/^0+(?=\d)/, '');
      return [levels.number, digits.length, digits];
    }
    const rank = rankOf(run);
    return rank === -1 ? [levels.word, 0, run] : [levels.prerelease, rank, ''];
  });
}

function threeNumbers(numbers: readonly number[]): PluginVersion['numbers'] {
  const isUsual = numbers.length === 3 && numbers.every(Number.isSafeInteger);
  return isUsual ? (numbers as PluginVersion['numbers']) : null;
}

function compareParts([level, rank, text]: Part, [otherLevel, otherRank, other]: Part): number {
  const difference = level - otherLevel || rank - otherRank;
  if (difference !== 0 || text === other) return difference;
  return text < other ? -1 : 1;
}

function rankOf(word: string): number {
  return prereleaseWords.findIndex((words) => words.includes(word));
}
