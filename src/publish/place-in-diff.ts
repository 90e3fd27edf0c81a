import {
  type GitHubClient,
  type QueryVariables,
  shapeless,
  UnreadableAnswer,
} from '../model/github-client.js';
import type { Suggestion } from '../render/suggestions.js';

/** A suggestion, and which of the added lines with its text it is for. */
export interface NumberedSuggestion extends Suggestion {
  /** 0 for the first. */
  readonly nth: number;
}

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
  suggestions: readonly NumberedSuggestion[],
  pullRequest: QueryVariables,
): Promise<readonly ReviewThread[]> {
  const patches = await patchesOf(
    client,
    new Set(suggestions.map(({ path }) => path)),
    pullRequest,
  );
  return suggestions.flatMap(({ path, line: text, body, nth }) => {
    const added = addedLines(patches.get(path) ?? '');
    const found = added.filter((each) => withoutReturn(each.text) === text)[nth];
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
  pullRequest: QueryVariables,
): Promise<ReadonlyMap<string, string>> {
  const patches = new Map<string, string>();
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
  for (let page = 1; patches.size < paths.size && page <= maxPages; page++) {
    const parameters = { ...pullRequest, per_page: pageLength, page };
    const { data } = (await client.request(route, parameters)) as FilesAnswer;
    if (!Array.isArray(data)) throw new UnreadableAnswer(shapeless);
    for (const { filename, patch } of data as FilesAnswer['data']) {
      if (paths.has(filename)) patches.set(filename, patch ?? '');
    }
    if (data.length < pageLength) break;
  }
  return patches;
}

interface FilesAnswer {
  readonly data: readonly { readonly filename: string; readonly patch?: string | null }[];
}

function withoutReturn(text: string): string {
  return text.replace(/\r$/, '');
}

/** A line that a pull request adds: its 1-based number in the new file, and its text. */
export interface AddedLine {
  readonly line: number;
  readonly text: string;
}

/** The lines that a patch adds, as GitHub writes it: hunks of a unified diff of one file. */
export function addedLines(patch: string): readonly AddedLine[] {
  const added: AddedLine[] = [];
  let line = 0;
  for (const row of patch.split('\n')) {
    const start = /^@@ -\d+(?:,\d+)? \+(?<start>\d+)/.exec(row)?.groups?.start;
    if (start !== undefined) line = Number(start);
    else if (row.startsWith('+')) added.push({ line: line++, text: row.slice(1) });
    else if (row.startsWith(' ')) line++;
  }
  return added;
}
