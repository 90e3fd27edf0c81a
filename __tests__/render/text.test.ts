import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../src/model/day.js';
import type { Style } from '../../src/render/paint.js';
import { text } from '../../src/render/text.js';
import { makePlan } from '../support/make-plan.js';
import { makeFinding, makePlugin, makeReport } from '../support/make-report.js';

const plain = (_: Style, shown: string) => shown;
const location = { path: 'deploy/values.yml', line: 12, column: 5, endColumn: 20 };
const waiver = { reason: 'replaced in Q4', until: '2025-12-31' as Day };

describe('text', () => {
  test('verdict first, then what to do, then details, the counts last', () => {
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
    expect(text(report, plain)).toBe(`FAIL  This must not ship on 2025-08-05: 1 error and 1 warning.
What to do: Take core 2025.2.0, planned for 2025-10-07.

Core:         2025.1.0, a core major, planned for 2025-08-05, becomes latest
Target date:  2025-08-05 (UTC)
Releasing:    core, because core-version was given
Policy:       kestra-calver (built-in)

What this change did
  error    core-too-old  plugin-aws@2.0.0
    plugin-aws 2.0.0 needs core 2025.2.0; core 2025.1.0 is older.
    → Take core 2025.2.0, planned for 2025-10-07.
    at deploy/values.yml:12:5

Already there before this change
  warning  requirement-undeclared  plugins  undecided
    Nothing declares it.
    → Add this:
      {
        "plugins": {}
      }

Waived
  error    core-too-old  plugin-old@1.0.0
    plugin-aws 2.0.0 needs core 2025.2.0; core 2025.1.0 is older.
    Waived until 2025-12-31: replaced in Q4

Plugins
  plugin-aws  2.0.0  incompatible  requires 2025.1.0+  major
  plugin-dbt  1.1.5  compatible    requires 2025.1.0+
  lowest core that fits them all: 2025.1.0

Calendar
  2025-06-03  Tuesday   previous core major  1.0.0
  2025-08-05  Tuesday   latest line          2025.1
  2025-08-05  Tuesday   target date
  2025-08-07  Thursday  next core bugfix
  2025-10-07  Tuesday   next core major      2025.2.0
  2025-12-02  Tuesday   later core major     2025.3.0
  Due on 2025-08-05: core-major, plugin-major.

Worth knowing
  \`2025.1\` was read as 2025.1.0.
    at deploy/values.yml:12:5

1 error, 1 warning, 0 notices · 1 undecided · 1 waived
`);
  });

  test('the plan of an upgrade stands before the plugins', () => {
    expect(text(makeReport({ plan: makePlan() }), plain)).toContain(`

The plan
  1. Stop on any final 1.0 release.
  2. Move to core 2025.1.0.

Plugins
`);
  });

  test('each problem says what was found, what was expected and where', () => {
    const calendar = { ...makeReport().calendar, due: [] };
    const report = makeReport({
      ...{ verdict: 'fail', targetDate: null, core: null, plugins: [], releasing: [] },
      ...{ releasingReason: '', calendar },
      problems: [
        { message: 'The date cannot be read.', found: '2026-13-01', expected: 'a date', location },
        { message: 'The catalogue is missing.', found: '', expected: '', location: null },
      ],
    });
    expect(text(report, plain)).toBe(`FAIL  Release Gate could not judge.
What to do: Correct the 2 problems below.

Policy:  kestra-calver (built-in)

problem  The date cannot be read.
  found:    2026-13-01
  expected: a date
  where:    deploy/values.yml:12:5
problem  The catalogue is missing.

0 errors, 0 warnings, 0 notices · 0 undecided · 0 waived
`);
  });

  test('colours come from the verdict and the severities', () => {
    const findings = [makeFinding({ severity: 'warning' })];
    const tagged = (style: Style, shown: string) => `<${style}>${shown}</${style}>`;
    const shown = text(makeReport({ verdict: 'warn', findings }), tagged);
    expect(shown).toMatch(/^<yellow><bold>WARN {2}This may ship/);
    expect(shown).toContain('  <yellow>warning</yellow>  core-too-old  plugin-aws@2.0.0\n');
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
