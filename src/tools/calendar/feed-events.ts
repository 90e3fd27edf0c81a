import type { Cadence } from '../../model/cadence.js';
import type { Day } from '../../model/day.js';
import { firstOf } from '../../model/first-release.js';
import type { PlannedRelease, ReleaseCalendar, Series } from './planned-release.js';

/** One entry of a calendar feed: whole days, once or again and again. */
export interface FeedEvent {
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
export interface Repetition {
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
