import { describe, expect, test } from '@jest/globals';
import { UnreadableAnswer } from '../../src/model/github-client.js';
import { labelIn, pullRequestNode } from '../../src/read/pull-request-answer.js';
import { placesOf, valueAt, withAt } from '../support/places.js';

const pageInfo = { hasNextPage: false, endCursor: null };
const comment = { id: 'IC_1', fullDatabaseId: '1', viewerDidAuthor: true, body: 'Blocked.' };
const thread = {
  ...{ path: 'a.txt', isResolved: false, isOutdated: false },
  comments: { totalCount: 1, nodes: [comment] },
};
const whole = {
  ...{ id: 'PR_1', number: 7, state: 'OPEN', isDraft: false, isCrossRepository: false },
  ...{ headRefOid: 'a', baseRefOid: 'b' },
  labels: { nodes: [{ id: 'LA_1', name: 'gate: breaking' }], pageInfo },
  comments: { nodes: [comment], pageInfo: { hasNextPage: true, endCursor: 'c' } },
  reviewThreads: { nodes: [thread], pageInfo },
};

test('a whole answer is taken as it is', () => {
  expect(pullRequestNode(whole)).toEqual(whole);
});

test('GitHub may leave out the labels, and may write a number as one', () => {
  expect(pullRequestNode({ ...whole, labels: null }).labels).toBeNull();
  const numbered = withAt(whole, ['comments', 'nodes', '0', 'fullDatabaseId'], 1);
  expect(pullRequestNode(numbered)).toEqual(whole);
});

test('a label that cannot be seen is left out, and so is a deleted comment of a thread', () => {
  const odd = withAt(whole, ['labels', 'nodes'], [null, { id: 'LA_2' }, 'text']);
  expect(pullRequestNode(odd).labels?.nodes).toEqual([]);
  const deleted = withAt(whole, ['reviewThreads', 'nodes', '0', 'comments', 'nodes'], [null]);
  expect(pullRequestNode(deleted).reviewThreads.nodes[0]?.comments.nodes).toEqual([]);
});

describe('an answer cannot be read', () => {
  // A list of labels may hold anything, but must be a list.
  const mayBe =
    /^labels(\.nodes\..*|\.pageInfo\.endCursor)?$|^reviewThreads\.(pageInfo\.endCursor|nodes\.0\.comments\.nodes\.0)$/;
  const places = placesOf(whole).map((way): [string, string[]] => [way.join('.'), way]);

  test.each(places.filter(([name]) => !mayBe.test(name)))(
    'with null, nothing or another type for %s',
    (_, way) => {
      for (const odd of [null, undefined, 'GONE', Symbol('of no type that JSON has')]) {
        const isText = typeof odd === 'string' && typeof valueAt(whole, way) === 'string';
        if (isText && way.at(-1) !== 'state') continue;
        expect(() => pullRequestNode(withAt(whole, way, odd))).toThrow(UnreadableAnswer);
      }
    },
  );

  test.each([null, undefined, 'text', 1, []])('where it is %j', (odd) => {
    expect(() => pullRequestNode(odd)).toThrow('pullRequest is not an object');
    expect(labelIn(odd)).toEqual([]);
  });
});
