import { createHash } from 'node:crypto';
import { labelId } from './node-ids.js';
import type { ChangeState, GitHubState, LabelState } from './state.js';

const api = 'https://api.github.com';
const site = 'https://github.com';

/** A label as REST shows it. */
export function labelJson({ owner, repo }: GitHubState, { name, color, description }: LabelState) {
  const url = `${api}/repos/${owner}/${repo}/labels/${encodeURIComponent(name)}`;
  return { id: 1, node_id: labelId(name), url, name, color, description, default: false };
}

/** A changed file as REST shows it. */
export function fileJson(
  { owner, repo, pullRequest }: GitHubState,
  { path, previous, patch }: ChangeState,
) {
  const place = `${pullRequest?.headSha}/${encodeURIComponent(path)}`;
  return {
    sha: pullRequest?.headSha,
    filename: path,
    ...(previous === undefined
      ? { status: 'modified' }
      : { status: 'renamed', previous_filename: previous }),
    additions: 1,
    deletions: 1,
    changes: 2,
    blob_url: `${site}/${owner}/${repo}/blob/${place}`,
    raw_url: `${site}/${owner}/${repo}/raw/${place}`,
    contents_url: `${api}/repos/${owner}/${repo}/contents/${place}`,
    ...(patch === undefined ? {} : { patch }),
  };
}

/** The files of a commit as REST shows them; a symlink's text is where it leads. */
export function treeJson(
  { owner, repo, symlinks, cutTrees }: GitHubState,
  commit: string,
  files: Readonly<Record<string, string | null>>,
) {
  const url = `${api}/repos/${owner}/${repo}/git`;
  const entries = Object.entries(files).map(([path, text]) => ({
    path,
    mode: symlinks.includes(path) ? '120000' : '100644',
    type: 'blob',
    sha: createHash('sha1')
      .update(text ?? '')
      .digest('hex'),
    size: Buffer.byteLength(text ?? ''),
    url: `${url}/blobs/${encodeURIComponent(path)}`,
  }));
  return {
    sha: commit,
    url: `${url}/trees/${encodeURIComponent(commit)}`,
    tree: entries,
    truncated: cutTrees,
  };
}

/** What lies between two commits as REST shows it, without the commits themselves. */
export function comparisonJson(
  state: GitHubState,
  base: string,
  head: string,
  files: readonly ChangeState[],
) {
  const { owner, repo } = state;
  const url = `${api}/repos/${owner}/${repo}/compare/${encodeURIComponent(`${base}...${head}`)}`;
  const commit = commitJson(state, base);
  return {
    ...{ url, html_url: url, permalink_url: url, diff_url: url, patch_url: url },
    ...{ base_commit: commit, merge_base_commit: commit },
    ...{ status: 'ahead', ahead_by: 1, behind_by: 0, total_commits: 1, commits: [] },
    files: files.map((change) => fileJson(state, change)),
  };
}

function commitJson({ owner, repo }: GitHubState, sha: string) {
  const url = `${api}/repos/${owner}/${repo}/commits/${encodeURIComponent(sha)}`;
  const tree = { sha, url };
  const commit = { url, author: null, committer: null, message: '', comment_count: 0, tree };
  const person = { author: null, committer: null };
  return {
    url,
    sha,
    node_id: sha,
    html_url: url,
    comments_url: url,
    commit,
    ...person,
    parents: [],
  };
}
