import { expect, test } from '@jest/globals';
import { gapsOf } from '../../../src/resolve/catalogue/catalogue-gaps.js';
import { makeFacts } from '../../support/make-facts.js';

const catalogue = `
plugins:
  plugin-dbt:
    repository: kestra-io/plugin-dbt
    artifacts: [plugin-dbt-core]
    versions: { "1.0.0": "1.0", "1.1.0": {} }
  plugin-homeless: {}
`;

function gaps(plugins: string, current = '') {
  const inputs = { 'plugin-versions': plugins, 'current-plugin-versions': current };
  return gapsOf(makeFacts({ catalogue, inputs })).map(({ name, version }) => `${name}@${version}`);
}

test.each([
  ['a version that the catalogue does not know', 'plugin-dbt@v1.2.0', ['plugin-dbt@1.2.0']],
  ['an artifact', 'plugin-dbt-core@1.2.0', ['plugin-dbt-core@1.2.0']],
  ['a version that it knows', 'plugin-dbt@1.0.0', []],
  ['a version that it knows to declare nothing', 'plugin-dbt@1.1.0', []],
  ['a version that says itself what it needs', 'plugin-dbt@1.2.0 >=1.0', []],
  ['a version that is still to come', 'plugin-dbt@1.2.0-SNAPSHOT', []],
  ['a version that floats', 'plugin-dbt@latest', []],
  ['a plugin without a repository', 'plugin-homeless@1.0.0', []],
  ['a plugin that nobody knows', 'plugin-unknown@1.0.0', []],
])('%s', (_, plugins, expected) => {
  expect(gaps(plugins)).toEqual(expected);
});

test('what was before is looked up too', () => {
  expect(gaps('plugin-dbt@1.2.1', 'plugin-dbt@1.2.0')).toEqual([
    'plugin-dbt@1.2.1',
    'plugin-dbt@1.2.0',
  ]);
});
