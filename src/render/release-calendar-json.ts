import { weekdayOf } from '../model/day.js';
import type { ReleaseCalendar } from '../model/release-calendar.js';
import { jsonText } from './json-text.js';

/** A calendar for programs; a field is added, never changed. */
export function calendarJson(calendar: ReleaseCalendar): string {
  const { policy, timeZone, from, until, latest, releases, freezes, supportEnds } = calendar;
  return jsonText({
    policy,
    timeZone,
    from,
    until,
    latest,
    releases: releases.map(({ date, kind, line, basis, latest, frozen }) => ({
      date,
      weekday: weekdayOf(date),
      kind,
      line,
      basis,
      latest,
      frozen,
    })),
    freezes,
    supportEnds,
  });
}
