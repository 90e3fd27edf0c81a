import { expect, test } from '@jest/globals';
import { couldNotJudge } from '../../src/evaluate/could-not-judge.js';
import { makePolicy } from '../support/make-facts.js';

const problem = {
  message: 'core-version is not a core version: "1".',
  found: '1',
  expected: 'two to four numbers',
  location: null,
};

test('what could not be judged fails: false for every boolean, 0 for every count', () => {
  expect(couldNotJudge([problem], makePolicy({ timeZone: 'Europe/Paris' }))).toMatchObject({
    verdict: 'fail',
    targetDate: null,
    timeZone: 'Europe/Paris',
    policy: { name: 'kestra-calver', source: 'built-in', reason: null },
    findings: [],
    problems: [problem],
    counts: { error: 0, warning: 0, notice: 0, undecided: 0, waived: 0 },
    compatible: false,
    onCadence: false,
    labels: [],
  });
});

test('a policy that could not be read has no name', () => {
  expect(couldNotJudge([problem], null)).toMatchObject({
    timeZone: 'UTC',
    policy: { name: '', source: '' },
  });
});

test('a thousand problems are listed, and the rest is counted', () => {
  const { problems } = couldNotJudge(Array(1_000_000).fill(problem), null);
  expect(problems).toHaveLength(1001);
  expect(problems.at(-1)?.message).toBe('There are 999000 more problems; correct these first.');
});
