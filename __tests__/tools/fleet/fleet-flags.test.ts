import { describe, expect, test } from '@jest/globals';
import { readFleetFlags } from '../../../src/tools/fleet/fleet-flags.js';

const given = { repositories: 'list.txt', to: '2026.1.0' };

function read(values: Readonly<Record<string, string>>) {
  return readFleetFlags({ values, switches: [], operands: [] });
}

test('the flags name the list, the core and the shard', () => {
  expect(read({ ...given, shard: '2/3' })).toMatchObject({
    list: 'list.txt',
    goal: { text: '2026.1.0' },
    shard: { index: 2, count: 3 },
  });
});

describe('the report goes', () => {
  test.each([
    ['where it is sent', { 'report-file': 'out/a.json', shard: '1/4' }, 'out/a.json'],
    ['into the folder', {}, 'fleet.json'],
    ['into a file of its own for each shard', { shard: '1/4' }, 'fleet-1-of-4.json'],
  ])('%s', (_, values, reportFile) => {
    expect(read({ ...given, ...values })).toMatchObject({ reportFile });
  });
});

const noList = 'fleet needs --repositories FILE, a list of owner/name.';
const noCore = 'fleet needs --to VERSION, the coming core.';
const noShard = (text: string) => `--shard is "${text}"; write it as 1/4, the first of four.`;

test.each([
  ['no list', { to: '2026.1.0' }, noList],
  ['a list without a name', { ...given, repositories: '' }, noList],
  ['no core', { repositories: 'list.txt' }, noCore],
  ['a core that floats', { ...given, to: 'latest' }, '--to is "latest"; give one version.'],
  [
    'a core that is none',
    { ...given, to: '2026' },
    '--to is "2026", which is not a core version; write two to four numbers without leading zeros, such as 2025.1.0, 1.0 or 2025.1.0-rc1.',
  ],
  ['a shard too high', { ...given, shard: '5/4' }, noShard('5/4')],
  ['no shard', { ...given, shard: 'first' }, noShard('first')],
  ['all of these at once', { shard: '0/4' }, `${noList}\n${noCore}\n${noShard('0/4')}`],
])('%s is a mistake', (_, values, message) => {
  expect(() => read(values)).toThrow(new Error(message));
});
