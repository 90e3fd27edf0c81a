import {
  type CoreVersion,
  compareCoreVersions,
  compareNumbers,
  finalOf,
  isPrerelease,
  isStartOfPrereleases,
  nextPatch,
} from './core-version.js';

/** The cores that a plugin version says it runs on: one interval, or several with gaps between. */
export interface Requirement {
  /** As it was written. */
  readonly text: string;
  /** At least one, ascending by lower end. */
  readonly intervals: readonly Interval[];
}

/** Cores from a lower to an upper end; null is no end. */
export interface Interval {
  readonly lower: Bound | null;
  readonly upper: Bound | null;
  /** The numbers whose prereleases it takes, as npm has it; left out, it takes all between its ends. */
  readonly prereleasesOf?: readonly (readonly number[])[];
}

export interface Bound {
  readonly version: CoreVersion;
  readonly inclusive: boolean;
  /** Whether an exclusive upper end leaves out that one version alone, and not its prereleases too. */
  readonly keepsPrereleases?: true;
  /** Whether an inclusive upper end takes every build of that release, which a fourth number counts. */
  readonly takesBuilds?: true;
}

export type Fit = 'fits' | 'too-old' | 'too-new';

/** Where a core stands to a requirement. In a gap it is too old if any interval lies above it. */
export function fitOf(core: CoreVersion, { intervals }: Requirement): Fit {
  for (const interval of intervals) if (contains(interval, core)) return 'fits';
  return intervals.some((interval) => isBelow(core, interval) || awaitsFinal(interval, core))
    ? 'too-old'
    : 'too-new';
}

/** The lower end of the whole requirement: null when some interval has none. */
export function minimumOf({ intervals }: Requirement): CoreVersion | null {
  return intervals[0]?.lower?.version ?? null;
}

/**
 * The lowest core that fits every requirement, not below `from` when that is given; null when none
 * does or no requirement has a lower end. It stands at some interval's lower end, or is the final version
 * of `from`, and not below any requirement's minimum, so only those are tried.
 */
export function lowestFitting(
  requirements: readonly Requirement[],
  from: CoreVersion | null = null,
): CoreVersion | null {
  const [only] = requirements;
  if (only === undefined || requirements.length > 1) return lowestAmong(requirements, from);
  const known = lowestOf.get(only) ?? new Map<CoreVersion | null, CoreVersion | null>();
  if (!known.has(from)) known.set(from, lowestAmong(requirements, from));
  lowestOf.set(only, known);
  return known.get(from) ?? null;
}

/** For one requirement by where it is looked from: thousands of plugins share a few of them. */
const lowestOf = new WeakMap<Requirement, Map<CoreVersion | null, CoreVersion | null>>();

function lowestAmong(
  requirements: readonly Requirement[],
  from: CoreVersion | null,
): CoreVersion | null {
  if (from === null && requirements.every((each) => minimumOf(each) === null)) return null;
  const floor = highest([...requirements.map(minimumOf), from]);
  const candidates = requirements
    .flatMap(({ intervals }) => intervals)
    .flatMap(({ lower }) => (lower === null ? [] : [lowestIn(lower)]))
    .concat(from === null || !isPrerelease(from) ? [] : finalOf(from))
    .filter((core) => floor === null || compareCoreVersions(core, floor) >= 0)
    .sort(compareCoreVersions);
  return (
    candidates.find((core) => requirements.every((each) => fitOf(core, each) === 'fits')) ?? null
  );
}

function highest(cores: readonly (CoreVersion | null)[]): CoreVersion | null {
  let found: CoreVersion | null = null;
  for (const core of cores) {
    if (core !== null && (found === null || compareCoreVersions(core, found) > 0)) found = core;
  }
  return found;
}

/** Whether no core lies between the ends. */
export function fitsNothing({ lower, upper }: Interval): boolean {
  if (lower === null || upper === null) return false;
  if (excludesPrereleases(upper)) {
    return compareNumbers(lower.version.numbers, upper.version.numbers) >= 0;
  }
  const order = compareCoreVersions(lower.version, upper.version);
  return order > 0 || (order === 0 && !(lower.inclusive && upper.inclusive));
}

/** What all the intervals have in common; it may be empty. */
export function intersectionOf(intervals: readonly Interval[]): Interval {
  const lowers = intervals.flatMap(({ lower }) => lower ?? []).sort(compareLowers);
  const uppers = intervals.flatMap(({ upper }) => upper ?? []).sort(compareUppers);
  return { lower: lowers.at(-1) ?? null, upper: uppers[0] ?? null };
}

/** Below 0 when interval `a` begins before `b`. */
export function compareIntervals(a: Interval, b: Interval): number {
  if (a.lower === null || b.lower === null)
    return Number(a.lower !== null) - Number(b.lower !== null);
  return compareLowers(a.lower, b.lower);
}

function compareLowers(a: Bound, b: Bound): number {
  return compareCoreVersions(a.version, b.version) || Number(b.inclusive) - Number(a.inclusive);
}

function compareUppers(a: Bound, b: Bound): number {
  return (
    compareNumbers(a.version.numbers, b.version.numbers) ||
    Number(excludesPrereleases(b)) - Number(excludesPrereleases(a)) ||
    compareCoreVersions(a.version, b.version) ||
    Number(a.inclusive) - Number(b.inclusive)
  );
}

function contains(interval: Interval, core: CoreVersion): boolean {
  return isBetween(interval, core) && takes(interval, core);
}

/** Whether only a prerelease's not being final keeps it out: its final version would be in. */
function awaitsFinal(interval: Interval, core: CoreVersion): boolean {
  return !takes(interval, core) && isBetween(interval, finalOf(core));
}

function isBetween(interval: Interval, core: CoreVersion): boolean {
  return !isBelow(core, interval) && !isAbove(core, interval);
}

function takes({ prereleasesOf }: Interval, core: CoreVersion): boolean {
  if (prereleasesOf === undefined || !isPrerelease(core)) return true;
  return prereleasesOf.some((numbers) => compareNumbers(numbers, core.numbers) === 0);
}

function isBelow(core: CoreVersion, { lower }: Interval): boolean {
  if (lower === null) return false;
  const order = compareCoreVersions(core, lower.version);
  return lower.inclusive ? order < 0 : order <= 0;
}

function isAbove(core: CoreVersion, { upper }: Interval): boolean {
  if (upper === null) return false;
  if (excludesPrereleases(upper)) return compareNumbers(core.numbers, upper.version.numbers) >= 0;
  const release = upper.takesBuilds ? { ...core, numbers: core.numbers.slice(0, 3) } : core;
  const order = compareCoreVersions(release, upper.version);
  return upper.inclusive ? order > 0 : order >= 0;
}

/** `<2026.2` keeps out 2026.2.0-rc1 too: who excludes a version does not want its prereleases. */
function excludesPrereleases(upper: Bound): boolean {
  return !upper.inclusive && !isPrerelease(upper.version) && upper.keepsPrereleases !== true;
}

function lowestIn({ version, inclusive }: Bound): CoreVersion {
  if (isStartOfPrereleases(version)) return finalOf(version);
  return inclusive ? version : nextPatch(version);
}
