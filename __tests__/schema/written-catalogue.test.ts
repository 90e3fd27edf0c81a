import { expect, test } from '@jest/globals';
import * as v from 'valibot';
import { parseRequirement } from '../../src/model/requirement-notation.js';
import { catalogueSchema } from '../../src/schema/written-catalogue.js';

function accepts(plugin: unknown): boolean {
  return v.is(catalogueSchema(parseRequirement), { plugins: { 'plugin-dbt': plugin } });
}

test.each([
  [{}],
  [{ versions: { '1.1.5': '2025.1.0+' } }],
  [{ versions: { 'v1.1.5': { requires: '1.2.3', released: '2026-02-10' }, '1.0.0-rc.1': {} } }],
  [{ group: 'io.kestra.plugin', artifacts: ['a', 'b'], repository: 'kestra-io/plugin-dbt' }],
  [{ knownBad: [{ versions: '1.1.4', core: '>=2025.2.0 <2025.2.2', reason: 'r' }] }],
])('%j is an entry', (plugin) => {
  expect(accepts(plugin)).toBe(true);
});

test.each([
  [null],
  [[]],
  [{ versions: { '1.1': '1.0' } }],
  [{ versions: { '1.1.5': 1.2 } }],
  [{ versions: { '1.1.5': null } }],
  [{ versions: { '1.1.5': '[2.0,1.0)' } }],
  [{ versions: { '1.1.5': { requires: 'soon' } } }],
  [{ versions: { '1.1.5': { released: '2026-02-30' } } }],
  [{ versions: { '1.1.5': { require: '1.0' } } }],
  [{ artifacts: 'plugin-dbt' }],
  [{ artifacts: ['x'.repeat(201)] }],
  [{ knownBad: [{ versions: 'latest', core: '1.0', reason: 'r' }] }],
  [{ knownBad: [{ versions: '1.0.0', core: '[2.0,1.0)', reason: 'r' }] }],
  [{ knownBad: [{ versions: '1.0.0', core: '1.0' }] }],
  [{ knownBad: [{ versions: '1.0.0', core: '1.0', reason: 'r', url: 'http://x' }] }],
])('%j is no entry', (plugin) => {
  expect(accepts(plugin)).toBe(false);
});

test('without a reader any text is a requirement, and known defects are checked all the same', () => {
  const schema = catalogueSchema(null);
  expect(v.is(schema, { plugins: { a: { versions: { '1.0.0': 'soon' } } } })).toBe(true);
  const bad = { versions: '1.0.0', core: 'soon', reason: 'r' };
  expect(v.is(schema, { plugins: { a: { knownBad: [bad] } } })).toBe(false);
});
