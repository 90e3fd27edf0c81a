import { describe, expect, test } from '@jest/globals';
import type { WrittenPlugin } from '../../../src/model/written.js';
import { readPluginList } from '../../../src/resolve/facts/plugin-list.js';
import {
  baselineOf,
  placePlugin,
  type ReadPlugin,
  readPlugins,
  removedPlugins,
  twoVersions,
} from '../../../src/resolve/facts/plugins.js';
import { readCatalogue } from '../../support/make-facts.js';

const catalogue = readCatalogue(`
plugins:
  plugin-jdbc:
    artifacts: [plugin-jdbc-mysql]
    versions: { "1.1.5": "2025.1.0+", "1.1.6": { requires: "[1.0,2.0)" } }
`);

function read(list: string) {
  return readPlugins('plugin-versions', readPluginList('plugin-versions', list).plugins, catalogue);
}

describe('the requirement of a plugin', () => {
  test.each([
    ['plugin-jdbc@1.1.5', '2025.1.0+'],
    ['plugin-jdbc@v1.1.5', '2025.1.0+'],
    ['plugin-jdbc-mysql@1.1.5', '2025.1.0+'],
    ['plugin-jdbc@1.1.6', '[1.0,2.0)'],
    ['plugin-jdbc@1.1.5 >=1.0', '>=1.0'],
    ['plugin-jdbc@1.1.7', null],
    ['plugin-jdbc@latest', null],
    ['plugin-other@1.1.5', null],
  ])('%s: %s; what stands beside the version wins over the catalogue', (list, text) => {
    const { plugins, problems } = read(list);
    expect(problems).toEqual([]);
    expect(plugins[0]?.requirement?.text ?? null).toBe(text);
  });
});

describe('the places of a plugin', () => {
  const place = (path: string, line = 1) => ({ path, line, column: 1, endColumn: 6 });
  const written = (name: string, location: ReturnType<typeof place> | null) => ({
    ...{ name, version: '1.0.0', requirement: null, requirementLocation: null },
    location,
  });
  const placesOf = (...plugins: readonly ReturnType<typeof written>[]) =>
    readPlugins('files', plugins, catalogue).plugins.map(({ name, location, locations }) => ({
      name,
      first: location,
      all: locations,
    }));

  test('are all where its version is written, and the first of them stands for all', () => {
    const [one, two, three] = [place('a'), place('b'), place('a', 9)];
    expect(
      placesOf(written('x', one), written('y', two), written('x', two), written('x', three)),
    ).toEqual([
      { name: 'x', first: one, all: [one, two, three] },
      { name: 'y', first: two, all: [two] },
    ]);
  });

  test('are none where it stands in no file', () => {
    expect(placesOf(written('x', null))).toEqual([{ name: 'x', first: null, all: [] }]);
  });

  test('are a hundred at most', () => {
    const many = Array.from({ length: 5000 }, (_, line) => written('x', place('a', line + 1)));
    expect(placesOf(...many)[0]?.all).toHaveLength(100);
  });
});

describe('plugins that cannot be read', () => {
  test.each([
    [
      'a@1.1',
      'plugin-versions: the version of a cannot be read: "1.1". Write 1.1.0 if that is meant.',
      '1.1.0',
    ],
    [
      'a@v2',
      'plugin-versions: the version of a cannot be read: "v2". Write v2.0.0 if that is meant.',
      'v2.0.0',
    ],
    [
      'a@01.1',
      'plugin-versions: the version of a cannot be read: "01.1".',
      'a SemVer version of three numbers, such as 1.1.5 or 2.0.0-rc.1',
    ],
    [
      'a@1.0.0.0',
      'plugin-versions: the version of a cannot be read: "1.0.0.0".',
      'a SemVer version of three numbers, such as 1.1.5 or 2.0.0-rc.1',
    ],
    [
      'a@1.0.0 [2.0,1.0)',
      'plugin-versions: the requirement of a cannot be read: "[2.0,1.0)", because no core can lie in this range.',
      'a requirement such as 2025.1.0+, >=2025.1 <2026.2 or [1.0,2.0)',
    ],
    [
      'a@1.0.0\na@1.0.1',
      'a is named twice: as 1.0.0 in plugin-versions and as 1.0.1 in plugin-versions.',
      'each plugin once',
    ],
    [
      'a@1.0.0 >=1.0\na@1.0.0 >=1.1',
      'a is named twice: as 1.0.0 >=1.0 in plugin-versions and as 1.0.0 >=1.1 in plugin-versions.',
      'each plugin once',
    ],
  ])('%j', (list, message, expected) => {
    expect(read(list).problems).toEqual([
      { message, found: expect.any(String), expected, location: null },
    ]);
  });

  test('of the two the first counts, and a requirement that is wrong is none', () => {
    const { plugins } = read('a@1.0.0\na@1.0.1\nplugin-jdbc@1.1.7 [2.0,1.0)');
    expect(plugins.map(({ text, requirement }) => [text, requirement])).toEqual([
      ['1.0.0', null],
      ['1.1.7', null],
    ]);
    expect(read('a@1.0.0\na@1.0.1').problems[0]?.found).toBe('1.0.0 and 1.0.1');
  });

  test('are told by the file that names them', () => {
    const location = { path: 'plugins.txt', line: 3, column: 1, endColumn: 2 };
    const written = { name: 'a', version: '1', requirement: null, requirementLocation: null };
    const { problems } = readPlugins('plugin-versions', [{ ...written, location }], catalogue);
    expect(problems[0]?.message).toMatch(/^plugins\.txt: the version of a cannot be read: "1"/);
  });

  test('a plugin without a version is not one of them', () => {
    const written = { name: 'a', version: '', requirement: null, requirementLocation: null };
    const { plugins, problems } = readPlugins('', [{ ...written, location: null }], catalogue);
    expect([plugins[0]?.version, problems]).toEqual([null, []]);
  });

  test('more than 20,000 are not judged', () => {
    const written = (index: number) => ({
      ...{ name: `p${index}`, version: '1.0.0', requirement: null },
      ...{ location: null, requirementLocation: null },
    });
    const many = Array.from({ length: 20_001 }, (_, index) => written(index));
    expect(readPlugins('plugin-versions', many, catalogue)).toEqual({
      plugins: [],
      problems: [
        {
          message:
            'There are 20001 plugins, more than the 20000 that one run judges; name fewer files in `manifests`, and judge the others in a step of their own.',
          found: '20001 plugins',
          expected: 'at most 20000 plugins',
          location: null,
        },
      ],
    });
  });

  test('all of them are reported at once', () => {
    expect(read('a@1.1\nb@2\nc@1.0.0 never').problems).toHaveLength(3);
  });

  test('the same twice is no mistake', () => {
    const { plugins, problems } = read('a@1.0.0 >=1.0\na@1.0.0 >=1.0');
    expect([plugins.length, problems]).toEqual([1, []]);
  });
});

test('what few plugins have is kept, and no other has it', () => {
  const plain = {
    ...{ name: 'a', version: '1.0.0', requirement: null },
    ...{ location: null, requirementLocation: null },
  };
  const rare = { ...plain, name: 'b', repository: 'acme/b', isBare: true };
  const { plugins } = readPlugins(
    '',
    [plain, rare, { ...plain, name: 'c', isBare: false }],
    catalogue,
  );
  const setting = {
    ...{ baseline: null, onlyTouched: false },
    ...{ isProposed: () => false, isRewritten: () => false },
  };
  const keysOf = (each: object) =>
    Object.keys(each).filter((key) => key === 'repository' || key === 'isBare');
  const placed = plugins.map((plugin) => placePlugin(plugin, setting));
  const expected = [[], ['repository', 'isBare'], []];
  expect([plugins.map(keysOf), placed.map(keysOf)]).toEqual([expected, expected]);
  expect(placed[1]).toMatchObject({ repository: 'acme/b', isBare: true });
  const baseline = [...baselineOf(plugins).values()];
  expect(baseline.map(keysOf)).toEqual([[], ['repository'], []]);
  expect(baseline[1]?.repository).toBe('acme/b');
});

test('a baseline knows its plugins by name', () => {
  const baseline = baselineOf(read('plugin-jdbc@1.1.5\nb@1.0.0').plugins);
  expect([...baseline.keys()]).toEqual(['plugin-jdbc', 'b']);
  expect(baseline.get('plugin-jdbc')).toMatchObject({
    text: '1.1.5',
    version: { version: '1.1.5' },
    requirement: { text: '2025.1.0+' },
  });
});

function written(version: string, requirement: string | null, path?: string): WrittenPlugin {
  const location = path === undefined ? null : { path, line: 5, column: 2, endColumn: 7 };
  return { name: 'plugin-dbt', version, requirement, location, requirementLocation: null };
}

test.each([
  [
    'an input names both',
    written('1.5.0', null),
    written('1.7.3', null),
    'plugin-dbt is named twice: as 1.5.0 in plugin-versions and as 1.7.3 in plugin-versions.',
  ],
  [
    'one file names both',
    written('1.5.0', null, 'Dockerfile'),
    written('1.7.3', null, 'Dockerfile'),
    'plugin-dbt is named twice: as 1.5.0 in Dockerfile:5 and as 1.7.3 in Dockerfile:5.',
  ],
  [
    'two files name one each, which are most often two environments',
    written('1.5.0', null, 'prod/Dockerfile'),
    written('1.7.3', null, 'test/Dockerfile'),
    'plugin-dbt is named twice: as 1.5.0 in prod/Dockerfile:5 and as 1.7.3 in test/Dockerfile:5. Judge one environment per step: give each its own step with its own `manifests`.',
  ],
  [
    'the requirements differ',
    written('1.5.0', '>=1.0', 'plugins.txt'),
    written('1.5.0', '>=1.1', 'plugins.txt'),
    'plugin-dbt is named twice: as 1.5.0 >=1.0 in plugins.txt:5 and as 1.5.0 >=1.1 in plugins.txt:5.',
  ],
])('both places are named where %s', (_, first, second, message) => {
  const problem = twoVersions('plugin-versions', first, second);
  expect(problem).toMatchObject({ message, location: second.location });
});

describe('place plugin', () => {
  interface Place {
    readonly now: string;
    readonly before?: string;
    readonly proposed?: boolean;
    readonly onlyTouched?: boolean;
    readonly rewritten?: boolean;
  }

  function place({ now, before, proposed = true, onlyTouched = false, ...others }: Place) {
    const [plugin] = read(now);
    if (plugin === undefined) throw new Error(`${now} holds no plugin.`);
    const baseline = before === undefined ? null : baselineOf(read(before));
    const isRewritten = () => others.rewritten === true;
    return placePlugin(plugin, { baseline, isProposed: () => proposed, isRewritten, onlyTouched });
  }

  function read(list: string): readonly ReadPlugin[] {
    return readPlugins('list', readPluginList('list', list).plugins, readCatalogue()).plugins;
  }

  describe('a plugin beside its baseline', () => {
    test.each([
      { now: 'a@1.0.0', before: undefined, change: null, changed: true },
      { now: 'a@1.0.0', before: 'b@1.0.0', change: 'added', changed: true },
      { now: 'a@1.0.0', before: 'a@1.0.0', change: 'none', changed: false },
      { now: 'a@1.0.0 >=1.0', before: 'a@1.0.0 >=1.1', change: 'none', changed: true },
      { now: 'a@1.0.0 >=1.0', before: 'a@1.0.0 >=1.0', change: 'none', changed: false },
      { now: 'a@1.0.0 >=1.0', before: 'a@1.0.0', change: 'none', changed: false },
      { now: 'a@1.0.0', before: 'a@1.0.0 >=1.0', change: 'none', changed: true },
      { now: 'a@1.0.1', before: 'a@1.0.0', change: 'patch', changed: true },
      { now: 'a@2.0.0', before: 'a@1.0.0', change: 'major', changed: true },
      { now: 'a@1.0.0', before: 'a@1.0.1', change: 'downgrade', changed: true },
      { now: 'a@latest', before: 'a@latest', change: 'none', changed: false },
      { now: 'a@1.0.0', before: 'a@latest', change: null, changed: true },
      { now: 'a@latest', before: 'a@1.0.0', change: null, changed: true },
    ])('$now after $before: $change', ({ now, before, change, changed }) => {
      const given = before === undefined ? { now } : { now, before };
      expect(place(given)).toMatchObject({ change, changed });
      // To write a requirement is to touch the plugin, whatever is judged then.
      expect(place({ ...given, rewritten: true }).changed).toBe(true);
    });
  });

  describe('whether a plugin is being released', () => {
    test.each([
      ['it is named', { now: 'a@1.0.0' }, true],
      ['it is not named', { now: 'a@1.0.0', proposed: false }, false],
      ['it is a snapshot', { now: 'a@1.0.0-SNAPSHOT' }, false],
      ['it floats', { now: 'a@latest' }, false],
      ['it is another prerelease', { now: 'a@1.0.0-rc.1' }, true],
      ['a pull request leaves it', { now: 'a@1.0.0', before: 'a@1.0.0', onlyTouched: true }, false],
      ['a pull request moves it', { now: 'a@1.0.1', before: 'a@1.0.0', onlyTouched: true }, true],
      ['a pull request has no baseline', { now: 'a@1.0.1', onlyTouched: true }, true],
      ['no pull request leaves it', { now: 'a@1.0.0', before: 'a@1.0.0' }, true],
    ])('%s', (_, given, released) => {
      expect(place(given).released).toBe(released);
    });

    test('a snapshot stays proposed: its requirement is judged all the same', () => {
      expect(place({ now: 'a@1.0.0-SNAPSHOT' }).proposed).toBe(true);
    });
  });

  test('plugins of the baseline that are gone are named in its order', () => {
    const baseline = baselineOf(read('c@1.0.0\na@1.0.0\nb@2.0.0'));
    expect(removedPlugins(read('a@1.1.0'), baseline)).toEqual([
      { name: 'c', text: '1.0.0' },
      { name: 'b', text: '2.0.0' },
    ]);
    expect(removedPlugins(read('a@1.1.0'), null)).toEqual([]);
  });
});
