import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FleetReport, HeldBack, RepositoryReport } from '../../../src/tools/fleet/fleet.js';
import { shareOf } from '../../../src/tools/fleet/fleet-question.js';
import { holdingPlugins, mergeReports } from '../../../src/tools/fleet/merge-reports.js';
import { deepFreeze } from '../../support/deep-freeze.js';
import { makeFleetReport, makeHeldBack, makeRepository } from '../../support/make-fleet.js';

type Status = RepositoryReport['status'];

function shards(statuses: readonly Status[], count: number): FleetReport[] {
  const names = statuses.map((_, n) => `acme/${n}`);
  return Array.from({ length: count }, (_, place) => {
    const shard = { index: place + 1, count };
    const repositories = shareOf(names, shard).map((repository) => {
      const status = statuses[names.indexOf(repository)] ?? 'ready';
      const heldBack = status === 'ready' ? [] : [makeHeldBack()];
      return makeRepository({ repository, status, heldBack });
    });
    return makeFleetReport({ shard, repositories });
  });
}

test('how many shards there were, and their order, leave no trace', () => {
  const status = fc.constantFrom<Status>('ready', 'breaks', 'undecided');
  fc.assert(
    fc.property(
      fc.array(status, { minLength: 1 }),
      fc.integer({ min: 1, max: 9 }),
      (statuses, count) => {
        const whole = mergeReports(shards(statuses, 1));
        const parts = mergeReports(shards(statuses, count).toReversed());
        expect(JSON.stringify(parts)).toBe(JSON.stringify(whole));
      },
    ),
  );
});

test('repositories are counted and stand by their names', () => {
  const fleet = mergeReports(deepFreeze(shards(['breaks', 'ready', 'undecided', 'ready'], 2)));
  expect(fleet).toMatchObject({
    counts: { ready: 2, breaks: 1, undecided: 1 },
    missing: [],
    plugins: [{ name: 'plugin-a', incompatible: 2 }],
  });
  const names = 'why' in fleet ? [] : fleet.repositories.map(({ repository }) => repository);
  expect(names).toEqual(['acme/0', 'acme/1', 'acme/2', 'acme/3']);
});

test.each([[['acme/b', 'acme/a']], [['acme/a', 'acme/b']]])(
  'repositories follow their names, whatever a report says first: %j',
  (names) => {
    const repositories = names.map((repository) => makeRepository({ repository }));
    expect(mergeReports([makeFleetReport({ repositories })])).toMatchObject({
      repositories: [{ repository: 'acme/a' }, { repository: 'acme/b' }],
    });
  },
);

test('a shard without a report is named, even where the others have no repository', () => {
  const [empty] = shards([], 2) as [FleetReport];
  expect(mergeReports([empty])).toMatchObject({ missing: ['2/2'] });
  const [first, , third] = shards(['ready'], 3) as [FleetReport, FleetReport, FleetReport];
  expect(mergeReports([third, first])).toMatchObject({ missing: ['2/3'] });
});

describe('reports cannot be joined', () => {
  const report = makeFleetReport();
  const { question } = report;
  test.each([
    ['when there is none', [], 'merge needs the reports to join, such as fleet-1-of-4.json.'],
    ['when they name no repository', [report], 'The reports name no repository'],
    ['when a shard is there twice', [report, report], 'Shard 1 is given twice.'],
    [
      'when they answer different questions',
      [report, makeFleetReport({ question: { ...question, digest: 'other' } })],
      'different questions',
    ],
    [
      'when they are of runs with different shards',
      [report, makeFleetReport({ shard: { index: 2, count: 2 } })],
      'different questions',
    ],
  ])('%s', (_, reports, why) => {
    expect(mergeReports(reports)).toEqual({ why: expect.stringContaining(why) });
  });
});

function repositories(...pins: readonly (readonly Partial<HeldBack>[])[]) {
  return pins.map((heldBack) => makeRepository({ heldBack: heldBack.map(makeHeldBack) }));
}

const a = { name: 'plugin-a' };
const b = { name: 'plugin-b' };
const stuck = { name: 'plugin-c', newestCompatible: null };

test('the plugin that holds back the most is upgraded first', () => {
  const order = holdingPlugins(repositories([b], [a, b], [b]));
  expect(order.map(({ name, incompatible }) => [name, incompatible])).toEqual([
    ['plugin-b', 3],
    ['plugin-a', 1],
  ]);
});

test.each([
  [[b], [a]],
  [[a], [b]],
])('equal ones follow their names: %j, %j', (...pins) => {
  const order = holdingPlugins(repositories(...pins));
  expect(order.map(({ name }) => name)).toEqual(['plugin-a', 'plugin-b']);
});

test.each([[['1.1.0', '1.0.0']], [['1.0.0', '1.1.0']]])(
  'versions that as many pin follow each other: %j',
  (versions) => {
    const [plugin] = holdingPlugins(repositories(...versions.map((version) => [{ version }])));
    expect(plugin?.versions.map(({ version }) => version)).toEqual(['1.0.0', '1.1.0']);
  },
);

test('of plugins that may hold back, the one that may hold back more comes first', () => {
  const doubt = { compatibility: 'undecided' as const };
  const [one, two] = [
    { ...a, ...doubt },
    { ...b, ...doubt },
  ];
  const pins = repositories([two], [one, two], [two]);
  for (const each of [pins, [...repositories([one]), ...repositories([two], [two], [two])]]) {
    const order = holdingPlugins(each);
    expect(order.map(({ name, undecided }) => [name, undecided])).toEqual([
      ['plugin-b', 3],
      ['plugin-a', 1],
    ]);
  }
});

test('one without a version that fits comes last, however many it holds back', () => {
  for (const pins of [
    [[stuck], [stuck, a]],
    [[a], [stuck], [stuck]],
  ]) {
    const order = holdingPlugins(repositories(...pins));
    expect(order.map(({ name, upgradeTo }) => [name, upgradeTo])).toEqual([
      ['plugin-a', '2.0.0'],
      ['plugin-c', null],
    ]);
  }
});

test('one that surely holds back comes before any that only may', () => {
  const doubt = { name: 'plugin-d', compatibility: 'undecided' as const };
  const order = holdingPlugins(repositories([doubt], [stuck, doubt], [doubt, a], [a]));
  expect(order.map(({ name, incompatible, undecided }) => [name, incompatible, undecided])).toEqual(
    [
      ['plugin-a', 2, 0],
      ['plugin-c', 1, 0],
      ['plugin-d', 0, 3],
    ],
  );
});

test('what is sure weighs more than what is not', () => {
  const doubtful = { ...a, compatibility: 'undecided' as const };
  const order = holdingPlugins(repositories([a, b], [b], [doubtful], [doubtful]));
  expect(order.map(({ name }) => name)).toEqual(['plugin-b', 'plugin-a']);
});

test('a repository is free once the last plugin that holds it back has moved', () => {
  const order = holdingPlugins(repositories([b], [a, b], [b], [a, b, stuck]));
  expect(order.map(({ name, frees }) => [name, frees])).toEqual([
    ['plugin-b', 2],
    ['plugin-a', 1],
    ['plugin-c', 1],
  ]);
});

test('undecided pins are counted apart, and versions by how often they are pinned', () => {
  const pins = [{ version: '1.1.0' }, {}, { compatibility: 'undecided' as const }];
  const [plugin] = holdingPlugins(repositories(...pins.map((pin) => [pin])));
  expect(plugin).toMatchObject({
    incompatible: 2,
    undecided: 1,
    versions: [
      { version: '1.0.0', repositories: 2 },
      { version: '1.1.0', repositories: 1 },
    ],
  });
});

test('of several versions that fit the highest is the one to take', () => {
  const pins = ['2.9.0', '2.10.0', '2.1.0'].map((newestCompatible) => [{ newestCompatible }]);
  expect(holdingPlugins(repositories(...pins))[0]?.upgradeTo).toBe('2.10.0');
});

test('a repository that pins a plugin twice is held back once', () => {
  expect(holdingPlugins(repositories([a, a]))[0]?.incompatible).toBe(1);
});

test.each([
  [['2.x', '10.x'], '10.x'],
  [['10.x', '2.x'], '10.x'],
  [['1.0.0', '2.x'], '2.x'],
  [['2.x', '1.0.0'], '2.x'],
])('versions of another platform are compared as naturally as %j: %s', (versions, highest) => {
  const pins = versions.map((newestCompatible) => [{ newestCompatible }]);
  expect(holdingPlugins(repositories(...pins))[0]?.upgradeTo).toBe(highest);
});

test('a repository that nothing holds back is freed by none', () => {
  const [plugin] = holdingPlugins(repositories([a], []));
  expect(plugin?.frees).toBe(1);
});

test('reports that answer different questions are told apart by what they asked', () => {
  const digest = '0123456789abcdef';
  const one = makeFleetReport({ question: { ...makeFleetReport().question, digest } });
  const other = makeFleetReport({ shard: { index: 2, count: 4 } });
  expect(mergeReports([one, other])).toEqual({
    why: 'The reports answer different questions: core 2026.1.0 on 2026-02-03 in 1 shard (0123456789ab), and core 2026.1.0 on 2026-02-03 in 4 shards (abc). Merge those of one run.',
  });
});

test.each([[['acme/c', 'acme/b', 'acme/a']], [['acme/b', 'acme/c', 'acme/a']]])(
  'names stand in one order whichever came first: %j',
  (names) => {
    const reports = names.map((repository, place) =>
      makeFleetReport({
        shard: { index: place + 1, count: names.length },
        repositories: [makeRepository({ repository })],
      }),
    );
    expect(mergeReports(reports)).toMatchObject({
      repositories: [{ repository: 'acme/a' }, { repository: 'acme/b' }, { repository: 'acme/c' }],
    });
  },
);
