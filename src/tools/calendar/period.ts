import {
  addDays,
  type Day,
  dayOf,
  lastAskedDay,
  monthOf,
  parseDay,
  yearOf,
} from '../../model/day.js';
import { type Problem, problem } from '../../model/report.js';
import { shown } from '../../model/shown.js';
import type { Period } from './series.js';

/** How far a calendar reaches when nothing says how far: to the same day of the next year. */
const usualMonths = 12;

/** A century; a number beyond it is taken for a slip. */
const maxMonths = 1200;

/** The flags that say which days a calendar shows, as written; empty where left out. */
export interface WrittenPeriod {
  readonly from: string;
  readonly until: string;
  readonly months: string;
}

/** Reads a calendar's period: from today for a year, unless the flags say otherwise. */
export function readPeriod(
  written: WrittenPeriod,
  today: Day,
): { readonly period: Period | null; readonly problems: readonly Problem[] } {
  const from = written.from === '' ? today : parseDay(written.from);
  const until = written.until === '' ? null : parseDay(written.until);
  const months = written.months === '' ? usualMonths : wholeNumber(written.months);
  const problems = [
    ...(from === undefined ? [noDay('from', written.from)] : []),
    ...(from !== undefined && from > lastAskedDay ? [tooFar(from)] : []),
    ...(until === undefined ? [noDay('until', written.until)] : []),
    ...(months === undefined ? [noMonths(written.months)] : []),
    ...(written.until !== '' && written.months !== '' ? [bothEnds(written)] : []),
  ];
  if (problems.length > 0 || from === undefined || months === undefined) {
    return { period: null, problems };
  }
  const end = until ?? afterMonths(from, months);
  const wrong = outOfReach(from, end);
  return wrong === null
    ? { period: { from, until: end }, problems: [] }
    : { period: null, problems: [wrong] };
}

/** The last day before so many months are over. */
function afterMonths(from: Day, months: number): Day {
  return addDays(dayOf(yearOf(from), monthOf(from) + months, Number(from.slice(8))), -1);
}

function wholeNumber(text: string): number | undefined {
  const number = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
  return number === undefined || number > maxMonths ? undefined : number;
}

function outOfReach(from: Day, until: Day): Problem | null {
  const farthest = afterMonths(from, maxMonths);
  if (from <= until && until <= farthest) return null;
  return problem(`The calendar cannot reach from ${from} to ${until}.`, {
    found: until,
    expected: `a last day from ${from} to ${farthest}`,
  });
}

function noDay(flag: string, text: string): Problem {
  return problem(`--${flag} is not a day of the calendar: "${shown(text)}".`, {
    found: shown(text),
    expected: 'a day as YYYY-MM-DD such as 2025-08-05',
  });
}

function tooFar(from: Day): Problem {
  return problem(`--from is too far ahead: "${from}".`, {
    found: from,
    expected: `a day until ${lastAskedDay}`,
  });
}

function noMonths(text: string): Problem {
  return problem(`--months is not a number of months: "${shown(text)}".`, {
    found: shown(text),
    expected: `a whole number from 1 to ${maxMonths}`,
  });
}

function bothEnds({ until, months }: WrittenPeriod): Problem {
  return problem('Both --until and --months say where the calendar ends; give one of them.', {
    found: `--until ${shown(until)} --months ${shown(months)}`,
    expected: 'either --until or --months',
  });
}
