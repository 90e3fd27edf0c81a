import type { Context } from 'openapi-backend';
import { comparisonJson, fileJson, labelJson, treeJson } from './json.js';
import { labelId } from './node-ids.js';
import type { ChangeState, GitHubState, LabelState } from './state.js';

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
    const files = changesOf(state).slice(start, start + Number(per_page));
    return { status: 200, body: files.map((change) => fileJson(state, change)) };
  },

  'repos/compare-commits-with-basehead': (state, { request }) => {
    const [base = '', head = ''] = String(request.params.basehead).split('...');
    const files = changesOf(state).slice(0, 300);
    return { status: 200, body: comparisonJson(state, base, head, files) };
  },

  'git/get-tree': (state, { request }) => {
    if (state.permissions.contents === 'none') return forbidden;
    const commit = String(request.params.tree_sha);
    const files = state.commits[commit];
    return files === undefined ? notFound : { status: 200, body: treeJson(state, commit, files) };
  },
};

/** What a test says of the change; else all that it knows of may have changed. */
function changesOf({ changes, commits, patches }: GitHubState): readonly ChangeState[] {
  if (changes !== null) return changes;
  const paths = [...Object.values(commits).flatMap(Object.keys), ...Object.keys(patches)];
  return [...new Set(paths)].map((path) => ({ path, patch: patches[path] }));
}

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
