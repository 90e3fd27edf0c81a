import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../src/model/day.js';
import type { Report } from '../../src/model/report.js';
import { json } from '../../src/render/json.js';
import { makeFinding, makePlugin, makeReport } from '../support/make-report.js';

const location = { path: 'gradle.properties', line: 3, column: 1, endColumn: 9 };
const waiver = { reason: 'replaced in Q4', until: '2025-12-31' as Day };
const report = makeReport({
  seen: [
    { path: 'Dockerfile', core: true, plugins: 3 },
    { path: 'examples/Dockerfile', core: false, plugins: 0, leftOut: 'it lies in examples' },
  ],
  plugins: [makePlugin({ location })],
  findings: [makeFinding({ location }), makeFinding({ status: 'waived', waiver })],
  notices: [{ message: 'a notice', location }],
  problems: [{ message: 'a problem', found: 'x', expected: 'y', location: null }],
});

/** The documented form's keys, in its order. */
const documented = [
  ...['schemaVersion', 'verdict', 'targetDate', 'timeZone', 'policy', 'seen'],
  ...[
    'releasing',
    'releasingReason',
    'core',
    'latest',
    'plugins',
    'findings',
    'notices',
    'problems',
    'counts',
  ],
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

  test('writes what was read, places and all, as the documented form does', () => {
    const core = { ...makeReport().core, location } as Report['core'];
    const written = JSON.parse(json(makeReport({ ...report, core })));
    expect(written.seen.map(Object.keys)).toEqual([
      ['path', 'core', 'plugins'],
      ['path', 'core', 'plugins', 'leftOut'],
    ]);
    expect(Object.keys(written.core)).toEqual([
      ...['version', 'location', 'line', 'kind', 'plannedDate', 'movesLatest'],
    ]);
    expect(Object.keys(written.plugins[0]).slice(-2)).toEqual(['change', 'location']);
    expect([written.core.location, written.plugins[0].location]).toEqual([location, location]);
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
