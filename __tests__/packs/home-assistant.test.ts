import { expect, test } from '@jest/globals';
import { recurrencesBetween } from '../../src/model/cadence.js';
import type { Day } from '../../src/model/day.js';
import { headlineOf } from '../../src/render/verdict.js';
import { resolveCatalogue } from '../../src/resolve/catalogue/catalogue.js';
import { readPlugins } from '../../src/resolve/facts/plugins.js';
import { resolvePreset } from '../../src/resolve/policy/apply-defaults.js';
import { judge } from '../support/judge.js';
import { at, makeManifests } from '../support/make-sight.js';
import { pinsUnder } from '../support/pack-pins.js';

const policy = resolvePreset('home-assistant');

test('a release falls on the first Wednesday of every month', () => {
  const on = policy?.core.major?.on;
  if (on === undefined || on === 'any') throw new Error('there must be a recurrence');
  expect(recurrencesBetween(on, '2024-01-01' as Day, '2024-06-30' as Day)).toEqual([
    '2024-01-03',
    '2024-02-07',
    '2024-03-06',
    '2024-04-03',
    '2024-05-01',
    '2024-06-05',
  ]);
});

test('releases are named after their month since 2020.12', () => {
  expect(policy?.core.numbering.at(-1)).toEqual({
    from: '2020.12',
    words: ['YEAR', 'MONTH', 'PATCH'],
  });
});

test('an integration says itself which core it needs, beside its manifest', async () => {
  const files = {
    'custom_components/meter/manifest.json': '{ "domain": "meter", "version": "1.4.0" }',
    'hacs.json': '{ "name": "Meter", "homeassistant": "2024.11.0" }',
  };
  expect(await pinsUnder('home-assistant', files)).toEqual([
    'meter@1.4.0 2024.11.0 in custom_components/meter/manifest.json:1:34-39',
  ]);
});

test('what stands for the core and is no version is a problem', async () => {
  const [problem] = await pinsUnder('home-assistant', { '.HA_VERSION': 'two' });
  expect(problem).toBe(
    'problem The policy says that the core\'s version stands here, and "two" is not written as {version}. in .HA_VERSION:1:1-4',
  );
});

test('a plugin without a version is listed, and waits for what holds for all its versions', () => {
  const list = [
    { name: 'meter', version: '', requirement: null, location: null, requirementLocation: null },
  ];
  const notation = { versions: 'natural', requires: 'minimum' } as const;
  const known = resolveCatalogue(
    [{ path: 'c.yml', text: 'plugins: { meter: { versions: { "*": "2024.11" } } }' }],
    [],
    null,
    notation,
  ).catalogue;
  const read = readPlugins('plugins', list, known, () => true, notation);
  expect(read.problems).toEqual([]);
  expect(read.plugins.map(({ requirement }) => requirement?.text)).toEqual(['2024.11']);
});

test.each([
  [null, ['requirement-undeclared'], 'no minimum core is known for meter'],
  ['2025.1.0', ['core-too-old'], 'meter will not run on core 2024.11.0'],
  ['2024.1.0', [], 'meter runs on core 2024.11.0'],
])('a plugin without a version is judged like any other: %s', (requirement, rules, title) => {
  const location = at('custom_components/meter/manifest.json');
  const requirementLocation = requirement === null ? null : location;
  const meter = { name: 'meter', version: '', requirement, location, requirementLocation };
  const core = { text: '2024.11.0', location: at('.HA_VERSION') };
  const report = judge({
    policy: 'extends: home-assistant',
    inputs: { 'target-date': '2024-11-06' },
    manifests: makeManifests({}, { core, plugins: [meter] }),
  });
  expect(report.findings.map(({ rule }) => rule)).toEqual(rules);
  expect(report.verdict).toBe(rules.length === 0 ? 'pass' : 'fail');
  expect(headlineOf(report).sentence).toContain(title);
});
