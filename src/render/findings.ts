import type { Finding, Report } from '../model/report.js';
import type { RuleId } from '../model/rule-id.js';
import { countOf } from './counts.js';
import { type FindingGroup, findingGroups } from './groups.js';
import { code, escapeMarkdown, link, prose, tableLines } from './markdown.js';
import { placeOf } from './place.js';
import type { Section } from './section.js';

/** Where a rule's page is; null when it has none. */
export type PageOf = (rule: RuleId) => string | null;

const heading = ['Severity', 'Rule', 'Subject', 'What is wrong'];

/** The findings as tables: what the change did, what was wrong before it, what is waived. */
export function findingSections(report: Report, pageOf: PageOf): readonly Section[] {
  return findingGroups(report).map((group) => {
    const lastHeading = group.kind === 'waived' ? 'Excused' : 'What to do';
    const rows = group.findings.map((finding) => cells(finding, pageOf));
    const [head = '', rule = '', ...lines] = tableLines([...heading, lastHeading], rows);
    return {
      title: group.title,
      unfolded: group.kind === 'change',
      lead: [head, rule],
      rows: lines,
      tail: [],
      leftOut: (kept) => leftOut(group, kept),
    };
  });
}

function cells(finding: Finding, pageOf: PageOf): readonly string[] {
  const { rule, severity, undecided, subject, message, remedy, location, waiver } = finding;
  const place = location === null ? '' : `<br>${code(placeOf(location))}`;
  return [
    undecided ? `${severity}<br>undecided` : severity,
    link(code(rule), pageOf(rule)),
    `${code(subject)}${place}`,
    prose(message),
    waiver === null ? prose(remedy) : `${escapeMarkdown(waiver.reason)}<br>until ${waiver.until}`,
  ];
}

function leftOut({ findings }: FindingGroup, kept: number): string {
  const missing = findings.slice(kept);
  const errors = missing.filter(({ severity }) => severity === 'error').length;
  const shown = `and ${countOf(missing.length, 'finding')} not shown`;
  return errors === 0 ? `${shown}.` : `${shown}, ${countOf(errors, 'error')} among them.`;
}
