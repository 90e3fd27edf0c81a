import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../src/model/day.js';
import { findingSections } from '../../src/render/findings.js';
import { makeFinding, makeReport } from '../support/make-report.js';

const noPage = () => null;

describe('findingSections', () => {
  test('a finding is one row: how bad, which rule, what about, what is wrong, what to do', () => {
    const location = { path: 'deploy/values.yml', line: 12, column: 5, endColumn: 20 };
    const findings = [makeFinding({ location, undecided: true })];
    const [section] = findingSections(makeReport({ findings }), (rule) => `https://a.b/${rule}`);
    expect(section?.title).toBe('Findings');
    expect(section?.lead[0]).toBe('| Severity | Rule | Subject | What is wrong | What to do |');
    expect(section?.rows).toEqual([
      '| error<br>undecided ' +
        '| [`core-too-old`](https://a.b/core-too-old) ' +
        '| `plugin-aws@2.0.0`<br>`deploy/values.yml:12:5` ' +
        '| plugin-aws 2.0.0 needs core 2025.2.0; core 2025.1.0 is older. ' +
        '| Take core 2025.2.0, planned for 2025-10-07. |',
    ]);
  });

  test('a waived finding says why and until when, and is folded away', () => {
    const waiver = { reason: 'replaced in *Q4*', until: '2025-12-31' as Day };
    const findings = [makeFinding({ status: 'waived', waiver })];
    const [section] = findingSections(makeReport({ findings }), noPage);
    expect(section).toMatchObject({ title: 'Waived', unfolded: false });
    expect(section?.lead[0]).toMatch(/\| Excused \|$/);
    expect(section?.rows[0]).toMatch(/\| replaced in &#42;Q4&#42;<br>until 2025-12-31 \|$/);
  });

  test('only what the change did is unfolded', () => {
    const findings = [makeFinding(), makeFinding({ touched: false })];
    const sections = findingSections(makeReport({ findings }), noPage);
    expect(sections.map(({ unfolded }) => unfolded)).toEqual([true, false]);
  });

  test.each([
    ['errors', ['error', 'error', 'warning'], 1, 'and 2 findings not shown, 1 error among them.'],
    ['no error', ['error', 'warning'], 1, 'and 1 finding not shown.'],
  ] as const)('what is left out is named: %s', (_, severities, kept, expected) => {
    const findings = severities.map((severity) => makeFinding({ severity }));
    const [section] = findingSections(makeReport({ findings }), noPage);
    expect(section?.leftOut(kept)).toBe(expected);
  });

  test('hostile text stays in its cell', () => {
    const hostile = '| @octocat <!-- `x`\n::error:: </td>';
    const findings = [makeFinding({ subject: hostile, message: hostile, remedy: hostile })];
    const [section] = findingSections(makeReport({ findings }), noPage);
    expect(section?.rows).toHaveLength(1);
    expect(section?.rows[0]?.split('|')).toHaveLength(7);
    expect(section?.rows[0]).not.toMatch(/@octocat|<!--|<\/td>|\n/);
  });
});
