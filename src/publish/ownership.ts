import { isMarked, isOfGate, keyMarker, markOf } from '../model/comment-marker.js';
import type { OwnComment, Run } from '../model/pull-request.js';
import type { Delivery } from './delivery.js';

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
