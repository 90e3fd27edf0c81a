import { describe, expect, test } from '@jest/globals';
import { noFiles } from '../../../src/model/manifest.js';
import { coreFactsOf, withCoreFacts } from '../../../src/resolve/catalogue/core-facts.js';
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
