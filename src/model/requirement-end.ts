import {
  type CoreVersion,
  coreVersionForm,
  finalVersion,
  isPrerelease,
  parseCoreVersion,
  startOfPrereleases,
} from './core-version.js';
import type { Bound } from './requirement.js';
import { shown } from './shown.js';

/** Why a text is not a requirement: a clause that reads after "because". */
export interface WrongRequirement {
  readonly wrong: string;
}

/** What was read, or why it could not be. */
export type Read<T> = T | WrongRequirement;

const number = '(?:0|[1-9]\\d{0,14})';
const lonePattern = new RegExp(`^v?${number}$`);

/**
 * Reads the version that stands at one end of a range. One number is the first of its versions; `-0`
 * is below every prerelease, as npm has it.
 */
export function readEnd(text: string): Read<CoreVersion> {
  const whole = text.endsWith('-0') ? text.slice(0, -'-0'.length) : text;
  const version = parseCoreVersion(lonePattern.test(whole) ? `${whole}.0` : whole);
  if (version === undefined || (whole !== text && isPrerelease(version))) {
    return { wrong: `"${shown(text)}" is not a core version (${coreVersionForm})` };
  }
  return whole === text ? version : startOfPrereleases(version);
}

const wildcardPattern = new RegExp(
  `^v?(?<prefix>${number}(?:\\.${number}){0,2})\\.(?:(?:\\*|x)(?:\\.(?:\\*|x)){0,2}|\\+)$`,
  'i',
);

/** `1.0.+`, `1.0.*` and `1.0.x` are all of `[1.0,1.1)`; null when the text is not a wildcard. */
export function readWildcard(text: string): { lower: Bound; upper: Bound } | null {
  const numbers = wildcardPattern.exec(text)?.groups?.prefix?.split('.').map(Number);
  return numbers === undefined ? null : familyOf(numbers);
}

/** All versions that begin with these numbers: of 1 and 0, `[1.0,1.1)`. */
export function familyOf(numbers: readonly number[]): { lower: Bound; upper: Bound } {
  const last = numbers.length - 1;
  return upTo(
    numbers,
    numbers.map((number, index) => (index === last ? number + 1 : number)),
  );
}

/** From the numbers `from`, included, to the numbers `to`, excluded; missing ones are 0. */
export function upTo(
  from: readonly number[],
  to: readonly number[],
): { lower: Bound; upper: Bound } {
  return {
    lower: { version: finalVersion(from), inclusive: true },
    upper: { version: finalVersion(to), inclusive: false },
  };
}
