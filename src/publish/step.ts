import { createHash } from 'node:crypto';
import {
  isMarked,
  isOfGate,
  keyMarker,
  markOf,
  type StepIdentity,
} from '../model/comment-marker.js';
import type { InputName } from '../model/input.js';
import type { OwnComment, Run } from '../model/pull-request.js';
import type { Delivery } from './delivery.js';

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

/** The longest key, in characters; a longer one ends with a digest of all of it. */
const maxKey = 100;

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
  return key.length <= maxKey ? key : withDigest(key, digestOf([key]));
}

function withDigest(words: string, digest: string): string {
  return `${words.slice(0, maxKey - digestDigits - 1)}-${digest}`;
}

/** Of the texts one by one: no two lists are the same when they are joined. */
function digestOf(texts: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(texts));
  return hash.digest('hex').slice(0, digestDigits);
}

/** What tells whose a comment is. */
export type Claim = Pick<Delivery, 'commentMode' | 'step' | 'run'> & {
  readonly pullRequest: Pick<Delivery['pullRequest'], 'comments' | 'headSha'>;
};

/**
 * How far ahead the number of a later run may be while this one lasts: GitHub counts some twenty
 * million a day, and no run lasts longer than some weeks.
 */
const maxRunsAhead = 1_000_000_000;

/**
 * The comments of this step, oldest first: those of its key, but for what another step wrote, or
 * this one with other inputs. Whoever gave a key has said whose comment it is, so what was written about another commit
 * is this step's whatever the inputs were then.
 */
export function commentsOfStep(claim: Claim): readonly OwnComment[] {
  const { step, pullRequest } = claim;
  return commentsOfKey(claim).filter(({ body }) => {
    const mark = markOf(body);
    if (mark === null || mark.digest === step.digest) return true;
    return step.given && mark.head !== pullRequest.headSha;
  });
}

/** The comments of other steps of the gate. */
export function commentsOfOthers(claim: Claim): readonly OwnComment[] {
  const ours = commentsOfStep(claim);
  return claim.pullRequest.comments.filter(
    (comment) => isOfGate(comment.body) && !ours.includes(comment),
  );
}

/**
 * The labels that must not be taken away, because a comment says that its step wants them. A step
 * that never comments keeps no comment of its own up to date either, so all of them count.
 */
export function labelsOfOthers(claim: Claim): readonly string[] {
  const { commentMode, pullRequest } = claim;
  const comments = commentMode === 'never' ? pullRequest.comments : commentsOfOthers(claim);
  return comments.flatMap(({ body }) => (isOfGate(body) ? (markOf(body)?.labels ?? []) : []));
}

/** Why this step must leave the pull request alone, as a sentence; null when it need not. */
export function whyLeftAlone(claim: Claim): string | null {
  const { run, step, commentMode } = claim;
  const ofKey = commentsOfKey(claim);
  // No step writes twice in one attempt of a run.
  const isShared = ofKey.some(({ body }) => isSame(markOf(body)?.run, run));
  if (isShared) return `Another step of this run has ${touched(step.given)} ${ownKey}`;
  const ours = commentsOfStep(claim);
  if (ours.some(({ body }) => isNewer(body, claim))) return newer;
  if (ours.length > 0 || ofKey.length === 0 || commentMode === 'never') return null;
  return `Another step, or this one with other inputs, has ${touched(step.given)} ${ownKey}${step.given ? '' : keeps}`;
}

const newer =
  'A newer run has already reported on this pull request: its comment, labels and suggestions were left alone.';
const ownKey = 'Give each step a `comment-key` of its own.';
const keeps = ' With one, a step keeps its comment when its inputs change.';

function touched(given: boolean): string {
  const key = given ? 'of this `comment-key`' : 'that would be this step’s';
  return `written the comment ${key}, so this step leaves comment, labels and suggestions alone.`;
}

function commentsOfKey({ step, pullRequest }: Claim): OwnComment[] {
  return pullRequest.comments.filter(({ body }) => isMarked(body, keyMarker(step.key)));
}

/**
 * Whether a later run wrote this about the same commit; it knows more. A number that is too far
 * ahead was planted. One that is not holds only until the next commit.
 */
function isNewer(body: string, { run, pullRequest }: Claim): boolean {
  const mark = markOf(body);
  if (mark === null || mark.head !== pullRequest.headSha) return false;
  const { id, attempt } = mark.run;
  if (id === run.id) return attempt > run.attempt;
  return id > run.id && id - run.id <= maxRunsAhead;
}

function isSame(writer: Run | undefined, { id, attempt }: Run): boolean {
  return writer?.id === id && writer.attempt === attempt;
}
