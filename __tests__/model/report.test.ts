import { describe, expect, test } from '@jest/globals';
import {
  findingKey,
  isAboutOnePlugin,
  isWorthTelling,
  movesEveryPlugin,
  problem,
  subjectWords,
} from '../../src/model/report.js';
import { makeMove, makePlan, makeStep } from '../support/make-plan.js';
import { makeFinding } from '../support/make-report.js';

test.each([
  ['plugin-aws@2.0.0', 'plugin-aws 2.0.0', true],
  ['@acme/plugin@2.0.0', '@acme/plugin 2.0.0', true],
  ['core 2025.1.0', 'core 2025.1.0', false],
  ['deploy/a@b.yml', 'deploy/a@b.yml', false],
  ['plugins', 'plugins', false],
])('%s is called %s, and is one plugin: %s', (subject, words, isPlugin) => {
  const finding = makeFinding({ subject });
  expect(subjectWords(finding)).toBe(words);
  expect(isAboutOnePlugin(finding)).toBe(isPlugin);
});

test('a single plugin is called by its name, also under one name for all', () => {
  const about = [{ name: 'plugin-odoo', version: '1.0.0' }];
  const rule = 'requirement-undeclared';
  expect(subjectWords(makeFinding({ rule, subject: 'plugins', about }))).toBe('plugin-odoo 1.0.0');
  expect(subjectWords(makeFinding({ rule, subject: 'plugins', about: [...about, ...about] }))).toBe(
    'plugins',
  );
});

test('where no single version is known it is called by its name alone', () => {
  const called = (subject: string, ...versions: readonly string[]) =>
    subjectWords(
      makeFinding({
        subject,
        about: versions.map((version) => ({ name: 'plugin-odoo', version })),
      }),
    );
  expect(called('plugins', '*')).toBe('plugin-odoo');
  expect(called('plugins')).toBe('plugins');
  expect(called('deploy/plugins.txt', '1.0.0')).toBe('deploy/plugins.txt');
});

test.each([
  ['of nothing', []],
  ['of several plugins', ['1.0.0', '1.1.0']],
])('a finding %s is not about one', (_, versions) => {
  const about = versions.map((version) => ({ name: 'plugin-odoo', version }));
  expect(isAboutOnePlugin({ subject: 'plugin-odoo@1.0.0', about })).toBe(false);
});

test('advice names a finding by its rule and its subject', () => {
  const finding = makeFinding({ rule: 'core-too-old', subject: 'plugin-aws@2.0.0' });
  expect(findingKey(finding)).toBe('core-too-old plugin-aws@2.0.0');
});

const parts = { found: 'soon', expected: 'a day' };
const at = { path: 'policy.yml', line: 2, column: 5, endColumn: 9 };

test.each([
  ['with its place', { ...parts, at }, at],
  ['without one', { ...parts, at: null }, null],
  ['that has none', parts, null],
])('a problem %s', (_, given, location) => {
  expect(problem('It is soon.', given)).toEqual({ message: 'It is soon.', ...parts, location });
});

const blocked = { name: 'plugin-aws', version: '1.0.0', wayOut: null };

test.each([
  ['is complete when nothing moves', makePlan(), true],
  ['is complete when plugins move', makePlan({ steps: [makeStep({ moves: [makeMove()] })] }), true],
  [
    'is not complete when a plugin has no version on a stop',
    makePlan({ steps: [makeStep({ blocked: [blocked] }), makeStep()] }),
    false,
  ],
  [
    'is not complete when a plugin is not known',
    makePlan({ undecided: [{ name: 'plugin-x', version: '1.0.0' }] }),
    false,
  ],
])('a plan %s', (_, plan, complete) => {
  expect(movesEveryPlugin(plan)).toBe(complete);
});

describe('a plan is worth telling', () => {
  test.each([
    [
      'when it is not known what a plugin needs',
      makePlan({ steps: [makeStep()], undecided: [{ name: 'x', version: 'latest' }] }),
      true,
    ],
    ['when there is a stop', makePlan(), true],
    ['when a plugin moves', makePlan({ steps: [makeStep({ moves: [makeMove()] })] }), true],
    ['when a plugin is blocked', makePlan({ steps: [makeStep({ blocked: [blocked] })] }), true],
    ['not when all plugins stay', makePlan({ steps: [makeStep({ stays: ['a'] })] }), false],
  ])('%s', (_, plan, worth) => {
    expect(isWorthTelling(plan)).toBe(worth);
  });
});
