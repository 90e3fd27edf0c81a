import { maxMarkersLength } from '../model/comment-marker.js';
import type { OutputName } from '../model/input.js';
import type { RuleId } from '../model/policy.js';
import type { Report } from '../model/report.js';
import type { SourceFile } from '../model/written.js';
import { type Annotation, annotations } from './annotations.js';
import type { PageOf } from './findings.js';
import { findingsToFix } from './groups.js';
import { json } from './json.js';
import { escapeMarkdown } from './markdown.js';
import { type Suggestion, suggestions } from './suggestions.js';
import { type PageOptions, reportPage, summary } from './summary.js';

/** What each surface will say, ready to deliver. */
export interface Pages {
  readonly annotations: readonly Annotation[];
  /** Markdown for the job summary. */
  readonly summary: string;
  /** The pull request's comment, or null when there is nothing that would start one. */
  readonly comment: CommentPage;
  /** The owned labels that the pull request should carry. */
  readonly labels: readonly string[];
  /** Versions to commit with one click, the worst finding's first. */
  readonly suggestions: readonly Suggestion[];
  readonly outputs: Readonly<Record<OutputName, string>>;
  /** The report as JSON text, ending in a newline. */
  readonly json: string;
}

/** What the pages need to know beside the report. */
interface RenderOptions extends PageOptions {
  /** Where the JSON report will be written, for the output of that name. */
  readonly reportPath: string;
  /** The files that findings may lie in, as they were judged. */
  readonly files: readonly SourceFile[];
}

/** What each surface will say; what only some runs deliver is written when it is asked for. */
export function render(report: Report, options: RenderOptions): Pages {
  return {
    annotations: annotations(report, options.surroundings),
    summary: summary(report, options),
    labels: report.labels,
    outputs: outputs(report, options.reportPath),
    get comment() {
      return comment(report, options);
    },
    get suggestions() {
      return suggestions(report, options.pageOf, options.files);
    },
    get json() {
      return json(report);
    },
  };
}

export interface CommentPage {
  /** Markdown without the marker. */
  readonly body: string;
  /** Whether this body is worth a first comment; an existing one is updated all the same. */
  readonly startsOne: boolean;
}

/** The most that naming the step takes, in characters: a key has at most 100, and each may be an element. */
const maxSignatureLength = 2000;

/**
 * GitHub refuses a comment above 65,536 characters; bytes are never fewer. The rest is room for
 * the markers by which the comment is found again, and for its key.
 */
const commentLimit = 65_536 - maxMarkersLength - maxSignatureLength;

/** The pull request's comment: the summary without the picture. */
export function comment(report: Report, options: PageOptions): CommentPage {
  return {
    body: reportPage(report, options, '', commentLimit),
    startsOne: report.problems.length > 0 || findingsToFix(report).length > 0,
  };
}

/** Markdown that names the step, above the comment where a pull request has several. */
export function signature(key: string): string {
  return `<sub>Release Gate · ${escapeMarkdown(key)}</sub>`;
}

const token = /^[a-z]+(?:-[a-z]+)*$/;
const version = /^\d+\.\d[\dA-Za-z.-]{0,100}$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
const label = /^[a-z]+: [a-z]+(?:-[a-z]+)*$/;
/** Letters of any language, for people's folders; nothing that a shell would act on. */
const path = /^[\p{L}\p{N} ._~/\\:@+-]+$/u;

/** The action's outputs: tokens that are safe in a shell, empty where there is nothing to say. */
export function outputs(report: Report, reportPath: string): Readonly<Record<OutputName, string>> {
  const { calendar, counts } = report;
  const judged = report.problems.length === 0;
  const flag = (value: boolean | null) => (judged ? String(value ?? '') : 'false');
  const count = (value: number) => (judged ? String(value) : '0');
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
  return value != null && form.test(value) ? value : '';
}

function listOf(values: readonly string[], form: RegExp): string {
  return values.filter((value) => form.test(value)).join(',');
}

/** Where the action's own files can be read: the server and what the workflow's `uses` names. */
interface Origin {
  readonly GITHUB_SERVER_URL?: string | undefined;
  readonly GITHUB_ACTION_REPOSITORY?: string | undefined;
  readonly GITHUB_ACTION_REF?: string | undefined;
}

/** The page of each rule, in the very version of the action that judged; null where that is unknown. */
export function pageLinks(origin: Origin): PageOf {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository } = origin;
  if (!server || !repository) return () => null;
  const ref = origin.GITHUB_ACTION_REF || 'HEAD';
  return (rule: RuleId) => `${server}/${repository}/blob/${ref}/docs/rules/${rule}.md`;
}
