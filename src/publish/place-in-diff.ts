import { type GitHubClient, UnreadableAnswer, type Variables } from '../model/github-client.js';
import type { Suggestion } from '../model/pages.js';
import { addedLines } from './added-lines.js';

/** A review's thread as GitHub's API takes it, at a line of the pull request's own files. */
export interface ReviewThread {
  readonly path: string;
  readonly line: number;
  readonly side: 'RIGHT';
  readonly body: string;
}

/**
 * Finds the lines of suggestions in what the pull request changes; what it did not add gets none,
 * because GitHub would refuse the whole review. A run may stand on a merge with the base, whose
 * line numbers are others, so a line is found by its text. Rejects when GitHub does not answer.
 */
export async function placeInDiff(
  client: GitHubClient,
  suggestions: readonly Suggestion[],
  pullRequest: Variables,
): Promise<readonly ReviewThread[]> {
  const patches = await patchesOf(
    client,
    new Set(suggestions.map(({ path }) => path)),
    pullRequest,
  );
  return suggestions.flatMap(({ path, line: text, body }) => {
    const added = addedLines(patches.get(path) ?? '');
    const found = added.find((each) => withoutReturn(each.text) === text);
    return found === undefined ? [] : { path, line: found.line, side: 'RIGHT', body };
  });
}

const pageLength = 100;

/** GitHub lists no more than 3,000 files of a pull request. */
const maxPages = 30;

/** The patches of these files; GitHub leaves out those of large and binary ones. */
async function patchesOf(
  client: GitHubClient,
  paths: ReadonlySet<string>,
  pullRequest: Variables,
): Promise<ReadonlyMap<string, string>> {
  const patches = new Map<string, string>();
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
  for (let page = 1; patches.size < paths.size && page <= maxPages; page++) {
    const parameters = { ...pullRequest, per_page: pageLength, page };
    const data = filesIn(await client.request(route, parameters));
    for (const { filename, patch = '' } of data) {
      if (paths.has(filename)) patches.set(filename, patch);
    }
    if (data.length < pageLength) break;
  }
  return patches;
}

interface ChangedFile {
  readonly filename: string;
  readonly patch?: string;
}

/** A proxy in trouble may answer 200 with a page of its own. */
function filesIn(answer: unknown): readonly ChangedFile[] {
  const { data } = answer as { readonly data?: unknown };
  if (Array.isArray(data) && data.every(isChangedFile)) return data;
  throw new UnreadableAnswer('it is not a list of changed files');
}

function isChangedFile(file: unknown): file is ChangedFile {
  const { filename, patch = '' } = (file ?? {}) as Readonly<Record<string, unknown>>;
  return typeof filename === 'string' && typeof patch === 'string';
}

function withoutReturn(text: string): string {
  return text.replace(/\r$/, '');
}
