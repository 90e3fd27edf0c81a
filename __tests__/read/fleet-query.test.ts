import { expect, test } from '@jest/globals';
import { schema as published } from '@octokit/graphql-schema';
import { buildSchema, parse, validate } from 'graphql';
import { fleetFiles, fleetQuery } from '../../src/read/fleet-query.js';

const schema = buildSchema(published.idl, { assumeValid: true });

test.each([1, 2, 25])('a query for %i repositories is one that GitHub takes', (count) => {
  const names = Array.from({ length: count }, (_, n) => `acme/service-${n}`);
  const { text, variables } = fleetQuery(names);
  expect(validate(schema, parse(text))).toEqual([]);
  expect(Object.keys(variables)).toHaveLength(2 * count);
});

test('names from outside are in the variables only', () => {
  const { text, variables } = fleetQuery(['acme/one"){x}']);
  expect(text).not.toContain('one');
  expect(variables).toEqual({ owner0: 'acme', name0: 'one"){x}' });
});

test('it asks for the files that the gate looks for, and what a build publishes', () => {
  expect(fleetFiles).toEqual(expect.arrayContaining(['Dockerfile', '.plugins', 'settings.gradle']));
});
