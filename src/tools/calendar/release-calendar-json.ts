import { weekdayOf } from '../../model/day.js';
import { jsonText } from '../../render/json.js';
import type { ReleaseCalendar } from './planned-release.js';

/** A calendar for programs; a field is added, never changed. */
export function calendarJson(calendar: ReleaseCalendar): string {
  const { policy, timeZone, from, until, latest, releases, freezes, supportEnds } = calendar;
  return jsonText({
    policy,
    timeZone,
    from,
    until,
    latest,
    releases: releases.map(({ date, kind, line, basis, shipped, due, latest, frozen }) => ({
      date,
      weekday: weekdayOf(date),
      kind,
      line,
      basis,
      ...(shipped === undefined ? {} : { shipped }),
      ...(due === undefined ? {} : { due }),
      latest,
      frozen,
    })),
    freezes,
    supportEnds,
  });
}
