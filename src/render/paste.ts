import { addDays, type Day } from '../model/day.js';
import type { Finding, Report } from '../model/report.js';
import { ruleOf } from '../rules/index.js';
import { findingsToFix } from './groups.js';
import { jsonText } from './json.js';
import { code, escapeMarkdown, fenceFor, link } from './markdown.js';
import type { Section } from './section.js';
import { nowhere, type PageSurroundings } from './surroundings.js';
import { terminal } from './terminal.js';
import { cut, maxMessageLength } from './words.js';

/** How many waivers are written out; whoever wants to excuse more should change the rule's severity. */
const maxWaivers = 3;

/** How long a waiver that is offered lasts, in days. */
const daysWaived = 30;

/** The file that is offered where the judging policy is not a file. */
const usualPolicy = '.github/release-gate.yml';

/** Lines to paste: an entry of a catalogue, a new day or a waiver for the policy. */
export function pasteSections(
  report: Report,
  surroundings: PageSurroundings = nowhere,
): readonly Section[] {
  const open = findingsToFix(report);
  return [catalogueSection(open), policySection(report, open, surroundings)].filter(
    (section) => section !== null,
  );
}

/** What goes into a catalogue. */
function catalogueSection(open: readonly Finding[]): Section | null {
  const snippets = [
    ...new Set(open.flatMap(({ data }) => (typeof data.snippet === 'string' ? data.snippet : []))),
  ].map((snippet): Snippet => JSON.parse(snippet));
  const [first, ...others] = snippets.flatMap(({ plugins }) => Object.keys(plugins));
  if (first === undefined) return null;
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return section(`Lines for the catalogue: ${escapeMarkdown(cut(first))}${more}`, [
    [
      'Replace `CORE` with the lowest core that runs it, and add this to the file that the input `catalog` names, or to a new one such as `catalogue.json`:',
      ...snippets.map((snippet) => fenced(jsonText(snippet).trimEnd().split('\n'), 'json')),
    ].join('\n\n'),
  ]);
}

/** A part of a catalogue, as its rule writes it. */
interface Snippet {
  readonly plugins: Readonly<Record<string, unknown>>;
}

function policySection(
  report: Report,
  open: readonly Finding[],
  { editorOf }: PageSurroundings,
): Section | null {
  const { policy, targetDate, core } = report;
  if (targetDate === null) return null;
  const late = open.some(isLateMajor) ? core?.line : null;
  const wrong = open.filter((finding) => finding.severity === 'error' && isWaivable(finding));
  const isFile = /\.ya?ml$/.test(policy.source);
  const path = isFile ? policy.source : usualPolicy;
  const file = link(code(path), editorOf(path));
  const offers: string[] = [];
  const parts: string[] = [];
  if (late != null) {
    const day = `    ${JSON.stringify(late)}: ${targetDate}`;
    offers.push('a new day');
    parts.push(
      `To ship on this day after all, publish it in ${file}, in a change of its own:`,
      fenced(['core:', '  schedule:', day], 'yaml'),
    );
  }
  const until = addDays(targetDate, daysWaived);
  // What is found at several places needs one waiver.
  const waivers = [...new Set(wrong.flatMap((finding) => waiversOf(finding, until)))];
  if (waivers.length > 0) {
    const left = waivers.length - maxWaivers;
    const more = left > 0 ? [`  # and likewise for ${left} more`] : [];
    const lines = ['waivers:', ...waivers.slice(0, maxWaivers), ...more].join('\n').split('\n');
    offers.push('a waiver');
    parts.push(
      `To let it through for a while, add this to ${file}, in a change of its own:`,
      fenced(lines, 'yaml'),
    );
  }
  if (parts.length === 0) return null;
  return section(`Lines for the policy: ${offers.join(', or ')}`, parts);
}

/** Whether a new day in the policy's schedule lets it ship. */
function isLateMajor({ rule }: Finding): boolean {
  const { of, closedBy } = ruleOf(rule);
  return of === 'core-major' && closedBy.includes('day');
}

/** Nobody should excuse that nothing was seen. */
function isWaivable({ rule }: Finding): boolean {
  const { undecided, closedBy } = ruleOf(rule);
  const isUnseen = closedBy.includes('name-core') || closedBy.includes('name-manifests');
  return !(undecided && isUnseen);
}

function waiversOf(finding: Finding, until: Day): readonly string[] {
  return waivedSubjects(finding)
    .filter(isPlain)
    .map((subject) => {
      // YAML lets no plain text begin with what a scope of npm begins with.
      const written = subject.startsWith('@') ? JSON.stringify(subject) : subject;
      return `  - rule: ${finding.rule}
    subject: ${written}
    reason: say why
    until: ${until}`;
    });
}

/** What a waiver names; some findings are about several plugins. */
function waivedSubjects({ about }: Finding): readonly string[] {
  return about.map(({ name, version }) =>
    version === '' || version === '*' ? name : `${name}@${version}`,
  );
}

/** What a reader may paste unseen: nothing that YAML, Markdown or a mention could make more of. */
function isPlain(subject: string): boolean {
  return /^(?:@[\w.-]+\/|\.)?[a-z](?: ?[\w./-])*(?:@\w[\w.+-]*)?$/i.test(subject);
}

function section(title: string, rows: readonly string[]): Section {
  return {
    title,
    rows: rows.map((row, index) => (index === 0 ? row : `\n${row}`)),
    leftOut: () => 'and more that did not fit.',
  };
}

/** Lines as a block that nothing in them ends. */
function fenced(lines: readonly string[], language: string): string {
  const shown = lines.map((line) => terminal(line, maxMessageLength));
  const fence = fenceFor(shown.join('\n'));
  return [`${fence}${language}`, ...shown, fence].join('\n');
}
