import { describe, expect, test } from '@jest/globals';
import { schema as published } from '@octokit/graphql-schema';
import { buildSchema, parse, validate } from 'graphql';
import {
  deepenedBy,
  type FleetAnswer,
  filesQuery,
  foldersQuery,
  type Listed,
  listsIn,
  textsIn,
  treesQuery,
} from '../../../src/tools/fleet/read-fleet-query.js';

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

const repository = 'acme/one';
const head = { oid: 'c0ffee' };
const file = (name: string, mode = 0o100644) => ({ name, type: 'blob', mode });
const folder = (name: string, object?: object) => ({ name, type: 'tree', mode: 0o040000, object });

const replyOf = (answer: object, ...refusals: readonly { path: string[]; message: string }[]) => ({
  answer: answer as FleetAnswer,
  refusals,
});

describe('the files of a repository', () => {
  test('are listed as deep as the answer goes, without links and other repositories', () => {
    const tree = {
      entries: [
        file('Dockerfile'),
        file('link', 0o120000),
        { name: 'module', type: 'commit', mode: 0o160000 },
        folder('a', { entries: [file('b.yaml'), folder('c', {}), folder('docs', {})] }),
      ],
    };
    const reply = replyOf({ repository0: { head, tree } });
    expect(listsIn([repository], reply)).toEqual([
      { kind: 'listed', repository, paths: ['Dockerfile', 'a/b.yaml'], deeper: ['a/c'] },
    ]);
  });

  test('are completed by those of further folders', () => {
    const list: Listed = { kind: 'listed', repository, paths: ['x'], deeper: ['a', 'b'] };
    const asked = [{ repository, paths: ['a'] }];
    const part0 = { entries: [file('y'), folder('z', {})] };
    expect(deepenedBy([list], asked, replyOf({ repository0: { part0 } }))).toEqual([
      { kind: 'listed', repository, paths: ['x', 'a/y'], deeper: ['b', 'a/z'] },
    ]);
  });

  const refusal = { path: ['repository0'], message: 'No' };
  test.each([
    ['it is gone', { repository0: null }, [], 'GitHub answered "nothing"'],
    ['GitHub refuses it', { repository0: null }, [refusal], 'GitHub answered "No"'],
    ['it is empty', { repository0: { head: null } }, [], 'it has no commit'],
    ['a part is refused', { repository0: { head, tree: null } }, [refusal], 'GitHub answered "No"'],
  ])('are not known where %s', (_, answer, refusals, why) => {
    expect(listsIn([repository], replyOf(answer, ...refusals))).toEqual([
      { kind: 'unread', repository, why: expect.stringContaining(why) },
    ]);
  });

  test('are not known any more where a folder is refused', () => {
    const list: Listed = { kind: 'listed', repository, paths: [], deeper: ['a'] };
    const reply = replyOf({ repository0: { part0: null } }, refusal);
    const [read] = deepenedBy([list], [{ repository, paths: ['a'] }], reply) ?? [];
    expect(read?.kind).toBe('unread');
  });
});

describe('the texts of files', () => {
  const asked = [{ repository, paths: ['a', 'b'] }];
  const part0 = { text: 'FROM x', isTruncated: false };

  test('are those that are there', () => {
    const texts = textsIn(asked, replyOf({ repository0: { part0, part1: null } }));
    expect(texts?.get(repository)).toEqual([{ path: 'a', text: 'FROM x' }]);
  });

  test.each([
    ['one is cut', { text: '', isTruncated: true }, 'of b, it is too large'],
    ['one is binary', { text: null, isTruncated: false }, 'of b, it is not a text'],
  ])('are in doubt where %s', (_, part1, why) => {
    const texts = textsIn(asked, replyOf({ repository0: { part0, part1 } }));
    expect(texts?.get(repository)).toEqual(expect.stringContaining(why));
  });
});

test.each([{}, { repository: null }])('%j is no answer for repositories', (answer) => {
  const asked = [{ repository, paths: ['a'] }];
  expect(listsIn([repository], replyOf(answer))).toBeNull();
  expect(deepenedBy([], asked, replyOf(answer))).toBeNull();
  expect(textsIn(asked, replyOf(answer))).toBeNull();
});
