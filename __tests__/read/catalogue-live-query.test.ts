import { expect, test } from '@jest/globals';
import { schema as published } from '@octokit/graphql-schema';
import { buildSchema, parse, validate } from 'graphql';
import { liveQuery } from '../../src/read/catalogue-live-query.js';

const hostile = 'v1.0.0") { id } } #';
const query = liveQuery(
  [
    { owner: 'kestra-io', repo: 'plugin-dbt', tags: ['v1.0.0', hostile] },
    { owner: 'kestra-io', repo: 'plugin-git', tags: ['v1.1.5'] },
  ],
  { file: 'gradle.properties' },
);

test("it is valid against GitHub's published schema", () => {
  const schema = buildSchema(published.idl, { assumeValid: true });
  expect(validate(schema, parse(query.text))).toEqual([]);
});

test('what comes from outside is in the variables only', () => {
  expect(query.text).not.toContain('v1.0.0');
  expect(query.text).not.toContain('plugin-dbt');
  expect(query.variables).toEqual({
    owner0: 'kestra-io',
    repo0: 'plugin-dbt',
    tag0_0: 'refs/tags/v1.0.0',
    tag0_1: `refs/tags/${hostile}`,
    owner1: 'kestra-io',
    repo1: 'plugin-git',
    tag1_0: 'refs/tags/v1.1.5',
  });
});
