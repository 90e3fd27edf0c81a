import {
  type ReleaseCalendar,
  releaseCalendar,
} from '../../src/tools/calendar/release-calendar.js';
import { day } from './day.js';
import { readPolicy } from './make-facts.js';

/** The calendar of a preset, or of a policy's text; a problem in it is a mistake in the test. */
export function makeCalendar(policy: string, from: string, until: string): ReleaseCalendar {
  const period = { from: day(from), until: day(until) };
  const { calendar, problems } = releaseCalendar(readPolicy(policy), period);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  return calendar;
}
