import type { PagesOf } from '../../command/completion.js';
import { choose, type Flags, refuseOperands } from '../../command/flags.js';
import { reportProblems } from '../../command/policy.js';
import { policyWithFacts } from '../../command/policy-with-facts.js';
import { printPage, type Terminal } from '../../command/terminal.js';
import {
  addDays,
  type Day,
  dayIn,
  dayOf,
  lastAskedDay,
  monthOf,
  parseDay,
  yearOf,
} from '../../model/day.js';
import { type Problem, problem } from '../../model/report.js';
import { shown } from '../../model/shown.js';
import type { Paint } from '../../render/terminal.js';
import { calendarJson, calendarMarkdown, calendarText } from './calendar-pages.js';
import { type Period, type ReleaseCalendar, releaseCalendar } from './release-calendar.js';

type Page = (calendar: ReleaseCalendar, paint: Paint) => string | Promise<string>;

const pages: PagesOf<'calendar', Page> = {
  text: calendarText,
  json: calendarJson,
  markdown: calendarMarkdown,
  ics: async (calendar) => {
    return (await import('./calendar-feed.js')).calendarIcs(calendar);
  },
};

/** `release-gate calendar`: prints what the policy plans for a period, and answers the exit code. */
export async function calendar(flags: Flags, terminal: Terminal): Promise<number> {
  refuseOperands(flags);
  const { format = 'text', from = '', until = '', months = '' } = flags.values;
  const page = choose('format', format, pages);
  const { policy, problems } = await policyWithFacts(flags.values.policy, terminal);
  const today = dayIn(terminal.now, policy?.timeZone ?? 'UTC');
  const read = readPeriod({ from, until, months }, today);
  const wrong = [...problems, ...read.problems];
  if (policy === null || read.period === null) return reportProblems(wrong, terminal);
  const planned = releaseCalendar(policy, read.period);
  if (planned.problems.length > 0) return reportProblems(planned.problems, terminal);
  printPage(terminal, format, await page(planned.calendar, terminal.paint));
  return 0;
}

/** How far a calendar reaches when nothing says how far: to the same day of the next year. */
const usualMonths = 12;

/** A century; a number beyond it is taken for a slip. */
const maxMonths = 1200;

/** The flags that say which days a calendar shows, as written; empty where left out. */
interface WrittenPeriod {
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
