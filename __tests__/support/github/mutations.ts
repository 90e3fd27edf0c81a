import { commentId, labelId, pullRequestId, threadCommentId } from './node-ids.js';
import { linesShown } from './patch.js';
import { refuse } from './refusals.js';
import { type GitHubState, mayWriteToPullRequest, viewer } from './state.js';

/** What each field of a mutation does to the state; GitHub does one after the other. */
export function mutationsOf(state: GitHubState) {
  const fields = Object.entries(mutations).map(([field, write]) => [
    field,
    ({ input }: { readonly input: never }) => {
      const refusal = state.refusals.get(field);
      state.refusals.delete(field);
      if (refusal !== undefined) refuse(refusal);
      if (!mayWriteToPullRequest(state)) refuse('FORBIDDEN');
      write(state, input);
      return {};
    },
  ]);
  return Object.fromEntries(fields);
}

const mutations = {
  addComment: (state: GitHubState, { subjectId, body }: Record<'subjectId' | 'body', string>) => {
    checkPullRequest(state, subjectId);
    state.comments.push({ id: state.nextCommentId++, author: viewer, body });
  },

  updateIssueComment: (state: GitHubState, { id, body }: Record<'id' | 'body', string>) => {
    const comment = state.comments.find((each) => commentId(each) === id);
    if (comment === undefined) return refuse('NOT_FOUND');
    comment.body = body;
  },

  deleteIssueComment: (state: GitHubState, { id }: Record<'id', string>) => {
    const kept = state.comments.filter((each) => commentId(each) !== id);
    if (kept.length === state.comments.length) refuse('NOT_FOUND');
    state.comments = kept;
  },

  addLabelsToLabelable: (state: GitHubState, { labelableId, labelIds }: LabelsInput) => {
    checkPullRequest(state, labelableId);
    const names = namesOf(state, labelIds);
    state.labels = [...new Set([...state.labels, ...names])];
  },

  removeLabelsFromLabelable: (state: GitHubState, { labelableId, labelIds }: LabelsInput) => {
    checkPullRequest(state, labelableId);
    const names = namesOf(state, labelIds);
    state.labels = state.labels.filter((name) => !names.includes(name));
  },

  addPullRequestReview: (state: GitHubState, review: ReviewInput) => {
    const { pullRequestId: id, commitOID, event, body = '', threads = [] } = review;
    checkPullRequest(state, id);
    if (event === 'COMMENT' && body === '') refuse('UNPROCESSABLE', 'Body is required');
    if (commitOID !== state.pullRequest?.headSha) refuse('UNPROCESSABLE', 'Commit is not the head');
    for (const { path, line, side } of threads) {
      if (side !== 'RIGHT' || !linesShown(state.patches[path] ?? '').includes(line)) {
        refuse('UNPROCESSABLE', 'Pull request review thread line must be part of the diff');
      }
    }
    for (const { path, line, body: text } of threads) {
      const thread = { author: viewer, resolved: false, outdated: false, replies: 0 };
      state.threads.push({ id: state.nextCommentId++, ...thread, path, line, body: text });
    }
  },

  deletePullRequestReviewComment: (state: GitHubState, { id }: Record<'id', string>) => {
    const kept = state.threads.filter((thread) => threadCommentId(thread) !== id);
    if (kept.length === state.threads.length) refuse('NOT_FOUND');
    state.threads = kept;
  },
};

interface LabelsInput {
  readonly labelableId: string;
  readonly labelIds: readonly string[];
}

interface ReviewInput {
  readonly pullRequestId: string;
  readonly commitOID?: string;
  readonly event?: string;
  readonly body?: string;
  readonly threads?: readonly {
    readonly path: string;
    readonly line: number;
    readonly side: string;
    readonly body: string;
  }[];
}

function checkPullRequest({ pullRequest }: GitHubState, id: string): void {
  if (pullRequest === null || pullRequestId(pullRequest) !== id) refuse('NOT_FOUND');
}

/** One label that is not there has the whole field refused. */
function namesOf({ repositoryLabels }: GitHubState, ids: readonly string[]): string[] {
  return ids.map(
    (id) => repositoryLabels.find(({ name }) => labelId(name) === id)?.name ?? refuse('NOT_FOUND'),
  );
}
