import { describe, expect, test } from '@jest/globals';
import { type CommentMark, keyMarker, markLine } from '../../src/model/comment-marker.js';
import { commentsOfStep, labelsOfOthers, whyLeftAlone } from '../../src/publish/ownership.js';
import { deliveryOf, makePullRequest, makeStep } from '../support/github/run.js';

const { digest } = makeStep();
const { headSha } = makePullRequest();
const others = 'f'.repeat(16);
const anotherHead = 'c'.repeat(40);

/** A comment of the usual step's key, written by its run 99.1; different only in what is given. */
const written = (mark: Partial<CommentMark> = {}, key = 'gate') => {
  const usual = { run: { id: 99, attempt: 1 }, head: headSha, digest, labels: [] };
  return `${keyMarker(key)}\n${markLine({ ...usual, ...mark })}\nText.`;
};

/** The run 100.2 of a step, which meets these comments. */
const claim = (comments: readonly string[], difference: Parameters<typeof deliveryOf>[1] = {}) => {
  const pullRequest = makePullRequest({
    comments: comments.map((body, index) => ({ id: `c${index + 1}`, body })),
  });
  return deliveryOf(pullRequest, { run: { id: 100, attempt: 2 }, ...difference });
};
const given = { step: makeStep({ given: true, oneOfSeveral: true }) };
const never = { commentMode: 'never' } as const;

describe('a step leaves the pull request alone', () => {
  const shared =
    /^Another step of this run has written the comment .* `comment-key` of its own\.$/s;
  const foreign =
    /^Another step, or this one with other inputs, has written the comment .* `comment-key` of its own\./s;
  const newer = /^A newer run has already reported on this pull request/;
  const huge = 999_999_999_999_999;

  test.each<[string, ReturnType<typeof claim>, RegExp | null]>([
    ['there is no comment', claim([]), null],
    ['it wrote the comment before', claim([written()]), null],
    ['an earlier attempt did', claim([written({ run: { id: 100, attempt: 1 } })]), null],
    ['this very attempt did', claim([written({ run: { id: 100, attempt: 2 } })]), shared],
    [
      'this very attempt did, with other inputs',
      claim([written({ run: { id: 100, attempt: 2 }, digest: others })]),
      shared,
    ],
    [
      'this very attempt did, and the key was given',
      claim([written({ run: { id: 100, attempt: 2 } })], given),
      shared,
    ],
    [
      'this very attempt did, and this step never comments',
      claim([written({ run: { id: 100, attempt: 2 } })], never),
      shared,
    ],
    [
      'this very attempt wrote for another key',
      claim([written({ run: { id: 100, attempt: 2 } }, 'other')]),
      null,
    ],
    ['a later attempt did', claim([written({ run: { id: 100, attempt: 3 } })]), newer],
    ['a later run did', claim([written({ run: { id: 101, attempt: 1 } })]), newer],
    [
      'a later run did, and this step never comments',
      claim([written({ run: { id: 101, attempt: 1 } })], never),
      newer,
    ],
    [
      'a run did that is as late as can be',
      claim([written({ run: { id: 1_000_000_100, attempt: 1 } })]),
      newer,
    ],
    [
      'a run did that cannot be yet',
      claim([written({ run: { id: 1_000_000_101, attempt: 1 } })]),
      null,
    ],
    ['a number was planted', claim([written({ run: { id: huge, attempt: 1 } })]), null],
    [
      'a later run did, about another commit',
      claim([written({ run: { id: 101, attempt: 1 }, head: anotherHead })]),
      null,
    ],
    [
      'a later run wrote for another key',
      claim([written({ run: { id: 101, attempt: 1 } }, 'other')]),
      null,
    ],
    ['another digest made it', claim([written({ digest: others })]), foreign],
    [
      'another digest made it, at another commit',
      claim([written({ digest: others, head: anotherHead })]),
      foreign,
    ],
    [
      'another digest made it beside its own',
      claim([written({ digest: others }), written()]),
      null,
    ],
    [
      'another digest made it, and it never comments',
      claim([written({ digest: others })], never),
      null,
    ],
    [
      'the key was given, and another digest made it',
      claim([written({ digest: others })], given),
      foreign,
    ],
    [
      'the key was given, and another digest made it at another commit',
      claim([written({ digest: others, head: anotherHead })], given),
      null,
    ],
    ['nobody says who wrote it', claim([`${keyMarker('gate')}\nText.`]), null],
    [
      'the mark stands further down',
      claim([`${keyMarker('gate')}\nx\n${written({ run: { id: 101, attempt: 1 } })}`]),
      null,
    ],
  ])('or not, where %s', (_, theClaim, why) => {
    if (why === null) expect(whyLeftAlone(theClaim)).toBeNull();
    else expect(whyLeftAlone(theClaim)).toMatch(why);
  });
});

test('the comments of a step are those of its key that it wrote', () => {
  const comments = [
    written(),
    written({}, 'other'),
    written({ digest: others }),
    `${keyMarker('gate')}\nText.`,
    'Hello.',
  ];
  expect(commentsOfStep(claim(comments)).map(({ id }) => id)).toEqual(['c1', 'c4']);
});

describe('the labels that others want', () => {
  const ours = written({ labels: ['gate: breaking'] });
  const theirs = written({ labels: ['release: core-major', 'gate: off-cadence'] }, 'other');
  const sharing = written({ labels: ['gate: incompatible'], digest: others });
  const planted = `> ${theirs}`;

  test.each([
    [
      'are those that their comments list',
      {},
      ['release: core-major', 'gate: off-cadence', 'gate: incompatible'],
    ],
    [
      'are all that any comment lists, for a step that never comments',
      never,
      ['gate: breaking', 'release: core-major', 'gate: off-cadence', 'gate: incompatible'],
    ],
  ])('%s', (_, difference, labels) => {
    expect(labelsOfOthers(claim([ours, theirs, sharing, planted], difference))).toEqual(labels);
  });
});
