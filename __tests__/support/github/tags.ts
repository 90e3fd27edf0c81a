import type { TaggedRepository, TagState } from './state.js';

const tagPrefix = 'refs/tags/';

/** What GraphQL sees of a repository: its tags, the newest first, and the files at its head. */
export function taggedRepositoryOf({ tags, files = {} }: TaggedRepository) {
  const refs = Object.entries(tags).reverse();
  return {
    ref: ({ qualifiedName }: { readonly qualifiedName: string }) => {
      const name = qualifiedName.slice(tagPrefix.length);
      const tag = tags[name];
      return tag === undefined ? null : refOf(name, tag);
    },
    refs: ({ first, after }: { readonly first: number; readonly after?: string }) => {
      const start = Number(after ?? 0);
      return {
        nodes: refs.slice(start, start + first).map(([name, tag]) => refOf(name, tag)),
        pageInfo: { hasNextPage: start + first < refs.length, endCursor: String(start + first) },
      };
    },
    object: ({ expression }: { readonly expression: string }) =>
      expression === 'HEAD'
        ? { __typename: 'Commit', oid: 'c0ffee' }
        : objectAt(files, expression.replace('HEAD:', '')),
  };
}

function refOf(name: string, { date, files, annotated = false }: TagState) {
  const commit = {
    __typename: 'Commit',
    committedDate: date,
    file: ({ path }: { readonly path: string }) =>
      files[path] === undefined ? null : { object: blobOf(files[path]) },
  };
  return { name, target: annotated ? { __typename: 'Tag', target: commit } : commit };
}

/** A file, or a folder of files, as git keeps them; null where there is neither. */
function objectAt(files: Readonly<Record<string, string>>, path: string): object | null {
  if (files[path] !== undefined) return blobOf(files[path]);
  const prefix = path === '' ? '' : `${path}/`;
  const inside = Object.keys(files).filter((file) => file.startsWith(prefix));
  if (path !== '' && inside.length === 0) return null;
  const names = [...new Set(inside.map((file) => file.slice(prefix.length).split('/')[0] ?? ''))];
  return { __typename: 'Tree', entries: names.map((name) => entryOf(files, prefix, name)) };
}

function entryOf(files: Readonly<Record<string, string>>, prefix: string, name: string) {
  const isFile = files[prefix + name] !== undefined;
  return {
    name,
    type: isFile ? 'blob' : 'tree',
    mode: isFile ? 0o100644 : 0o040000,
    object: () => objectAt(files, prefix + name),
  };
}

function blobOf(text: string | undefined) {
  return text === undefined ? null : { __typename: 'Blob', text, isTruncated: false };
}
