import { describe, expect, test } from '@jest/globals';
import { type CommentState, isOutdated, planComment } from '../../src/publish/comment.js';

const written = (run: string, text: string) =>
  `<!-- release-gate:gate -->\n<!-- release-gate-run:${run} -->\n${text}`;

const state = (difference: Partial<CommentState> = {}): CommentState => ({
  comments: [],
  mode: 'on-findings',
  key: 'gate',
  run: { id: 100, attempt: 2 },
  ...difference,
});

const nothing = { create: null, update: null, remove: [] };

describe('a first comment', () => {
  test.each([
    ['on-findings', true, true],
    ['on-findings', false, false],
    ['always', true, true],
    ['always', false, true],
    ['never', true, false],
    ['never', false, false],
  ] as const)('in mode %s, worth one: %s, is created: %s', (mode, startsOne, created) => {
    const plan = planComment({ body: 'Text.', startsOne }, state({ mode }));
    expect(plan).toEqual({ ...nothing, create: created ? written('100.2', 'Text.') : null });
  });
});

describe('an existing comment', () => {
  const page = { body: 'Text.', startsOne: false };
  const plan = (...bodies: string[]) =>
    planComment(
      page,
      state({ comments: bodies.map((body, index) => ({ id: `c${index + 1}`, body })) }),
    );

  test('is updated when it says something else, whatever the page would start', () => {
    expect(plan(written('99.1', 'Other.')).update).toEqual({
      id: 'c1',
      body: written('100.2', 'Text.'),
    });
  });

  test.each([
    ['the run', written('99.1', 'Text.')],
    ['line ends', written('99.1', 'Text.').replaceAll('\n', '\r\n')],
    ['blanks at the end', written('99.1', 'Text. \n\n')],
  ])('is left alone when only %s differ', (_, body) => {
    expect(plan(body)).toEqual(nothing);
  });

  test('is left alone in mode never', () => {
    const comments = [{ id: 'c1', body: written('99.1', 'Other.') }];
    expect(planComment(page, state({ mode: 'never', comments }))).toEqual(nothing);
  });

  test('of another key, or with the marker further down, is not ours', () => {
    const other = written('99.1', 'Other.').replace('gate:gate', 'gate:gate-2');
    const quoting = `> Look:\n${written('99.1', 'Other.')}`;
    expect(plan(other, quoting)).toEqual(nothing);
  });

  test('is the oldest of its doubles; the others go', () => {
    expect(plan(written('99.1', 'Text.'), written('98.1', 'Text.'), 'Hello.')).toEqual({
      ...nothing,
      remove: ['c2'],
    });
  });
});

describe('a comment is newer than this run, 100.2', () => {
  test.each([
    ['101.1', true],
    ['100.3', true],
    ['100.2', false],
    ['100.1', false],
    ['99.9', false],
    ['no run', false],
  ])('when %s wrote it: %s', (run, outdated) => {
    const comments = [{ id: 'c1', body: written(run, 'Other.') }];
    expect(isOutdated(state({ comments }))).toBe(outdated);
    const { update } = planComment({ body: 'Text.', startsOne: true }, state({ comments }));
    expect(update === null).toBe(outdated);
  });
});
