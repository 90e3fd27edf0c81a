import { readPeriod } from '../calendar/period.js';
import { releaseCalendar } from '../calendar/release-calendar.js';
import { dayIn } from '../model/day.js';
import type { ReleaseCalendar } from '../model/release-calendar.js';
import type { Paint } from '../render/paint.js';
import { calendarJson } from '../render/release-calendar-json.js';
import { calendarMarkdown } from '../render/release-calendar-markdown.js';
import { calendarText } from '../render/release-calendar-text.js';
import { choose, type Flags, refuseOperands } from './flags.js';
import { policyOfFlag, reportProblems } from './policy.js';
import type { Terminal } from './terminal.js';

type Page = (calendar: ReleaseCalendar, paint: Paint) => string | Promise<string>;

const pages: Readonly<Record<string, Page>> = {
  text: calendarText,
  json: calendarJson,
  markdown: calendarMarkdown,
  ics: async (calendar) => {
    return (await import('../render/release-calendar-ics.js')).calendarIcs(calendar);
  },
};

/** `release-gate calendar`: prints what the policy plans for a period, and answers the exit code. */
export async function calendar(flags: Flags, terminal: Terminal): Promise<number> {
  refuseOperands(flags);
  const { format = 'text', from = '', until = '', months = '' } = flags.values;
  const page = choose('format', format, pages);
  const { policy, problems } = await policyOfFlag(flags.values.policy, terminal);
  const today = dayIn(terminal.now, policy?.timeZone ?? 'UTC');
  const read = readPeriod({ from, until, months }, today);
  const wrong = [...problems, ...read.problems];
  if (policy === null || read.period === null) return reportProblems(wrong, terminal);
  const planned = releaseCalendar(policy, read.period);
  if (planned.problems.length > 0) return reportProblems(planned.problems, terminal);
  terminal.print(await page(planned.calendar, terminal.paint));
  return 0;
}
