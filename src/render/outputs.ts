import type { OutputName } from '../model/input.js';
import type { Report } from '../model/report.js';

const token = /^[a-z]+(?:-[a-z]+)*$/;
const version = /^\d+(?:\.\d+){1,3}[0-9A-Za-z.-]{0,100}$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
const label = /^[a-z]+: [a-z]+(?:-[a-z]+)*$/;
const number = /^\d+$/;
/** Letters of any language, for people's folders; nothing that a shell would act on. */
const path = /^[\p{L}\p{N} ._~/\\:@+-]+$/u;

/** The action's outputs: tokens that are safe in a shell, empty where there is nothing to say. */
export function outputs(report: Report, reportPath: string): Readonly<Record<OutputName, string>> {
  const { calendar, counts } = report;
  const judged = report.problems.length === 0;
  const flag = (value: boolean | null) => (judged ? String(value ?? '') : 'false');
  const count = (value: number) => (judged ? valid(String(value), number) : '0');
  return {
    verdict: judged ? valid(report.verdict, token) : 'fail',
    compatible: flag(report.compatible),
    'on-cadence': flag(report.onCadence),
    'core-kind': valid(report.core?.kind, token),
    'moves-latest': flag(report.core?.movesLatest ?? null),
    'minimum-core': valid(report.minimumCore, version),
    due: listOf(calendar.due, token),
    'next-core-major': valid(calendar.nextCoreMajor?.version, version),
    'next-core-major-date': valid(calendar.nextCoreMajor?.date, day),
    'next-core-bugfix-date': valid(calendar.nextCoreBugfix?.date, day),
    errors: count(counts.error),
    warnings: count(counts.warning),
    undecided: count(counts.undecided),
    waived: count(counts.waived),
    labels: listOf(report.labels, label),
    'report-path': valid(reportPath, path),
  };
}

/** People paste outputs into shell commands: what does not have the expected form is left out. */
function valid(value: string | null | undefined, form: RegExp): string {
  return value !== null && value !== undefined && form.test(value) ? value : '';
}

function listOf(values: readonly string[], form: RegExp): string {
  return values.filter((value) => form.test(value)).join(',');
}
