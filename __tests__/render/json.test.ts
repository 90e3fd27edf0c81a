import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Day } from '../../src/model/day.js';
import type { Report } from '../../src/model/report.js';
import { json, jsonText, planJson } from '../../src/render/json.js';
import { keyOrder } from '../../src/schema/key-order.js';
import { makeMove, makePlan, makeStep } from '../support/make-plan.js';
import { makeFinding, makePlugin, makeReport } from '../support/make-report.js';

const location = { path: 'gradle.properties', line: 3, column: 1, endColumn: 9 };
const waiver = { reason: 'replaced in Q4', until: '2025-12-31' as Day };
const wayOut = { core: '2025.2.0', version: '2.0.0', date: '2025-10-07' as Day };
const blocked = [
  { name: 'b', version: '1.0.0', wayOut },
  { name: 'c', version: '1.0.0', wayOut: null },
];
const plan = makePlan({
  steps: [makeStep({ moves: [makeMove()], stays: ['a'], blocked })],
  undecided: [{ name: 'd', version: 'latest' }],
});
const report = makeReport({
  seen: [
    { path: 'Dockerfile', core: true, plugins: 3 },
    { path: 'examples/Dockerfile', core: false, plugins: 0, leftOut: 'it lies in examples' },
  ],
  core: { ...makeReport().core, location } as Report['core'],
  plugins: [makePlugin({ location })],
  findings: [
    makeFinding({ location, data: { z: { b: 1, a: 2 } } }),
    makeFinding({ status: 'waived', waiver }),
  ],
  notices: [{ message: 'a notice', location }],
  problems: [{ message: 'a problem', found: 'x', expected: 'y', location: null }],
  plan,
});

describe('json', () => {
  test.each([
    ['full', report],
    ['bare', makeReport({ core: null, latest: null })],
  ])('loses nothing of a report that is %s', (_, whole) => {
    expect(JSON.parse(json(whole))).toEqual(whole);
  });

  test('writes the keys in the order of the schema, whoever made the report', () => {
    expect(Object.keys(JSON.parse(json(report)))).toEqual(Object.keys(keyOrder.report));
    const { findings, ...others } = report;
    const { findings: _, ...reordered } = reversed(others) as typeof report;
    expect(json({ ...reordered, findings })).toBe(json(report));
  });

  test('leaves the data of a finding as its rule gave it', () => {
    expect(json(report)).toMatch(/"z": \{\s+"b": 1,\s+"a": 2/);
  });

  test('ends in a newline', () => {
    expect(json(report).endsWith('\n}\n')).toBe(true);
  });
});

test('a plan by itself comes with its day, its policy and what else is worth saying', () => {
  const { notices } = report;
  const text = planJson(report);
  expect(JSON.parse(text)).toEqual({
    targetDate: '2025-08-05',
    policy: { name: 'kestra-calver', source: 'built-in' },
    plan,
    notices,
  });
  expect(planJson(reversed(report) as Report)).toBe(text);
});

/** The same value with the keys of each object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, reversed(inner)] as const);
  return Object.fromEntries(entries.reverse());
}

test.each([
  ['two spaces and a final newline', { a: [1] }, '{\n  "a": [\n    1\n  ]\n}\n'],
  ['a one-character ANSI introducer is escaped', '\u009b31m', '"\\u009b31m"\n'],
  ['a bidi override is escaped', '\u202e', '"\\u202e"\n'],
  ['an invisible character of two units is escaped', '\u{e0041}', '"\\udb40\\udc41"\n'],
])('%s', (_, value, expected) => {
  expect(jsonText(value)).toBe(expected);
});

test('what is written reads back as it was, and hides nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(JSON.parse(jsonText(text))).toBe(text);
      expect(jsonText(text).trimEnd()).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }),
  );
});

test('holds nothing that a runner takes for a command, and says the same', () => {
  const value = { '##[a]': ['x ##[error]y', '###[[', '::error::z', '\n::error::z'] };
  const text = jsonText(value);
  expect(text).not.toMatch(/##\[|^\s*::/m);
  expect(JSON.parse(text)).toEqual(value);
});

test('hides nothing, and says the same', () => {
  const value = 'a\u00a0\u2800\u3164\ufe0f\u{e0041}\ue000\uffff b';
  const text = jsonText(value);
  expect(text).toMatch(/^[ -~]*\n$/);
  expect(JSON.parse(text)).toBe(value);
});
