import { expect, test } from '@jest/globals';
import { schema as published } from '@octokit/graphql-schema';
import { buildSchema, parse, validate } from 'graphql';
import { filesQuery, foldersQuery, treesQuery } from '../../../src/tools/fleet/read-fleet-query.js';

const schema = buildSchema(published.idl, { assumeValid: true });

test.each([1, 2, 25])('a query for %i repositories is one that GitHub takes', (count) => {
  const names = Array.from({ length: count }, (_, n) => `acme/service-${n}`);
  const { text, variables } = treesQuery(names);
  expect(validate(schema, parse(text))).toEqual([]);
  expect(Object.keys(variables)).toHaveLength(2 * count);
});

test.each([
  ['folders', foldersQuery],
  ['files', filesQuery],
])('a query for %s is one that GitHub takes', (_, queryFor) => {
  const asked = [
    { repository: 'acme/one', paths: ['a', 'b/c'] },
    { repository: 'acme/two', paths: ['d'] },
  ];
  const { text, variables } = queryFor(asked);
  expect(validate(schema, parse(text))).toEqual([]);
  expect(variables).toEqual({
    owner0: 'acme',
    name0: 'one',
    path0_0: 'HEAD:a',
    path0_1: 'HEAD:b/c',
    owner1: 'acme',
    name1: 'two',
    path1_0: 'HEAD:d',
  });
});

test('names from outside are in the variables only', () => {
  const { text } = treesQuery(['acme/one"){x}']);
  expect(text).not.toContain('one');
  expect(filesQuery([{ repository: 'acme/one', paths: ['a"){x}'] }]).text).not.toContain('{x}');
});
