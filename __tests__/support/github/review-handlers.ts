import { forbidden, type Handler, notFound } from './handlers.js';
import { fileJson, reviewJson } from './json.js';
import { linesShown } from './patch.js';
import { mayWriteToPullRequest, viewer } from './state.js';

/** What operations at lines of the diff do to the state, by GitHub's name of them. */
export const reviewHandlers: Readonly<Record<string, Handler>> = {
  'pulls/list-files': (state, { request }) => {
    const { per_page = 30, page = 1 } = request.query;
    const start = Number(per_page) * (Number(page) - 1);
    const files = Object.entries(state.patches).slice(start, start + Number(per_page));
    return { status: 200, body: files.map(([path, patch]) => fileJson(state, path, patch)) };
  },

  'pulls/create-review': (state, { request }) => {
    if (!mayWriteToPullRequest(state)) return forbidden;
    const { body = '', event, comments = [], commit_id } = request.requestBody as WrittenReview;
    if (event === 'COMMENT' && body === '') return unprocessable('Body is required');
    if (commit_id !== state.pullRequest?.headSha) return unprocessable('Commit is not the head');
    for (const { path, line, side } of comments) {
      if (side !== 'RIGHT' || !linesShown(state.patches[path] ?? '').includes(line)) {
        return unprocessable('Pull request review thread line must be part of the diff');
      }
    }
    for (const comment of comments) {
      const thread = { author: viewer, resolved: false, outdated: false, replies: 0, ...comment };
      state.threads.push({ id: state.nextCommentId++, ...thread });
    }
    return { status: 200, body: reviewJson(state, body) };
  },

  'pulls/delete-review-comment': (state, { request }) => {
    if (!mayWriteToPullRequest(state)) return forbidden;
    const kept = state.threads.filter(({ id }) => String(id) !== String(request.params.comment_id));
    if (kept.length === state.threads.length) return notFound;
    state.threads = kept;
    return { status: 204 };
  },
};

interface WrittenReview {
  readonly body?: string;
  readonly event?: string;
  readonly commit_id?: string;
  readonly comments?: readonly {
    readonly path: string;
    readonly line: number;
    readonly side: string;
    readonly body: string;
  }[];
}

function unprocessable(error: string) {
  const documentation_url = 'https://docs.github.com/rest/pulls/reviews';
  return {
    status: 422,
    body: { message: 'Unprocessable Entity', errors: [error], documentation_url },
  };
}
