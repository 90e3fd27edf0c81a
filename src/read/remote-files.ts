import { type Refusal, type Reply, whyRefused } from '../model/github-query.js';
import type { PullRequestQuestion, RemoteFile } from '../model/pull-request.js';
import { type BlobNode, commitsAsked, type QueryAnswer } from './pull-request-query.js';

/** The files that a question asked for, found in the reply. */
export function remoteFiles(
  question: PullRequestQuestion,
  reply: Reply<QueryAnswer>,
): RemoteFile[] {
  const commits = commitsAsked(question);
  return question.files.map((file, index) => {
    const blob = answerNamed(reply, `file${index}`) as Partial<BlobNode> | null;
    const part = ['repository', `file${index}`];
    const refusal = reply.refusals.find(({ path }) => isAbout(path, part));
    if (refusal !== undefined && (blob?.text ?? null) === null) {
      const reason = whyRefused(refusal, 'contents: read');
      return { ...file, kind: 'unreadable', reason, unseen: whyUnseen(refusal) };
    }
    if (blob !== null) return { ...file, ...contentOf(blob) };
    // A missing file and a missing commit look the same; only in a known commit is it the file.
    const commit = answerNamed(reply, `commit${commits.indexOf(file.commit)}`);
    if (isCommit(commit)) return { ...file, kind: 'missing' };
    const reason = `there is no commit ${file.commit}`;
    return { ...file, kind: 'unreadable', reason, unseen: 'failed' };
  });
}

/** What the repository answered under a name; null is a hole, or nothing there. */
export function answerNamed({ answer }: Reply<QueryAnswer>, name: string): unknown {
  return answer.repository?.[name] ?? null;
}

/** GitHub tells those who may not look either that it is forbidden or that there is no such thing. */
function whyUnseen({ type }: Refusal): 'failed' | 'denied' {
  return type === 'FORBIDDEN' || type === 'NOT_FOUND' ? 'denied' : 'failed';
}

/** Whether a refusal is one of a part of the answer, or of something around it, or of everything. */
export function isAbout(path: Refusal['path'], part: readonly string[]): boolean {
  return (path ?? []).every((step, n) => n >= part.length || step === part[n]);
}

function isCommit(node: unknown): boolean {
  return typeof (node as { readonly oid?: unknown } | null)?.oid === 'string';
}

/** What a file holds, or why it is not text that could be read. */
export type Content =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** What GitHub's answer for a file that is there means. */
export function contentOf(blob: Partial<BlobNode>): Content {
  const { text, isTruncated } = blob;
  if (typeof blob !== 'object' || Array.isArray(blob)) return { kind: 'unreadable', reason: odd };
  if (text === undefined) return { kind: 'unreadable', reason: 'it is not a file' };
  if (text === null) return { kind: 'unreadable', reason: 'it is not a text' };
  if (typeof text !== 'string' || typeof isTruncated !== 'boolean')
    return { kind: 'unreadable', reason: odd };
  if (isTruncated)
    return { kind: 'unreadable', reason: 'it is too large for GitHub to send whole' };
  return { kind: 'text', text };
}

const odd = "GitHub's answer cannot be read: it is not what was asked for; run it again";
