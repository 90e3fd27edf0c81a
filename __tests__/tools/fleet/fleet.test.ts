import { describe, expect, test } from '@jest/globals';
import {
  fleetSentence,
  isReady,
  pinnedWords,
  shardSentence,
  upgradeWords,
  whyWords,
} from '../../../src/tools/fleet/fleet.js';
import {
  makeFleet,
  makeFleetReport,
  makeHoldingPlugin,
  makeRepository,
} from '../../support/make-fleet.js';

const counts = { ready: 3, breaks: 0, undecided: 0 };

test.each([
  ['is ready when every repository is', { counts }, true],
  ['is not ready when one would break', { counts: { ...counts, breaks: 1 } }, false],
  ['is not ready when one is undecided', { counts: { ...counts, undecided: 1 } }, false],
  ['is not ready without a repository', {}, false],
  ['is not ready when a shard is missing', { counts, missing: ['2/3'] }, false],
])('a fleet %s', (_, difference, ready) => {
  expect(isReady(makeFleet(difference))).toBe(ready);
});

test('a shard says how far it is', () => {
  const unread = makeRepository({ status: 'undecided', reason: 'gone', read: false });
  const broken = makeRepository({ status: 'breaks' });
  const report = makeFleetReport({ repositories: [makeRepository(), unread, broken, broken] });
  expect(shardSentence(report)).toBe(
    'Shard 1/1 for core 2026.1.0: 3 of 4 repositories read, 1 ready, 2 would break, 1 undecided.',
  );
});

test.each([
  [[], 'Core 2026.1.0 on Tue 3 Feb 2026: 1 of 1 repository ready, 0 would break, 0 undecided.'],
  [
    ['2/3', '3/3'],
    'Core 2026.1.0 on Tue 3 Feb 2026: 1 of 1 repository ready, 0 would break, 0 undecided; no report of shard 2/3, 3/3.',
  ],
])('with the shards %j missing a fleet is: %s', (missing, sentence) => {
  const counts = { ready: 1, breaks: 0, undecided: 0 };
  expect(fleetSentence(makeFleet({ counts, missing, repositories: [makeRepository()] }))).toBe(
    sentence,
  );
});

describe('what to do about a plugin', () => {
  test.each([
    [{}, 'upgrade to 2.0.0'],
    [{ upgradeTo: null }, 'no known version fits'],
    [{ upgradeTo: null, incompatible: 0, undecided: 1 }, 'no minimum core is known for it'],
  ])('%j: %s', (difference, words) => {
    expect(upgradeWords(makeHoldingPlugin(difference))).toBe(words);
  });
});

test('a few pinned versions are all named', () => {
  const versions = [{ version: '1.1.0', repositories: 2 }];
  expect(pinnedWords(makeHoldingPlugin({ versions }))).toBe('1.1.0 (2)');
});

test('of many pinned versions the most frequent five are named', () => {
  const versions = [1, 2, 3, 4, 5, 6, 7].map((n) => ({ version: `1.${n}.0`, repositories: 9 - n }));
  expect(pinnedWords(makeHoldingPlugin({ versions }))).toBe(
    '1.1.0 (8), 1.2.0 (7), 1.3.0 (6), 1.4.0 (5), 1.5.0 (4) and 2 more',
  );
});

describe('why a repository is not ready', () => {
  const finding = {
    rule: 'core-too-new' as const,
    severity: 'error' as const,
    undecided: false,
    subject: 'plugin-a@1.0.0',
    message: 'It does not run.',
    remedy: 'Upgrade.',
    location: null,
  };
  const doubt = { ...finding, undecided: true, message: 'Nobody knows.' };
  test.each([
    ['is its reason', { reason: 'it is gone' }, 'it is gone'],
    ['is what breaks it', { findings: [finding] }, 'It does not run.'],
    ['shows a line break in a name', { reason: 'Nothing says a\nb' }, 'Nothing says a\\u{a}b'],
    [
      'shows it in what breaks it too',
      { findings: [{ ...finding, message: 'a\nb is old.' }] },
      'a\\u{a}b is old.',
    ],
    ['is nothing where nothing is wrong', {}, ''],
    ['begins with what is sure', { findings: [doubt, finding] }, 'It does not run. And 1 more.'],
  ])('%s', (_, difference, words) => {
    expect(whyWords(makeRepository(difference))).toBe(words);
  });
});
