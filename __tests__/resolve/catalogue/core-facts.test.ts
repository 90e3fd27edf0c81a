import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../../src/model/day.js';
import { noFiles } from '../../../src/model/manifest.js';
import { parseRequirement } from '../../../src/model/requirement-notation.js';
import { resolveCatalogue } from '../../../src/resolve/catalogue/catalogue.js';
import {
  coreFactsOf,
  isOpenEnded,
  newestOf,
  readingOpenEnds,
  withCoreFacts,
  withOpenEnds,
} from '../../../src/resolve/catalogue/core-facts.js';
import { resolve } from '../../../src/resolve/resolve.js';
import { makeSources, readPolicy } from '../../support/make-facts.js';

const policy = readPolicy(
  'extends: none\ncore: { releases: { "1.1.0": 2026-02-01 }, support: { "1.1": { until: 2026-12-31 } } }',
);

test('of several catalogues the last counts', () => {
  const older = { core: { releases: { '1.0.0': '2026-01-01', '1.0.1': '2026-01-02' } } };
  const newer = {
    core: { releases: { '1.0.0': '2026-01-03' }, support: { '1.0': { until: '2027-01-01' } } },
  };
  expect(coreFactsOf([older, {}, newer])).toEqual({
    releases: { '1.0.0': '2026-01-03', '1.0.1': '2026-01-02' },
    support: { '1.0': { until: '2027-01-01' } },
  });
});

test('what the policy says itself stands, and the rest is in order', () => {
  const facts = {
    releases: { '1.1.0': '2020-01-01', '1.2.0': '2026-03-01', '1.0.0': '2026-01-01' },
    support: { '1.1': { until: '2020-01-01' }, '1.0': { until: '2026-06-30' } },
  };
  const { core } = withCoreFacts(policy, facts);
  expect(core.releases.map(({ version, date }) => `${version.text} ${date}`)).toEqual([
    '1.0.0 2026-01-01',
    '1.1.0 2026-02-01',
    '1.2.0 2026-03-01',
  ]);
  expect(core.support).toEqual([
    { line: '1.0', until: '2026-06-30' },
    { line: '1.1', until: '2026-12-31' },
  ]);
});

describe('a catalogue says what is out of the core', () => {
  const catalogue = (date: string) => ({
    path: 'c.yml',
    text: `core: { releases: { "2.0.0": ${date} } }\nplugins: {}`,
  });
  const text =
    'extends: none\ncore: { numbering: [{ from: "1.0", format: MAJOR.MINOR.PATCH }], major: { on: any } }';

  async function releases(now: string, before: string | null) {
    const sources = makeSources({
      inputs: { 'core-version': '2.0.0', 'target-date': '2026-05-01' },
    });
    const { facts, problems } = await resolve({
      ...sources,
      policy: { kind: 'files', files: [{ path: 'p.yml', text }] },
      catalogues: [catalogue(now)],
      base:
        before === null ? null : { manifests: sources.manifests, catalogues: [catalogue(before)] },
    });
    expect(problems).toEqual([]);
    return facts?.policy.core.releases.map(({ date }) => date);
  }

  test('without plugins, too', async () => {
    expect(await releases('2026-04-01', null)).toEqual(['2026-04-01']);
  });

  test('and on a change the base has the say', async () => {
    expect(await releases('2026-04-01', '2026-03-01')).toEqual(['2026-03-01']);
  });
});

describe('a catalogue that the policy itself names', () => {
  const text =
    'extends: none\ncore: { numbering: [{ from: "1.0", format: MAJOR.MINOR.PATCH }], major: { on: any } }\ncatalogues: [{ file: c.yml }]';
  const files = (until: string | null) => ({
    ...noFiles,
    companions:
      until === null
        ? []
        : [
            {
              path: 'c.yml',
              text: `core: { support: { "1.0": { until: ${until} } } }\nplugins: {}`,
            },
          ],
  });

  async function support(now: string, before: string | null) {
    const inputs = { 'core-version': '2.0.0', 'target-date': '2026-05-01' };
    const { facts, problems } = await resolve({
      ...makeSources({ inputs }),
      policy: { kind: 'files', files: [{ path: 'p.yml', text }] },
      manifests: files(now),
      base: before === null ? null : { manifests: files(before), catalogues: [] },
    });
    expect(problems).toEqual([]);
    return facts?.policy.core.support.map(({ until }) => until);
  }

  test('says until when lines are supported', async () => {
    expect(await support('2026-06-01', null)).toEqual(['2026-06-01']);
  });

  test('and of a change the base has the say', async () => {
    expect(await support('2030-01-01', '2026-06-01')).toEqual(['2026-06-01']);
  });
});

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
