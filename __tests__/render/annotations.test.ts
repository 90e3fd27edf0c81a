import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../src/model/day.js';
import { annotations } from '../../src/render/annotations.js';
import { nowhere } from '../../src/render/surroundings.js';
import { makeFinding, makeReport } from '../support/make-report.js';

const location = { path: 'gradle.properties', line: 3, column: 1, endColumn: 9 };

describe('annotations', () => {
  test('the first error alone tells the verdict, what is wrong and what to do, at its place', () => {
    const report = makeReport({
      ...{ verdict: 'fail', releasing: [] },
      findings: [makeFinding({ location })],
    });
    const asked = { ...nowhere, isChange: true };
    expect(annotations(report, asked)).toEqual([
      {
        level: 'error',
        title: 'core-too-old: plugin-aws 2.0.0',
        message:
          'Do not merge: plugin-aws 2.0.0 will not run on core 2025.1.0.\n' +
          'plugin-aws 2.0.0 needs core 2025.2.0; core 2025.1.0 is older.\n' +
          'Fix: Take core 2025.2.0, planned for 2025-10-07.',
        location,
      },
    ]);
  });

  test('what nobody can fix by itself is its message alone', () => {
    const findings = [makeFinding({ severity: 'warning', message: 'It is old.', remedy: '' })];
    expect(annotations(makeReport({ findings }))[0]?.message).toBe('It is old.');
  });

  test('a problem that names the word that was meant lists no others', () => {
    const message = 'Unknown key `core-to-old`; did you mean `core-too-old`?';
    const problems = [{ message, found: 'core-to-old', expected: 'one of …', location }];
    const [error] = annotations(makeReport({ problems }));
    expect(error?.message).toBe(`Release Gate could not judge: ${message}`);
  });

  test('only the first error says so', () => {
    const findings = [makeFinding(), makeFinding({ subject: 'plugin-dbt@1.0.0' })];
    const report = makeReport({ verdict: 'fail', findings });
    const saysNo = annotations(report).map(({ message }) => message.startsWith('Do not '));
    expect(saysNo).toEqual([true, false]);
  });

  test('where it could not judge no finding says no', () => {
    const problems = [{ message: 'x', found: '', expected: '', location: null }];
    const all = annotations(makeReport({ problems, findings: [makeFinding()] }));
    expect(all.at(-1)?.message).toMatch(/^plugin-aws 2\.0\.0 needs/);
  });

  test('a warning refuses nothing', () => {
    const findings = [makeFinding({ severity: 'warning' })];
    const [warning] = annotations(makeReport({ findings }));
    expect(warning?.level).toBe('warning');
    expect(warning?.message).toMatch(/^plugin-aws 2\.0\.0 needs/);
  });

  test('the first error says that the gate could not judge, and each problem is one', () => {
    const problems = [
      {
        message: 'The core version cannot be read.',
        found: '2025.01.0',
        expected: '2025.1.0',
        location,
      },
      { message: 'The catalogue is missing.', found: '', expected: '', location: null },
    ];
    expect(annotations(makeReport({ problems }))).toEqual([
      {
        level: 'error',
        title: 'Release Gate could not judge',
        message:
          'Release Gate could not judge: The core version cannot be read.\nFound: 2025.01.0\nExpected: 2025.1.0',
        location,
      },
      {
        level: 'error',
        title: 'Release Gate could not judge',
        message: 'The catalogue is missing.',
        location: null,
      },
    ]);
  });

  test('a waived error is a notice that says why and until when', () => {
    const waiver = { reason: 'replaced in Q4', until: '2025-12-31' as Day };
    const findings = [makeFinding({ status: 'waived', waiver }), makeFinding()];
    expect(annotations(makeReport({ findings })).slice(1)).toEqual([
      {
        level: 'notice',
        title: 'core-too-old: plugin-aws 2.0.0 (waived)',
        message:
          'plugin-aws 2.0.0 needs core 2025.2.0; core 2025.1.0 is older.\nWaived until 31 Dec 2025: replaced in Q4',
        location: null,
      },
    ]);
  });

  test('a notice is a notice', () => {
    const notices = [{ message: '`2025.1` was read as 2025.1.0.', location: null }];
    expect(annotations(makeReport({ notices }))).toEqual([
      { level: 'notice', title: 'Release Gate', message: notices[0]?.message, location: null },
    ]);
  });

  test.each([
    [9, 9, null],
    [10, 10, 'and 1 more error; the job summary shows them'],
    [5000, 10, 'and 4991 more errors; the job summary shows them'],
  ])('of %i errors, %i lines are shown', (given, shown, last) => {
    const findings = Array(given).fill(makeFinding());
    const errors = annotations(makeReport({ findings }));
    expect(errors).toHaveLength(shown);
    const title = 'Release Gate';
    if (last !== null)
      expect(errors.at(-1)).toEqual({ level: 'error', title, message: last, location: null });
  });

  test('each level has its own nine', () => {
    const findings = (['error', 'warning', 'notice'] as const).flatMap((severity) =>
      Array(20).fill(makeFinding({ severity })),
    );
    const levels = annotations(makeReport({ findings })).map(({ level }) => level);
    expect(levels.filter((level) => level === 'error')).toHaveLength(10);
    expect(levels.filter((level) => level === 'warning')).toHaveLength(10);
    expect(levels.filter((level) => level === 'notice')).toHaveLength(10);
  });

  test('a long message leaves room for the remedy within 4,096 bytes', () => {
    const findings = [makeFinding({ message: 'x'.repeat(9000) })];
    const [error] = annotations(makeReport({ findings }));
    expect(error?.message).toMatch(/x…\nFix: Take core 2025\.2\.0, planned for 2025-10-07\.$/);
    const wide = [makeFinding({ message: '日'.repeat(9000), remedy: '日'.repeat(9000) })];
    const [cut] = annotations(makeReport({ findings: wide }));
    expect(Buffer.byteLength(cut?.message ?? '')).toBeLessThanOrEqual(4096);
  });

  test('hostile text neither starts a command nor steers a terminal', () => {
    const hostile = '::error::\u001b[31m\n::set-output name=x::y ##[warning]z';
    const findings = [makeFinding({ message: hostile, remedy: hostile, subject: hostile })];
    for (const { title, message } of annotations(makeReport({ findings }))) {
      expect(title).not.toMatch(/\p{Cc}/u);
      expect(message).not.toMatch(/[^\n\P{Cc}]|^\s*::|##\[/mu);
    }
  });
});
