import type { Context } from 'openapi-backend';
import { commentJson, labelJson } from './json.js';
import { reviewHandlers } from './review-handlers.js';
import { type GitHubState, type LabelState, mayWriteToPullRequest, viewer } from './state.js';

/** What REST answers. */
export interface RestAnswer {
  readonly status: number;
  readonly body?: unknown;
}

export type Handler = (state: GitHubState, context: Context) => RestAnswer;

/** What each operation does to the state, by GitHub's name of it. */
export const handlers: Readonly<Record<string, Handler>> = {
  ...reviewHandlers,

  'issues/list-comments': (state) => ({
    status: 200,
    body: state.comments.map((comment) => commentJson(state, comment)),
  }),

  'issues/create-comment': (state, { request }) => {
    if (!mayWriteToPullRequest(state)) return forbidden;
    const comment = { id: state.nextCommentId++, author: viewer, body: request.requestBody.body };
    state.comments.push(comment);
    return { status: 201, body: commentJson(state, comment) };
  },

  'issues/update-comment': (state, { request }) => {
    if (!mayWriteToPullRequest(state)) return forbidden;
    const comment = state.comments.find(
      ({ id }) => String(id) === String(request.params.comment_id),
    );
    if (comment === undefined) return notFound;
    comment.body = request.requestBody.body;
    return { status: 200, body: commentJson(state, comment) };
  },

  'issues/delete-comment': (state, { request }) => {
    if (!mayWriteToPullRequest(state)) return forbidden;
    const kept = state.comments.filter(
      ({ id }) => String(id) !== String(request.params.comment_id),
    );
    if (kept.length === state.comments.length) return notFound;
    state.comments = kept;
    return { status: 204 };
  },

  'issues/list-labels-on-issue': (state) => ({ status: 200, body: labelsOf(state) }),

  'issues/add-labels': (state, { request }) => {
    if (!mayWriteToPullRequest(state)) return forbidden;
    for (const name of request.requestBody.labels as string[]) {
      // GitHub makes up a label that it does not know, if the token may.
      if (findLabel(state, name) === undefined && !mayCreateLabels(state)) return forbidden;
      const label = findLabel(state, name) ?? { name, color: 'ededed', description: '' };
      if (findLabel(state, name) === undefined) state.repositoryLabels.push(label);
      if (!state.labels.includes(label.name)) state.labels.push(label.name);
    }
    return { status: 200, body: labelsOf(state) };
  },

  'issues/remove-label': (state, { request }) => {
    if (!mayWriteToPullRequest(state)) return forbidden;
    const kept = state.labels.filter((name) => !isSameName(name, String(request.params.name)));
    if (kept.length === state.labels.length) return notFound;
    state.labels = kept;
    return { status: 200, body: labelsOf(state) };
  },

  'issues/list-labels-for-repo': (state) => ({
    status: 200,
    body: state.repositoryLabels.map((label) => labelJson(state, label)),
  }),

  'issues/get-label': (state, { request }) => {
    const label = findLabel(state, String(request.params.name));
    return label === undefined ? notFound : { status: 200, body: labelJson(state, label) };
  },

  'issues/create-label': (state, { request }) => {
    if (!mayCreateLabels(state)) return forbidden;
    const { name, color = 'ededed', description = '' } = request.requestBody;
    if (findLabel(state, name) !== undefined) return alreadyThere;
    const label = { name, color, description };
    state.repositoryLabels.push(label);
    return { status: 201, body: labelJson(state, label) };
  },
};

export const forbidden: RestAnswer = {
  status: 403,
  body: { message: 'Resource not accessible by integration' },
};
export const notFound: RestAnswer = { status: 404, body: { message: 'Not Found' } };
const alreadyThere = {
  status: 422,
  body: {
    message: 'Validation Failed',
    documentation_url: 'https://docs.github.com/rest/issues/labels#create-a-label',
    errors: [{ resource: 'Label', field: 'name', code: 'already_exists' }],
  },
};

function mayCreateLabels({ permissions }: GitHubState): boolean {
  return permissions.issues === 'write';
}

function labelsOf(state: GitHubState) {
  return state.labels.map((name) =>
    labelJson(state, findLabel(state, name) ?? { name, color: 'ededed', description: '' }),
  );
}

function findLabel(state: GitHubState, name: string): LabelState | undefined {
  return state.repositoryLabels.find((label) => isSameName(label.name, name));
}

function isSameName(name: string, other: string): boolean {
  return name.toLowerCase() === other.toLowerCase();
}
