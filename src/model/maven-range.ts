import type { Bound, Interval } from './requirement.js';
import { type Read, readEnd, readWildcard } from './requirement-end.js';
import { shown } from './shown.js';

const intervalPattern = /(?<open>[[(])(?<body>[^[\]()]*)(?<close>[\])])(?<separator>\s*,?\s*)/y;

/** Reads Maven's notation: intervals joined by commas, such as `[1.0,1.2),[1.3,)`. */
export function readMavenRange(text: string): Read<readonly Interval[]> {
  const intervals: Interval[] = [];
  intervalPattern.lastIndex = 0;
  for (let end = 0; end < text.length; end = intervalPattern.lastIndex) {
    const groups = intervalPattern.exec(text)?.groups;
    const separated =
      (groups?.separator?.includes(',') ?? false) === intervalPattern.lastIndex < text.length;
    if (groups === undefined || !separated) {
      return { wrong: 'its brackets do not form intervals such as [1.0,2.0) or [0.23,)' };
    }
    const interval = mavenInterval(groups.open === '[', groups.body ?? '', groups.close === ']');
    if ('wrong' in interval) return interval;
    intervals.push(interval);
  }
  return intervals;
}

function mavenInterval(from: boolean, body: string, to: boolean): Read<Interval> {
  const ends = body.split(',').map((end) => end.trim());
  if (ends.length > 2) return { wrong: `"${shown(body)}" has more than two ends` };
  const [first = '', last] = ends;
  if (last === undefined) {
    return from && to
      ? exactly(first)
      : { wrong: 'a single version stands in square brackets: [1.0]' };
  }
  const lower = first === '' ? null : intervalEnd(first, from, 'lower');
  if (lower !== null && 'wrong' in lower) return lower;
  const upper = last === '' ? null : intervalEnd(last, to, 'upper');
  if (upper !== null && 'wrong' in upper) return upper;
  return { lower, upper };
}

function intervalEnd(text: string, inclusive: boolean, side: 'lower' | 'upper'): Read<Bound> {
  const family = readWildcard(text);
  if (family === null) {
    const version = readEnd(text);
    return 'wrong' in version ? version : { version, inclusive };
  }
  if (!inclusive) return { wrong: `the wildcard ${shown(text)} needs a square bracket beside it` };
  return family[side];
}

function exactly(text: string): Read<Interval> {
  const family = readWildcard(text);
  if (family !== null) return family;
  const version = readEnd(text);
  if ('wrong' in version) return version;
  return { lower: { version, inclusive: true }, upper: { version, inclusive: true } };
}
