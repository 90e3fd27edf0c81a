import { expect, test } from '@jest/globals';
import { combinationKnownBad } from '../../src/rules/combination-known-bad.js';
import { brokenRules, findingOf, findingsOf } from '../support/judge.js';
import { testExamples } from '../support/test-examples.js';

testExamples(combinationKnownBad);

const catalogue = `
plugins:
  plugin-dbt:
    versions: { "1.1.3": ">=1.0", "1.1.4": ">=1.0" }
    knownBad:
      - versions: 1.1.4
        core: ">=2025.2.0 <2025.2.2"
        reason: models are not found
        url: https://example.com/issues/1
`;

test('gives the reason, a version that works and a page to read', () => {
  const inputs = {
    'core-version': '2025.2.1',
    'plugin-versions': 'plugin-dbt@1.1.4',
    releasing: 'none',
  };
  expect(findingOf('combination-known-bad', { inputs, catalogue })).toMatchObject({
    subject: 'plugin-dbt@1.1.4',
    message: 'plugin-dbt@1.1.4 is known to break on core 2025.2.1: models are not found.',
    remedy:
      'Deploy core 2025.2.1 on Tue 7 Oct 2025 or later, with plugin-dbt 1.1.3. See https://example.com/issues/1.',
    data: {
      core: '2025.2.1',
      reason: 'models are not found',
      url: 'https://example.com/issues/1',
      newestCompatible: '1.1.3',
    },
  });
});

test('without either a core that it runs on is looked for', () => {
  expect(findingOf('combination-known-bad', combinationKnownBad.examples.breaks).remedy).toBe(
    'Move to core 2025.1.0.',
  );
});

test.each([
  ['2025.2.0', '1.1.4', 1],
  ['2025.2.2', '1.1.4', 0],
  ['2025.2.1', '1.1.3', 0],
  ['latest', '1.1.4', 0],
  ['2025.2.1', 'latest', 0],
])('core %s with plugin-dbt %s has %i findings', (version, plugin, count) => {
  const inputs = {
    'core-version': version,
    'plugin-versions': `plugin-dbt@${plugin}`,
    releasing: 'none',
  };
  expect(findingsOf('combination-known-bad', { inputs, catalogue })).toHaveLength(count);
});

test('what is known to be bad is bad even where nothing says what the plugin needs', () => {
  const bad = catalogue.replace('"1.1.3": ">=1.0", "1.1.4": ">=1.0"', '"1.1.3": ">=1.0"');
  const inputs = {
    'core-version': '2025.2.1',
    'plugin-versions': 'plugin-dbt@1.1.4',
    releasing: 'none',
  };
  expect(brokenRules({ inputs, catalogue: bad })).toEqual(
    expect.arrayContaining(['combination-known-bad', 'requirement-undeclared']),
  );
});
