import { expect, test } from '@jest/globals';
import { recurrencesBetween } from '../../src/model/cadence.js';
import type { Day } from '../../src/model/day.js';
import { resolveCatalogue } from '../../src/resolve/catalogue/catalogue.js';
import { readPlugins } from '../../src/resolve/facts/plugins.js';
import { resolvePreset } from '../../src/resolve/policy/resolve-preset.js';
import { ownFiles, ownPins, pinsUnder } from '../support/pack-pins.js';

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

test('every pin of its files is read at its place, and nothing else', async () => {
  const pins = await pinsUnder('home-assistant', ownFiles('home-assistant'));
  expect(pins.toSorted()).toEqual(ownPins('home-assistant'));
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
