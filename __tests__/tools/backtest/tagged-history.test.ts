import { expect, test } from '@jest/globals';
import { historyOfTags } from '../../../src/tools/backtest/tagged-history.js';

function tag(name: string, instant: string) {
  return { name, made: new Date(instant) };
}

test('tags that are core versions are a history, in the order of their days', () => {
  const tags = [
    tag('v2025.1.1', '2025-08-07T10:00:00Z'),
    tag('nightly', '2025-08-06T10:00:00Z'),
    tag('2025.1.0', '2025-08-05T10:00:00Z'),
  ];
  const { releases, problems } = historyOfTags(tags, 'UTC');
  expect(problems).toEqual([]);
  expect(releases.map(({ version, date }) => [version.text, date])).toEqual([
    ['2025.1.0', '2025-08-05'],
    ['2025.1.1', '2025-08-07'],
  ]);
});

test.each([
  ['Pacific/Auckland', '2025-08-05'],
  ['UTC', '2025-08-04'],
  ['America/New_York', '2025-08-04'],
])('a tag made on Monday at 20:00 UTC is of the day that it is in %s', (zone, date) => {
  const { releases } = historyOfTags([tag('2025.1.0', '2025-08-04T20:00:00Z')], zone);
  expect(releases[0]?.date).toBe(date);
});

test('of two tags for one version the earlier counts', () => {
  const tags = [tag('v1.0', '2025-06-05T08:00:00Z'), tag('1.0.0', '2025-06-03T08:00:00Z')];
  for (const inSomeOrder of [tags, tags.toReversed()]) {
    const { releases } = historyOfTags(inSomeOrder, 'UTC');
    expect(releases.map(({ date }) => date)).toEqual(['2025-06-03']);
  }
});

test('without a tag that is a version there is no history', () => {
  const { problems } = historyOfTags([tag('nightly', '2025-06-05T08:00:00Z')], 'UTC');
  expect(problems.map(({ found }) => found)).toEqual(['1 tag']);
});
