import type { Refusal, Reply } from '../model/graphql.js';
import type { PullRequestQuestion, RemoteFile } from '../model/pull-request.js';
import { partOf, whyRefused } from './graphql-reply.js';
import { type BlobNode, commitsOf, type QueryAnswer } from './pull-request-query.js';

/** The files that a question asked for, found in the reply. */
export function remoteFiles(
  question: PullRequestQuestion,
  reply: Reply<QueryAnswer>,
): RemoteFile[] {
  const commits = commitsOf(question);
  return question.files.map((file, index) => {
    const refusal = reply.refusals.find(({ path }) => path?.[1] === `file${index}`);
    if (refusal !== undefined) {
      const reason = whyRefused(refusal, 'contents: read');
      return { ...file, kind: 'unreadable', reason, unseen: whyUnseen(refusal) };
    }
    const blob = partOf(reply, `file${index}`) as Partial<BlobNode> | null;
    if (blob !== null) return { ...file, ...contentOf(blob) };
    // A missing file and a missing commit look the same; only in a known commit is it the file.
    const commit = partOf(reply, `commit${commits.indexOf(file.commit)}`);
    if (commit !== null) return { ...file, kind: 'missing' };
    const reason = `there is no commit ${file.commit}`;
    return { ...file, kind: 'unreadable', reason, unseen: 'failed' };
  });
}

/** GitHub shows who may not look either that it is forbidden or that there is no such thing. */
function whyUnseen({ type }: Refusal): 'failed' | 'denied' {
  return type === 'FORBIDDEN' || type === 'NOT_FOUND' ? 'denied' : 'failed';
}

/** What a file holds, or why it is not a text that could be read. */
export type Content =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** What GitHub's answer for a file that is there means. */
export function contentOf({ text, isTruncated }: Partial<BlobNode>): Content {
  if (text === undefined) return { kind: 'unreadable', reason: 'it is not a file' };
  if (text === null) return { kind: 'unreadable', reason: 'it is not a text' };
  if (isTruncated)
    return { kind: 'unreadable', reason: 'it is too large for GitHub to send whole' };
  return { kind: 'text', text };
}
