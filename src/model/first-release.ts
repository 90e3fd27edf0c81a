import {
  type CoreVersion,
  compareNumbers,
  finalVersion,
  isPrerelease,
  type Line,
  lineNumbers,
  lineOf,
  parseCoreVersion,
} from './core-version.js';
import { numberingOf } from './numbering.js';
import type { CorePolicy } from './policy.js';

/** What says which release of a line is its first. */
type FirstRelease = Pick<CorePolicy, 'first' | 'releases'>;

/** Whether this is the first release of its line, which is final and bears the policy's first number. */
export function isFirstOfLine(version: CoreVersion, core: FirstRelease): boolean {
  if (isPrerelease(version)) return false;
  if (core.first === 'any') {
    const earliest = earliestOf(lineOf(version), core);
    // A fourth number is a build of the same release.
    const release = ({ numbers }: CoreVersion) => numbers.slice(0, 3);
    return earliest === null || compareNumbers(release(version), release(earliest)) <= 0;
  }
  const [third = 0, ...more] = version.numbers.slice(2);
  return third === numberOfFirst(core) && more.every((number) => number === 0);
}

/**
 * Whether no release of the policy has such a number: a third number under a format of two, or one
 * below the first that a line's releases have. Another track of the platform may have it.
 */
export function isForeign(
  version: CoreVersion,
  core: FirstRelease & Pick<CorePolicy, 'numbering'>,
): boolean {
  const format = numberingOf(lineOf(version), core.numbering);
  const isLong =
    format?.words.length === 2 && version.numbers.slice(2).some((number) => number > 0);
  // A fourth number, or a third one that a format of two has no word for, is a build under `any`.
  if (isLong && core.first !== 'any') return true;
  return (version.numbers[2] ?? 0) < numberOfFirst(core);
}

/** Whether a version as written has as many numbers as its format; where the first is never written, two do. */
export function isWhole(
  text: string,
  { numbering = [], first = 0 }: Partial<Pick<CorePolicy, 'numbering' | 'first'>>,
): boolean {
  const version = parseCoreVersion(text);
  if (version === undefined) return false;
  const words = numberingOf(lineOf(version), numbering)?.words.length ?? usualNumbers;
  const written = version.twoPart ? 2 : version.numbers.length;
  return first === 'none' || written >= words;
}

/** How many numbers a version has where the policy says nothing. */
const usualNumbers = 3;

/** The first final release of a line, as its platform writes it. */
export function firstOf(line: Line, core: FirstRelease): CoreVersion {
  const known = core.first === 'any' ? earliestOf(line, core) : null;
  if (known !== null) return known;
  const first = finalVersion([...lineNumbers(line), numberOfFirst(core)]);
  return core.first === 'none' || core.first === 'any' ? { ...first, text: line } : first;
}

/** A version as its platform writes it: where the first number is never written, `2.570`. */
export function asWritten(version: CoreVersion, { first }: Pick<CorePolicy, 'first'>): CoreVersion {
  const isShort = first === 'none' && compareNumbers(version.numbers.slice(2), [0]) === 0;
  const long = `${lineOf(version)}.0`;
  if (!isShort || version.numbers.length > 3 || !version.text.startsWith(long)) return version;
  return { ...version, text: lineOf(version) + version.text.slice(long.length) };
}

function numberOfFirst({ first }: FirstRelease): number {
  return first === 1 ? 1 : 0;
}

/** The final release of a line that came first; of those that came on one day the lowest. */
function earliestOf(line: Line, { releases }: FirstRelease): CoreVersion | null {
  let earliest: FirstRelease['releases'][number] | null = null;
  for (const release of releases) {
    if (isPrerelease(release.version) || lineOf(release.version) !== line) continue;
    if (earliest === null || release.date < earliest.date) earliest = release;
  }
  return earliest?.version ?? null;
}
