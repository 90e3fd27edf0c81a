import { createHash } from 'node:crypto';
import {
  keyMarker,
  markLine,
  maxKeyLength,
  type StepIdentity,
  saysTheSame,
  withoutRun,
} from '../model/comment-marker.js';
import type { GitHubClient } from '../model/github-client.js';
import type { InputName } from '../model/input.js';
import type { OwnComment } from '../model/pull-request.js';
import type { Notice } from '../model/report.js';
import type { CommentPage, Pages } from '../render/pages.js';
import { type Delivery, noticesOf, sendWrites, type Write } from './delivery.js';
import { labelWrites, wantedLabels } from './labels.js';
import { type Claim, commentsOfOthers, commentsOfStep, whyLeftAlone } from './ownership.js';
import { suggestionWrites } from './suggestions.js';

/**
 * Brings the pull request's comment, labels and suggestions up to date, with one mutation of only the
 * writes that change something. It never rejects: what could not be delivered comes back as notices,
 * because reporting decides nothing.
 */
export async function publishPullRequest(
  client: GitHubClient,
  pages: Pick<Pages, 'comment' | 'labels' | 'suggestions'>,
  delivery: Delivery,
): Promise<Notice[]> {
  const why = whyLeftAlone(delivery);
  if (why !== null) return [{ message: why, location: null }];
  const comment = commentWrites(pages.comment, wantedLabels(pages.labels, delivery), delivery);
  const labels = await labelWrites(client, pages.labels, delivery);
  const suggestions = await suggestionWrites(client, pages.suggestions, delivery);
  const writes = [...comment, ...labels.writes, ...suggestions.writes];
  const refused = await sendWrites(client, writes);
  return noticesOf([...labels.refused, ...suggestions.refused, ...refused], delivery);
}

/** The writes that leave one comment, saying what the page says. */
interface CommentPlan {
  /** The body of a first comment. */
  readonly create: string | null;
  readonly update: OwnComment | null;
  /** Ids of doubles, which two runs at the same moment leave behind. */
  readonly remove: readonly string[];
}

/** What a comment's fate depends on. */
export type CommentState = Claim & Pick<Delivery, 'signature'>;

/** The writes that bring the comment up to date; it lists the labels that its step wants. */
function commentWrites(page: CommentPage, labels: readonly string[], delivery: Delivery): Write[] {
  const { create, update, remove } = planComment(page, labels, delivery);
  const writes: Write[] = [];
  if (create !== null) {
    const input = { subjectId: delivery.pullRequest.id, body: create };
    writes.push({ field: 'addComment', input, failed: 'The comment could not be created' });
  }
  if (update !== null) {
    const input = { id: update.id, body: update.body };
    writes.push({ field: 'updateIssueComment', input, failed: 'The comment could not be updated' });
  }
  for (const id of remove) {
    const failed = 'A second copy of the comment could not be deleted';
    writes.push({ field: 'deleteIssueComment', input: { id }, failed, doneWhen: 'NOT_FOUND' });
  }
  return writes;
}

/** Decides the writes: none when the comment already says the same. */
export function planComment(
  page: CommentPage,
  labels: readonly string[],
  state: CommentState,
): CommentPlan {
  const { commentMode, step, run, pullRequest } = state;
  if (commentMode === 'never') return nothing;
  const mark = markLine({ run, head: pullRequest.headSha, digest: step.digest, labels });
  const marks = `${keyMarker(step.key)}\n${mark}`;
  const unsigned = `${marks}\n${page.body}`;
  const signed = `${marks}\n${state.signature}\n\n${page.body}`;
  const isSigned = step.oneOfSeveral || commentsOfOthers(state).length > 0;
  const body = isSigned ? signed : unsigned;
  const [oldest, ...doubles] = commentsOfStep(state);
  if (oldest === undefined) {
    return commentMode === 'always' || page.startsOne ? { ...nothing, create: body } : nothing;
  }
  // That another step has come or gone is not a reason to write; the next change shows the key.
  const stands = [unsigned, signed].some((said) =>
    saysTheSame(withoutRun(oldest.body), withoutRun(said)),
  );
  return {
    create: null,
    update: stands ? null : { id: oldest.id, body },
    remove: doubles.map(({ id }) => id),
  };
}

const nothing: CommentPlan = { create: null, update: null, remove: [] };

/** What tells the step. */
export interface StepFacts {
  /** `comment-key`, empty when it was left out. */
  readonly commentKey: string;
  readonly inputs: Readonly<Record<InputName, string>>;
  /** The runner's environment variables, by name. */
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** The matrix leg as JSON: an object, or `null` where there is no matrix. */
  readonly matrix: string;
}

const digestDigits = 16;

/** What tells two steps apart beside their places: a reusable workflow is one place with several callers. */
const keyInputs = ['manifests', 'policy', 'catalog', 'releasing'] as const;

/**
 * What says what is judged. The day and a backport's request change from run to run of one step, and
 * the other inputs say how it is told, so a step with others of those is the same step.
 */
const judgedInputs = [
  'core-version',
  'plugin-versions',
  'current-core-version',
  'current-plugin-versions',
  ...keyInputs,
] as const satisfies readonly InputName[];

/**
 * Which step this is, so that it finds its own comment and no other. Without `comment-key` its
 * workflow, job, step, matrix leg and what it judges make the key, which ends with a digest of all.
 */
export function stepOf({ commentKey, inputs, variables, matrix }: StepFacts): StepIdentity {
  const { GITHUB_WORKFLOW, GITHUB_JOB, GITHUB_ACTION, GITHUB_WORKFLOW_REF = '' } = variables;
  const names = [GITHUB_WORKFLOW, GITHUB_JOB, GITHUB_ACTION].map((name) => name ?? '');
  // Two workflows may have one name; of the file the path tells them apart, the ref changes.
  const [file = ''] = GITHUB_WORKFLOW_REF.split('@');
  const place = [...names, file, matrix];
  const digest = digestOf([...place, ...judgedInputs.map((name) => inputs[name])]);
  if (commentKey !== '') {
    return { key: bounded(commentKey), given: true, oneOfSeveral: true, digest };
  }
  const leg = legOf(matrix);
  const words = [...names, ...leg].filter((word) => word !== '').join('/');
  const made = digestOf([...place, ...keyInputs.map((name) => inputs[name])]);
  return { key: withDigest(words, made), given: false, oneOfSeveral: leg.length > 0, digest };
}

/** The values of a matrix leg, for people to recognize it. */
function legOf(matrix: string): string[] {
  try {
    const leg: unknown = JSON.parse(matrix);
    if (typeof leg !== 'object' || leg === null) return [];
    return Object.values(leg).map((value) =>
      typeof value === 'object' ? JSON.stringify(value) : String(value),
    );
  } catch {
    return [];
  }
}

function bounded(key: string): string {
  return key.length <= maxKeyLength ? key : withDigest(key, digestOf([key]));
}

function withDigest(words: string, digest: string): string {
  return `${words.slice(0, maxKeyLength - digestDigits - 1)}-${digest}`;
}

/** Of the texts one by one: no two lists are the same when they are joined. */
function digestOf(texts: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(texts));
  return hash.digest('hex').slice(0, digestDigits);
}
