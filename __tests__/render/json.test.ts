import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../src/model/day.js';
import { json } from '../../src/render/json.js';
import { makeFinding, makeReport } from '../support/make-report.js';

const location = { path: 'gradle.properties', line: 3, column: 1, endColumn: 9 };
const waiver = { reason: 'replaced in Q4', until: '2025-12-31' as Day };
const report = makeReport({
  findings: [makeFinding({ location }), makeFinding({ status: 'waived', waiver })],
  notices: [{ message: 'a notice', location }],
  problems: [{ message: 'a problem', found: 'x', expected: 'y', location: null }],
});

/** The documented form's keys, in its order. */
const documented = [
  ...['schemaVersion', 'verdict', 'targetDate', 'timeZone', 'policy', 'releasing'],
  ...['releasingReason', 'core', 'latest', 'plugins', 'findings', 'notices', 'problems', 'counts'],
  ...['compatible', 'onCadence', 'minimumCore', 'calendar', 'labels', 'plan'],
];

describe('json', () => {
  test('loses nothing of the report', () => {
    expect(JSON.parse(json(report))).toEqual(report);
    const bare = makeReport({ core: null, latest: null });
    expect(JSON.parse(json(bare))).toEqual(bare);
  });

  test('writes the keys in the order of the documented form, whoever made the report', () => {
    expect(Object.keys(JSON.parse(json(report)))).toEqual(documented);
    expect(json(reversed(report) as typeof report)).toBe(json(report));
  });

  test('begins with the version of the form and ends in a newline', () => {
    expect(json(report).startsWith('{\n  "schemaVersion": 1,\n')).toBe(true);
    expect(json(report).endsWith('\n}\n')).toBe(true);
  });
});

/** The same value with the keys of each object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, reversed(inner)] as const);
  return Object.fromEntries(entries.reverse());
}
