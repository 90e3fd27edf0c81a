import { describe, expect, test } from '@jest/globals';
import {
  isFetched,
  readArtifactList,
  readCatalogueFile,
} from '../../../src/resolve/catalogue/catalogue-file.js';
import { rememberRequirements } from '../../../src/resolve/catalogue/catalogue-requirements.js';
import { core } from '../../support/core.js';
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
      expect(read(list, '1.03').problems).toEqual([
        'nowhere The core that the catalogue list.json is about cannot be read: "1.03".',
      ]);
    });
  });
});
