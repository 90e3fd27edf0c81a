import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../src/model/day.js';
import type { Paint, Style } from '../../src/render/terminal.js';
import { labelled, problemLines, text } from '../../src/render/text.js';
import { makePlan } from '../support/make-plan.js';
import { makeFinding, makePlugin, makeReport } from '../support/make-report.js';

describe('text', () => {
  const plain = (_: Style, shown: string) => shown;
  const location = { path: 'deploy/values.yml', line: 12, column: 5, endColumn: 20 };
  const waiver = { reason: 'replaced in Q4', until: '2025-12-31' as Day };

  describe('text', () => {
    test('verdict first, then what to do, then details, the verdict and the fix last', () => {
      const report = makeReport({
        verdict: 'fail',
        findings: [
          makeFinding({ location }),
          makeFinding({
            ...{ rule: 'requirement-undeclared', severity: 'warning', undecided: true },
            ...{ subject: 'plugins', touched: false, message: 'Nothing declares it.' },
            remedy: 'Add this:\n{\n  "plugins": {}\n}',
          }),
          makeFinding({ status: 'waived', subject: 'plugin-old@1.0.0', waiver }),
        ],
        plugins: [
          makePlugin(),
          makePlugin({
            name: 'plugin-aws',
            version: '2.0.0',
            compatibility: 'incompatible',
            change: 'major',
          }),
        ],
        notices: [{ message: '`2025.1` was read as 2025.1.0.', location }],
        counts: { error: 1, warning: 1, notice: 0, undecided: 1, waived: 1 },
      });
      expect(
        text(report, plain),
      ).toBe(`FAIL  Do not release core 2025.1.0: plugin-aws 2.0.0 will not run on core
      2025.1.0
First: Take core 2025.2.0, planned for 2025-10-07.
Treated as a release because core-version was given; set releasing: none for a
  deployment.

What this change did
  error    core-too-old  deploy/values.yml:12:5
    plugin-aws 2.0.0 needs core 2025.2.0; core 2025.1.0 is older.
    Fix: Take core 2025.2.0, planned for 2025-10-07.

Already there before this change
  warning  requirement-undeclared  undecided
    Nothing declares it.
    Fix: Add this:
      {
        "plugins": {}
      }

Waived
  error    core-too-old
    plugin-aws 2.0.0 needs core 2025.2.0; core 2025.1.0 is older.
    Waived until 31 Dec 2025: replaced in Q4

Plugins: 1 incompatible, 1 compatible; --verbose lists them

Calendar
  2025-06-03  Tue  previous core major  1.0.0
  2025-08-05  Tue  latest line          2025.1
  2025-08-05  Tue  target date
  2025-08-07  Thu  next core bugfix
  2025-10-07  Tue  next core major      2025.2.0
  2025-12-02  Tue  later core major     2025.3.0
  Due on this day: core 2025.1 and plugin majors.

Worth knowing
  \`2025.1\` was read as 2025.1.0.
    at deploy/values.yml:12:5

core 2025.1.0 · for Tue 5 Aug 2025 (UTC) · policy kestra-calver (built-in)

FAIL  1 error, 1 warning, 1 undecided, 1 waived · fix: take core 2025.2.0
`);
      expect(text(report, plain, { verbose: true })).toContain(`
Plugins
  plugin-aws  2.0.0  incompatible  needs 2025.1.0+  major
  plugin-dbt  1.1.5  compatible    needs 2025.1.0+
  lowest core that runs them all: 2025.1.0
`);
      expect(text(report, plain, { quiet: true, width: 100 })).toBe(
        'FAIL  Do not release core 2025.1.0: plugin-aws 2.0.0 will not run on core 2025.1.0\nFix: Take core 2025.2.0, planned for 2025-10-07.\n',
      );
    });

    test('a quiet page says the first reason why nothing was judged', () => {
      const problems = ['One cannot be read.', 'Neither can the other.'].map((message) => {
        return { message, found: 'x', expected: 'y', location };
      });
      const report = makeReport({ verdict: 'fail', problems });
      expect(text(report, plain, { quiet: true })).toBe(
        `FAIL  Release Gate could not judge: 2 problems, nothing was judged
problem  One cannot be read.
  found:    x
  expected: y
  where:    ${location.path}:${location.line}:${location.column}
`,
      );
    });

    test.each([50, 80, 120])('no line is wider than a terminal of %i columns', (width) => {
      const long = 'a sentence that goes on and on '.repeat(20);
      const findings = [makeFinding({ message: long, remedy: long, location })];
      const notices = [{ message: long, location: null }];
      const shown = text(makeReport({ verdict: 'fail', findings, notices }), plain, { width });
      expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width);
    });

    test('the plan of an upgrade stands before the plugins', () => {
      expect(text(makeReport({ plan: makePlan() }), plain)).toContain(`

Upgrade path: 0.22.3 → 1.0.x → 2025.1.0
  1. Upgrade to any final 1.0.x first.
  2. Upgrade to core 2025.1.0.

Plugins: 1 compatible; --verbose lists them
`);
    });

    test('each problem says what was found, what was expected and where', () => {
      const calendar = { ...makeReport().calendar, due: [] };
      const report = makeReport({
        ...{ verdict: 'fail', targetDate: null, core: null, plugins: [], releasing: [] },
        ...{ releasingReason: '', calendar },
        problems: [
          {
            message: 'The date cannot be read.',
            found: '2026-13-01',
            expected: 'a date',
            location,
          },
          { message: 'The catalogue is missing.', found: '', expected: '', location: null },
        ],
      });
      expect(
        text(report, plain),
      ).toBe(`FAIL  Release Gate could not judge: 2 problems, nothing was judged

problem  The date cannot be read.
  found:    2026-13-01
  expected: a date
  where:    deploy/values.yml:12:5
problem  The catalogue is missing.

policy kestra-calver (built-in)

FAIL  2 problems
`);
    });

    test('colours come from the verdict and the severities', () => {
      const findings = [makeFinding({ severity: 'warning' })];
      const tagged = (style: Style, shown: string) => `<${style}>${shown}</${style}>`;
      const shown = text(makeReport({ verdict: 'warn', findings }), tagged);
      expect(shown).toMatch(/^<yellow><bold>WARN {2}OK to release core 2025\.1\.0, but /);
      expect(shown).toContain('  <yellow>warning</yellow>  core-too-old\n');
    });

    test('hostile text neither steers the terminal nor starts a workflow command', () => {
      const hostile = '\u001b[2J\u202e\n::error::x\n  ::stop-commands::y ##[error]z';
      const shown = text(
        makeReport({
          core: {
            ...{ version: hostile, location: null, line: null, kind: null },
            ...{ plannedDate: null, movesLatest: false },
          },
          seen: [{ path: hostile, core: true, plugins: 1 }],
          findings: [makeFinding({ subject: hostile, message: hostile, remedy: hostile })],
          plugins: [makePlugin({ name: hostile, version: hostile, requires: hostile })],
          notices: [{ message: hostile, location: { ...location, path: hostile } }],
          problems: [{ message: hostile, found: hostile, expected: hostile, location: null }],
          policy: { name: hostile, source: hostile, reason: null },
        }),
        plain,
      );
      expect(shown).not.toMatch(/[^\n\P{Cc}]|\p{Cf}|^\s*::|##\[/mu);
    });
  });
});

describe('problem lines', () => {
  const plain: Paint = (_, text) => text;

  test('a problem says what is wrong, what was found and expected, and where', () => {
    const location = { path: 'policy.yml', line: 2, column: 3, endColumn: 9 };
    const problem = { message: 'It is wrong.', found: 'this', expected: 'that', location };
    expect(problemLines([problem], plain)).toEqual([
      'problem  It is wrong.',
      '  found:    this',
      '  expected: that',
      '  where:    policy.yml:2:3',
    ]);
  });

  test('where the word that was meant is known, no list of all of them follows', () => {
    const message = 'Unknown key `tolerance-day`; did you mean `tolerance-days`?';
    const problem = { message, found: 'tolerance-day', expected: 'one of …', location: null };
    expect(problemLines([problem], plain)).toEqual([`problem  ${message}`]);
  });

  test('what is not known is left out', () => {
    const problem = { message: 'It is wrong.', found: '', expected: '', location: null };
    expect(problemLines([problem], plain)).toEqual(['problem  It is wrong.']);
  });

  test('further lines of a message stand below the first', () => {
    expect(labelled('→ ', 'one\ntwo')).toEqual(['→ one', '      two']);
  });
});
