import {
  isMarked,
  type StepIdentity,
  saysTheSame,
  suggestionMarker,
} from '../model/comment-marker.js';
import {
  failureOf,
  type GitHubClient,
  type QueryVariables,
  shapeless,
  UnreadableAnswer,
} from '../model/github-client.js';
import type { OwnThread, PullRequest } from '../model/pull-request.js';
import type { Suggestion } from '../render/suggestions.js';
import { type Delivery, type PreparedWrites, type Write, writePermission } from './delivery.js';

/** The writes that leave each suggestion on the pull request once. */
interface SuggestionPlan {
  /** With their markers. */
  readonly post: readonly NumberedSuggestion[];
  /** Ids of comments that offer what is no longer needed. */
  readonly withdraw: readonly string[];
}

/** The writes that bring the suggestions up to date, the new ones in one review. */
export async function suggestionWrites(
  client: GitHubClient,
  wanted: readonly Suggestion[],
  delivery: Delivery,
): Promise<PreparedWrites> {
  if (!delivery.suggest || !delivery.judged) return { writes: [], refused: [] };
  const { owner, repo, pullRequest, step } = delivery;
  const { post, withdraw } = planSuggestions(wanted, pullRequest.threads, step);
  const withdrawals = withdraw.map(withdrawal);
  try {
    const number = { owner, repo, pull_number: pullRequest.number };
    const threads = await placeInDiff(client, post, number);
    return { writes: [...reviewWith(threads, pullRequest), ...withdrawals], refused: [] };
  } catch (error) {
    const failure = failureOf(error);
    const refused = { failed: unsuggested, failure, permission: writePermission };
    return { writes: withdrawals, refused: [refused] };
  }
}

/**
 * Decides the writes. What stands there already is not repeated, not even after somebody closed
 * it; what somebody closed or answered is theirs now, and stays.
 */
export function planSuggestions(
  wanted: readonly Suggestion[],
  threads: readonly OwnThread[],
  step: StepIdentity,
): SuggestionPlan {
  const marker = suggestionMarker(step);
  const ours = threads.filter(({ body }) => isMarked(body, marker));
  const marked = wanted.map((each) => ({ ...each, body: `${marker}\n${each.body}` }));
  const left = [...ours];
  const post: NumberedSuggestion[] = [];
  for (const [index, each] of marked.entries()) {
    const stands = (thread: OwnThread) =>
      thread.path === each.path && !thread.outdated && saysTheSame(thread.body, each.body);
    const found = left.findIndex(stands);
    const nth = marked.slice(0, index).filter((one) => isSame(one, each)).length;
    if (found === -1) post.push({ ...each, nth });
    else left.splice(found, 1);
  }
  const withdraw = left.filter(({ resolved, answered }) => !resolved && !answered);
  return { post, withdraw: withdraw.map(({ id }) => id) };
}

/** A line that a file holds twice is suggested twice. */
function isSame(one: Suggestion, other: Suggestion): boolean {
  return one.path === other.path && one.line === other.line && one.body === other.body;
}

const unsuggested = 'The versions that fit could not be suggested';

/** GitHub wants a review to have some text beside its comments. */
const body = 'Release Gate knows versions that run on this core; commit them with one click.';

function reviewWith(threads: readonly ReviewThread[], { id, headSha }: PullRequest): Write[] {
  if (threads.length === 0) return [];
  const input = { pullRequestId: id, commitOID: headSha, event: 'COMMENT', body, threads };
  // A line that has left the diff since it was read: the run of the newer commit looks again.
  const doneWhen = 'UNPROCESSABLE';
  return [{ field: 'addPullRequestReview', input, failed: unsuggested, doneWhen }];
}

function withdrawal(id: string): Write {
  const failed = 'A suggestion that is no longer needed could not be withdrawn';
  const field = 'deletePullRequestReviewComment';
  return { field, input: { id }, failed, doneWhen: 'NOT_FOUND' };
}

/** A suggestion, and which of the added lines with its text it is for. */
interface NumberedSuggestion extends Suggestion {
  /** 0 for the first. */
  readonly nth: number;
}

/** A review's thread as GitHub's API takes it, at a line of the pull request's own files. */
interface ReviewThread {
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
interface AddedLine {
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
