import { describe, expect, test } from '@jest/globals';
import { UnreadableAnswer } from '../../src/model/github-client.js';
import { furtherNode, labelNode, pullRequestNode } from '../../src/read/pull-request-answer.js';
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

test('further pages are those that were asked for', () => {
  expect(furtherNode({ comments: whole.comments })).toEqual({ comments: whole.comments });
});

describe('an answer cannot be read', () => {
  const mayBeNull = ['labels', 'labels.pageInfo.endCursor', 'reviewThreads.pageInfo.endCursor'];
  const places = placesOf(whole).map((way): [string, string[]] => [way.join('.'), way]);

  test.each(places.filter(([name]) => !mayBeNull.includes(name)))(
    'with null, nothing or another type for %s',
    (_, way) => {
      for (const odd of [null, undefined, [[]], new Date(0), 'GONE'.repeat(2)]) {
        const isText = typeof odd === 'string' && typeof valueAt(whole, way) === 'string';
        if (isText && way.at(-1) !== 'state') continue;
        expect(() => pullRequestNode(withAt(whole, way, odd))).toThrow(UnreadableAnswer);
      }
    },
  );

  test.each([null, undefined, 'text', 1, []])('where it is %j', (odd) => {
    expect(() => pullRequestNode(odd)).toThrow('pullRequest is not an object');
    expect(() => furtherNode(odd)).toThrow('pullRequest is not an object');
    expect(() => labelNode(odd)).toThrow('label is not an object');
  });
});
