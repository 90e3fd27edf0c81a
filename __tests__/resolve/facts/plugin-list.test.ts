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
        expect(problems.map(({ message }) => message)).toEqual([
          `${input} is given and names no plugin; write one, or leave it out.`,
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
