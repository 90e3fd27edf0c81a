import type { Refusal, Reply } from '../model/graphql.js';
import type { SourceFile } from '../model/source-file.js';
import { type FleetAnswer, type FleetNode, fleetFiles } from './fleet-query.js';
import { whyRefused } from './graphql-reply.js';
import { contentOf, isAbout } from './remote-files.js';

/** A repository's manifests, or why they cannot be had. */
export type RepositoryRead =
  | { readonly kind: 'files'; readonly repository: string; readonly files: readonly SourceFile[] }
  /** A clause that reads after "because". */
  | { readonly kind: 'unread'; readonly repository: string; readonly why: string };

/** What a reply says of each repository that was asked for; null where it is no answer to that. */
export function readsIn(
  repositories: readonly string[],
  { answer: nodes, refusals }: Reply<FleetAnswer>,
): readonly RepositoryRead[] | null {
  if (repositories.some((_, n) => nodes[`repository${n}`] === undefined)) return null;
  return repositories.map((repository, n) => {
    const refused = refusals.filter(({ path }) => isAbout(path, [`repository${n}`]));
    const node = nodes[`repository${n}`] ?? null;
    const content =
      node === null ? whyRefused(refused[0], 'contents: read') : filesOf(node, refused);
    return typeof content === 'string'
      ? { kind: 'unread', repository, why: content }
      : { kind: 'files', repository, files: content };
  });
}

/** The files of a repository, or why one of them cannot be read: then none can be trusted. */
function filesOf(node: FleetNode, refused: readonly Refusal[]): readonly SourceFile[] | string {
  const [first] = refused;
  if (first !== undefined) return whyRefused(first, 'contents: read');
  if (node.head === null) return 'it has no commit on its default branch';
  const files: SourceFile[] = [];
  for (const [n, path] of fleetFiles.entries()) {
    const blob = node[`file${n}`] ?? null;
    if (blob === null) continue;
    const content = contentOf(blob);
    if (content.kind === 'unreadable') return `of ${path}, ${content.reason}`;
    files.push({ path, text: content.text });
  }
  return files;
}
