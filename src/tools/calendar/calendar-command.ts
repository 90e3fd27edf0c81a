import { choose, type Flags, refuseOperands } from '../../command/flags.js';
import { reportProblems } from '../../command/policy.js';
import { policyWithFacts } from '../../command/policy-with-facts.js';
import { printPage, type Terminal } from '../../command/terminal.js';
import { dayIn } from '../../model/day.js';
import type { Paint } from '../../render/terminal.js';
import { readPeriod } from './period.js';
import type { ReleaseCalendar } from './planned-release.js';
import { releaseCalendar } from './release-calendar.js';
import { calendarJson } from './release-calendar-json.js';
import { calendarMarkdown } from './release-calendar-markdown.js';
import { calendarText } from './release-calendar-text.js';

type Page = (calendar: ReleaseCalendar, paint: Paint) => string | Promise<string>;

const pages: Readonly<Record<string, Page>> = {
  text: calendarText,
  json: calendarJson,
  markdown: calendarMarkdown,
  ics: async (calendar) => {
    return (await import('./release-calendar-ics.js')).calendarIcs(calendar);
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
