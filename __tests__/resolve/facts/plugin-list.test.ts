import { describe, expect, test } from '@jest/globals';
import { readInputList, readPluginList } from '../../../src/resolve/facts/plugin-list.js';

/** What was read, as `name version requirement`. */
function read(text: string): string[] {
  return readPluginList('plugin-versions', text).plugins.map(({ name, version, requirement }) =>
    [name, version, requirement].filter((part) => part !== null).join(' | '),
  );
}

describe('a list of plugins', () => {
  test.each([
    ['', []],
    ['plugin-dbt@1.1.5', ['plugin-dbt | 1.1.5']],
    ['io.kestra.plugin:plugin-dbt:1.1.5', ['plugin-dbt | 1.1.5']],
    ['plugin-dbt@1.1.5 >=2025.1.0', ['plugin-dbt | 1.1.5 | >=2025.1.0']],
    ['plugin-dbt@1.1.5 2025.1.0+', ['plugin-dbt | 1.1.5 | 2025.1.0+']],
    ['io.kestra.plugin:plugin-dbt:1.1.5 [1.0,2.0)', ['plugin-dbt | 1.1.5 | [1.0,2.0)']],
    ['@acme/plugin-x@1.0.0', ['@acme/plugin-x | 1.0.0']],
    ['pkg:maven/io.kestra.plugin/plugin-dbt@1.1.5', ['plugin-dbt | 1.1.5']],
    ['pkg:npm/%40acme/plugin-x@1.0.0?a=b >=1.0', ['@acme/plugin-x | 1.0.0 | >=1.0']],
    ['plugin-dbt@latest', ['plugin-dbt | latest']],
    ['  plugin-dbt@1.1.5\t>=1.0  ', ['plugin-dbt | 1.1.5 | >=1.0']],
    ['a@1.0.0\r\nb@2.0.0\r\n', ['a | 1.0.0', 'b | 2.0.0']],
    ['a@1.0.0\n\n# a remark\n  # another\nb@2.0.0', ['a | 1.0.0', 'b | 2.0.0']],
    ['# was@1.0.0 >=1.0\na@1.0.0', ['a | 1.0.0']],
    ['a@1.0.0 >=1.0 || >=3.0', ['a | 1.0.0 | >=1.0 || >=3.0']],
  ])('%j holds %j', (text, plugins) => {
    expect(read(text)).toEqual(plugins);
  });

  test.each([
    ['a@1.0.0, b@2.0.0', ['a | 1.0.0', 'b | 2.0.0']],
    ['a@1.0.0 >=1.0,b@2.0.0', ['a | 1.0.0 | >=1.0', 'b | 2.0.0']],
    ['a@1.0.0 [1.0,2.0), b@2.0.0', ['a | 1.0.0 | [1.0,2.0)', 'b | 2.0.0']],
    ['a@1.0.0 [1.0,1.2),[1.3,), b@2.0.0', ['a | 1.0.0 | [1.0,1.2),[1.3,)', 'b | 2.0.0']],
    ['a@1.0.0 [1.0,1.2), (1.3,)', ['a | 1.0.0 | [1.0,1.2), (1.3,)']],
    ['a@1.0.0 (,1.0]', ['a | 1.0.0 | (,1.0]']],
    ['a@1.0.0 (,1.0], b@2.0.0 (1.0,2.0)', ['a | 1.0.0 | (,1.0]', 'b | 2.0.0 | (1.0,2.0)']],
    [',a@1.0.0,,', ['a | 1.0.0']],
  ])('a comma separates, outside brackets and not before one: %j', (text, plugins) => {
    expect(read(text)).toEqual(plugins);
  });

  test.each([
    ['plugin-dbt@1.1.5', '1.1.5', null],
    ['  a@1.0.0, \tb@2.0.0 >=1.0 , c@3', '2.0.0', '>=1.0'],
    ['a@1\r\n\tio.acme:b:2.0.0  [1.0,2.0)\r\n', '2.0.0', '[1.0,2.0)'],
    ['a@1\npkg:npm/%40acme/b@2.0.0?x=y >=1.0', '2.0.0', '>=1.0'],
    ['a@1, b', 'b', undefined],
  ])('%j: the places of %j and %j are known', (text, version, requirement) => {
    const placeOf = (start: number, end: number) => ({
      ...{ path: text.slice(start, end), line: 1, column: 1, endColumn: 1 },
    });
    const { plugins, problems } = readPluginList('list', text, placeOf);
    const plugin = plugins.find(({ name }) => name !== 'a' && name !== 'c');
    const place = plugin?.location ?? problems[0]?.location;
    expect([place?.path, plugin?.requirementLocation?.path]).toEqual([
      version,
      requirement ?? undefined,
    ]);
    if (requirement === null) expect(plugin?.requirementLocation).toBeNull();
  });

  test.each([
    'https://user:secret@host/a@1.0.0',
    'git+ssh://user@host/a@1.0.0',
    'c:/user@1.0.0',
    'http:user:secret@1.0.0',
    'https:user:secret@1.0.0',
    'ws:user:secret@1.0.0',
    'wss:user:secret@1.0.0',
    '//user:secret@1.0.0',
    'a@https://user:secret',
  ])('"%s" is an address, and names no plugin', (entry) => {
    const { plugins, problems } = readPluginList('plugin-versions', entry);
    expect([plugins.length, problems.length]).toEqual([0, 1]);
    expect(problems[0]?.found).not.toContain('secret');
  });

  test('a slash in a name is not an address', () => {
    expect(read('acme/plugin@1.0.0')).toEqual(['acme/plugin | 1.0.0']);
    expect(read('/plugin@1.0.0')).toEqual(['/plugin | 1.0.0']);
  });

  test.each([
    'plugin-dbt',
    'plugin-dbt@',
    '@1.0.0',
    'plugin-dbt: 1.1.5',
    'plugin-dbt:1.1.5',
    'a:b:c:d',
    'pkg:maven/io.kestra.plugin/plugin-dbt',
    'pkg:maven@1.0.0',
    `${'p'.repeat(201)}@1.0.0`,
  ])('"%s" names no plugin and version', (entry) => {
    const { plugins, problems } = readPluginList('plugin-versions', `a@1.0.0\n${entry}`);
    expect(plugins).toHaveLength(1);
    expect(problems).toEqual([
      {
        message: expect.stringContaining('plugin-versions has an entry that names no plugin'),
        found: expect.any(String),
        expected: expect.stringContaining('plugin-dbt@1.1.5'),
        location: null,
      },
    ]);
  });

  test('every unreadable entry is reported, and each is cut', () => {
    const { problems } = readPluginList('plugin-versions', `one\n${'two'.repeat(1000)}`);
    expect(problems.map(({ found }) => found)).toEqual(['one', `${'two'.repeat(33)}t…`]);
  });
});

describe('the list of an input', () => {
  test.each([',', ' , ,', '# none yet', ',\n# none'])(
    'that names nothing is a problem: %j',
    (text) => {
      for (const input of ['plugin-versions', 'current-plugin-versions'] as const) {
        const { plugins, problems } = readInputList(input, text);
        expect(plugins).toEqual([]);
        expect(problems).toEqual([
          {
            message: `${input} is given and names no plugin; write one, or leave it out.`,
            found: text,
            expected: expect.stringContaining('one per line: plugin-dbt@1.1.5'),
            location: null,
          },
        ]);
      }
    },
  );

  test.each([
    ['', 0, 0],
    [' \n', 0, 0],
    ['a@1.0.0,', 1, 0],
    ['a', 0, 1],
  ])('%j has %i plugins and %i problems', (text, plugins, problems) => {
    const list = readInputList('plugin-versions', text);
    expect([list.plugins.length, list.problems.length]).toEqual([plugins, problems]);
  });
});
