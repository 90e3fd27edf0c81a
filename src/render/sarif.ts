import type { RuleId, Severity } from '../model/policy.js';
import type { Finding, Report } from '../model/report.js';
import type { Location } from '../model/written.js';
import { jsonText } from './json.js';
import { link } from './markdown.js';
import { cut, maxMessageLength, visible, visibleLines } from './words.js';

/** A rule as code scanning shows it. */
export interface SarifRule {
  readonly id: RuleId;
  readonly severity: Severity;
  /** The breach in one sentence. */
  readonly summary: string;
  /** Why it matters, as text. */
  readonly why: string;
  /** What to do, as text. */
  readonly help: string;
  /** Its page; null when it has none. */
  readonly page: string | null;
}

export interface SarifOptions {
  readonly rules: readonly SarifRule[];
  /** The program's own version. */
  readonly version: string;
  /** A file that stands for findings without a place: code scanning refuses a result without one. */
  readonly fallbackPath: string;
}

const levels = { error: 'error', warning: 'warning', notice: 'note' } as const satisfies Record<
  Severity,
  string
>;

/** What code scanning calls them, to sort the results of tools that are not about security. */
const urgencies = {
  error: 'error',
  warning: 'warning',
  notice: 'recommendation',
} as const satisfies Record<Severity, string>;

/** The report as a SARIF 2.1.0 log, in JSON text. */
export function sarif(report: Report, { rules, version, fallbackPath }: SarifOptions): string {
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Release Gate', version, rules: rules.map(ruleObject) } },
        // How the readers of files count columns; the format's own default counts otherwise.
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: "The repository's root." } } },
        invocations: [invocation(report)],
        results: results(report.findings, rules, fallbackPath),
      },
    ],
  });
}

/** Code scanning shows the help beside a result, as Markdown where there is any. */
function ruleObject({ id, severity, summary, why, help, page }: SarifRule): object {
  const words = [why, help].join(' ');
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: words, markdown: `${words}\n\n${link(`About ${id}`, page)}` },
    ...(page === null ? {} : { helpUri: page }),
    defaultConfiguration: { level: levels[severity] },
    properties: { precision: 'very-high', 'problem.severity': urgencies[severity] },
  };
}

function invocation({ problems, notices }: Report): object {
  return {
    executionSuccessful: problems.length === 0,
    toolConfigurationNotifications: [
      ...problems.map(({ message, location }) => notification('error', message, location)),
      ...notices.map(({ message, location }) => notification('note', message, location)),
    ],
  };
}

function notification(level: string, message: string, location: Location | null): object {
  const locations = location === null ? {} : { locations: [place(location)] };
  return { level, message: { text: plain(message) }, ...locations };
}

/** What is found in several files has a fingerprint in each; code scanning takes equal ones for one. */
function results(
  findings: readonly Finding[],
  rules: readonly SarifRule[],
  fallbackPath: string,
): readonly object[] {
  const firstPaths = new Map<string, string>();
  return findings.map((finding) => {
    const named = `${finding.rule}:${visible(finding.subject)}`;
    const path = finding.location?.path ?? '';
    if (!firstPaths.has(named)) firstPaths.set(named, path);
    const isFirst = firstPaths.get(named) === path;
    const fingerprint = isFirst ? named : `${named}:${visible(path)}`;
    return result(finding, rules, fallbackPath, fingerprint);
  });
}

function result(
  finding: Finding,
  rules: readonly SarifRule[],
  fallbackPath: string,
  fingerprint: string,
): object {
  const { rule, severity, message, remedy, undecided, touched, waiver } = finding;
  const location = finding.location ?? { path: fallbackPath, line: 1, column: 1, endColumn: 1 };
  const ruleIndex = rules.findIndex(({ id }) => id === rule);
  return {
    ruleId: rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: levels[severity],
    message: {
      text: remedy === '' ? plain(message) : `${plain(message)}\nFix: ${plain(remedy)}`,
    },
    locations: [place(location)],
    // The one fingerprint that code scanning reads. It holds no line: lines move, findings stay.
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    ...(waiver === null ? {} : { suppressions: [suppression(waiver)] }),
    properties: { undecided, touched },
  };
}

function place({ path, line, column, endColumn }: Location): object {
  const uri = visible(path).split('/').map(encodeURIComponent).join('/');
  return {
    physicalLocation: {
      artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
      region: { startLine: line, startColumn: column, endLine: line, endColumn },
    },
  };
}

function suppression({ reason, until }: NonNullable<Finding['waiver']>): object {
  return {
    kind: 'external',
    status: 'accepted',
    justification: `${plain(reason)} (until ${until})`,
  };
}

/** SARIF reads `[words](target)` as a link, even in plain text. */
function plain(text: string): string {
  return visibleLines(cut(text, maxMessageLength)).join('\n').replaceAll('](', '] (');
}
