import { compareLines, type Line, lineNumbers, lineOf } from './core-version.js';
import { type Day, dayOf, daysBetween, lastAskedDay, yearOf } from './day.js';
import {
  isNamedAfter,
  isNamedByMonth,
  isPossible,
  isYear,
  numberingOf,
  yearOfLine,
} from './numbering.js';
import { type CorePolicy, isForeseen } from './policy.js';

/** The core's lines and the days they belong to, worked out from policy and schedule. */
export interface Timeline {
  /** Ascending by date; from well before the target date to well after it. */
  readonly slots: readonly Slot[];
  /** Every line that has a slot or has shipped. A line that is not here counts as out, date unknown. */
  readonly lines: ReadonlyMap<Line, KnownLine>;
  /** The highest final line released on or before the target date. */
  readonly latest: Latest | null;
}

/** A core major's date. */
export interface Slot {
  readonly date: Day;
  /** The line whose day it is; null where no number is known or none is left. */
  readonly line: Line | null;
  /**
   * `published` by the policy or `planned` by recurrence; `open` takes any number (before the
   * first published line, or without a schedule); `empty` has no line.
   */
  readonly kind: 'published' | 'planned' | 'open' | 'empty';
  /** That its line shipped before: then it is no longer next or due, and left to nobody. */
  readonly cameEarly?: true;
}

export interface KnownLine {
  readonly line: Line;
  readonly slot: Slot | null;
  /** The day its first final release ships or shipped. */
  readonly out: Day;
  /** What that day stands on: a release in `releases`, a published date, or a plan that may slip. */
  readonly basis: 'shipped' | 'published' | 'planned';
}

export interface Latest {
  readonly line: Line;
  readonly date: Day;
  /** Whether a plan alone says so. */
  readonly isPlanned?: boolean | undefined;
}

/** The slot nearest to a day, within a tolerance in days; in a tie the earlier. */
export function slotOn({ slots }: Timeline, day: Day, toleranceDays: number): Slot | null {
  const near = slots
    .map((slot) => ({ slot, distance: Math.abs(daysBetween(slot.date, day)) }))
    .filter(({ distance }) => distance <= toleranceDays)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.slot ?? null;
}

/** The last slot before a day. */
export function slotBefore({ slots }: Timeline, day: Day): Slot | null {
  return slots.findLast(({ date }) => date < day) ?? null;
}

/** The slots after a day, nearest first. */
export function slotsAfter({ slots }: Timeline, day: Day): readonly Slot[] {
  return slots.filter(({ date }) => date > day);
}

/**
 * Whether a planned line that skipped its own slot may still ship on another: a later one of its
 * year that nothing is published for, while no higher line is out; a skipped slot skips no number.
 */
export function mayShipLate({ timeline, policy }: Ground, line: Line, slot: Slot): boolean {
  const own = timeline.lines.get(line);
  if (own?.basis !== 'planned' || slot.kind === 'published' || slot.date <= own.out) return false;
  if (yearOf(slot.date) !== yearOf(own.out)) return false;
  if (!isNamedAfter(line, slot.date, policy.core.numbering)) return false;
  const others = [...timeline.lines.values()].filter(({ basis }) => basis !== 'planned');
  return others.every((other) => other.out > slot.date || compareLines(other.line, line) < 0);
}

/** The highest line that is out on a day; highest by number, not by date. */
export function latestOn(lines: ReadonlyMap<Line, KnownLine>, day: Day): Latest | null {
  let latest: Latest | null = null;
  for (const { line, out, basis } of lines.values()) {
    if (out > day || (latest !== null && compareLines(line, latest.line) <= 0)) continue;
    latest = { line, date: out, ...(basis === 'planned' ? { isPlanned: true } : {}) };
  }
  return latest;
}

/** What questions about lines are asked of: the timeline of a policy's core, whatever its target date. */
export interface Ground {
  readonly timeline: Pick<Timeline, 'lines'>;
  readonly policy: { readonly core: CorePolicy };
}

/**
 * Whether a line is out on a day. One that the timeline does not know counts as out, unless its own
 * number says that its day is still to come.
 */
export function isOut({ timeline, policy }: Ground, line: Line, day: Day): boolean {
  const known = timeline.lines.get(line);
  const from = known === undefined ? firstDayOfNumber(policy.core, line) : known.out;
  return from === null || from <= day;
}

/**
 * The first day that has the number of a line which is not on the timeline; null where its number
 * names none. With MONTH that is a day of its month; where each slot has its number, the timeline
 * only stops short of the year.
 */
export function firstDayOfNumber(core: CorePolicy, line: Line): Day | null {
  const format = numberingOf(line, core.numbering);
  const year = yearOfLine(line, core.numbering);
  if (format === null || year === null) return null;
  if (!isPossible(line, format, core.major?.perYear ?? null)) return null;
  if (year > yearOf(lastAskedDay)) return lastAskedDay;
  if (isNamedByMonth(format)) return dayOf(year, lineNumbers(line)[1], 1);
  return isForeseen(core) ? dayOf(year, 1, 1) : null;
}

/**
 * Whether a line can never be given: under a format with YEAR, a counter or a month that no year
 * has, a number below the first of the year in which the format began, or one between two
 * neighbouring lines of the timeline, planned ones included, that is neither of them. Under other
 * formats the timeline merely does not know it. What the policy names is possible.
 */
export function isImpossible({ timeline, policy }: Ground, line: Line): boolean {
  const { numbering, major, schedule, releases } = policy.core;
  if (timeline.lines.has(line)) return false;
  // A prerelease that came out names its line too.
  if (releases.some(({ version }) => lineOf(version) === line)) return false;
  const format = numberingOf(line, numbering);
  if (format === null || !isYear(format.words[0])) return beginsItsYear(line, numbering);
  if (!isPossible(line, format, major?.perYear ?? null)) return true;
  if (schedule.length === 0 && !isNamedByMonth(format)) return false;
  const known = [...timeline.lines.keys()];
  const isBelow = (other: Line) => compareLines(other, line) < 0;
  return known.some(isBelow) && known.some((other) => !isBelow(other));
}

/** Whether a format with YEAR begins in the year that a line's first number would be. */
function beginsItsYear(line: Line, numbering: CorePolicy['numbering']): boolean {
  const [first] = lineNumbers(line);
  return numbering.some(({ from, words }) => isYear(words[0]) && lineNumbers(from)[0] === first);
}

/** What the question is asked of: any timeline of the policy's core, whatever its target date. */
type Lines = Pick<Timeline, 'lines'>;

/**
 * Whether a line gets bugfixes on a day. It is one question with one answer, which kinds, next days,
 * the calendar and `core-outdated` all ask.
 */
export function isMaintained(core: CorePolicy, timeline: Lines, line: Line, day: Day): boolean {
  const all = core.bugfix?.lines === 'all' && !isOver(core, line, day);
  return all || maintainedLines(core, timeline, day).includes(line);
}

/**
 * The lines that get bugfixes on a day, newest first: `latest`; the line below it while `latest` is
 * only planned, since a plan may slip; lines that the policy names; the newest ones, as many as it
 * supports; and those that are out and whose support window is open. A window that is over ends all of these but `latest`. Where the policy
 * says `all`, only `isMaintained` knows of the others.
 */
export function maintainedLines(core: CorePolicy, timeline: Lines, day: Day): readonly Line[] {
  const latest = latestOn(timeline.lines, day);
  const named = core.bugfix?.lines ?? [];
  const supported = core.support.map(({ line }) => line);
  const others = [
    ...(latest?.isPlanned ? lineBelow(timeline, latest.line, day) : []),
    ...(named === 'all' ? [] : named),
    ...newestLines(timeline, core.newestSupported, day),
    ...supported.filter((line) => isOut({ timeline, policy: { core } }, line, day)),
  ].filter((line) => !isOver(core, line, day));
  const lines = new Set(latest === null ? others : [latest.line, ...others]);
  return [...lines].sort((a, b) => compareLines(b, a));
}

/** The newest lines that are out on a day, by number. */
function newestLines({ lines }: Lines, count: number, day: Day): readonly Line[] {
  if (count === 0) return [];
  const out = [...lines.values()].filter((known) => known.out <= day).map(({ line }) => line);
  return out.sort((a, b) => compareLines(b, a)).slice(0, count);
}

function isOver({ support }: CorePolicy, line: Line, day: Day): boolean {
  return support.some((window) => window.line === line && window.until < day);
}

/** The highest line that is out below `latest`, if there is one. */
function lineBelow({ lines }: Lines, latest: Line, day: Day): readonly Line[] {
  const below = new Map(lines);
  below.delete(latest);
  const next = latestOn(below, day);
  return next === null ? [] : [next.line];
}
