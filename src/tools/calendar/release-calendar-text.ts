import { columns, type Paint, type Style, terminal } from '../../render/terminal.js';
import type { ReleaseCalendar } from './planned-release.js';
import { type CalendarRow, calendarRows } from './release-calendar-rows.js';

const styles = {
  major: 'bold',
  usual: null,
  frozen: 'dim',
} as const satisfies Record<CalendarRow['look'], Style | null>;

/** A calendar for a terminal: a line for each month's days of the same releases. */
export function calendarText(calendar: ReleaseCalendar, paint: Paint): string {
  const rows = calendarRows(calendar);
  const cells = rows.map(({ when, weekday, what, basis, latest }, index) => {
    // What is latest is told where it changes.
    const before = rows.slice(0, index).findLast((row) => row.latest !== '')?.latest;
    const isNew = latest !== '' && latest !== before;
    const told = [terminal(what), basis, isNew ? `latest ${latest}` : ''];
    return [when, weekday.slice(0, 3), told.filter((words) => words !== '').join(' · ')];
  });
  const lines = columns(cells).map((line, index) => {
    const style = styles[rows[index]?.look ?? 'usual'];
    return style === null ? line : paint(style, line);
  });
  const { policy, from, until, timeZone } = calendar;
  const none = 'The policy plans no release in these days.';
  return [
    paint('bold', `Release calendar of ${terminal(policy.name)}`),
    `${from} to ${until}, days in ${terminal(timeZone)}`,
    '',
    ...(lines.length === 0 ? [none] : lines),
    '',
  ].join('\n');
}
