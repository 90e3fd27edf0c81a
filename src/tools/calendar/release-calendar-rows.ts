import type { Day } from '../../model/day.js';
import { firstOf } from '../../model/first-release.js';
import type { Freeze, Support } from '../../model/policy.js';
import { weekdayName } from '../../render/calendar.js';
import type { PlannedRelease, ReleaseCalendar } from './planned-release.js';

/** One line of a calendar that people read: days of one month on which the same is due. */
export interface CalendarRow {
  /** `2025-08-07 14 21 28`: the first in full, then days of the same month. */
  readonly when: string;
  /** The weekday of them all; empty for a span of days. */
  readonly weekday: string;
  /** Text from the policy among it: escape it. */
  readonly what: string;
  /**
   * `published`, `planned`, `any number`, perhaps with the later day it shipped, or `shipped early`
   * with its own day; empty for what recurs.
   */
  readonly basis: string;
  /** The line that is latest on these days; empty for none. */
  readonly latest: string;
  /** How it wants to be seen. */
  readonly look: 'major' | 'usual' | 'frozen';
}

const bases = {
  published: 'published',
  planned: 'planned',
  open: 'any number',
  recurring: '',
  shipped: 'shipped',
} as const satisfies Record<PlannedRelease['basis'], string>;

/** A calendar as rows, ascending by their first day. */
export function calendarRows(calendar: ReleaseCalendar): readonly CalendarRow[] {
  const rows = [
    ...releaseRows(calendar),
    ...calendar.freezes.map(freezeRow),
    ...calendar.supportEnds.map(supportRow),
  ];
  // A stable sort: on one day releases stand before what ends or begins with it.
  return rows.sort((a, b) => (a.when.slice(0, 10) < b.when.slice(0, 10) ? -1 : 1));
}

function releaseRows({ releases, core }: ReleaseCalendar): CalendarRow[] {
  // On a frozen day nothing is due, and yet a line may have come out on it.
  const days = new Map<string, PlannedRelease[]>();
  for (const release of releases) {
    const key = `${release.date} ${release.frozen ?? ''}`;
    days.set(key, [...(days.get(key) ?? []), release]);
  }
  const rows = new Map<string, CalendarRow>();
  for (const [key, due] of days) {
    const date = key.slice(0, 10) as Day;
    const row = rowOf(date, due, core);
    const { when: _, ...rest } = row;
    const alike = `${date.slice(0, 7)} ${JSON.stringify(rest)}`;
    const before = rows.get(alike);
    rows.set(
      alike,
      before === undefined ? row : { ...before, when: `${before.when} ${date.slice(8)}` },
    );
  }
  return [...rows.values()];
}

/** What is due on one day. */
function rowOf(
  date: Day,
  due: readonly PlannedRelease[],
  core: ReleaseCalendar['core'],
): CalendarRow {
  const [first] = due;
  const frozen = first?.frozen ?? null;
  const names = releaseNames(due, core);
  const isMajor = first?.kind === 'core-major';
  return {
    when: date,
    weekday: weekdayName(date),
    what: frozen === null ? names : `frozen (${frozen}): ${names}`,
    basis: basisOf(first),
    latest: first?.latest ?? '',
    look: frozen !== null ? 'frozen' : isMajor ? 'major' : 'usual',
  };
}

/** `published`, of a line that missed its day when it shipped, of one that came early its own day. */
function basisOf(first: PlannedRelease | undefined): string {
  const { basis = 'recurring', shipped, due } = first ?? {};
  if (due !== undefined) return `${bases[basis]} early, due ${due}`;
  return shipped === undefined ? bases[basis] : `${bases[basis]}, shipped ${shipped}`;
}

/** `core major 2025.1.0, plugin major`; the lines of one kind stand behind it. */
function releaseNames(due: readonly PlannedRelease[], core: ReleaseCalendar['core']): string {
  const byKind = new Map<string, string>();
  for (const { kind, line } of due) {
    const number = line !== null && kind === 'core-major' ? firstOf(line, core).text : line;
    const name = (kind === 'core-major' ? core.called : null) ?? kind.replace('-', ' ');
    const before = byKind.get(kind) ?? name;
    byKind.set(kind, number === null ? before : `${before} ${number}`);
  }
  return [...byKind.values()].join(', ');
}

function freezeRow({ from, to, reason, for: what }: Freeze): CalendarRow {
  const name = what === 'all' ? 'releases and deployments' : what;
  return spanRow(`${from} to ${to}`, '', `freeze of ${name}: ${reason}`, 'frozen');
}

function supportRow({ line, until }: Support): CalendarRow {
  return spanRow(until, weekdayName(until), `last day of support for ${line}`, 'usual');
}

function spanRow(
  when: string,
  weekday: string,
  what: string,
  look: CalendarRow['look'],
): CalendarRow {
  return { when, weekday, what, basis: '', latest: '', look };
}
