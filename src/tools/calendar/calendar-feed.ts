import ical, {
  escape as escapeIcs,
  ICalEventRepeatingFreq,
  ICalEventTransparency,
  type ICalRepeatingOptions,
  ICalWeekday,
} from 'ical-generator';
import { type Cadence, patternsOf, type Recurrence, type Week } from '../../model/cadence.js';
import { addDays, type Day, type Weekday } from '../../model/day.js';
import { firstOf } from '../../model/numbering.js';
import { terminal } from '../../render/terminal.js';
import type { PlannedRelease, ReleaseCalendar, Series } from './release-calendar.js';

/** How long a subscriber may wait before it asks again; release days do not change by the hour. */
const secondsBetweenRefreshes = 86_400;

/**
 * A calendar as iCalendar (RFC 5545). Its bytes come from policy and period alone: an entry has
 * the same UID whenever the feed is made, and DTSTAMP is the period's first day.
 */
export function calendarIcs(calendar: ReleaseCalendar): string {
  const name = `${calendar.coreName ?? calendar.policy.name} releases`;
  const feed = ical({
    // The library escapes every text but this one.
    name: escapeIcs(plain(name), false),
    prodId: { company: 'release-gate', product: 'calendar', language: 'EN' },
    ttl: secondsBetweenRefreshes,
  });
  for (const event of feedEvents(calendar).flatMap(expressible)) {
    feed.createEvent({
      id: `${event.key}@${idOf(calendar.policy.name)}`,
      stamp: midnight(calendar.from),
      allDay: true,
      start: midnight(event.from),
      // The end is the day after the last one.
      end: midnight(addDays(event.until, 1)),
      summary: plain(event.summary),
      description: event.description,
      repeating: repetitionOf(event),
      // A release day does not make anybody busy.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${feed.toString()}\r\n`;
}

/** An entry whose days no rule can say becomes an entry for each of them. */
function expressible(event: FeedEvent): readonly FeedEvent[] {
  const { repeats } = event;
  if (repeats === null || recurrenceRule(repeats.recurrence) !== null) return [event];
  const days = repeats.days.filter((day) => !repeats.except.includes(day));
  return days.map((day) => {
    return { ...event, key: `${event.key}-${day}`, from: day, until: day, repeats: null };
  });
}

/** The end is a number of times: the library writes one as a day only with a clock time. */
function repetitionOf({ repeats }: FeedEvent) {
  const rule = repeats === null ? null : recurrenceRule(repeats.recurrence);
  if (repeats === null || rule === null) return null;
  const exclude = repeats.except.map(midnight);
  return { ...rule, count: repeats.days.length, ...(exclude.length > 0 ? { exclude } : {}) };
}

function midnight(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

function plain(text: string): string {
  return terminal(text);
}

/** A UID is written as it is, so it holds nothing that ends a line or a value. */
function idOf(name: string): string {
  return `${name.replace(/[^\w.-]+/g, '-')}.release-gate`;
}

const weekdays = {
  sunday: ICalWeekday.SU,
  monday: ICalWeekday.MO,
  tuesday: ICalWeekday.TU,
  wednesday: ICalWeekday.WE,
  thursday: ICalWeekday.TH,
  friday: ICalWeekday.FR,
  saturday: ICalWeekday.SA,
} as const satisfies Record<Weekday, ICalWeekday>;

const positions = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: -1,
} as const satisfies Record<Week, number>;

const monthsOfYear = 12;

/**
 * A cadence as an iCalendar rule, without its end. Null for a shifted one, since a rule has no word
 * for the day before the third Wednesday; for several patterns together; and for what counts from
 * the core's slots.
 */
export function recurrenceRule(cadence: Cadence): ICalRepeatingOptions | null {
  const [pattern, ...others] = patternsOf(cadence);
  if (pattern === undefined || others.length > 0) return null;
  if ('everyWeeks' in pattern) {
    return { freq: ICalEventRepeatingFreq.WEEKLY, interval: pattern.everyWeeks };
  }
  return 'on' in pattern ? ruleOf(pattern) : null;
}

function ruleOf({ on, months, offsetDays }: Recurrence): ICalRepeatingOptions | null {
  if (offsetDays !== 0) return null;
  const inMonths = months.length === monthsOfYear ? {} : { byMonth: [...months] };
  const monthly = { freq: ICalEventRepeatingFreq.MONTHLY, ...inMonths };
  if ('day' in on) return { ...monthly, byMonthDay: on.day };
  const byDay = weekdays[on.weekday];
  if (on.week !== null) return { ...monthly, byDay, bySetPos: positions[on.week] };
  return { freq: ICalEventRepeatingFreq.WEEKLY, ...inMonths, byDay };
}

/** One entry of a calendar feed: whole days, once or again and again. */
interface FeedEvent {
  /** Says which entry it is, whenever the feed is made: a program knows by it what it has already. */
  readonly key: string;
  readonly from: Day;
  /** Its last day. */
  readonly until: Day;
  /** Text from the policy among it: escape it. */
  readonly summary: string;
  readonly description: string | null;
  /** Null for what happens once. */
  readonly repeats: Repetition | null;
}

/** How an entry repeats, its first day included. */
interface Repetition {
  readonly recurrence: Cadence;
  /** Every day of it, ascending. */
  readonly days: readonly Day[];
  /** Those of the days on which it falls away. */
  readonly except: readonly Day[];
}

/** A calendar as entries of a feed. What a freeze holds back is none. */
export function feedEvents(calendar: ReleaseCalendar): readonly FeedEvent[] {
  const core = calendar.coreName ?? 'core';
  return [
    ...calendar.releases.filter(isFreeMajor).map((release) => majorEvent(core, release, calendar)),
    ...alikeSeries(calendar.series).map((alike) => seriesEvent(core, alike)),
    ...calendar.freezes.map(({ from, to, reason, for: what }) => {
      const summary = `Freeze of ${what === 'all' ? 'releases and deployments' : what}: ${reason}`;
      return { ...once(`freeze-${from}`, from, summary), until: to };
    }),
    ...calendar.supportEnds.map(({ line, until }) =>
      once(`support-${line}`, until, `${core} ${line}: last day of support`),
    ),
  ];
}

function isFreeMajor({ kind, frozen }: PlannedRelease): boolean {
  return kind === 'core-major' && frozen === null;
}

function majorEvent(
  core: string,
  { date, line, basis, shipped, due }: PlannedRelease,
  { core: policy }: ReleaseCalendar,
): FeedEvent {
  const version = line === null ? '' : ` ${firstOf(line, policy).text}`;
  const key = `core-major-${line ?? date}`;
  const late = shipped === undefined ? '' : ` It shipped on ${shipped}.`;
  const early = due === undefined ? 'It shipped.' : `It shipped early; its day was ${due}.`;
  const dated = basis === 'shipped' ? early : `The date is ${basis}.${late}`;
  const description = basis === 'open' ? 'Any number may take this day.' : dated;
  return {
    ...once(key, date, `${core}${version} (${policy.called ?? 'core major'})`),
    description,
  };
}

/** Plugins of several kinds that ship on the same days are one entry, not one beside the other. */
function alikeSeries(series: readonly Series[]): readonly (readonly Series[])[] {
  const groups = new Map<string, Series[]>();
  for (const each of series) {
    const shared = each.kind === 'core-bugfix' ? `core ${each.line}` : 'plugins';
    const key = `${shared} ${JSON.stringify(each.recurrence)}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

function seriesEvent(core: string, alike: readonly Series[]): FeedEvent {
  const [first] = alike as readonly [Series, ...Series[]];
  const { kind, line, recurrence, days, frozenDays } = first;
  const kinds = alike.map((series) => series.kind.replace('plugin-', ''));
  const name = line === null ? core : `${core} ${line}`;
  const summary =
    kind === 'core-bugfix' ? `${name} (core bugfix)` : `Plugins (${kinds.join(', ')})`;
  const key = kind === 'core-bugfix' ? `${kind}-${line ?? 'any'}` : `plugin-${kinds.join('-')}`;
  const repeats = { recurrence, days, except: frozenDays };
  return { ...once(key, days[0] as Day, summary), repeats };
}

function once(key: string, day: Day, summary: string): FeedEvent {
  return { key, from: day, until: day, summary, description: null, repeats: null };
}
