import { describeFailure, failureOf, type GitHubClient } from '../model/github-client.js';

/** Whose files are listed, at which commit. */
export interface ListQuestion {
  readonly owner: string;
  readonly repo: string;
  /** A commit as git names it. */
  readonly commit: string;
}

/** The files of a commit by their paths, or why nobody can list them: a clause after "because". */
export type RemoteList =
  | {
      readonly kind: 'files';
      readonly files: ReadonlyMap<string, RemoteEntry>;
      readonly cut: boolean;
    }
  | { readonly kind: 'unread'; readonly why: string };

/** What a tree of git says of a file. */
export interface RemoteEntry {
  readonly symlink: boolean;
  /** The name of its content. */
  readonly object: string;
  /** In bytes. */
  readonly size: number;
}

/** Lists the files of a commit, in one request. It never rejects. */
export async function listRemote(
  client: GitHubClient,
  { owner, repo, commit }: ListQuestion,
): Promise<RemoteList> {
  const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
  try {
    const parameters = { owner, repo, tree_sha: commit, recursive: '1' };
    const { data } = (await client.request(route, parameters)) as TreeAnswer;
    if (!Array.isArray(data?.tree))
      return { kind: 'unread', why: 'GitHub answered without a tree' };
    const files = data.tree
      .filter(({ type }) => type === 'blob')
      .map(({ path, mode, sha, size = 0 }): [string, RemoteEntry] => [
        path,
        { symlink: mode === symlinkMode, object: sha, size },
      ]);
    return { kind: 'files', files: new Map(files), cut: data.truncated === true };
  } catch (error) {
    return { kind: 'unread', why: whyUnlisted(error) };
  }
}

/** How git writes a symlink. */
const symlinkMode = '120000';

interface TreeAnswer {
  readonly data: {
    readonly truncated?: boolean;
    readonly tree?: readonly {
      readonly path: string;
      readonly mode: string;
      readonly type: string;
      readonly sha: string;
      readonly size?: number;
    }[];
  };
}

function whyUnlisted(error: unknown): string {
  const failure = failureOf(error);
  const denied = failure.status === 403 || failure.status === 404;
  return describeFailure(failure) + (denied ? '; the token needs contents: read' : '');
}
