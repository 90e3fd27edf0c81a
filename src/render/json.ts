import type { Location } from '../model/location.js';
import type {
  Calendar,
  DatedVersion,
  Finding,
  PluginReport,
  Report,
  SeenReport,
} from '../model/report.js';
import { jsonText } from './json-text.js';
import { planInOrder } from './plan-json.js';

/** The report as JSON text, its keys in the order of the documented form. */
export function json(report: Report): string {
  return jsonText(inOrder(report));
}

/** Building each object anew fixes the order of its keys, whoever made the report. */
function inOrder(report: Report): Report {
  const { policy, core, latest, counts } = report;
  return {
    schemaVersion: report.schemaVersion,
    verdict: report.verdict,
    targetDate: report.targetDate,
    timeZone: report.timeZone,
    policy: { name: policy.name, source: policy.source, reason: policy.reason },
    seen: report.seen.map(seenInOrder),
    releasing: report.releasing,
    releasingReason: report.releasingReason,
    core: core && {
      version: core.version,
      location: core.location && locationInOrder(core.location),
      line: core.line,
      kind: core.kind,
      plannedDate: core.plannedDate,
      movesLatest: core.movesLatest,
    },
    latest: latest && { line: latest.line, date: latest.date },
    plugins: report.plugins.map(pluginInOrder),
    findings: report.findings.map(findingInOrder),
    notices: report.notices.map(({ message, location }) => {
      return { message, location: location && locationInOrder(location) };
    }),
    problems: report.problems.map(({ message, found, expected, location }) => {
      return { message, found, expected, location: location && locationInOrder(location) };
    }),
    counts: {
      error: counts.error,
      warning: counts.warning,
      notice: counts.notice,
      undecided: counts.undecided,
      waived: counts.waived,
    },
    compatible: report.compatible,
    onCadence: report.onCadence,
    minimumCore: report.minimumCore,
    calendar: calendarInOrder(report.calendar),
    labels: report.labels,
    plan: report.plan && planInOrder(report.plan),
  };
}

function seenInOrder({ path, core, plugins, leftOut }: SeenReport): SeenReport {
  const seen = { path, core, plugins };
  return leftOut === undefined ? seen : { ...seen, leftOut };
}

function pluginInOrder(plugin: PluginReport): PluginReport {
  return {
    name: plugin.name,
    version: plugin.version,
    requires: plugin.requires,
    compatibility: plugin.compatibility,
    newestCompatible: plugin.newestCompatible,
    lowestCore: plugin.lowestCore,
    lowestCoreDate: plugin.lowestCoreDate,
    change: plugin.change,
    location: plugin.location && locationInOrder(plugin.location),
  };
}

function findingInOrder(finding: Finding): Finding {
  const { location, waiver } = finding;
  return {
    rule: finding.rule,
    severity: finding.severity,
    status: finding.status,
    undecided: finding.undecided,
    subject: finding.subject,
    about: finding.about.map(({ name, version }) => ({ name, version })),
    message: finding.message,
    remedy: finding.remedy,
    data: finding.data,
    location: location && locationInOrder(location),
    touched: finding.touched,
    waiver: waiver && { reason: waiver.reason, until: waiver.until },
  };
}

function locationInOrder({ path, line, column, endColumn }: Location): Location {
  return { path, line, column, endColumn };
}

function calendarInOrder(calendar: Calendar): Calendar {
  const { due, previousCoreMajor, nextCoreMajor, nextCoreMajors, nextCoreBugfix } = calendar;
  return {
    due,
    previousCoreMajor: previousCoreMajor && datedInOrder(previousCoreMajor),
    nextCoreMajor: nextCoreMajor && datedInOrder(nextCoreMajor),
    nextCoreMajors: nextCoreMajors.map(datedInOrder),
    nextCoreBugfix: nextCoreBugfix && { date: nextCoreBugfix.date },
  };
}

function datedInOrder({ version, date }: DatedVersion): DatedVersion {
  return { version, date };
}
