import { type Cadence, patternsOf, recurrencesBetween } from '../../model/cadence.js';
import {
  type CoreVersion,
  compareLines,
  isPrerelease,
  type Line,
  lineNumbers,
  lineOf,
} from '../../model/core-version.js';
import { addDays, type Day, dayOf, daysBetween, yearOf } from '../../model/day.js';
import {
  isFirstOfLine,
  isNamedByMonth,
  isUnforeseen,
  lineAfter,
  missingBetween,
  numberingOf,
  yearOfLine,
} from '../../model/numbering.js';
import { type CorePolicy, majorTolerance, type Policy, type Released } from '../../model/policy.js';
import type { Problem } from '../../model/report.js';
import {
  type KnownLine,
  latestOn,
  mayShipLate,
  type Slot,
  slotOn,
  type Timeline,
} from '../../model/timeline.js';
import {
  assignRecurrences,
  problemsOfGaps,
  problemsOfOrder,
  recurrencesAround,
} from './schedule.js';

/** How far ahead the timeline reaches for a version, in years; beyond, a number is taken for a slip. */
const maxYearsAhead = 100;

/**
 * The timeline around a day, far enough for every version that is named; a wild number does not make
 * it endless. A planned line that is released on a later slot of its year takes that slot.
 */
export function timelineFor(
  policy: Policy,
  versions: readonly CoreVersion[],
  day: Day,
  released: CoreVersion | null,
): { readonly timeline: Timeline; readonly problems: readonly Problem[] } {
  const years = versions
    .flatMap((version) => yearOfLine(lineOf(version), policy.core.numbering) ?? [])
    .filter((year) => year <= yearOf(day) + maxYearsAhead);
  const to = dayOf(Math.max(yearOf(day), ...new Set(years)), 12, 31);
  const planned = resolveTimeline(policy.core, day, to);
  const late = lateLineOf(released, day, policy, planned.timeline);
  if (late === null) return planned;
  // What a release leaves no room for is not the policy's fault.
  return { ...planned, timeline: resolveTimeline(policy.core, day, to, late).timeline };
}

/** Null unless a slot that nothing is published for is taken by a planned line that skipped its own. */
function lateLineOf(
  core: CoreVersion | null,
  day: Day,
  policy: Policy,
  timeline: Timeline,
): LateLine | null {
  if (core === null || !isFirstOfLine(core, policy.core) || isPrerelease(core)) return null;
  const line = lineOf(core);
  const slot = slotOn(timeline, day, majorTolerance(policy));
  if (slot === null || !mayShipLate({ timeline, policy }, line, slot)) return null;
  return { line, slot: slot.date };
}

/** A planned line that ships on a later slot than its own. */
interface LateLine {
  readonly line: Line;
  /** The day of the slot that it takes. */
  readonly slot: Day;
}

/** How many days before and after the days in question slots are worked out for. */
const margin = 3 * 366;

/**
 * Works out the slots and lines of a core, far enough for the target date and the day `to`, and what
 * is `latest` on the target date. A schedule that cannot be laid out is a problem. A planned line
 * that skipped its own slot may take the slot of another day: lines planned behind it move on.
 */
export function resolveTimeline(
  core: CorePolicy,
  targetDate: Day,
  to: Day,
  late: LateLine | null = null,
): { readonly timeline: Timeline; readonly problems: readonly Problem[] } {
  const misplaced = problemsOfOrder(core.schedule);
  const laid = misplaced.length > 0 ? [] : slotsOf(core, targetDate, to, late);
  const problems = misplaced.length > 0 ? misplaced : problemsOfGaps(core, laid);
  const lines = linesOf(laid, core);
  const slots = laid.map((slot) =>
    cameEarly(slot, lines) ? { ...slot, cameEarly: true as const } : slot,
  );
  return { timeline: { slots, lines, latest: latestOn(lines, targetDate) }, problems };
}

function cameEarly({ line, date }: Slot, lines: Timeline['lines']): boolean {
  const known = line === null ? undefined : lines.get(line);
  return known !== undefined && known.out < date;
}

function slotsOf(core: CorePolicy, targetDate: Day, to: Day, late: LateLine | null): Slot[] {
  const { schedule } = core;
  const dates = schedule.map(({ date }) => date);
  const days = [targetDate, to, ...dates].sort();
  const first = addDays(days[0] as Day, -margin);
  const last = addDays(days.at(-1) as Day, margin);
  const published = schedule.map(({ line, date }): Slot => ({ line, date, kind: 'published' }));
  const on = core.major?.on ?? 'any';
  if (typeof on === 'string') return published;
  const missing = schedule.map(({ line }, index) =>
    missingBetween(line, schedule[index + 1]?.line ?? null, core.numbering),
  );
  const begun = dates.filter((date) => hasBegun(on, date));
  const taken = new Set(
    assignRecurrences(
      begun,
      recurrencesAround(on, begun),
      missing.slice(dates.length - begun.length),
    ),
  );
  const free = recurrencesBetween(on, first, last).filter((day) => !taken.has(day));
  if (schedule.length === 0) return free.map((date) => openSlot(date, core));
  return numberSlots([...published, ...free.map(unnumbered)].sort(byDate), core, late);
}

/** Before a cadence counts from its first day, published dates stand for themselves. */
function hasBegun(on: Cadence, date: Day): boolean {
  return patternsOf(on).some(
    (pattern) =>
      !('everyWeeks' in pattern) || daysBetween(date, pattern.from) <= (7 * pattern.everyWeeks) / 2,
  );
}

/** A slot that nobody foretells takes any number; only a format with MONTH names its line. */
function openSlot(date: Day, { numbering }: CorePolicy): Slot {
  const line = lineAfter(null, date, numbering.filter(isNamedByMonth), null);
  const format = line === null ? null : numberingOf(line, numbering);
  return { date, line: format !== null && isNamedByMonth(format) ? line : null, kind: 'open' };
}

/** Gives each free recurrence the line that follows, unless the next published one is reached. */
function numberSlots(slots: readonly Slot[], core: CorePolicy, late: LateLine | null): Slot[] {
  const numbered: Slot[] = [];
  let previous: Line | null = null;
  for (const slot of slots) {
    if (slot.kind === 'published') {
      numbered.push(slot);
      previous = slot.line;
    } else if (previous === null || isUnforeseenAfter(previous, core.numbering)) {
      numbered.push(openSlot(slot.date, core));
    } else {
      const planned = plannedSlot(slot, previous, core);
      const waits = late !== null && planned.line === late.line && slot.date < late.slot;
      numbered.push(waits ? slot : planned);
      if (!waits) previous = planned.line ?? previous;
    }
  }
  return numbered;
}

/** Whether nobody can foretell the number of the line that follows. */
function isUnforeseenAfter(previous: Line, numbering: CorePolicy['numbering']): boolean {
  const format = numberingOf(previous, numbering);
  return numbering.length === 0 || (format !== null && isUnforeseen(format));
}

function plannedSlot(slot: Slot, previous: Line, core: CorePolicy): Slot {
  const ahead = core.schedule.find(({ date }) => date > slot.date)?.line ?? null;
  const line =
    firstBelow(ahead, previous, core.numbering) ??
    lineAfter(previous, slot.date, core.numbering, core.major?.perYear ?? null);
  const free = line !== null && (ahead === null || compareLines(line, ahead) < 0);
  return free ? { ...slot, line, kind: 'planned' } : slot;
}

/**
 * Where the next published line has another first number, which no year gives it, the first of those
 * that are missing below it; null where the line that follows is the next.
 */
function firstBelow(
  ahead: Line | null,
  previous: Line,
  formats: CorePolicy['numbering'],
): Line | null {
  const format = ahead === null ? null : numberingOf(ahead, formats);
  if (ahead === null || format === null || format !== numberingOf(previous, formats)) return null;
  if (yearOfLine(ahead, formats) !== null || isUnforeseen(format)) return null;
  const [first] = lineNumbers(ahead);
  return first === lineNumbers(previous)[0] ? null : `${first}.0`;
}

function unnumbered(date: Day): Slot {
  return { date, line: null, kind: 'empty' };
}

function byDate(a: Slot, b: Slot): number {
  return a.date < b.date ? -1 : 1;
}

/** With MONTH every line's day is known, though nobody published one. */
function linesOf(slots: readonly Slot[], core: CorePolicy): Map<Line, KnownLine> {
  const lines = new Map<Line, KnownLine>();
  for (const slot of slots) {
    if (slot.line === null) continue;
    const basis = slot.kind === 'published' ? 'published' : 'planned';
    lines.set(slot.line, { line: slot.line, slot, out: slot.date, basis });
  }
  for (const [line, { version, date }] of firstReleases(core.releases)) {
    const slot = lines.get(line)?.slot ?? null;
    // A list that begins with a later release only proves that the line is out by then.
    const wins = slot === null || isFirstOfLine(version, core) || date < slot.date;
    lines.set(line, { line, slot, out: wins ? date : slot.date, basis: 'shipped' });
  }
  return lines;
}

/** The earliest final release of each line that shipped. */
function firstReleases(releases: readonly Released[]): Map<Line, Released> {
  const first = new Map<Line, Released>();
  for (const release of releases) {
    const line = lineOf(release.version);
    const known = first.get(line);
    if (isPrerelease(release.version) || (known && known.date <= release.date)) continue;
    first.set(line, release);
  }
  return first;
}
