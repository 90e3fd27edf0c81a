import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FleetReport, RepositoryReport } from '../../../src/tools/fleet/fleet-model.js';
import { mergeReports } from '../../../src/tools/fleet/merge-reports.js';
import { shareOf } from '../../../src/tools/fleet/repository-list.js';
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
