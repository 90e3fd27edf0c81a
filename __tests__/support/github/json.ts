import { labelId } from './node-ids.js';
import type { GitHubState, LabelState } from './state.js';

const api = 'https://api.github.com';
const site = 'https://github.com';

/** A label as REST shows it. */
export function labelJson({ owner, repo }: GitHubState, { name, color, description }: LabelState) {
  const url = `${api}/repos/${owner}/${repo}/labels/${encodeURIComponent(name)}`;
  return { id: 1, node_id: labelId(name), url, name, color, description, default: false };
}

/** A changed file as REST shows it. */
export function fileJson({ owner, repo, pullRequest }: GitHubState, path: string, patch?: string) {
  const place = `${pullRequest?.headSha}/${encodeURIComponent(path)}`;
  return {
    sha: pullRequest?.headSha,
    filename: path,
    status: 'modified',
    additions: 1,
    deletions: 1,
    changes: 2,
    blob_url: `${site}/${owner}/${repo}/blob/${place}`,
    raw_url: `${site}/${owner}/${repo}/raw/${place}`,
    contents_url: `${api}/repos/${owner}/${repo}/contents/${place}`,
    ...(patch === undefined ? {} : { patch }),
  };
}
