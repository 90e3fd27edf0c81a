import { describe, expect, test } from '@jest/globals';
import type { Terminal } from '../../../src/command/terminal.js';
import {
  readAsked,
  readFleetFlags,
  readRepositoryList,
  shareOf,
} from '../../../src/tools/fleet/fleet-question.js';
import { inFolder, type Texts, writeTexts } from '../../support/folder.js';

const given = { repositories: 'list.txt', to: '2026.1.0', 'target-date': '2026-02-03' };
const list = { 'list.txt': 'acme/one\nacme/two\n' };

function ask(values: Readonly<Record<string, string>>, files: Texts = list) {
  return inFolder((folder) => {
    writeTexts(folder, files);
    const terminal: Terminal = {
      folder,
      now: new Date('2026-01-15T09:00:00Z'),
      paint: (_, words) => words,
      print: () => {},
      warn: () => {},
    };
    return readAsked({ values, switches: [], operands: [] }, terminal);
  });
}

test('a question has the core, the day, the policy and the list', async () => {
  expect(await ask({ ...given, shard: '2/3' })).toMatchObject({
    question: { core: '2026.1.0', targetDate: '2026-02-03', policy: { name: 'kestra-calver' } },
    shard: { index: 2, count: 3 },
    list: ['acme/one', 'acme/two'],
  });
});

test.each([
  ['today', '', '2026-01-15'],
  ["the core's own", 'planned', '2026-02-03'],
])('the day may be %s', async (_, day, targetDate) => {
  expect(await ask({ ...given, 'target-date': day })).toMatchObject({ question: { targetDate } });
});

describe('the digest', () => {
  async function digestOf(values: Readonly<Record<string, string>>, files: Texts = list) {
    const asked = await ask({ ...given, ...values }, files);
    return 'question' in asked ? asked.question.digest : null;
  }

  test('is the same for every shard', async () => {
    expect(await digestOf({ shard: '1/4' })).toBe(await digestOf({ shard: '3/4' }));
  });

  const catalogue = { ...list, 'catalogue.json': '{"plugins":{}}' };
  test.each([
    ['core', { to: '2026.2.0' }, list],
    ['day', { 'target-date': '2026-02-04' }, list],
    ['list', {}, { 'list.txt': 'acme/one' }],
    ['policy', { policy: 'kestra-semver' }, list],
    ['catalogue', { catalog: 'catalogue.json' }, catalogue],
  ])('is another with another %s', async (_, values, files) => {
    expect(await digestOf(values, files)).not.toBe(await digestOf({}));
  });
});

test('a list that is not there is a mistake', async () => {
  await expect(ask({ ...given, repositories: 'x' })).rejects.toThrow('there is no such file');
});

test('a core that the policy can never number is a problem', async () => {
  expect(await ask({ ...given, to: '3000.9.9', 'target-date': '' })).toMatchObject([
    {
      message: expect.stringContaining('--to is 3000.9.9, which was never released'),
      found: '3000.9.9',
    },
  ]);
});

test.each([
  ['a day that is none', { ...given, 'target-date': '2026-13-01' }, list],
  ['a list with a name that is none', given, { 'list.txt': 'acme' }],
  ['a list that names nobody', given, { 'list.txt': '# later\n' }],
  ['a policy that is not there', { ...given, policy: 'none.yml' }, list],
  ['a catalogue that is not there', { ...given, catalog: 'none.json' }, list],
])('%s is a problem', async (_, values, files) => {
  expect(await ask(values, files)).toMatchObject([{ message: expect.any(String) }]);
});

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

describe('a list', () => {
  test.each([
    ['has a repository on each line', 'acme/one\nacme/two\n', ['acme/one', 'acme/two']],
    ['may have remarks and empty lines', '# ours\n\n acme/one # old\r\n', ['acme/one']],
    ['may be a JSON array', '["acme/one", "acme/two"]', ['acme/one', 'acme/two']],
    ['names each repository once, whatever the case', 'acme/one\nAcme/One', ['acme/one']],
  ])('%s', (_, text, repositories) => {
    expect(readRepositoryList(text, 'list.txt')).toEqual({ repositories, problems: [] });
  });

  test('with names that are none reports them all, with their lines', () => {
    const { problems } = readRepositoryList('acme/one\nacme\nhttps://x/acme/two', 'list.txt');
    expect(problems.map(({ location }) => location?.line)).toEqual([2, 3]);
    expect(problems[0]?.message).toBe('list.txt lists "acme", which is not a repository.');
  });

  test.each([
    ['is empty', ''],
    ['has remarks alone', '# ours\n\n # acme/one\n'],
    ['is an empty array', '[]'],
  ])('that %s is a problem: of nothing everything is true', (_, text) => {
    const { repositories, problems } = readRepositoryList(text, 'list.txt');
    expect(repositories).toEqual([]);
    expect(problems.map(({ message }) => message)).toEqual(['list.txt lists no repository.']);
  });

  test.each([
    ['a broken array', '["acme/one"'],
    ['an array of something else', '[1]'],
  ])('that is %s is a problem', (_, text) => {
    expect(readRepositoryList(text, 'list.json').problems).toHaveLength(1);
  });
});

describe('the shares of a list', () => {
  const list = Array.from({ length: 10 }, (_, n) => `acme/${n}`);

  test.each([1, 2, 3, 8, 12])('of %i shards have each repository once', (count) => {
    const shares = Array.from({ length: count }, (_, n) => shareOf(list, { index: n + 1, count }));
    expect(shares.flat().sort()).toEqual(list);
    const lengths = shares.map((share) => share.length);
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
  });

  test('take every so manieth', () => {
    expect(shareOf(list, { index: 2, count: 4 })).toEqual(['acme/1', 'acme/5', 'acme/9']);
  });
});

test.each([
  ['acme/one\nacme', 'acme', 'owner/name, such as acme/platform', 2],
  ['["acme/one", "acme"]', 'acme', 'owner/name, such as acme/platform', null],
  ['', 'nothing, or remarks alone', 'at least one owner/name, such as acme/platform', null],
  [
    '  ["acme/one"',
    'JSON that cannot be read',
    'a JSON array of owner/name, or one owner/name on each line',
    null,
  ],
])(
  'a problem of a list says what was found and what was expected: %j',
  (text, found, expected, line) => {
    const { repositories, problems } = readRepositoryList(text, 'list.txt');
    expect(problems).toMatchObject([{ found, expected }]);
    expect(problems[0]?.location?.line ?? null).toBe(line);
    expect(repositories.filter((name) => name !== 'acme/one')).toEqual([]);
  },
);

test('a broken array says that it begins like one', () => {
  expect(readRepositoryList('\n [', 'list.json')).toMatchObject({
    repositories: [],
    problems: [{ message: 'list.json begins with [ and is not a JSON array.' }],
  });
});
