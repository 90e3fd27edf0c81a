import { describe, expect, test } from '@jest/globals';
import { type CommentMark, keyMarker, markLine } from '../../src/model/comment-marker.js';
import { type CommentState, planComment } from '../../src/publish/comment.js';
import { deliveryOf, makePullRequest, makeStep } from '../support/github/run.js';

const { digest } = makeStep();
const { headSha } = makePullRequest();

/** A comment's body as the run 100.2 of the usual step writes it, different only in what is given. */
const written = (text: string, mark: Partial<CommentMark> = {}, key = 'gate') => {
  const run = { id: 100, attempt: 2 };
  return `${keyMarker(key)}\n${markLine({ run, head: headSha, digest, labels: [], ...mark })}\n${text}`;
};
const earlier = { run: { id: 99, attempt: 1 } };

const state = (comments: readonly string[], difference: Partial<CommentState> = {}) => ({
  ...deliveryOf(
    makePullRequest({ comments: comments.map((body, index) => ({ id: `c${index + 1}`, body })) }),
    { run: { id: 100, attempt: 2 } },
  ),
  ...difference,
});

const nothing = { create: null, update: null, remove: [] };
const page = { body: 'Text.', startsOne: false };

describe('a first comment', () => {
  test.each([
    ['on-findings', true, true],
    ['on-findings', false, false],
    ['always', true, true],
    ['always', false, true],
    ['never', true, false],
    ['never', false, false],
  ] as const)('in mode %s, worth one: %s, is created: %s', (commentMode, startsOne, created) => {
    const plan = planComment({ body: 'Text.', startsOne }, [], state([], { commentMode }));
    expect(plan).toEqual({ ...nothing, create: created ? written('Text.') : null });
  });

  test('lists the labels that its step wants', () => {
    const labels = ['gate: breaking'];
    const { create } = planComment({ ...page, startsOne: true }, labels, state([]));
    expect(create).toBe(written('Text.', { labels }));
  });
});

describe('an existing comment', () => {
  const plan = (...bodies: string[]) => planComment(page, [], state(bodies));

  test('is updated when it says something else, whatever the page would start', () => {
    expect(plan(written('Other.', earlier)).update).toEqual({ id: 'c1', body: written('Text.') });
  });

  test.each([
    ['the run', written('Text.', earlier)],
    ['the commit', written('Text.', { ...earlier, head: 'c'.repeat(40) })],
    ['line ends', written('Text.', earlier).replaceAll('\n', '\r\n')],
    ['blanks at the end', written('Text. \n\n', earlier)],
    ['the line that names the step', signedText(written('Text.', earlier))],
  ])('is left alone when only %s differ', (_, body) => {
    expect(plan(body)).toEqual(nothing);
  });

  test.each([
    ['the labels are others', written('Text.', { ...earlier, labels: ['gate: breaking'] })],
    ['it has no mark', `${keyMarker('gate')}\nText.`],
    ['its mark is of another form', written('Text.').replace('form:1', 'form:9')],
  ])('is written anew where %s', (_, body) => {
    expect(plan(body).update).toEqual({ id: 'c1', body: written('Text.') });
  });

  test('is left alone in mode never', () => {
    const comments = [written('Other.', earlier)];
    expect(planComment(page, [], state(comments, { commentMode: 'never' }))).toEqual(nothing);
  });

  test('of another key, or with the marker further down, is not ours', () => {
    const other = written('Other.', earlier, 'gate-2');
    const quoting = `> Look:\n${written('Other.', earlier)}`;
    expect(plan(other, quoting)).toEqual(nothing);
  });

  test('of a step with other inputs is not ours, beside our own', () => {
    const theirs = written('Other.', { ...earlier, digest: 'f'.repeat(16) });
    expect(plan(theirs, written('Text.', earlier))).toEqual(nothing);
  });

  test('is the oldest of its doubles; the others go', () => {
    expect(plan(written('Text.', earlier), written('Text.', earlier), 'Hello.')).toEqual({
      ...nothing,
      remove: ['c2'],
    });
  });
});

/** The line that names the step stands above the text, where two comments are told apart. */
function signedText(body: string): string {
  return body.replace('\nText.', '\n<sub>Signed.</sub>\n\nText.');
}

describe('the step is named', () => {
  const signed = signedText(written('Text.'));
  const started = { ...page, startsOne: true };

  test.each<[string, CommentState, string]>([
    ['by no only comment', state([]), written('Text.')],
    ['by one beside another step’s', state([written('Theirs.', earlier, 'other')]), signed],
    ['by one whose key was given', state([], { step: makeStep({ oneOfSeveral: true }) }), signed],
    ['by none for people’s comments', state(['Hello.']), written('Text.')],
  ])('%s', (_, theState, body) => {
    expect(planComment(started, [], theState).create).toBe(body);
  });

  test('in the next change, when the other step came later', () => {
    const theirs = written('Theirs.', earlier, 'other');
    expect(planComment(page, [], state([written('Text.', earlier), theirs]))).toEqual(nothing);
    const { update } = planComment(page, [], state([written('Old.', earlier), theirs]));
    expect(update?.body).toBe(signed);
  });
});
