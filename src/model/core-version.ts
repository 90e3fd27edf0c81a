/**
 * A version of the core, as a release manager reads it: two to four numbers, then perhaps a
 * prerelease. Not SemVer: `2025.1` is a version and `rc10` comes after `rc9`.
 */
export interface CoreVersion {
  /** How it is shown: at least three numbers, the prerelease as it was written, no `v`, no build. */
  readonly text: string;
  /** Three or four numbers; a missing third is 0. */
  readonly numbers: readonly number[];
  /** Empty for a final version. */
  readonly prerelease: readonly PrereleasePart[];
  /** Whether only two numbers were written, which YAML may have cut: `2025.10` arrives as `2025.1`. */
  readonly twoPart: boolean;
}

/** One word of a prerelease: its rank among the words, and its number (0 when none was written). */
interface PrereleasePart {
  readonly rank: number;
  readonly number: number;
}

/** The first two numbers of a core version, such as `2025.1` or `0.22`. */
export type Line = string;

export const coreVersionForm =
  'two to four numbers without leading zeros, such as 2025.1.0, 1.0 or 2025.1.0-rc1';

/** Longest version text that is looked at; a pattern never sees more. */
export const maxVersionLength = 256;

/** Ascending; the words of one rank mean the same. A final version comes after them all. */
const prereleaseWords = [
  ['dev'],
  ['alpha', 'a'],
  ['beta', 'b'],
  ['milestone', 'm'],
  ['next'],
  ['rc', 'cr'],
  ['snapshot'],
];
const finalRank = prereleaseWords.length;
const belowAllRanks = -1;

const number = '(?:0|[1-9]\\d{0,14})';
const word = prereleaseWords.flat().join('|');
const part = `[-.]?(?:${word})(?:[-.]?${number})?`;
const versionPattern = new RegExp(
  `^v?(${number}(?:\\.${number}){1,3})((?:${part})*)(?:\\+[0-9A-Za-z.-]+)?$`,
  'i',
);
const partPattern = new RegExp(`(?<word>${word})[-.]?(?<number>${number})?`, 'gi');

/** Reads a core version strictly; undefined for anything else. Nothing is coerced or guessed. */
export function parseCoreVersion(text: string): CoreVersion | undefined {
  if (text.length > maxVersionLength) return undefined;
  // Cores are read by the thousand, and named groups would cost an object for each.
  const [, numbers, suffix = ''] = versionPattern.exec(text) ?? [];
  return numbers === undefined ? undefined : coreVersion(numbers.split('.').map(Number), suffix);
}

/**
 * The lower end of a final version's prereleases, which npm writes `-0`: no version that anybody
 * releases, only the end of a range.
 */
export function startOfPrereleases(version: CoreVersion): CoreVersion {
  return {
    ...version,
    text: `${version.text}-0`,
    prerelease: [{ rank: belowAllRanks, number: 0 }],
  };
}

/** Whether this is the end of a range below every prerelease, which nobody releases. */
export function isStartOfPrereleases({ prerelease }: CoreVersion): boolean {
  return prerelease[0]?.rank === belowAllRanks;
}

/** Below 0 when `a` comes before `b`: by numbers, then by prerelease, then final. */
export function compareCoreVersions(a: CoreVersion, b: CoreVersion): number {
  return compareNumbers(a.numbers, b.numbers) || comparePrereleases(a.prerelease, b.prerelease);
}

/** Below 0 when the numbers `a` come before `b`; a missing number counts as 0. */
export function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

export function isPrerelease(version: CoreVersion): boolean {
  return version.prerelease.length > 0;
}

/** A `-SNAPSHOT` names the coming release; it is not released itself. */
export function isSnapshotCore(version: CoreVersion): boolean {
  return version.prerelease.some(({ rank }) => prereleaseWords[rank]?.includes('snapshot'));
}

/** The final version that a prerelease leads to; a final version is its own. */
export function finalOf(version: CoreVersion): CoreVersion {
  return isPrerelease(version) ? coreVersion(version.numbers, '') : version;
}

/** The final version after this one on its line: of `1.0.0`, `1.0.1`; of `1.0.0-rc1`, `1.0.0`. */
export function nextPatch(version: CoreVersion): CoreVersion {
  if (isPrerelease(version)) return finalOf(version);
  const [first = 0, second = 0, third = 0] = version.numbers;
  return coreVersion([first, second, third + 1], '');
}

export function lineOf(version: CoreVersion): Line {
  return `${version.numbers[0]}.${version.numbers[1]}`;
}

/** The final version with these numbers; those missing of three are 0. */
export function finalVersion(numbers: readonly number[]): CoreVersion {
  return coreVersion([...numbers, 0, 0].slice(0, Math.max(3, numbers.length)), '');
}

/** Below 0 when line `a` comes before line `b`. */
export function compareLines(a: Line, b: Line): number {
  return compareNumbers(lineNumbers(a), lineNumbers(b));
}

export function lineNumbers(line: Line): readonly [number, number] {
  const [first = 0, second = 0] = line.split('.').map(Number);
  return [first, second];
}

function coreVersion(written: readonly number[], suffix: string): CoreVersion {
  const numbers = written.length < 3 ? [...written, 0] : written;
  return {
    text: numbers.join('.') + suffix,
    numbers,
    prerelease: suffix === '' ? [] : prereleaseParts(suffix),
    twoPart: written.length === 2,
  };
}

function prereleaseParts(suffix: string): PrereleasePart[] {
  return [...suffix.matchAll(partPattern)].map(({ groups }) => {
    const { word, number } = groups as { readonly word: string; readonly number?: string };
    const rank = prereleaseWords.findIndex((words) => words.includes(word.toLowerCase()));
    return { rank, number: Number(number ?? 0) };
  });
}

function comparePrereleases(a: readonly PrereleasePart[], b: readonly PrereleasePart[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const left = a[index] ?? { rank: finalRank, number: 0 };
    const right = b[index] ?? { rank: finalRank, number: 0 };
    const difference = left.rank - right.rank || left.number - right.number;
    if (difference !== 0) return difference;
  }
  return 0;
}
