import { type CoreVersion, startOfPrereleases } from './core-version.js';
import { fitsNothing, type Interval, intersectionOf } from './requirement.js';
import { familyOf, type Read, readEnd, readWildcard } from './requirement-end.js';
import { shown } from './shown.js';

const clausePattern = /^(?<operator>===?|!=|~=|[<>]=?)\s*(?<version>[^\s<>=!~]+)$/;

/** Whether a text is one of Python's clauses, such as `~=2.9.0` or `!=2.9.1`. */
export function isPythonClause(text: string): boolean {
  return clausePattern.test(text);
}

/**
 * Reads one of Python's clauses (PEP 440), which may leave a hole: `!=2.9.1` is all below it and all
 * above it.
 */
export function readPythonClause(text: string): Read<readonly Interval[]> {
  const { operator = '', version: written = '' } = clausePattern.exec(text)?.groups ?? {};
  const family = readWildcard(written);
  if (family !== null) return familyClause(operator, written, family);
  const version = readEnd(written);
  if ('wrong' in version) return version;
  const bound = { version, inclusive: operator.includes('=') };
  switch (operator) {
    case '!=':
      return [
        { lower: null, upper: { version, inclusive: false, keepsPrereleases: true } },
        { lower: { version, inclusive: false }, upper: null },
      ];
    case '~=':
      return compatibleRelease(written, version);
    case '==':
    case '===':
      return [{ lower: bound, upper: bound }];
    default:
      return [
        operator.startsWith('>') ? { lower: bound, upper: null } : { lower: null, upper: bound },
      ];
  }
}

/** What lies in one interval of each list, in every way to choose them; empty where nothing does. */
export function intersections(lists: readonly (readonly Interval[])[]): readonly Interval[] {
  let common: readonly Interval[] = [{ lower: null, upper: null }];
  for (const list of lists) {
    common = common
      .flatMap((one) => list.map((other) => intersectionOf([one, other])))
      .filter((interval) => !fitsNothing(interval));
  }
  return common;
}

/** Prereleases of a family belong to it: `==2.10.*` takes 2.10.0rc1. */
function familyClause(
  operator: string,
  written: string,
  { lower, upper }: { lower: { version: CoreVersion }; upper: { version: CoreVersion } },
): Read<readonly Interval[]> {
  const [from, to] = [startOfPrereleases(lower.version), startOfPrereleases(upper.version)];
  if (operator === '==') {
    return [
      { lower: { version: from, inclusive: true }, upper: { version: to, inclusive: false } },
    ];
  }
  if (operator === '!=') {
    return [
      { lower: null, upper: { version: from, inclusive: false } },
      { lower: { version: to, inclusive: true }, upper: null },
    ];
  }
  return { wrong: `the wildcard ${shown(written)} stands behind == and != only` };
}

/** `~=2.9.1` is `>=2.9.1` and all that begins with 2.9. */
function compatibleRelease(written: string, version: CoreVersion): Read<readonly Interval[]> {
  const count = (/^v?[\d.]*\d/.exec(written)?.[0] ?? '').split('.').length;
  if (count < 2)
    return { wrong: `~= needs a version of two numbers or more, unlike ${shown(written)}` };
  const { upper } = familyOf(version.numbers.slice(0, count - 1));
  return [{ lower: { version, inclusive: true }, upper }];
}
