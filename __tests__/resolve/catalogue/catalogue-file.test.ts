import { describe, expect, test } from '@jest/globals';
import { coreVersionForm } from '../../../src/model/core-version.js';
import type { Day } from '../../../src/model/day.js';
import { parseRequirement } from '../../../src/model/requirement-notation.js';
import { resolveCatalogue } from '../../../src/resolve/catalogue/catalogue.js';
import {
  isFetched,
  isOpenEnded,
  newestOf,
  readArtifactList,
  readCatalogueFile,
  readingOpenEnds,
  withOpenEnds,
} from '../../../src/resolve/catalogue/catalogue-file.js';
import { rememberRequirements } from '../../../src/resolve/catalogue/catalogue-requirements.js';
import { core } from '../../support/core.js';
import { readPolicy } from '../../support/make-facts.js';
import { problemLines } from '../../support/problem-lines.js';

function read(path: string, text: string) {
  const { written, problems } = readCatalogueFile({ path, text }, rememberRequirements());
  return { written, problems: problemLines(problems) };
}

test('a catalogue is read as it is written', () => {
  const plugins = { a: { versions: { '1.0.0': '1.0' } } };
  expect(read('c.json', JSON.stringify({ plugins }))).toEqual({
    written: { plugins },
    problems: [],
  });
});

test.each([
  ['https://a.org/c.json', true],
  ['HTTPS://a.org/c.json', true],
  ['c.json', false],
  ['https/c.json', false],
  ['mirror/https://a.org/c.json', false],
])('%s is fetched: %s', (path, fetched) => {
  expect(isFetched({ path })).toBe(fetched);
});

test('a list without a core is told how to name one', () => {
  expect(read('list.json', '[]').problems).toEqual([
    "1:1-2 The catalogue list.json is a list. A vendor's list says which versions fit one core, so name that core: catalog: 1.3.26=list.json.",
  ]);
  const { problems } = readCatalogueFile({ path: 'list.json', text: '[]' }, rememberRequirements());
  expect(problems[0]).toMatchObject({
    found: 'a list',
    expected: 'a map with the key `plugins`, or a core before the list: 1.3.26=list.json',
  });
  expect(read('https://a.org/list', ' []').problems).toEqual([
    expect.stringMatching(
      /^nowhere .* name that core: catalog: 1\.3\.26=https:\/\/a\.org\/list\.$/,
    ),
  ]);
});

test.each([
  [
    'a page for people',
    '<!DOCTYPE html>\n<html lang="en">',
    'The file is `<!DOCTYPE html>`; it should be a map of keys and values.',
  ],
  [
    'what is neither JSON nor YAML',
    '{"plugins": {',
    expect.stringMatching(/^nowhere The catalogue https:\/\/a\.org\/c cannot be used, line 1: /),
  ],
  [
    'several mistakes',
    'plugins:\n  a: []\n  b: []',
    'The catalogue https://a.org/c cannot be used, line 2: `plugins.a` is a list; it should be a map of keys and values. It has 1 more fault.',
  ],
  [
    'even more of them',
    'plugins:\n  a: []\n  b: []\n  c: []',
    'it should be a map of keys and values. It has 2 more faults.',
  ],
  [
    'one mistake',
    'plugins:\n  a: []',
    expect.stringMatching(/line 2: .*it should be a map of keys and values\.$/),
  ],
])('%s at an address is one problem, which names the address', (_, text, message) => {
  const { written, problems } = read('https://a.org/c', text);
  expect(written).toBeNull();
  expect(problems).toHaveLength(1);
  if (typeof message !== 'string') expect(problems[0]).toEqual(message);
  else expect(problems[0]).toContain(message);
});

test('a plugin has more versions than anything else, and lists that are too long are not read', () => {
  const many = (count: number) => Array.from({ length: count }, (_, n) => `1.${n}.0`);
  const versions = (count: number) => Object.fromEntries(many(count).map((each) => [each, '1.0']));
  const told = (plugin: object, path = 'c.json') =>
    read(path, JSON.stringify({ plugins: { a: plugin } })).problems;
  expect(told({ versions: versions(1001) })).toEqual([]);
  expect(told({ versions: versions(10_001) })).toEqual([
    expect.stringContaining('`versions` has 10001 entries, more than the 10000 that are read'),
  ]);
  expect(told({ versions: { '1.0.0': versions(1001) } })).toEqual([
    expect.stringContaining('`1.0.0` has 1001 entries, more than the 1000 that are read'),
  ]);
  expect(told({ artifacts: many(1001) }, 'https://a.org/c')).toEqual([
    'nowhere The catalogue https://a.org/c cannot be used, line 1: `artifacts` has 1001 entries, more than the 1000 that are read; leave out what is no longer needed.',
  ]);
});

test('thousands of plugins are read', () => {
  const names = Array.from({ length: 10_001 }, (_, n) => [`plugin-${n}`, {}]);
  const text = JSON.stringify({ plugins: Object.fromEntries(names) });
  expect(read('c.json', text).problems).toEqual([]);
});

test('a key that is written twice is told beside what is too long', () => {
  const artifacts = JSON.stringify(Array(1001).fill('b'));
  const { problems } = read(
    'c.yml',
    `plugins: { a: { group: x, group: x, artifacts: ${artifacts} } }`,
  );
  expect(problems).toHaveLength(2);
});

describe('catalogue artifact list', () => {
  const list = JSON.stringify([
    {
      groupId: 'io.kestra.plugin',
      artifactId: 'plugin-dbt',
      versions: ['1.7.3', '1.7.2'],
      license: 'OPEN_SOURCE',
    },
    { groupId: 'io.kestra.plugin', artifactId: 'plugin-git', version: '1.2.1' },
    { artifactId: 'plugin-bare' },
  ]);

  function read(text: string, coreText = '1.3.26', judged = '1.3.26', path = 'list.json') {
    const { listed, problems } = readArtifactList({ path, text }, coreText, core(judged));
    return {
      listed: listed.map(({ artifact, version, requirement }) => [
        artifact,
        version.version,
        requirement?.text ?? null,
      ]),
      problems: problemLines(problems),
    };
  }

  describe("a vendor's list", () => {
    test('says of the very core that it is about that its versions fit', () => {
      expect(read(list)).toEqual({
        listed: [
          ['plugin-dbt', '1.7.3', '[1.3.26]'],
          ['plugin-dbt', '1.7.2', '[1.3.26]'],
          ['plugin-git', '1.2.1', '[1.3.26]'],
        ],
        problems: [],
      });
    });

    test.each(['1.3.25', '1.3.27', '1.4.0', '1.3.26-rc1'])(
      'says nothing of core %s, but that the versions exist',
      (judged) => {
        expect(read(list, '1.3.26', judged).listed).toEqual([
          ['plugin-dbt', '1.7.3', null],
          ['plugin-dbt', '1.7.2', null],
          ['plugin-git', '1.2.1', null],
        ]);
      },
    );

    test('says nothing when no core is judged', () => {
      const { listed } = readArtifactList({ path: 'list.json', text: list }, '1.3.26', null);
      expect(listed.map(({ requirement }) => requirement)).toEqual([null, null, null]);
    });

    test.each([
      [
        'no list',
        '{"plugins": {}}',
        '1:1-16 The file is a map; it should be a list of artifacts, each with artifactId and versions.',
      ],
      [
        'an artifact without a name',
        '[{"version": "1.0.0"}]',
        '1:2-22 The key `artifactId` is missing in `[0]`; add it.',
      ],
      [
        'a version of two numbers',
        '[{"artifactId": "a", "versions": ["1.0"]}]',
        '1:35-40 `[0].versions[0]` is `"1.0"`; it should be a SemVer version of three numbers, such as 1.1.5 or 2.0.0-rc.1.',
      ],
    ])('is a problem with %s', (_, text, line) => {
      expect(read(text).problems).toEqual([line]);
    });

    test('that was fetched loses only the versions that cannot be read', () => {
      const text = '[{"artifactId": "a", "versions": ["1.0", "1.1.0"]}]';
      expect(read(text, '1.3.26', '1.3.26', 'https://a.org/list')).toEqual({
        listed: [['a', '1.1.0', '[1.3.26]']],
        problems: [],
      });
    });

    test('of no readable core is a problem', () => {
      expect(readArtifactList({ path: 'list.json', text: list }, '1.03', null)).toEqual({
        listed: [],
        problems: [
          {
            message: 'The core that the catalogue list.json is about cannot be read: "1.03".',
            found: '1.03',
            expected: coreVersionForm,
            location: null,
          },
        ],
      });
    });
  });
});

describe('newest release', () => {
  const { core, plugins } = readPolicy(
    'extends: none\ncore: { major: { on: schedule }, schedule: { "10.8": 2024-12-02, "2025.1": 2025-01-23, "2025.2": 2025-03-26 }, releases: { "10.8.1": 2024-12-16, "2025.1.1": 2025-03-12 } }\nplugins: { versions: natural, requires: exact }',
  );
  const newestOn = newestOf(core);

  test.each([
    ['2024-12-01', null],
    ['2024-12-02', '10.8.0'],
    ['2025-01-22', '10.8.1'],
    ['2025-01-23', '2025.1.0'],
    ['2025-03-25', '2025.1.1'],
    ['2025-03-26', '2025.2.0'],
  ])('on %s the newest release is %s', (day, newest) => {
    expect(newestOn(day as Day)).toBe(newest);
  });

  test.each([
    ['[10.8,LATEST]', true],
    ['2025.1,LATEST', true],
    ['[10.8,LATESTS]', false],
    ['[10.8,)', false],
  ])('%s ends with the newest: %s', (text, isOpen) => {
    expect(isOpenEnded(text)).toBe(isOpen);
  });

  test('an open end whose release nobody knows reads, too', () => {
    const read = readingOpenEnds((text) => parseRequirement(text, 'exact'), null);
    const lastOfAll = parseRequirement('[10.8,9999.0.0]', 'exact');
    expect(read('[10.8,LATEST]')).toEqual(lastOfAll);
  });

  test('ends are closed wherever a requirement may stand', () => {
    const versions = { '1.0': '[1.0,LATEST]', '1.1': { requires: 'LATEST' }, '1.2': {} };
    expect(withOpenEnds({ plugins: { a: { versions } } }, '2.0').plugins.a?.versions).toEqual({
      '1.0': '[1.0,2.0]',
      '1.1': { requires: '2.0' },
      '1.2': {},
    });
  });

  describe('a catalogue with an open end', () => {
    function read(made: string, path = 'c.yml') {
      const text = `${made}plugins: { abap: { versions: { "3.13": "[10.8,LATEST]" } } }`;
      return resolveCatalogue([{ path, text }], [], null, plugins, [], null, newestOn);
    }

    test.each([
      ['2025-01-01', '[10.8,10.8.1]'],
      ['2025-04-01', '[10.8,2025.2.0]'],
    ])('that was made on %s means %s', (day, requirement) => {
      const { catalogue, made, problems } = read(`made: ${day}\n`);
      expect(problems).toEqual([]);
      expect(catalogue.find('abap')?.versions[0]?.requirement?.text).toBe(requirement);
      expect(made).toEqual([{ path: 'c.yml', day, isIndex: false }]);
    });

    test('that does not say how old it is cannot be read', () => {
      const { problems } = read('');
      expect(problems).toMatchObject([{ location: { path: 'c.yml', line: 1, column: 40 } }]);
      expect(problems[0]?.expected).toContain('give the catalogue that day as `made`');
    });

    test('that is older than every release leaves the version undecided', () => {
      const { catalogue, problems } = read('made: 2020-01-01\n');
      expect(problems).toEqual([]);
      expect(catalogue.find('abap')?.versions[0]?.requirement).toBeNull();
    });

    test('is read without any release, too, and leaves the version undecided', () => {
      const text = 'made: 2025-04-01\nplugins: { a: { versions: { "1.0": "[10.8,LATEST]" } } }';
      const { written, problems } = readCatalogueFile(
        { path: 'c.yml', text },
        rememberRequirements('exact'),
        'natural',
      );
      expect(problems).toEqual([]);
      expect(written?.plugins.a?.versions).toEqual({ '1.0': '[10.8,LATEST]' });
    });

    test('is wrong with what is not a day', () => {
      expect(read('made: yesterday\n').problems.length).toBeGreaterThan(0);
    });

    test('at an address is closed in the same way, or left undecided', () => {
      const address = 'https://plugins.example/c.json';
      const [closed] = read('made: 2025-04-01\n', address).catalogue.find('abap')?.versions ?? [];
      const [open] = read('', address).catalogue.find('abap')?.versions ?? [];
      expect([closed?.requirement?.text, open?.requirement]).toEqual(['[10.8,2025.2.0]', null]);
    });
  });
});
