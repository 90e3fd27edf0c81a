import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../src/model/day.js';
import type { Finding, Report } from '../../src/model/report.js';
import type { Paint, Style } from '../../src/render/terminal.js';
import { labelled, problemLines, type TextOptions, text } from '../../src/render/text.js';
import { makePlan } from '../support/make-plan.js';
import { makeFinding, makePlugin, makeReport } from '../support/make-report.js';

const plain: Paint = (_, shown) => shown;

describe('text', () => {
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

    test('headings are bold, and what stands aside is dim', () => {
      const styled: Record<string, string[]> = {};
      const paint: Paint = (style, shown) => {
        styled[style] = [...(styled[style] ?? []), shown];
        return shown;
      };
      const report = makeReport({
        ...{ verdict: 'fail', findings: [makeFinding()] },
        notices: [{ message: 'A note.', location }],
        counts: { error: 1, warning: 0, notice: 0, undecided: 0, waived: 0 },
      });
      text(report, paint, { verbose: true });
      expect(styled.bold?.map((shown) => shown.replace(/ {2}.*/, ''))).toEqual([
        ...['FAIL', 'What to fix', 'Plugins', 'Calendar', 'Worth knowing', 'FAIL'],
      ]);
      expect(styled.dim).toEqual([
        'Treated as a release because core-version was given; set releasing: none for a deployment.',
        'at deploy/values.yml:12:5',
        'core 2025.1.0 · for Tue 5 Aug 2025 (UTC) · policy kestra-calver (built-in)',
      ]);
      const problem = { message: 'It is wrong.', found: '', expected: '', location: null };
      problemLines([problem], paint);
      expect(styled.red?.slice(1)).toEqual(['error  ', styled.bold?.at(-1), 'problem']);
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

/** The page of a deployment, on a terminal as wide as it needs. */
function pageOf(difference: Partial<Report>, options: TextOptions = {}): string {
  return text(makeReport({ releasing: [], ...difference }), plain, { width: 1000, ...options });
}

describe('findings that are fixed the same way', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const findingsOf = (count: number, difference: Partial<Finding> = {}) =>
    names.slice(0, count).map((name, index) =>
      makeFinding({
        subject: `${name}@1.0.0`,
        data: { lowestCore: '2025.3.0' },
        location: { path: 'Dockerfile', line: index + 1, column: 1, endColumn: 9 },
        ...difference,
      }),
    );

  test.each([
    [
      6,
      '1:1, Dockerfile:2:1, Dockerfile:3:1, Dockerfile:4:1, Dockerfile:5:1, Dockerfile:6:1\n' +
        '    6 plugins need core 2025.3.0 or later: a 1.0.0, b 1.0.0, c 1.0.0, d 1.0.0, e 1.0.0, f 1.0.0.\n',
    ],
    [
      8,
      'Dockerfile:6:1 and 2 more\n' +
        '    8 plugins need core 2025.3.0 or later: a 1.0.0, b 1.0.0, c 1.0.0, d 1.0.0, e 1.0.0, f 1.0.0 and 2 more.\n',
    ],
  ])('of %i plugins six and six places are named', (count, words) => {
    expect(pageOf({ findings: findingsOf(count) })).toContain(words);
  });

  test.each([
    ['what stands behind the subject is said once', 'a@1.0.0 breaks.', 'a 1.0.0, b 1.0.0 breaks.'],
    ['a message that names no subject follows it', 'It breaks.', 'a 1.0.0, b 1.0.0: It breaks.'],
  ])('of a rule that tells each by itself, %s', (_, message, words) => {
    const [first, second] = findingsOf(2, { rule: 'combination-known-bad', message });
    const other = { ...(second as Finding), message: message.replace('a@', 'b@') };
    expect(pageOf({ findings: [first as Finding, other] })).toContain(`\n    ${words}\n`);
  });

  test('without a remedy there is no fix', () => {
    const page = pageOf({ findings: findingsOf(1, { remedy: '', message: 'It is wrong.' }) });
    expect(page).toContain('\n    It is wrong.\n\nPlugins');
  });
});

describe('a page', () => {
  const removed = makePlugin({ change: 'removed', compatibility: null, requires: null });
  const ground = 'core 2025.1.0 · for Tue 5 Aug 2025 (UTC)';

  test.each<[string, Partial<Report>, TextOptions, string]>([
    [
      'without plugins tells of none',
      { plugins: [] },
      { verbose: true },
      'core 2025.1.0\n\nCalendar',
    ],
    ['tells nothing of removed plugins', { plugins: [removed] }, {}, `core 2025.1.0\n\n${ground}`],
    [
      'lists removed plugins where all are asked for',
      { plugins: [removed], minimumCore: null },
      { verbose: true },
      'Plugins\n  plugin-dbt  1.1.5      removed\n\n',
    ],
    ['of a deployment has no calendar', {}, {}, `lists them\n\n${ground}`],
    [
      'of the calendar alone shows it',
      { core: null, plugins: [], calendar: { ...makeReport().calendar, due: [] } },
      {},
      'later core major     2025.3.0\n  Nothing is due on this day.\n',
    ],
    [
      'says what was read, and why this policy judges',
      {
        seen: [{ path: 'Dockerfile', core: true, plugins: 0 }],
        policy: { name: 'acme', source: 'gate.yml', reason: 'it is there' },
      },
      {},
      `\nRead: Dockerfile (core) · ${ground} · policy acme (gate.yml) · because it is there\n`,
    ],
    [
      'without a policy names none',
      { policy: { name: '', source: '', reason: null } },
      {},
      `\n${ground}\n`,
    ],
    [
      'that could not judge ends with its problems',
      {
        ...{ verdict: 'fail', core: null, targetDate: null, plugins: [] },
        policy: { name: '', source: '', reason: null },
        problems: [{ message: 'It is wrong.', found: '', expected: '', location: null }],
      },
      {},
      'It is wrong.\n\nFAIL  1 problem\n',
    ],
    [
      'tells a note that has no place',
      { notices: [{ message: 'A note.', location: null }] },
      {},
      `\nWorth knowing\n  A note.\n\n${ground}`,
    ],
    [
      'ends with the first clause of the fix',
      {
        verdict: 'fail',
        findings: [makeFinding({ remedy: 'Use plugin-aws 1.0.0 (a downgrade).' })],
      },
      {},
      ' · fix: use plugin-aws 1.0.0\n',
    ],
    [
      'ends with the whole of a short fix',
      { verdict: 'fail', findings: [makeFinding({ remedy: 'Pin f(x) 1.0.0.' })] },
      {},
      ' · fix: pin f(x) 1.0.0\n',
    ],
  ])('%s', (_, difference, options, words) => {
    expect(pageOf(difference, options)).toContain(words);
  });
});

describe('problem lines', () => {
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
