import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { jsonSchemas, policyMeanings, withMeanings } from '../../src/schema/json-schemas.js';
import { makeReport } from '../support/make-report.js';
import { samplePolicy } from '../support/sample-policy.js';

const schemas = jsonSchemas();
const ajv = new Ajv({ strict: true });
addFormats.default(ajv);

function accepts(name: string, value: unknown): boolean {
  return ajv.validate(schemas[name] ?? false, value) === true;
}

test.each(Object.keys(schemas))('schema/%s is the one generated from the code', (name) => {
  const committed = readFileSync(new URL(`../../schema/${name}`, import.meta.url), 'utf8');
  expect(committed).toBe(`${JSON.stringify(schemas[name], null, 2)}\n`);
});

describe('of a policy', () => {
  const sample = parse(samplePolicy);

  test('every key is known', () => {
    expect(accepts('policy.schema.json', sample)).toBe(true);
  });

  test.each(pathsOf(sample).map((path) => [path.join('.'), path] as const))(
    'misspelt, %s is not',
    (_, path) => {
      expect(accepts('policy.schema.json', misspell(sample, path))).toBe(false);
    },
  );

  test.each([
    ['an unquoted line', { core: { stops: [1.0] } }],
    ['a word for a number', { 'tolerance-days': 'two' }],
    ['a month too many', { core: { major: { on: { weekday: 'tuesday', months: [13] } } } }],
    ['an undecided rule that is off', { rules: { 'version-floating': 'off' } }],
    ['a link that is not https', { links: { board: 'http://example.org' } }],
    ['a date that does not exist', { core: { schedule: { '2025.1': '2026-13-01' } } }],
  ])('%s is refused', (_, policy) => {
    expect(accepts('policy.schema.json', policy)).toBe(false);
  });
});

describe('of a catalogue', () => {
  const version = { requires: '1.2.3', released: '2026-02-10' };
  const bad = { versions: '1.1.4', core: '>=2025.2.0', reason: 'r', url: 'https://example.org' };
  const plugin = {
    group: 'io.kestra.plugin',
    artifacts: ['plugin-dbt'],
    repository: 'kestra-io/plugin-dbt',
    versions: { '1.1.5': '2025.1.0+', '1.2.0': version },
    knownBad: [bad],
  };

  test('every key is known', () => {
    expect(accepts('catalogue.schema.json', { plugins: { 'plugin-dbt': plugin } })).toBe(true);
  });

  test.each([
    ['a requirement', { ...plugin, versions: { '1.0.0': { require: '1.0' } } }],
    ['a known defect', { ...plugin, knownBad: [{ ...bad, link: 'https://example.org' }] }],
    ['a plugin', { ...plugin, repo: 'kestra-io/plugin-dbt' }],
  ])('a misspelt key of %s is refused', (_, entry) => {
    expect(accepts('catalogue.schema.json', { plugins: { 'plugin-dbt': entry } })).toBe(false);
  });
});

test('a report follows its schema, with fields yet to come too', () => {
  expect(accepts('report.schema.json', makeReport())).toBe(true);
  expect(accepts('report.schema.json', { ...makeReport(), later: true })).toBe(true);
  expect(accepts('report.schema.json', { ...makeReport(), verdict: 'maybe' })).toBe(false);
});

/** The ways to all keys that a schema fixes; lines, versions and names of links are free. */
function pathsOf(value: unknown, at: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const path = [...at, key];
    const free = Array.isArray(value) || /^\d/.test(key) || at[0] === 'links';
    return free ? pathsOf(part, path) : [path, ...pathsOf(part, path)];
  });
}

function misspell(value: unknown, [key = '', ...rest]: readonly string[]): unknown {
  if (Array.isArray(value)) {
    return value.map((item, index) => (String(index) === key ? misspell(item, rest) : item));
  }
  const { [key]: part, ...others } = value as Record<string, unknown>;
  return rest.length === 0
    ? { ...others, [`${key}x`]: part }
    : { ...others, [key]: misspell(part, rest) };
}

const schema = jsonSchemas()['policy.schema.json'] ?? {};

describe('the meanings of a policy', () => {
  test('tell every key that a policy may have', () => {
    expect(withMeanings(schema, policyMeanings).missing).toEqual([]);
  });

  test('tell no key that it has not', () => {
    const shown = JSON.stringify(schema);
    const unused = Object.values(policyMeanings).filter(
      (meaning) => !shown.includes(JSON.stringify(meaning)),
    );
    expect(unused).toEqual([]);
  });

  test('are sentences', () => {
    for (const meaning of Object.values(policyMeanings)) expect(meaning).toMatch(/^[A-Z`].*\.$/);
  });
});

test('a meaning stands at its key, in lists, in choices and behind any name', () => {
  const small = {
    properties: {
      a: { anyOf: [{ items: { properties: { b: {} } } }] },
      c: { additionalProperties: { properties: { d: {} } } },
    },
  };
  expect(withMeanings(small, { a: 'A.', 'a[].b': 'B.', c: 'C.' })).toEqual({
    schema: {
      properties: {
        a: { description: 'A.', anyOf: [{ items: { properties: { b: { description: 'B.' } } } }] },
        c: { description: 'C.', additionalProperties: { properties: { d: {} } } },
      },
    },
    missing: ['c.*.d'],
  });
});
