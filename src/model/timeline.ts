import { compareLines, type Line, lineNumbers } from './core-version.js';
import { type Day, daysBetween } from './day.js';
import { isPossible, isYear, numberingOf } from './numbering.js';
import type { CorePolicy } from './policy.js';

/** The core's lines and the days they belong to, worked out from policy and schedule. */
export interface Timeline {
  /** Ascending by date; from well before the target date to well after it. */
  readonly slots: readonly Slot[];
  /** Every line that has a slot or has shipped. A line that is not here counts as out, date unknown. */
  readonly lines: ReadonlyMap<Line, KnownLine>;
  /** The highest final line released on or before the target date. */
  readonly latest: Latest | null;
  /** Whether slots carry the numbers a schedule gives them; else only the previous release counts. */
  readonly scheduled: boolean;
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

/** Whether the line of a slot shipped before its day: then it is no longer next or due. */
export function cameEarly({ lines }: Pick<Timeline, 'lines'>, { line, date }: Slot): boolean {
  const known = line === null ? undefined : lines.get(line);
  return known !== undefined && known.out < date;
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

/** Whether a line is out on a day. A line that the timeline does not know counts as out. */
export function isOut({ lines }: Pick<Timeline, 'lines'>, line: Line, day: Day): boolean {
  const known = lines.get(line);
  return known === undefined || known.out <= day;
}

/**
 * Whether a line can never be given: under a format with YEAR, a counter or a month that no year
 * has, a number below the first of the year in which the format began, or one between two
 * neighbouring lines of the timeline, planned ones included, that is neither of them. Under other
 * formats the timeline merely does not know it.
 */
export function isImpossible(
  {
    timeline,
    policy,
  }: { readonly timeline: Timeline; readonly policy: { readonly core: CorePolicy } },
  line: Line,
): boolean {
  const { numbering, major } = policy.core;
  const format = numberingOf(line, numbering);
  if (format === null || !isYear(format.words[0])) {
    return !timeline.lines.has(line) && beginsItsYear(line, numbering);
  }
  if (!isPossible(line, format, major?.perYear ?? null)) return true;
  if (!timeline.scheduled || timeline.lines.has(line)) return false;
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
    ...supported.filter((line) => isOut(timeline, line, day)),
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
