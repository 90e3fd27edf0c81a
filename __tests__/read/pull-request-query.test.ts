import { describe, expect, test } from '@jest/globals';
import { commitsAsked, firstQuery, furtherQuery } from '../../src/read/pull-request-query.js';

const hostile = '") { viewer { login } } #';
const question = {
  owner: hostile,
  repo: hostile,
  number: 7,
  labels: ['gate: breaking', hostile],
  files: [
    { commit: 'c0ffee^1', path: hostile },
    { commit: hostile, path: 'gradle.properties' },
    { commit: 'c0ffee^1', path: 'gradle.properties' },
  ],
};

describe('the first query', () => {
  test('holds text from outside in its variables only', () => {
    const { text, variables } = firstQuery(question);
    expect(text).not.toContain('viewer {');
    expect(text).not.toContain('gate: breaking');
    expect(variables).toEqual({
      owner: hostile,
      repo: hostile,
      number: 7,
      label0: 'gate: breaking',
      label1: hostile,
      commit0: 'c0ffee^1',
      commit1: hostile,
      file0: `c0ffee^1:${hostile}`,
      file1: `${hostile}:gradle.properties`,
      file2: 'c0ffee^1:gradle.properties',
    });
  });

  test('asks for each commit once', () => {
    expect(commitsAsked(question)).toEqual(['c0ffee^1', hostile]);
  });
});

describe('a further query', () => {
  const page = (hasNextPage: boolean, endCursor: string | null) => ({
    nodes: [],
    pageInfo: { hasNextPage, endCursor },
  });

  test('asks only for the lists that go on', () => {
    const lists = { labels: page(false, '3'), comments: page(true, '100') };
    expect(furtherQuery(question, lists).variables).toMatchObject({
      moreLabels: false,
      moreComments: true,
      commentsAfter: '100',
    });
  });

  test('asks for no list that the last answer left out', () => {
    expect(furtherQuery(question, { labels: page(true, '100') }).variables).toMatchObject({
      moreLabels: true,
      labelsAfter: '100',
      moreComments: false,
    });
  });
});
