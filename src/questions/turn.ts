import {
  type CoreVersion,
  compareCoreVersions,
  compareLines,
  finalOf,
  isPrerelease,
  type Line,
  lineOf,
} from '../model/core-version.js';
import type { Facts } from '../model/facts.js';
import {
  isFirstOfLine,
  isForeign,
  isNamedAfter,
  isNext,
  isUnforeseen,
  numberingOf,
} from '../model/numbering.js';
import { isForeseen, isPlanned, majorTolerance } from '../model/policy.js';
import {
  isImpossible,
  isOut,
  type KnownLine,
  mayShipLate,
  type Slot,
  slotBefore,
  slotOn,
  slotsAfter,
} from '../model/timeline.js';

/** Why a core's number is out of turn on the target date. */
export type OutOfTurn =
  /** Its line can never be given, such as a seventh major of six a year. */
  | { readonly reason: 'impossible-line' }
  /** Its last number is one that no release of the policy's has: another track's, perhaps. */
  | { readonly reason: 'foreign-number' }
  /** A later release of a line that is not out. */
  | { readonly reason: 'line-not-out' }
  /** A prerelease of a version that is out. */
  | { readonly reason: 'final-is-out' }
  /** On the slot of another line; null where the slot has none. */
  | { readonly reason: 'slot-of-another'; readonly line: Line | null }
  /** Off any slot, and neither the previous nor the next slot is its own. */
  | { readonly reason: 'far-from-its-slot' }
  /** Without a schedule: not the next number after the newest line that is out. */
  | { readonly reason: 'not-next'; readonly previous: Line }
  /** Not above the newest known release of its line. */
  | { readonly reason: 'repeated'; readonly newest: CoreVersion }
  /** Numbers between the newest known release of the line and this one are missing. */
  | { readonly reason: 'skipped'; readonly newest: CoreVersion };

/**
 * Whether a released core's number is in turn on the target date; null when it is. Patch numbers
 * are judged only where `releases` or the baseline knows the line.
 */
export function outOfTurn(facts: Facts, core: CoreVersion): OutOfTurn | null {
  if (isUnnumbered(facts)) return null;
  if (isImpossible(facts, lineOf(core))) return { reason: 'impossible-line' };
  if (isForeign(core, facts.policy.core)) return { reason: 'foreign-number' };
  if (isPrerelease(core)) return prereleaseOutOfTurn(facts, core);
  const patch = patchOutOfTurn(facts, core) ?? repeatedMajor(facts, core);
  if (patch !== null) return patch;
  if (isFirstOfLine(core, facts.policy.core)) return majorOutOfTurn(facts, lineOf(core));
  return isOut(facts, lineOf(core), facts.targetDate) ? null : { reason: 'line-not-out' };
}

/** Before the first published line, and without a format, numbers are not judged. */
function isUnnumbered({ targetDate, policy }: Facts): boolean {
  const first = policy.core.schedule[0];
  if (policy.core.numbering.length === 0) return true;
  return first !== undefined && targetDate < first.date;
}

/** What is said of a core whose line is impossible, as a clause. */
export function neverReleased(line: Line): string {
  return `was never released: the policy can never give the number ${line} to a line`;
}

function prereleaseOutOfTurn(facts: Facts, core: CoreVersion): OutOfTurn | null {
  const { timeline, targetDate, policy } = facts;
  const final = finalOf(core);
  const shipped = policy.core.releases.some(
    ({ version, date }) =>
      date <= targetDate &&
      !isPrerelease(version) &&
      lineOf(version) === lineOf(final) &&
      compareCoreVersions(version, final) >= 0,
  );
  if (shipped) return { reason: 'final-is-out' };
  if (!isFirstOfLine(final, policy.core)) return null;
  const known = timeline.lines.has(lineOf(final));
  return known && isOut(facts, lineOf(final), targetDate) ? { reason: 'final-is-out' } : null;
}

/**
 * The first release of a line once more. Where majors have days, a published line that ships late
 * has missed its day, which is another matter; where any day passes, its date says that it is out.
 */
function repeatedMajor(
  { timeline, targetDate, policy }: Facts,
  core: CoreVersion,
): OutOfTurn | null {
  const known = timeline.lines.get(lineOf(core));
  if (!isFirstOfLine(core, policy.core) || known === undefined || known.out >= targetDate)
    return null;
  const { major } = policy.core;
  const isOnAnyDay =
    major?.on !== 'schedule' && !isPlanned(policy.core) && known.basis === 'published';
  return known.basis === 'shipped' || isOnAnyDay ? { reason: 'repeated', newest: core } : null;
}

/** The newest final release of the core's line that shipped before it, or is the baseline's. */
function newestOfLine({ policy, targetDate, core }: Facts, version: CoreVersion) {
  const shipped = policy.core.releases.filter(
    ({ version: other, date }) =>
      date < targetDate || (date === targetDate && compareCoreVersions(other, version) !== 0),
  );
  const known = shipped.map((release) => release.version);
  if (core !== null && core.before !== null) known.push(core.before);
  return known
    .filter((each) => !isPrerelease(each) && lineOf(each) === lineOf(version))
    .sort(compareCoreVersions)
    .at(-1);
}

/** Numbers of one line go up by one; a fourth number is a repair that no rule counts. */
function patchOutOfTurn(facts: Facts, core: CoreVersion): OutOfTurn | null {
  const newest = newestOfLine(facts, core);
  if (newest === undefined || core.numbers.length > 3) return null;
  if (compareCoreVersions(core, newest) <= 0) return { reason: 'repeated', newest };
  const step = (core.numbers[2] ?? 0) - (newest.numbers[2] ?? 0);
  return step > 1 ? { reason: 'skipped', newest } : null;
}

function majorOutOfTurn(facts: Facts, line: Line): OutOfTurn | null {
  const { timeline, targetDate, policy } = facts;
  const on = slotOn(timeline, targetDate, majorTolerance(policy));
  // Where any day passes, a day whose line came early is any day.
  const slot = on?.cameEarly && policy.core.major?.on === 'any' ? null : on;
  const near = slot === null ? nearestSlots(facts) : [slot];
  if (near.length === 0 || near.some((each) => admits(facts, each, line))) {
    const hasItsSlot = isForeseen(policy.core) && !isUnforeseenLine(facts, line);
    return hasItsSlot ? null : sequenceOutOfTurn(facts, line);
  }
  return slot === null
    ? { reason: 'far-from-its-slot' }
    : { reason: 'slot-of-another', line: slot.line };
}

function isUnforeseenLine({ policy }: Facts, line: Line): boolean {
  const format = numberingOf(line, policy.core.numbering);
  return format !== null && isUnforeseen(format);
}

/** Where majors may ship on any day, no slot says what lies between two published ones. */
function nearestSlots({ timeline, targetDate, policy }: Facts): Slot[] {
  if (typeof policy.core.major?.on === 'string') return [];
  const near = [slotBefore(timeline, targetDate), slotsAfter(timeline, targetDate)[0] ?? null];
  return near.filter((slot) => slot !== null);
}

function admits(facts: Facts, slot: Slot, line: Line): boolean {
  if (slot.line === line) return true;
  if (slot.kind === 'open') return isNamedAfter(line, slot.date, facts.policy.core.numbering);
  return mayShipLate(facts, line, slot);
}

/** Without a schedule only the newest line that is out says which one is next. */
function sequenceOutOfTurn(facts: Facts, line: Line): OutOfTurn | null {
  const { timeline, targetDate, policy, core } = facts;
  if (policy.core.schedule.some((published) => published.line === line)) return null;
  const isPast = ({ out, basis }: KnownLine) => basis !== 'planned' && out < targetDate;
  const out = [...timeline.lines.values()].filter(isPast);
  const before = out.map((known) => known.line);
  if (core !== null && core.before !== null) before.push(lineOf(core.before));
  const previous = before.sort(compareLines).at(-1);
  if (previous === undefined) return null;
  const next = compareLines(line, previous) > 0 && isNext(line, previous, policy.core.numbering);
  return next ? null : { reason: 'not-next', previous };
}
