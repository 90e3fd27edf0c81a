import { describeFailure, failureOf, type GitHubClient } from '../model/github-client.js';
import { maxManifestLength } from '../model/manifest.js';
import type { FileList, FileRead, Files, Searched } from '../world.js';

/** Where manifests are read: the run's folder, or a commit that only GitHub has. */
export interface Snapshot {
  /** All files that a search may find. */
  readonly list: () => Promise<FileList>;
  /** All files below a folder, those that git ignores too; none where only a commit is known. */
  readonly walk: (under: string) => Promise<FileList>;
  /** Which of these files hold something, asked of their bytes, one character each. */
  readonly search: Files['search'];
  /** Reads a file through no symlink. */
  readonly read: ReadFile;
}

export type ReadFile = (path: string, maxBytes: number) => Promise<FileRead>;

/** The run's folder. */
export function folderSnapshot({ list, walk, search, readPlain }: Files): Snapshot {
  return { list, walk, search, read: readPlain };
}

/** A commit whose files are known by name; `read` asks GitHub for their texts. */
export function commitSnapshot(list: RemoteList, read: ReadFile): Snapshot {
  const files = list.kind === 'files' ? list.files : new Map<string, RemoteEntry>();
  const readPlain: ReadFile = async (path, maxBytes) => {
    const entry = files.get(path);
    if (entry === undefined) return { kind: 'missing' };
    if (entry.symlink) return { kind: 'refused', why: 'it is a symlink' };
    if (entry.size <= maxBytes) return read(path, maxBytes);
    return {
      kind: 'refused',
      why: `it has ${entry.size} bytes, more than the ${maxBytes} allowed`,
    };
  };
  const searchFile = async (path: string, holds: Holds): Promise<Searched | null> => {
    if (files.get(path)?.symlink === true) return 'symlink';
    const file = await readPlain(path, maxManifestLength);
    if (file.kind === 'missing') return null;
    // What cannot be looked through may hold anything.
    if (file.kind === 'refused') return 'found';
    return holds(path, Buffer.from(file.text).toString('latin1')) ? 'found' : null;
  };
  return {
    list: async () => ({
      paths: [...files.keys()].sort(),
      cut: list.kind === 'files' && list.cut,
    }),
    walk: async () => ({ paths: [], cut: false }),
    read: readPlain,
    search: async (paths, holds) => {
      const came = new Map<string, Searched>();
      for (const path of paths) {
        const each = await searchFile(path, holds);
        if (each !== null) came.set(path, each);
      }
      return came;
    },
  };
}

type Holds = Parameters<Files['search']>[1];

/** Whose files are listed, at which commit. */
interface ListQuestion {
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
