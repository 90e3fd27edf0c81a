import { type Day, dayInWords } from '../model/day.js';
import type { Finding, Report } from '../model/report.js';
import type { RuleId } from '../model/rule-id.js';
import { shown } from '../model/shown.js';
import { countOf } from './counts.js';

/** What a rule's breach comes to in the fewest words, as clauses of plain text. */
interface Reason {
  /** Of one finding, such as `core 0.23.5 can't go straight to 2.0.0`. */
  readonly one: (finding: Finding, report: Report) => string;
  /** What several plugins do, such as `need core 2025.3.0 or later`; left out where they are told one by one. */
  readonly many?: (findings: readonly Finding[], report: Report) => string;
}

/** A plugin on a core that it does not run on; to a reader the three are one. */
const incompatible: readonly RuleId[] = ['core-too-old', 'core-too-new', 'combination-known-bad'];

const wontRun: Reason['many'] = (_, { core }) => `will not run on core ${core?.version ?? ''}`;

const reasons: Readonly<Record<RuleId, Reason>> = {
  'core-too-old': {
    one: (finding, report) => `${subjectWords(finding)} ${wontRun([finding], report)}`,
    many: (findings, report) => {
      const [lowest, ...others] = new Set(findings.map(({ data }) => textOf(data.lowestCore)));
      if (lowest === undefined || lowest === '' || others.length > 0) {
        return wontRun(findings, report);
      }
      return `need core ${lowest} or later`;
    },
  },
  'core-too-new': {
    one: (finding, report) => `${subjectWords(finding)} ${wontRun([finding], report)}`,
    many: (_, { core }) => `do not support core ${core?.version ?? ''}`,
  },
  'combination-known-bad': {
    one: (finding, report) => `${subjectWords(finding)} ${wontRun([finding], report)}`,
  },
  'requirement-undeclared': {
    one: ({ subject, data }) => {
      const { plugins } = data;
      const count = Array.isArray(plugins) ? plugins.length : 1;
      const whose =
        count === 1 && subject !== 'plugins' ? subject.replace('@', ' ') : countOf(count, 'plugin');
      return `no minimum core is known for ${whose}`;
    },
  },
  'nothing-found': { one: () => 'no core image and no plugin was found' },
  'manifest-silent': { one: ({ subject }) => `${subject} names no core and no plugin` },
  'pin-vanished': { one: ({ subject }) => `${subject} is not pinned anywhere any more` },
  'core-unidentified': { one: () => 'no core is known that these plugins run on' },
  'install-unreadable': { one: ({ subject }) => `what ${subject} installs cannot be read` },
  'version-floating': {
    one: (finding) =>
      finding.about[0]?.version === ''
        ? `${finding.subject} installs whatever is newest`
        : `${subjectWords(finding)} is not a fixed version`,
    many: () => 'have no fixed version',
  },
  'core-number-out-of-turn': {
    one: ({ data }) => {
      const expected = textOf(data.expected);
      return expected === '' ? 'it is not its turn' : `${expected} is next`;
    },
  },
  'core-major-off-cadence': {
    one: ({ data }, { core }) => {
      const due = core?.plannedDate ?? null;
      const was = due === null ? '' : ` (${dueWords(due, data.targetDate)} ${dayInWords(due)})`;
      return `${dayText(data.targetDate)} is not its day${was}`;
    },
  },
  'core-bugfix-off-cadence': {
    one: ({ data }) => `${dayText(data.targetDate)} is not a bugfix day`,
  },
  'backport-unrequested': { one: () => 'no request is named for this backport' },
  'ships-in-freeze': {
    one: ({ data }) => `${dayText(data.targetDate)} is in a freeze${reasonOf(data.reason)}`,
    many: (findings) => `would ship on ${dayText(findings[0]?.data.targetDate)}, in a freeze`,
  },
  'plugin-number-out-of-turn': {
    one: (finding) => `${subjectWords(finding)} is not the next number`,
  },
  'plugin-major-off-cadence': {
    one: ({ data }) => `${dayText(data.targetDate)} is not a day for plugin majors`,
    many: (findings) =>
      `are majors, and ${dayText(findings[0]?.data.targetDate)} is not a day for them`,
  },
  'plugin-update-off-cadence': {
    one: ({ data }) => `${dayText(data.targetDate)} is not a day for plugin updates`,
    many: (findings) =>
      `are updates, and ${dayText(findings[0]?.data.targetDate)} is not a day for them`,
  },
  'minimum-raised-in-patch': { one: (finding) => `a patch ${raises(finding)}` },
  'minimum-raised-in-minor': { one: (finding) => `a minor ${raises(finding)}` },
  'minimum-unreleased': {
    one: ({ data }) => `core ${textOf(data.minimum)}, which it needs, is not out yet`,
  },
  'deployment-off-window': {
    one: ({ data }) => `${dayText(data.targetDate)} is not a deployment day`,
    many: (findings) =>
      `would go out on ${dayText(findings[0]?.data.targetDate)}, not a deployment day`,
  },
  'core-outdated': { one: (finding) => `${subjectWords(finding)} gets no bugfixes any more` },
  'core-unreleased': {
    one: (finding) =>
      `${subjectWords(finding)} ${finding.data.date === null ? 'was never released' : 'is not out yet'}`,
  },
  'plugin-downgraded': {
    one: (finding) => `${subjectWords(finding)} is older than before`,
    many: () => 'are older than before',
  },
  'breaking-plugin-upgrade': {
    one: (finding) => `${subjectWords(finding)} is a major upgrade`,
    many: () => 'are major upgrades',
  },
  'core-downgraded': {
    one: ({ data }) => `core goes back from ${textOf(data.from)} to ${textOf(data.to)}`,
  },
  'stop-skipped': {
    one: ({ data }) => `core ${textOf(data.from)} can't go straight to ${textOf(data.to)}`,
  },
  'breaking-core-upgrade': {
    one: (finding) => `${subjectWords(finding)} may break what runs on it`,
  },
};

/** Why the worst of these findings is one, as a clause: of all that share its rule. */
export function reasonFor(findings: readonly Finding[], report: Report): string {
  const [worst] = findings;
  if (worst === undefined) return '';
  const isAlike = incompatible.includes(worst.rule)
    ? ({ rule }: Finding) => incompatible.includes(rule)
    : ({ rule }: Finding) => rule === worst.rule;
  const alike = findings.filter((each) => each.severity === worst.severity && isAlike(each));
  const count = new Set(alike.map(({ subject }) => subject)).size;
  const many = incompatible.includes(worst.rule) ? wontRun : reasons[worst.rule].many;
  if (count === 1 || many === undefined || !alike.every(isAboutPlugin)) {
    return reasons[worst.rule].one(worst, report);
  }
  return `${countOf(count, 'plugin')} ${many(alike, report)}`;
}

/** What plugins with findings of one rule do, as a predicate; null where they are told one by one. */
export function sharedReason(findings: readonly Finding[], report: Report): string | null {
  const [first] = findings;
  if (first === undefined || !findings.every(isAboutPlugin)) return null;
  return reasons[first.rule].many?.(findings, report) ?? null;
}

/** Whether findings of this rule may be told of several plugins at once. */
export function isToldTogether(finding: Finding): boolean {
  return reasons[finding.rule].many !== undefined && isAboutPlugin(finding);
}

/** A subject in words: `plugin-aws 2.0.0`. */
export function subjectWords(finding: Finding): string {
  const { subject } = finding;
  if (!isAboutPlugin(finding)) return subject;
  const at = subject.lastIndexOf('@');
  return `${subject.slice(0, at)} ${subject.slice(at + 1)}`;
}

/** Whether a finding is about one plugin at a version; a file's path may hold an `@` of its own. */
function isAboutPlugin({ subject, about }: Finding): boolean {
  const [one, ...others] = about;
  if (one === undefined || others.length > 0) return false;
  return subject === `${shown(one.name)}@${one.version}`;
}

function raises({ data }: Finding): string {
  const from = textOf(data.from);
  return `raises its minimum core (${from === '' ? 'none' : from} → ${textOf(data.to)})`;
}

function dueWords(due: Day, targetDate: unknown): string {
  return typeof targetDate === 'string' && due > targetDate ? 'it is due on' : 'it was due on';
}

function reasonOf(reason: unknown): string {
  const text = textOf(reason);
  return text === '' ? '' : ` (${text})`;
}

function dayText(day: unknown): string {
  return typeof day === 'string' ? dayInWords(day as Day) : 'this day';
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
