import { dayInWords } from '../../model/day.js';
import { movesEveryPlugin, type Plan, type Report } from '../../model/report.js';
import { noticeSection, planRows } from '../../render/lists.js';
import { escapeMarkdown } from '../../render/markdown.js';
import { planList, planSentence } from '../../render/plan-words.js';
import { readWords } from '../../render/seen.js';
import { columns, type Paint, terminal } from '../../render/terminal.js';
import { noticeLines } from '../../render/text.js';

/** A report that has a plan. */
export type PlannedReport = Report & { readonly plan: Plan };

/** A plan by itself for a terminal. */
export function planText(report: PlannedReport, paint: Paint): string {
  const style = movesEveryPlugin(report.plan) ? 'green' : 'red';
  const facts = ground(report).map(({ name, value }) => [`${name}:`, terminal(value)]);
  const read = readWords(report);
  const parts = [
    [paint(style, paint('bold', terminal(planSentence(report.plan), maxSentence)))],
    [
      ...columns(facts).map((line) => paint('dim', line)),
      ...(read === null ? [] : [paint('dim', `Read: ${terminal(read)}`)]),
    ],
    planList(report),
    noticeLines(report, paint),
  ];
  const shown = parts.filter((lines) => lines.length > 0);
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** A sentence names at most five plugins of each kind. */
const maxSentence = 2000;

/** A plan by itself as a Markdown page. */
export function planMarkdown(report: PlannedReport): string {
  const facts = ground(report).map(({ name, value }) => `**${name}:** ${escapeMarkdown(value)}`);
  const notices = noticeSection(report);
  const read = readWords(report);
  const parts = [
    `## ${movesEveryPlugin(report.plan) ? '✅' : '❌'} ${escapeMarkdown(planSentence(report.plan))}`,
    facts.join(' · '),
    ...(read === null ? [] : [`**Read:** ${escapeMarkdown(read)}`]),
    planRows(report).join('\n'),
    ...(notices === null ? [] : [['### Worth knowing', '', ...notices.rows].join('\n')]),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The day and the policy; of the core the sentence tells already. */
function ground({ targetDate, timeZone, policy }: Report) {
  const day = targetDate === null ? null : `${dayInWords(targetDate)} (${timeZone})`;
  return [
    ...(day === null ? [] : [{ name: 'Target date', value: day }]),
    { name: 'Policy', value: `${policy.name} (${policy.source})` },
  ];
}
