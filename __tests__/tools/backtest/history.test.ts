import { describe, expect, test } from '@jest/globals';
import { historyOfTags, readHistory } from '../../../src/tools/backtest/history.js';

function read(text: string) {
  return readHistory({ path: 'releases.json', text });
}

describe('a history', () => {
  test('is ordered by date, then by version, whatever its own order', () => {
    const { releases, problems } = read(`{ "source": "tags", "releases": [
      { "version": "2025.1.10", "date": "2025-10-02" },
      { "version": "v2025.1.9", "date": "2025-10-02", "source": "tag" },
      { "version": "2025.1", "date": "2025-08-05" }
    ] }`);
    expect(problems).toEqual([]);
    expect(releases.map(({ version, date }) => [version.text, date])).toEqual([
      ['2025.1.0', '2025-08-05'],
      ['2025.1.9', '2025-10-02'],
      ['2025.1.10', '2025-10-02'],
    ]);
  });

  test('may be a map from versions to days', () => {
    const { releases, problems } = read(
      '{ "releases": {\n  "1.0.1": "2025-06-05",\n  "1.0.0": "2025-06-03",\n  "x": "2025-13-01" } }',
    );
    expect(releases.map(({ version }) => version.text)).toEqual(['1.0.0', '1.0.1']);
    expect(
      problems.map(({ found, location }) => [found, location?.line, location?.column]),
    ).toEqual([
      ['"x"', 4, 3],
      ['"2025-13-01"', 4, 8],
    ]);
  });

  test('may be YAML', () => {
    const { releases } = read('releases:\n  - { version: "2025.1.0", date: "2025-08-05" }\n');
    expect(releases).toHaveLength(1);
  });

  test('reports every entry that cannot be read, with its place', () => {
    const { problems } = read(
      '{ "releases": [\n  { "version": "2025.01.0", "date": "2025-13-01" },\n  { "version": 2025.1, "date": "2025-08-05" },\n  { "version": "1.0.0" }\n] }',
    );
    expect(
      problems.map(({ message, location }) => [message, location?.line, location?.column]),
    ).toEqual([
      ['A release has no readable version; found "2025.01.0".', 2, 16],
      ['A release has no readable date; found "2025-13-01".', 2, 37],
      ['A release has no readable version; found 2025.1.', 3, 16],
      ['A release has no readable date; found nothing.', 4, 3],
    ]);
  });

  test('reads no number as a day, and keeps the other entries', () => {
    const { releases, problems } = read(
      '{ "releases": [{ "version": "1.0.0", "date": 20250603 }, { "version": "1.0.1", "date": "2025-06-05" }] }',
    );
    expect(releases.map(({ version }) => version.text)).toEqual(['1.0.1']);
    expect(problems).toMatchObject([
      { found: '20250603', expected: 'a day as "YYYY-MM-DD", in quotes' },
    ]);
  });

  test.each(['[]', '{}', '{ "releases": 7 }', 'null', '7'])('is not found in %s', (text) => {
    const { releases, problems } = read(text);
    expect(releases).toEqual([]);
    expect(problems).toMatchObject([
      { message: 'releases.json holds no list of releases.', location: { line: 1, column: 1 } },
    ]);
  });

  test('has each version once', () => {
    const { problems } = read(
      '{ "releases": [{ "version": "1.0", "date": "2025-06-03" }, { "version": "1.0.0", "date": "2025-06-04" }] }',
    );
    expect(problems.map(({ found }) => found)).toEqual(['1.0.0']);
  });

  test.each(['{ "releases": [] }', 'releases: []', '{ "source": "tags",\n  "releases": [] }'])(
    'without a release has nothing to test: %j',
    (text) => {
      expect(read(text).problems).toMatchObject([
        {
          message: 'releases.json lists no release, so there is nothing to test.',
          found: 'an empty list',
          location: { path: 'releases.json' },
        },
      ]);
    },
  );

  test.each(['', '[]', '{ "releases": null }', '{ "releases": {} }'])(
    'without a list of releases is a problem: %j',
    (text) => {
      expect(read(text)).toMatchObject({ releases: [], problems: [{}] });
    },
  );

  test('that is neither JSON nor YAML is a problem', () => {
    const { releases, problems } = read('{ "releases": [');
    expect(releases).toEqual([]);
    expect(problems).not.toEqual([]);
  });
});

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

test('a problem of a history says what was found, what was expected and where', () => {
  const form = '{ "releases": [{ "version": "2025.1.0", "date": "2025-08-05" }] }';
  const twice = '{ "releases": { "1.0": "2025-06-03", "1.0.0": "2025-06-04" } }';
  const wrong = '{ "releases": [{ "version": 1.0, "date": "2025-06-03" }] }';
  const found = ['{}', '{ "a": 1,\n  "releases": [] }', twice, wrong].map(
    (text) => read(text).problems[0],
  );
  expect(found).toMatchObject([
    { found: 'no `releases`', expected: form, location: { line: 1, column: 1 } },
    { found: 'an empty list', expected: form, location: { line: 2 } },
    {
      message: 'releases.json lists 1.0.0 twice; a version comes out once.',
      expected: 'each version once',
    },
    { found: '1', expected: expect.stringMatching(/^two to four numbers .*, in quotes$/) },
  ]);
  expect(historyOfTags([], 'UTC').problems).toMatchObject([
    {
      message: expect.stringContaining('`git fetch --tags`'),
      found: '0 tags',
      expected: 'tags such as v2025.1.0',
    },
  ]);
});
