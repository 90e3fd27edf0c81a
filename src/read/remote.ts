import { ownedLabels } from '../model/labels.js';
import type {
  FileQuestion,
  PullRequest,
  PullRequestAnswer,
  RemoteFile,
} from '../model/pull-request.js';
import type { Notice } from '../model/report.js';
import type { FileRead, GitHub } from '../world.js';
import { readPullRequest } from './pull-request.js';

/** What GitHub answered: the pull request, and files in commits. */
export interface Remote {
  readonly pullRequest: PullRequest | null;
  readonly notices: readonly Notice[];
  /** A file of at most so many bytes; one that was not asked for at first costs its own query. */
  readonly read: (commit: string, path: string, mostBytes: number) => Promise<FileRead>;
}

/** Asks GitHub for the event's pull request, if it has one, and for files: all in one query. */
export async function readRemote(github: GitHub, files: readonly FileQuestion[]): Promise<Remote> {
  const answer = await ask(github, files);
  const known = new Map(answer.files.map((file) => [keyOf(file), file]));
  return {
    pullRequest: answer.pullRequest,
    notices: answer.notices,
    read: async (commit, path, mostBytes) => {
      const question = { commit, path };
      const file = known.get(keyOf(question)) ?? (await ask(github, [question])).files[0];
      return fileRead(file, mostBytes);
    },
  };
}

function keyOf({ commit, path }: FileQuestion): string {
  return `${commit}:${path}`;
}

async function ask(
  { event, connect }: GitHub,
  files: readonly FileQuestion[],
): Promise<PullRequestAnswer> {
  const { owner, repo, pullRequest: number } = event;
  if (connect === null) return unasked(number, files);
  const labels = number === null ? [] : ownedLabels.map(({ name }) => name);
  return readPullRequest(await connect(), { owner, repo, number, labels, files });
}

function unasked(number: number | null, files: readonly FileQuestion[]): PullRequestAnswer {
  const reason = 'there is no token';
  const message = `Pull request #${number} could not be read: ${reason}.`;
  return {
    pullRequest: null,
    files: files.map((file) => ({ ...file, kind: 'unreadable', reason })),
    notices: number === null ? [] : [{ message, location: null }],
  };
}

function fileRead(file: RemoteFile | undefined, mostBytes: number): FileRead {
  if (file === undefined || file.kind === 'missing') return { kind: 'missing' };
  if (file.kind === 'unreadable')
    return { kind: 'refused', why: `GitHub could not show it, because ${file.reason}` };
  return Buffer.byteLength(file.text) > mostBytes
    ? { kind: 'refused', why: `it has more than the ${mostBytes} bytes allowed` }
    : { kind: 'text', text: file.text };
}
