import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../../src/model/day.js';
import { parseRequirement } from '../../../src/model/requirement-notation.js';
import { resolveCatalogue } from '../../../src/resolve/catalogue/catalogue.js';
import {
  isOpenEnded,
  newestOf,
  readingOpenEnds,
  withOpenEnds,
} from '../../../src/resolve/catalogue/newest-release.js';
import { resolve } from '../../../src/resolve/resolve.js';
import { makeSources, readPolicy } from '../../support/make-facts.js';

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
  expect(read('[10.8,LATEST]')).toHaveProperty('intervals');
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

describe('how old a catalogue is', () => {
  const policy = [
    'extends: none',
    'catalogues:',
    '  - { index: i.json, at: all.*, name: n, version: v, requires: r, made: at }',
  ].join('\n');

  const own = {
    path: 'c.yml',
    text: 'made: 2026-01-31\nplugins: { a: { versions: { "1.0.0": ">=1.0" } } }',
  };

  async function notices(asked: string, catalogue = own) {
    const inputs = {
      ...{ 'core-version': '1.0.0', 'plugin-versions': asked },
      ...{ 'target-date': '2026-05-01', releasing: 'none' },
    };
    const { facts } = await resolve({
      ...makeSources({ inputs }),
      policy: { kind: 'files', files: [{ path: 'p.yml', text: policy }] },
      catalogues: [catalogue],
    });
    return facts?.notices.map(({ message }) => message).filter((each) => each.includes('was made'));
  }

  test('is told where it does not know what is judged', async () => {
    expect(await notices('a@1.1.0')).toEqual([
      'The catalogue c.yml was made on 2026-01-31 and does not know a@1.1.0; refresh it with `release-gate catalog update`.',
    ]);
  });

  test.each([
    ['copy.json', '; take a newer copy.'],
    ['https://a.example/i.json', '.'],
  ])('by an index, too, which is renewed in its own way: %s', async (path, end) => {
    const text = '{"at":"2026-01-31T05:00:00Z","all":[{"n":"a","v":"1.0.0","r":">=1.0"}]}';
    expect(await notices('a@1.1.0', { path, text })).toEqual([
      `The catalogue ${path} was made on 2026-01-31 and does not know a@1.1.0${end}`,
    ]);
  });

  test('and nowhere else', async () => {
    expect(await notices('a@1.0.0')).toEqual([]);
  });
});
