import type { RefusalType } from './refusals.js';

/** What a test says about the GitHub that it wants; everything may be left out. */
export interface GitHubSetup {
  /** Whether it is an Enterprise Server: REST is below `/api/v3`, GraphQL is `/api/graphql`. */
  readonly enterprise?: boolean;
  readonly pullRequest?: Partial<PullRequestState> | null;
  /** Comments on the pull request, oldest first; without an author they are the token's own. */
  readonly comments?: readonly { readonly author?: string; readonly body: string }[];
  /** Conversations at lines of the diff; without an author they are the token's own. */
  readonly threads?: readonly (Partial<ThreadState> & Pick<ThreadState, 'path' | 'body'>)[];
  /** The pull request's diff: GitHub's patch of each file, by path; undefined for a binary file. */
  readonly patches?: Readonly<Record<string, string | undefined>>;
  /** Labels on the pull request; the repository has them too. */
  readonly labels?: readonly string[];
  /** Further labels that the repository has. */
  readonly repositoryLabels?: readonly string[];
  /** Texts of files by commit, such as `{ '1a2b^1': { 'gradle.properties': '…' } }`; null is binary. */
  readonly commits?: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
  /** What the pull request touches; left out, every file that a commit or a patch names. */
  readonly changes?: readonly ChangeState[];
  /** Paths that are symlinks in every commit, whose text is where they lead. */
  readonly symlinks?: readonly string[];
  /** Whether GitHub lists only a part of a commit's files. */
  readonly cutTrees?: boolean;
  /** Other repositories, by `owner/name`. */
  readonly repositories?: Readonly<Record<string, TaggedRepository>>;
  /** What the token may do. Left out, all that is needed; from a fork, only reading. */
  readonly permissions?: Partial<Permissions>;
}

/** A file that a pull request touches. */
export interface ChangeState {
  readonly path: string;
  /** Its name before, where it was renamed. */
  readonly previous?: string;
  readonly patch?: string | undefined;
}

/** A repository of which only tags and files are looked at. */
export interface TaggedRepository {
  /** Tags from old to new. */
  readonly tags: Readonly<Record<string, TagState>>;
  /** Texts of files at its head, by path. */
  readonly files?: Readonly<Record<string, string>>;
}

export interface TagState {
  /** The instant of the tagged commit, such as `2026-02-10T09:00:00Z`. */
  readonly date: string;
  /** Texts of files at the tag, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Whether the tag has a message of its own. */
  readonly annotated?: boolean;
}

/** The scopes of a workflow's token. */
export interface Permissions {
  readonly contents: Access;
  readonly issues: Access;
  readonly pullRequests: Access;
}

export type Access = 'none' | 'read' | 'write';

export interface PullRequestState {
  readonly number: number;
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED';
  readonly draft: boolean;
  readonly fromFork: boolean;
  readonly headSha: string;
  readonly baseSha: string;
}

/** GitHub's memory; handlers and mutations change it. */
export interface GitHubState {
  readonly owner: string;
  readonly repo: string;
  pullRequest: PullRequestState | null;
  readonly permissions: Permissions;
  readonly commits: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
  readonly repositories: Readonly<Record<string, TaggedRepository>>;
  readonly patches: Readonly<Record<string, string | undefined>>;
  /** Null where every file may have been touched. */
  readonly changes: readonly ChangeState[] | null;
  readonly symlinks: readonly string[];
  readonly cutTrees: boolean;
  comments: CommentState[];
  threads: ThreadState[];
  /** Names of the labels on the pull request. */
  labels: string[];
  repositoryLabels: LabelState[];
  nextCommentId: number;
  /** Fields of mutations that are refused when they are asked for next, and how. */
  readonly refusals: Map<string, RefusalType>;
}

export interface CommentState {
  readonly id: number;
  readonly author: string;
  body: string;
}

export interface ThreadState {
  /** Of the comment that started it. */
  readonly id: number;
  readonly author: string;
  readonly path: string;
  readonly line: number;
  readonly body: string;
  readonly resolved: boolean;
  readonly outdated: boolean;
  /** How many have answered. */
  readonly replies: number;
}

export interface LabelState {
  readonly name: string;
  readonly color: string;
  readonly description: string;
}

/** Whom the token belongs to: the workflow. */
export const viewer = 'github-actions[bot]';

/** Real ids have long outgrown 32 bits. */
const firstCommentId = 3_000_000_001;

/** A repository `acme/platform` with the open pull request #7, unless the setup says otherwise. */
export function initialState(setup: GitHubSetup): GitHubState {
  const comments = (setup.comments ?? []).map(({ author, body }, index) => ({
    id: firstCommentId + index,
    author: author ?? viewer,
    body,
  }));
  const threads = (setup.threads ?? []).map((thread, index) => ({
    id: firstCommentId + comments.length + index,
    ...{ author: viewer, line: 1, resolved: false, outdated: false, replies: 0 },
    ...thread,
  }));
  const names = [...new Set([...(setup.labels ?? []), ...(setup.repositoryLabels ?? [])])];
  const fromFork = setup.pullRequest?.fromFork === true;
  return {
    owner: 'acme',
    repo: 'platform',
    pullRequest: setup.pullRequest === null ? null : { ...openPullRequest, ...setup.pullRequest },
    permissions: { ...(fromFork ? readOnly : usual), ...setup.permissions },
    commits: setup.commits ?? {},
    repositories: setup.repositories ?? {},
    patches: setup.patches ?? {},
    changes: setup.changes ?? null,
    symlinks: setup.symlinks ?? [],
    cutTrees: setup.cutTrees ?? false,
    comments,
    threads,
    labels: [...(setup.labels ?? [])],
    repositoryLabels: names.map((name) => ({ name, color: 'ededed', description: '' })),
    nextCommentId: firstCommentId + comments.length + threads.length,
    refusals: new Map(),
  };
}

export function mayWriteToPullRequest({ permissions }: GitHubState): boolean {
  return permissions.pullRequests === 'write' || permissions.issues === 'write';
}

const usual: Permissions = { contents: 'read', issues: 'write', pullRequests: 'write' };

/** What a workflow's token may do on a pull request from a fork, whatever the workflow says. */
const readOnly: Permissions = { contents: 'read', issues: 'read', pullRequests: 'read' };

const openPullRequest: PullRequestState = {
  number: 7,
  state: 'OPEN',
  draft: false,
  fromFork: false,
  headSha: 'a'.repeat(40),
  baseSha: 'b'.repeat(40),
};
