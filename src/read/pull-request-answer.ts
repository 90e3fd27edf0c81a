import { UnreadableAnswer } from '../model/github-client.js';
import type { Label } from '../model/pull-request.js';
import type { CommentNode, Page, PullRequestNode, ThreadNode } from './pull-request-query.js';

/**
 * The pull request in an answer of GitHub, if it is one: a proxy, or a server in trouble, may leave
 * things out or put others in their place. Throws `UnreadableAnswer`, because half of what stands on
 * a pull request is not enough to write there.
 */
export function pullRequestNode(node: unknown): PullRequestNode {
  const fields = fieldsOf(node, 'pullRequest');
  return {
    id: text(fields, 'id'),
    number: number(fields, 'number'),
    state: oneOf(fields, 'state', ['OPEN', 'CLOSED', 'MERGED'] as const),
    isDraft: flag(fields, 'isDraft'),
    isCrossRepository: flag(fields, 'isCrossRepository'),
    headRefOid: text(fields, 'headRefOid'),
    baseRefOid: text(fields, 'baseRefOid'),
    // The only list that GitHub may leave out.
    labels: fields.labels === null ? null : page(fields, 'labels', labelIn),
    comments: page(fields, 'comments', (node) => [commentNode(node)]),
    reviewThreads: page(fields, 'reviewThreads', (node) => [threadNode(node)]),
  };
}

/** A label that cannot be seen is nobody's loss: it is not taken away, and is added once more at most. */
export function labelIn(node: unknown): Label[] {
  const { id, name } = (node ?? {}) as Readonly<Record<keyof Label, unknown>>;
  return typeof id === 'string' && typeof name === 'string' ? [{ id, name }] : [];
}

function commentNode(node: unknown): CommentNode {
  const fields = fieldsOf(node, 'comment');
  const { fullDatabaseId } = fields;
  return {
    id: text(fields, 'id'),
    fullDatabaseId:
      typeof fullDatabaseId === 'number' ? String(fullDatabaseId) : text(fields, 'fullDatabaseId'),
    viewerDidAuthor: flag(fields, 'viewerDidAuthor'),
    body: text(fields, 'body'),
  };
}

function threadNode(node: unknown): ThreadNode {
  const fields = fieldsOf(node, 'thread');
  const comments = fieldsOf(fields.comments, 'comments');
  return {
    path: text(fields, 'path'),
    isResolved: flag(fields, 'isResolved'),
    isOutdated: flag(fields, 'isOutdated'),
    comments: {
      totalCount: number(comments, 'totalCount'),
      // One that was deleted is nobody's.
      nodes: list(comments, 'nodes').flatMap((each) => (each === null ? [] : commentNode(each))),
    },
  };
}

function page<Node>(
  fields: Fields,
  name: string,
  read: (node: unknown) => readonly Node[],
): Page<Node> {
  const of = fieldsOf(fields[name], name);
  const info = fieldsOf(of.pageInfo, `${name}.pageInfo`);
  const hasNextPage = flag(info, 'hasNextPage');
  const endCursor = hasNextPage ? text(info, 'endCursor') : null;
  return { nodes: list(of, 'nodes').flatMap(read), pageInfo: { hasNextPage, endCursor } };
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown, name: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw unreadable(name, 'an object');
}

function list(fields: Fields, name: string): readonly unknown[] {
  const value = fields[name];
  if (Array.isArray(value)) return value;
  throw unreadable(name, 'a list');
}

function text(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value === 'string') return value;
  throw unreadable(name, 'a text');
}

function number(fields: Fields, name: string): number {
  const value = fields[name];
  if (typeof value === 'number') return value;
  throw unreadable(name, 'a number');
}

function flag(fields: Fields, name: string): boolean {
  const value = fields[name];
  if (typeof value === 'boolean') return value;
  throw unreadable(name, 'true or false');
}

function oneOf<Word extends string>(fields: Fields, name: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === fields[name]);
  if (found !== undefined) return found;
  throw unreadable(name, `one of ${words.join(', ')}`);
}

function unreadable(name: string, expected: string): UnreadableAnswer {
  return new UnreadableAnswer(`${name} is not ${expected}`);
}
