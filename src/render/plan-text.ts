import { isWorthTelling, type Report } from '../model/report.js';
import { planEntries, planPath } from './plan-words.js';
import { type Paint, terminal } from './terminal.js';

/** The plan for a terminal, as a part of a report; empty where the new core is all that changes. */
export function planLines(report: Report, paint: Paint): readonly string[] {
  if (report.plan === null || !isWorthTelling(report.plan)) return [];
  const path = planPath(report.plan).map((core) => terminal(core));
  return [paint('bold', `Upgrade path: ${path.join(' → ')}`), ...planList(report)];
}

/** The entries of the plan as lines, whatever there is to tell. */
export function planList({ plan, targetDate }: Report): readonly string[] {
  const entries = plan === null ? [] : planEntries(plan, targetDate, terminal);
  return entries.flatMap(({ isStep, title, details }, index) => [
    `  ${isStep ? `${index + 1}. ` : ''}${title}`,
    ...details.map((detail) => `${' '.repeat(isStep ? 5 : 4)}${detail}`),
  ]);
}
