import type { Context } from 'openapi-backend';
import { fileJson, labelJson } from './json.js';
import { labelId } from './node-ids.js';
import type { GitHubState, LabelState } from './state.js';

/** What REST answers. */
export interface RestAnswer {
  readonly status: number;
  readonly body?: unknown;
}

export type Handler = (state: GitHubState, context: Context) => RestAnswer;

/** What each operation does to the state, by GitHub's name of it. */
export const handlers: Readonly<Record<string, Handler>> = {
  'issues/get-label': (state, { request }) => {
    const label = findLabel(state, String(request.params.name));
    return label === undefined ? notFound : { status: 200, body: labelJson(state, label) };
  },

  'issues/create-label': (state, { request }) => {
    if (state.permissions.issues !== 'write') return forbidden;
    const { name, color = 'ededed', description = '' } = request.requestBody;
    if (findLabel(state, name) !== undefined) return alreadyThere;
    const label = { name, color, description };
    state.repositoryLabels.push(label);
    return { status: 201, body: labelJson(state, label) };
  },

  'pulls/list-files': (state, { request }) => {
    const { per_page = 30, page = 1 } = request.query;
    const start = Number(per_page) * (Number(page) - 1);
    const files = Object.entries(state.patches).slice(start, start + Number(per_page));
    return { status: 200, body: files.map(([path, patch]) => fileJson(state, path, patch)) };
  },
};

const forbidden: RestAnswer = {
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

function findLabel(state: GitHubState, name: string): LabelState | undefined {
  return state.repositoryLabels.find((label) => labelId(label.name) === labelId(name));
}
