import type { Refusal, Reply } from '../../model/github-query.js';
import type { ManifestFiles } from '../../model/manifest.js';
import type { SourceFile } from '../../model/written.js';
import { whyRefused } from '../../read/graphql-reply.js';
import { contentOf, isAbout } from '../../read/remote-files.js';
import { leftOutFolders } from '../../resolve/manifests/left-out.js';
import type {
  EntryNode,
  FleetAnswer,
  FleetNode,
  RepositoryPaths,
  TreeNode,
} from './read-fleet-query.js';

/** A repository's manifests, or why they cannot be had. */
export type RepositoryRead =
  | {
      readonly kind: 'files';
      readonly repository: string;
      readonly manifests: ManifestFiles;
      /** All that it holds, by path. */
      readonly paths: ReadonlySet<string>;
    }
  | UnreadRepository;

/** A repository of which nothing can be said. */
export interface UnreadRepository {
  readonly kind: 'unread';
  readonly repository: string;
  /** A clause that reads after "because". */
  readonly why: string;
}

/** What is known of the files of a repository by their names. */
export interface Listed {
  readonly kind: 'listed';
  readonly repository: string;
  readonly paths: readonly string[];
  /** Folders whose files are not known yet. */
  readonly deeper: readonly string[];
}

type Answer = Reply<FleetAnswer>;

/** What a reply says of the files of each repository; null where it is not an answer to that. */
export function listsIn(
  repositories: readonly string[],
  { answer: nodes, refusals }: Answer,
): readonly (Listed | UnreadRepository)[] | null {
  if (repositories.some((_, n) => nodes[`repository${n}`] === undefined)) return null;
  return repositories.map((repository, n) => {
    const refused = refusals.filter(({ path }) => isAbout(path, [`repository${n}`]));
    const node = nodes[`repository${n}`] ?? null;
    const why = whyUnread(node, refused);
    if (why !== null || node === null) return { kind: 'unread', repository, why: why ?? '' };
    if (node.head === null) {
      return { kind: 'unread', repository, why: 'it has no commit on its default branch' };
    }
    return { kind: 'listed', repository, ...filesIn(node.tree ?? null, '') };
  });
}

/** The repositories with what a reply says of further folders of them; null where it says nothing. */
export function deepenedBy(
  lists: readonly (Listed | UnreadRepository)[],
  asked: readonly RepositoryPaths[],
  reply: Answer,
): readonly (Listed | UnreadRepository)[] | null {
  const parts = partsIn(asked, reply);
  if (parts === null) return null;
  return lists.map((list) => {
    const part = parts.get(list.repository);
    if (list.kind === 'unread' || part === undefined) return list;
    if (typeof part === 'string') return { kind: 'unread', repository: list.repository, why: part };
    const found = [...part].map(([folder, tree]) => filesIn(tree, `${folder}/`));
    return {
      ...list,
      paths: [...list.paths, ...found.flatMap(({ paths }) => paths)],
      deeper: [
        ...list.deeper.filter((folder) => !part.has(folder)),
        ...found.flatMap(({ deeper }) => deeper),
      ],
    };
  });
}

/** The texts that a reply holds, by repository, or why one cannot be read; null where it holds nothing. */
export function textsIn(
  asked: readonly RepositoryPaths[],
  reply: Answer,
): ReadonlyMap<string, readonly SourceFile[] | string> | null {
  const parts = partsIn(asked, reply);
  if (parts === null) return null;
  return new Map(
    [...parts].map(([repository, part]) => [
      repository,
      typeof part === 'string' ? part : filesOf(part),
    ]),
  );
}

/** One that cannot be read leaves all in doubt. */
function filesOf(parts: Parts): readonly SourceFile[] | string {
  const files: SourceFile[] = [];
  for (const [path, blob] of parts) {
    if (blob === null) continue;
    const content = contentOf(blob);
    if (content.kind === 'unreadable') return `of ${path}, ${content.reason}`;
    files.push({ path, text: content.text });
  }
  return files;
}

type Parts = ReadonlyMap<string, FleetNode[`part${number}`]>;

function partsIn(
  asked: readonly RepositoryPaths[],
  { answer: nodes, refusals }: Answer,
): ReadonlyMap<string, Parts | string> | null {
  if (asked.some((_, n) => nodes[`repository${n}`] === undefined)) return null;
  return new Map(
    asked.map(({ repository, paths }, n): [string, Parts | string] => {
      const refused = refusals.filter(({ path }) => path?.[0] === `repository${n}`);
      const node = nodes[`repository${n}`] ?? null;
      const why = whyUnread(node, refused);
      if (why !== null) return [repository, why];
      return [repository, new Map(paths.map((path, m) => [path, node?.[`part${m}`] ?? null]))];
    }),
  );
}

function whyUnread(node: FleetNode | null, refused: readonly Refusal[]): string | null {
  const [first] = refused;
  if (node !== null && first === undefined) return null;
  return whyRefused(first, 'contents: read');
}

/** Symlinks and submodules are neither files nor folders of the repository. */
function filesIn(tree: TreeNode | null, prefix: string): Pick<Listed, 'paths' | 'deeper'> {
  const paths: string[] = [];
  const deeper: string[] = [];
  for (const entry of tree?.entries ?? []) {
    const path = prefix + entry.name;
    if (entry.type === 'tree') {
      if (entry.object?.entries) {
        const inside = filesIn(entry.object, `${path}/`);
        paths.push(...inside.paths);
        deeper.push(...inside.deeper);
      } else if (!leftOutFolders.includes(entry.name)) deeper.push(path);
    } else if (isFile(entry)) paths.push(path);
  }
  return { paths, deeper };
}

const symlinkMode = 0o120000;

function isFile({ type, mode }: EntryNode): boolean {
  return type === 'blob' && mode !== symlinkMode;
}
