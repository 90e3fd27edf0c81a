import { labelId } from './node-ids.js';
import { type CommentState, type GitHubState, type LabelState, viewer } from './state.js';

const api = 'https://api.github.com';
const site = 'https://github.com';

/** A comment as REST shows it. */
export function commentJson({ owner, repo, pullRequest }: GitHubState, comment: CommentState) {
  const base = `${api}/repos/${owner}/${repo}/issues`;
  const time = '2025-08-05T09:00:00Z';
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${base}/comments/${comment.id}`,
    html_url: `${site}/${owner}/${repo}/pull/${pullRequest?.number}#issuecomment-${comment.id}`,
    issue_url: `${base}/${pullRequest?.number}`,
    user: userJson(comment.author),
    created_at: time,
    updated_at: time,
    author_association: 'NONE',
    body: comment.body,
  };
}

/** A label as REST shows it. */
export function labelJson({ owner, repo }: GitHubState, { name, color, description }: LabelState) {
  const url = `${api}/repos/${owner}/${repo}/labels/${encodeURIComponent(name)}`;
  return { id: 1, node_id: labelId(name), url, name, color, description, default: false };
}

function userJson(login: string) {
  const url = `${api}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id: 1,
    node_id: `U_${login}`,
    avatar_url: `${site}/${encodeURIComponent(login)}.png`,
    gravatar_id: '',
    url,
    html_url: `${site}/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: 'User',
    site_admin: false,
  };
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

/** A review as REST shows it. */
export function reviewJson({ owner, repo, pullRequest }: GitHubState, body: string) {
  const page = `${site}/${owner}/${repo}/pull/${pullRequest?.number}`;
  const url = `${api}/repos/${owner}/${repo}/pulls/${pullRequest?.number}`;
  return {
    id: 80,
    node_id: 'PRR_80',
    user: userJson(viewer),
    body,
    state: 'COMMENTED',
    html_url: `${page}#pullrequestreview-80`,
    pull_request_url: url,
    _links: { html: { href: page }, pull_request: { href: url } },
    submitted_at: '2025-08-05T09:00:00Z',
    commit_id: pullRequest?.headSha,
    author_association: 'NONE',
  };
}
