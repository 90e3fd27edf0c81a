import { maxFilesInQuery } from '../model/github-query.js';
import { ownedLabels } from '../model/labels.js';
import type {
  FileQuestion,
  PullRequest,
  PullRequestAnswer,
  RemoteFile,
} from '../model/pull-request.js';
import { type Notice, type Problem, problem } from '../model/report.js';
import type { FileRead, GitHub } from '../world.js';
import { readPullRequest } from './pull-request.js';

/** What GitHub answered: the pull request, and files in commits. */
export interface Remote {
  readonly pullRequest: PullRequest | null;
  readonly notices: readonly Notice[];
  /** A file of at most so many bytes; one that was not asked for at first costs its own query. */
  readonly read: (commit: string, path: string, maxBytes: number) => Promise<FileRead>;
  /** That GitHub failed to show a file so far, one cause for all of them; null where it did not. */
  readonly outage: () => Problem | null;
  /** Asks for files that were not asked for yet, as many as fit into each query. */
  readonly prepare: (files: readonly FileQuestion[]) => Promise<void>;
}

/** Asks GitHub for the event's pull request, if it has one, and for files: all in one query, if there are not too many. */
export async function readRemote(github: GitHub, files: readonly FileQuestion[]): Promise<Remote> {
  const answer = await ask(github, files.slice(0, maxFilesInQuery));
  const known = new Map(answer.files.map((file) => [keyOf(file), file]));
  const failed = answer.files.flatMap((file) => whyFailed(file));
  const further = { ...github, event: { ...github.event, pullRequest: null } };
  const prepare = async (questions: readonly FileQuestion[]) => {
    const unknown = questions.filter((question) => !known.has(keyOf(question)));
    for (let next = 0; next < unknown.length; next += maxFilesInQuery) {
      const { files: answered } = await ask(further, unknown.slice(next, next + maxFilesInQuery));
      for (const file of answered) {
        known.set(keyOf(file), file);
        failed.push(...whyFailed(file));
      }
    }
  };
  await prepare(files);
  return {
    prepare,
    pullRequest: answer.pullRequest,
    notices: answer.notices,
    read: async (commit, path, maxBytes) => {
      const question = { commit, path };
      await prepare([question]);
      const file = known.get(keyOf(question));
      return fileRead(file, maxBytes);
    },
    outage: () => (failed[0] === undefined ? null : outageBecause(failed[0])),
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
    files: files.map((file) => ({ ...file, kind: 'unreadable', reason, unseen: 'denied' })),
    notices: number === null ? [] : [{ message, location: null }],
  };
}

/** Why GitHub failed to show a file, which says nothing of the file. */
function whyFailed(file: RemoteFile | undefined): string[] {
  return file?.kind === 'unreadable' && file.unseen === 'failed' ? [file.reason] : [];
}

function outageBecause(why: string): Problem {
  const again = /\brun it again\b/.test(why) ? '' : '; run it again';
  return problem(`GitHub did not show the files that are compared, because ${why}${again}.`, {
    found: why,
    expected: 'an answer from GitHub’s API',
  });
}

function fileRead(file: RemoteFile | undefined, maxBytes: number): FileRead {
  if (file === undefined || file.kind === 'missing') return { kind: 'missing' };
  if (file.kind === 'unreadable') {
    const why = `GitHub could not show it, because ${file.reason}`;
    return { kind: 'refused', why, ...(file.unseen === undefined ? {} : { unseen: file.unseen }) };
  }
  return Buffer.byteLength(file.text) > maxBytes
    ? { kind: 'refused', why: `it has more than the ${maxBytes} bytes allowed` }
    : { kind: 'text', text: file.text };
}
