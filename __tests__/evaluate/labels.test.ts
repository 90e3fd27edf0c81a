import { expect, test } from '@jest/globals';
import type { InputName } from '../../src/model/input.js';
import { ownedLabels } from '../../src/model/labels.js';
import { judge } from '../support/judge.js';

test.each<[Partial<Record<InputName, string>>, readonly string[]]>([
  [{ 'core-version': '2025.1.0' }, ['release: core-major']],
  [
    { 'core-version': '2025.1.0', 'target-date': '2025-08-06' },
    ['release: core-major', 'gate: off-cadence'],
  ],
  [{ 'core-version': '1.0.5' }, ['release: core-backport']],
  [{ 'core-version': '2025.1.1', 'target-date': '2025-08-07' }, ['release: core-bugfix']],
  [{ 'core-version': '2025.2.0-rc1' }, ['release: core-prerelease']],
  [{ 'core-version': '2025.1.0-SNAPSHOT' }, []],
  [{ 'core-version': '2025.1.0', releasing: 'none' }, []],
  [
    { 'core-version': '2025.1.0', 'plugin-versions': 'a@1.0.0 >=2025.2' },
    ['release: core-major', 'gate: incompatible'],
  ],
  [
    { 'core-version': '2025.1.0', 'plugin-versions': 'a@1.0.0 >=1.0 <2025.1' },
    ['release: core-major', 'gate: incompatible'],
  ],
  [{ 'core-version': '2025.1.0', 'plugin-versions': 'a@1.0.0' }, ['release: core-major']],
  [
    {
      'core-version': '2025.1.0',
      'plugin-versions': 'a@2.0.0 >=1.0',
      'current-plugin-versions': 'a@1.0.0',
      releasing: 'none',
    },
    ['gate: breaking'],
  ],
  [{ 'plugin-versions': 'a@2.0.0 >=1.0\nb@3.0.0 >=1.0' }, ['release: plugin-major']],
  [{ 'plugin-versions': 'a@2.1.0 >=1.0', 'target-date': '2025-08-07' }, ['release: plugin-minor']],
  [{ 'plugin-versions': 'a@2.0.1 >=1.0', 'target-date': '2025-08-07' }, ['release: plugin-patch']],
  [{ 'plugin-versions': 'a@2.0.0-rc.1 >=1.0' }, []],
  [{ 'plugin-versions': 'a@2.0.0-SNAPSHOT >=1.0' }, []],
  [
    { 'core-version': '2025.1.0', 'current-core-version': '1.0.3' },
    ['release: core-major', 'gate: breaking'],
  ],
])('%j is labelled %j', (inputs, labels) => {
  expect(judge({ inputs: { 'target-date': '2025-08-05', ...inputs } }).labels).toEqual(labels);
});

test('a combination that is known to be bad is incompatible', () => {
  const inputs = { 'core-version': '2025.1.0', 'plugin-versions': 'a@1.0.0', releasing: 'none' };
  const catalogue = `
plugins:
  a:
    versions: { "1.0.0": ">=1.0" }
    knownBad: [{ versions: "1.0.0", core: ">=2025.1", reason: breaks }]`;
  expect(judge({ inputs, catalogue }).labels).toEqual(['gate: incompatible']);
});

test('a waived finding puts no label on', () => {
  const inputs = {
    'core-version': '2025.1.0',
    'plugin-versions': 'a@1.0.0 >=2025.2',
    'target-date': '2025-08-05',
  };
  const policy =
    'waivers: [{ rule: core-too-old, subject: a, reason: replaced, until: 2025-12-31 }]';
  expect(judge({ inputs, policy }).labels).toEqual(['release: core-major']);
});

test('every label is one of ours', () => {
  const inputs = {
    'core-version': '2025.1.1',
    'current-core-version': '1.0.3',
    'plugin-versions': 'a@1.0.0 >=2025.2\nb@1.1.0 >=1.0\nc@1.0.1 >=1.0',
    'target-date': '2025-08-06',
    releasing: 'core, plugins',
  };
  const { labels } = judge({ inputs });
  expect(labels).toHaveLength(7);
  expect(ownedLabels.map(({ name }) => name)).toEqual(expect.arrayContaining([...labels]));
});
