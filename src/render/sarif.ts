import type { Severity } from '../model/policy.js';
import type { Finding, Report } from '../model/report.js';
import type { Location } from '../model/written.js';
import { ruleIds, rules } from '../rules/index.js';
import type { Rule } from '../rules/rule.js';
import { version } from '../version.js';
import type { PageOf } from './findings.js';
import { jsonText } from './json.js';
import { link } from './markdown.js';
import { cut, maxMessageLength, visible, visibleLines } from './words.js';

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

/** Code scanning refuses a result without a place: it stands at the file that every gate is about. */
const fallback: Location = {
  path: '.github/release-gate.yml',
  line: 1,
  column: 1,
  endColumn: 1,
};

/** The report as a SARIF 2.1.0 log, in JSON text, with every rule's own words. */
export function sarif(report: Report, pageOf: PageOf): string {
  const described = rules.map((rule) => ruleObject(rule, pageOf(rule.id)));
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Release Gate', version, rules: described } },
        // How the readers of files count columns; the format's own default counts otherwise.
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: "The repository's root." } } },
        invocations: [invocation(report)],
        results: results(report.findings),
      },
    ],
  });
}

/** Code scanning shows the help beside a result, as Markdown where there is any. */
function ruleObject({ id, severity, breaks, why, keeps }: Rule, page: string | null): object {
  const words = `${why} ${keeps}`;
  return {
    id,
    shortDescription: { text: breaks },
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
function results(findings: readonly Finding[]): readonly object[] {
  const firstPaths = new Map<string, string>();
  return findings.map((finding) => {
    const named = `${finding.rule}:${visible(finding.subject)}`;
    const path = finding.location?.path ?? '';
    if (!firstPaths.has(named)) firstPaths.set(named, path);
    const isFirst = firstPaths.get(named) === path;
    const fingerprint = isFirst ? named : `${named}:${visible(path)}`;
    return result(finding, fingerprint);
  });
}

function result(finding: Finding, fingerprint: string): object {
  const { rule, severity, message, remedy, undecided, touched, waiver } = finding;
  return {
    ruleId: rule,
    ruleIndex: ruleIds.indexOf(rule),
    level: levels[severity],
    message: {
      text: remedy === '' ? plain(message) : `${plain(message)}\nFix: ${plain(remedy)}`,
    },
    locations: [place(finding.location ?? fallback)],
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
