import { expect, test } from '@jest/globals';
import { versionFloating } from '../../src/rules/version-floating.js';
import { brokenRules, findingOf, findingsOf } from '../support/judge.js';
import { testExamples } from '../support/test-examples.js';

testExamples(versionFloating);

test('a floating core asks for a pin', () => {
  expect(findingOf('version-floating', versionFloating.examples.breaks)).toMatchObject({
    subject: 'core latest',
    message:
      'core latest floats: no plugin can be judged against a core that may be another tomorrow.',
    remedy: 'Pin the core to a full version, of the line 2025.1 for example.',
    data: { version: 'latest', newestCompatible: null },
  });
});

test('where no line is known to be out it offers none', () => {
  const inputs = { 'core-version': 'latest' };
  expect(
    findingOf('version-floating', { inputs, policy: 'extends: none\nname: acme' }).remedy,
  ).toBe('Pin the core to a full version.');
});

test('a floating plugin is offered the newest version that fits', () => {
  const catalogue = 'plugins: { a: { versions: { "1.0.0": ">=1.0", "2.0.0": ">=2026.1" } } }';
  const inputs = { 'core-version': '2025.1.0', 'plugin-versions': 'a@LATEST\nb@develop' };
  expect(findingsOf('version-floating', { inputs, catalogue })).toMatchObject([
    {
      subject: 'a@LATEST',
      message: 'a@LATEST floats: it cannot be judged.',
      remedy: 'Pin a to 1.0.0, the newest that fits this core.',
      data: { version: 'LATEST', newestCompatible: '1.0.0' },
    },
    { subject: 'b@develop', remedy: 'Pin b to a full version.' },
  ]);
});

test('a floating core is one finding, not one per plugin', () => {
  const inputs = { 'core-version': 'develop', 'plugin-versions': 'a@1.0.0 >=1.0\nb@1.0.0 >=1.0' };
  expect(brokenRules({ inputs })).toEqual(['version-floating']);
});

test('a two-part version given by hand does not float', () => {
  expect(
    brokenRules({ inputs: { 'core-version': '2025.1', 'target-date': '2025-08-05' } }),
  ).toEqual([]);
});
