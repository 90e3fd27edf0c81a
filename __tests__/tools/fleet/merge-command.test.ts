import { expect, test } from '@jest/globals';
import { jsonText } from '../../../src/render/json.js';
import { callCommand } from '../../support/call-command.js';
import { makeFleetReport, makeRepository } from '../../support/make-fleet.js';

const ready = makeRepository();
const broken = makeRepository({ repository: 'acme/two', status: 'breaks' });
const shard = (index: number) => ({ index, count: 2 });

function merge(format: string, ...reports: readonly Parameters<typeof makeFleetReport>[0][]) {
  const files = reports.map((report, n) => [`${n}.json`, jsonText(makeFleetReport(report))]);
  const operands = files.map(([name = '']) => name);
  return callCommand('merge', { values: { format }, operands }, Object.fromEntries(files));
}

test.each([
  ['0 when all are ready', 0, [{ repositories: [ready] }]],
  ['1 when one breaks', 1, [{ repositories: [ready, broken] }]],
  ['2 when a report is missing', 2, [{ repositories: [ready], shard: shard(1) }]],
])('it answers %s', async (_, exitCode, reports) => {
  expect(await merge('text', ...reports)).toMatchObject({ exitCode });
});

test.each([
  ['text', 'Core 2026.1.0 on Tue 3 Feb 2026: 1 of 2 repositories ready'],
  ['json', '"schemaVersion": 1,\n  "core": "2026.1.0"'],
  ['markdown', '### Would break'],
])('it prints %s', async (format, words) => {
  const first = { repositories: [ready], shard: shard(1) };
  const second = { repositories: [broken], shard: shard(2) };
  expect((await merge(format, second, first)).printed).toContain(words);
});

test('a report that is not there is a mistake', async () => {
  await expect(callCommand('merge', { operands: ['none.json'] })).rejects.toThrow(
    'There is no report none.json.',
  );
});

test('so is each that cannot be read, and all are told at once', async () => {
  const operands = ['none.json', 'package.json', 'gone.json'];
  const merging = callCommand('merge', { operands }, { 'package.json': '{}' });
  await expect(merging).rejects.toThrow(
    'There is no report none.json.\npackage.json is not a report of release-gate fleet.\nThere is no report gone.json.',
  );
});

test('reports without a repository are one', async () => {
  await expect(merge('text', {})).rejects.toThrow('The reports name no repository');
});

test('so is none at all', async () => {
  await expect(callCommand('merge')).rejects.toThrow(
    'merge needs the reports to join, such as fleet-1-of-4.json.',
  );
});
