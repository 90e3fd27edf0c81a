import { expect, test } from '@jest/globals';
import { couldNotJudge } from '../../src/evaluate/could-not-judge.js';
import { makePolicy } from '../support/make-facts.js';

const problem = {
  message: 'core-version is not a core version: "1".',
  found: '1',
  expected: 'two to four numbers',
  location: null,
};

test('what could not be judged fails: false for every boolean, 0 for every count, no list', () => {
  expect(couldNotJudge([problem], makePolicy({ timeZone: 'Europe/Paris' }))).toEqual({
    schemaVersion: 1,
    verdict: 'fail',
    targetDate: null,
    timeZone: 'Europe/Paris',
    policy: { name: 'kestra-calver', source: 'built-in', reason: null },
    seen: [],
    releasing: [],
    releasingReason: '',
    core: null,
    latest: null,
    plugins: [],
    findings: [],
    notices: [],
    problems: [problem],
    counts: { error: 0, warning: 0, notice: 0, undecided: 0, waived: 0 },
    compatible: false,
    onCadence: false,
    minimumCore: null,
    calendar: {
      due: [],
      previousCoreMajor: null,
      nextCoreMajor: null,
      nextCoreMajors: [],
      nextCoreBugfix: null,
    },
    labels: [],
    plan: null,
    advice: [],
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
  expect(problems.at(-1)).toEqual({
    message: 'There are 999000 more problems; correct these first.',
    found: '1000000 problems',
    expected: 'none',
    location: null,
  });
  expect(couldNotJudge(problems.slice(0, 1000), null).problems).toHaveLength(1000);
});
