import { expect, test } from '@jest/globals';
import { jsonText } from '../../../src/render/json.js';
import { bytesOf } from '../../../src/render/words.js';
import { fleetMarkdown, fleetText } from '../../../src/tools/fleet/merge-command.js';
import { callCommand } from '../../support/call-command.js';
import {
  makeFleet,
  makeFleetReport,
  makeHoldingPlugin,
  makeRepository,
} from '../../support/make-fleet.js';
import { makeFinding } from '../../support/make-report.js';

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

test('a fleet on a terminal: the sum, what to upgrade in which order, and who is not ready', () => {
  const fleet = makeFleet({
    counts: { ready: 1, breaks: 0, undecided: 1 },
    plugins: [makeHoldingPlugin()],
    repositories: [
      makeRepository(),
      makeRepository({
        repository: 'acme/two',
        status: 'undecided',
        reason: 'it is \u001b[31mgone',
      }),
    ],
  });
  expect(fleetText(fleet, (_, words) => words)).toBe(
    `Core 2026.1.0 on Tue 3 Feb 2026: 1 of 2 repositories ready, 0 would break, 1 undecided.

Plugins, in the order to upgrade them
     plugin    holds back  undecided  then free  what to do        pinned
 1.  plugin-a  1           0          1          upgrade to 2.0.0  1.0.0 (1)

Undecided
  acme/two  it is \\u{1b}[31mgone
`,
  );
});

test('a fleet that is ready is one line', () => {
  const text = fleetText(makeFleet({ repositories: [makeRepository()] }), (_, words) => words);
  expect(text.trimEnd().split('\n')).toHaveLength(1);
});

test('what breaks stands before what nobody knows, under headings, in the colour of the sum', () => {
  const fleet = makeFleet({
    counts: { ready: 0, breaks: 1, undecided: 1 },
    repositories: [
      makeRepository({ repository: 'acme/two', status: 'undecided', reason: 'it is gone' }),
      makeRepository({ repository: 'acme/three', status: 'breaks', reason: null }),
    ],
  });
  const text = fleetText(fleet, (style, words) => `<${style}>${words}</>`);
  expect(text.split('\n').map((line) => line.trim())).toEqual([
    expect.stringMatching(/^<red><bold>Core 2026\.1\.0 .*<\/><\/>$/),
    '',
    '<bold>Would break</>',
    expect.stringMatching(/^acme\/three/),
    '',
    '<bold>Undecided</>',
    'acme/two  it is gone',
    '',
  ]);
  const ready = makeFleet({
    counts: { ready: 1, breaks: 0, undecided: 0 },
    repositories: [makeRepository()],
  });
  expect(fleetText(ready, (style) => style)).toContain('green');
});

const gone = makeRepository({
  repository: 'acme/two',
  status: 'undecided',
  reason: 'it is | @gone',
});

test('a fleet on a page: the sum, what to upgrade in which order, and who is not ready', () => {
  const page = fleetMarkdown(
    makeFleet({
      counts: { ready: 0, breaks: 0, undecided: 1 },
      plugins: [makeHoldingPlugin()],
      repositories: [gone],
    }),
  );
  expect(page).toContain('## ❌ Core 2026.1.0 on Tue 3 Feb 2026: 0 of 1 repository ready');
  expect(page).toContain(
    '| 1 | **plugin-a**: upgrade to 2.0.0 · then 1 more ready<br><sub>pinned: 1.0.0 (1)</sub> |',
  );
  expect(page).toContain(
    '| [acme/two](https://github.com/acme/two) | it is &#124; <span>@</span>gone |',
  );
});

test('a hundred thousand undecided repositories still fit into a summary', () => {
  const repositories = Array.from({ length: 100_000 }, () => gone);
  const page = fleetMarkdown(makeFleet({ repositories }));
  expect(bytesOf(page)).toBeLessThan(1_048_576);
  expect(page).toContain('And 99900 more; the merged JSON report has them all.');
});

test('each repository stands under its state, and one that is ready under none', () => {
  const page = fleetMarkdown(
    makeFleet({
      counts: { ready: 1, breaks: 1, undecided: 1 },
      plugins: [makeHoldingPlugin()],
      repositories: [
        makeRepository(),
        gone,
        makeRepository({ repository: 'acme/three', status: 'breaks' }),
      ],
    }),
  );
  const lines = page
    .split('\n')
    .filter((line) => /^(?:###|\| \[acme|\| Rep|\| +\| Plugin)/.test(line));
  expect(lines.map((line) => line.split('|', 3).join('|').trim())).toEqual([
    '### 1 plugin to upgrade, in this order',
    expect.stringMatching(/^\| +\| Plugin/),
    '### Would break: [acme/three](https://github.com/acme/three)',
    '| Repository | Why',
    expect.stringMatching(/^\| \[acme\/three\]\(https:\/\/github\.com\/acme\/three\) \|/),
    '### Undecided: [acme/two](https://github.com/acme/two)',
    '| Repository | Why',
    expect.stringMatching(/^\| \[acme\/two\]\(https:\/\/github\.com\/acme\/two\) \| it is/),
  ]);
});

test('without anything to tell the sum is all', () => {
  expect(fleetMarkdown(makeFleet())).toMatch(/^## .*\n$/);
});

test('a table of a hundred rows is whole', () => {
  const repositories = Array.from({ length: 100 }, () => gone);
  expect(fleetMarkdown(makeFleet({ repositories }))).not.toContain('more;');
});

test('a plugin names whom it holds back, and how many more are ready then, if any', () => {
  const held = ['acme/a', 'acme/b', 'acme/c', 'no name', 'acme/e'].map((repository) =>
    makeRepository({
      repository,
      status: 'breaks',
      findings: [makeFinding({ subject: 'plugin-a@1.0.0' })],
    }),
  );
  const page = fleetMarkdown(
    makeFleet({
      plugins: [
        makeHoldingPlugin({ incompatible: 5, frees: 0 }),
        makeHoldingPlugin({ name: 'plugin', frees: 5 }),
      ],
      repositories: held,
    }),
  );
  const link = (name: string) => `[acme/${name}](https://github.com/acme/${name})`;
  expect(page).toContain(
    `| 1 | **plugin-a**: upgrade to 2.0.0 · holds back ${link('a')}, ${link('b')}, ${link('c')} and 2 more<br><sub>`,
  );
  expect(page).toContain('| 2 | **plugin**: upgrade to 2.0.0 · then 5 more ready<br><sub>');
  expect(page).toContain('\n| no name | ');
});

test('a fleet that is ready says so with its mark', () => {
  const page = fleetMarkdown(
    makeFleet({ counts: { ready: 1, breaks: 0, undecided: 0 }, repositories: [makeRepository()] }),
  );
  expect(page).toMatch(/^## ✅ Core 2026\.1\.0 on Tue 3 Feb 2026: .*\n$/);
});
