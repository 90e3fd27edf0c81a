import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../src/model/day.js';
import type { Finding, Report } from '../../src/model/report.js';
import { adviceOf, headlineOf } from '../../src/render/verdict.js';
import { makeFinding, makePlugin, makeReport } from '../support/make-report.js';

const problem = { message: 'The date is wrong.', found: '', expected: '', location: null };
const nothing = { core: null, plugins: [], releasing: [] };
const noDays = { ...makeReport().calendar, due: [] };
const counts = { error: 0, warning: 0, notice: 0, undecided: 0, waived: 0 };
const day = '2025-08-06' as Day;

/** A run that fails because of findings. */
function failing(...findings: readonly Partial<Finding>[]): Partial<Report> {
  return { verdict: 'fail', findings: findings.map((finding) => makeFinding(finding)) };
}

/** A run that warns because of findings. */
function warning(...findings: readonly Partial<Finding>[]): Partial<Report> {
  const warnings = findings.map((finding) => makeFinding({ severity: 'warning', ...finding }));
  return { verdict: 'warn', findings: warnings };
}

const plugin = (name: string, rest: Partial<Finding> = {}): Partial<Finding> => {
  return { subject: `${name}@1.0.0`, ...rest };
};

const rows: readonly (readonly [string, Partial<Report>])[] = [
  ['✅ OK to release core 2025.1.0', {}],
  ['✅ plugin-dbt 1.1.5 runs on core 2025.1.0', { releasing: [] }],
  [
    '✅ 2 plugins run on core 2025.1.0',
    { releasing: [], plugins: [makePlugin(), makePlugin(), makePlugin({ change: 'removed' })] },
  ],
  ['✅ OK to deploy core 2025.1.0', { releasing: [], compatible: null, plugins: [] }],
  [
    '✅ OK to release plugin-dbt 1.1.5',
    { core: null, releasing: ['plugin-dbt'], plugins: [makePlugin()] },
  ],
  [
    '✅ OK to release core 2025.1.0 and 4 plugins',
    {
      releasing: ['core', 'plugins'],
      plugins: ['a', 'b', 'c', 'd'].map((name) => makePlugin({ name })),
    },
  ],
  [
    '✅ OK to deploy, 1 finding waived until 31 Dec 2025',
    {
      releasing: [],
      counts: { ...counts, waived: 1 },
      findings: [
        makeFinding({ status: 'waived', waiver: { reason: 'Q4', until: '2025-12-31' as Day } }),
      ],
    },
  ],
  [
    '❌ Do not deploy: 3 plugins will not run on core 2025.1.0',
    {
      releasing: [],
      ...failing(plugin('a'), plugin('b', { rule: 'core-too-new' }), plugin('c'), plugin('c')),
    },
  ],
  [
    '❌ Do not deploy: plugin-aws 2.0.0 will not run on core 2025.1.0',
    { releasing: [], ...failing({}) },
  ],
  [
    "❌ Do not deploy: core 0.22.4 can't go straight to 2025.2.0",
    {
      releasing: [],
      ...failing({
        ...{ rule: 'stop-skipped', subject: 'core 2025.2.0' },
        data: { from: '0.22.4', to: '2025.2.0' },
      }),
    },
  ],
  [
    '❌ Do not release core 2025.1.0: Wed 6 Aug 2025 is not its day (it was due on Tue 5 Aug 2025)',
    {
      targetDate: day,
      ...failing({
        ...{ rule: 'core-major-off-cadence', subject: 'core 2025.1.0' },
        data: { targetDate: day },
      }),
    },
  ],
  [
    '❌ Do not release plugin-amqp 1.2.1: a patch raises its minimum core (1.0.0 → 1.2.3)',
    {
      ...{ core: null, releasing: ['plugin-amqp'] },
      plugins: [makePlugin({ name: 'plugin-amqp', version: '1.2.1' })],
      ...failing({
        ...{ rule: 'minimum-raised-in-patch', subject: 'plugin-amqp@1.2.1' },
        data: { from: '1.0.0', to: '1.2.3' },
      }),
    },
  ],
  [
    '❌ Do not deploy: Thu 25 Dec 2025 is in a freeze (holidays)',
    {
      releasing: [],
      ...failing({
        ...{ rule: 'ships-in-freeze', subject: 'core 2025.1.0' },
        data: { targetDate: '2025-12-25', reason: 'holidays' },
      }),
    },
  ],
  [
    '⚠️ OK to release core 2025.1.0, but Fri 8 Aug 2025 is not a bugfix day',
    warning({
      ...{ rule: 'core-bugfix-off-cadence', subject: 'core 2025.1.0' },
      data: { targetDate: '2025-08-08' },
    }),
  ],
  [
    '⚠️ OK to deploy, but 2 plugins will not run on core 2025.1.0, as before this change',
    {
      releasing: [],
      ...warning(plugin('a', { touched: false }), plugin('b', { touched: false })),
    },
  ],
  [
    '⚠️ OK to deploy, with 2 warnings: plugin-aws 2.0.0 will not run on core 2025.1.0',
    {
      releasing: [],
      ...warning({}, { rule: 'core-outdated', subject: 'core 2025.1.0' }),
    },
  ],
  ['📅 Due on Tue 5 Aug 2025: a core major and plugin majors', { ...nothing, latest: null }],
  ['📅 Due on Tue 5 Aug 2025: core 2025.1 and plugin majors', nothing],
  [
    '📅 Nothing is due on Tue 5 Aug 2025; next: core bugfixes on Thu 7 Aug 2025 and core 2025.2.0 on Tue 7 Oct 2025',
    { ...nothing, calendar: noDays },
  ],
  [
    '📅 Nothing is due on Tue 5 Aug 2025; next: core 2025.2.0 on Tue 7 Oct 2025 and core bugfixes on Thu 9 Oct 2025',
    {
      ...nothing,
      calendar: { ...noDays, nextCoreBugfix: { date: '2025-10-09' as Day } },
    },
  ],
  [
    '📅 Due on Tue 5 Aug 2025: core 2025.1 and plugin majors',
    { ...nothing, plugins: [makePlugin({ change: 'removed' })] },
  ],
  [
    '❌ Nothing was judged: no core image and no plugin was found in 214 files',
    { ...nothing, ...failing({ rule: 'nothing-found', data: { searchedFiles: 214 } }) },
  ],
  [
    '❌ Nothing was judged: no core image and no plugin was found in 1 file',
    { ...nothing, ...failing({ rule: 'nothing-found', data: { searchedFiles: 1 } }) },
  ],
  [
    '❌ Nothing was judged: no core image and no plugin was found',
    { ...nothing, ...failing({ rule: 'nothing-found', data: { searchedFiles: null } }) },
  ],
  [
    '❌ Nothing was judged: no file that `manifests` names has a core or a plugin',
    { ...nothing, ...failing({ rule: 'manifest-silent' }) },
  ],
  [
    '❌ Release Gate could not judge: 1 problem, nothing was judged',
    { verdict: 'fail', problems: [problem] },
  ],
  [
    '❌ Release Gate could not judge: 23 problems, nothing was judged',
    { verdict: 'fail', problems: Array(23).fill(problem) },
  ],
];

describe('headlineOf', () => {
  test.each(rows)('%s', (expected, difference) => {
    const { mark, sentence } = headlineOf(makeReport(difference));
    expect(`${mark} ${sentence}`).toBe(expected);
  });

  test('a change is merged or not, a release is released or not', () => {
    const asked = { isChange: true, today: null };
    const deployment = makeReport({ releasing: [], ...failing({}) });
    expect(headlineOf(deployment, asked).sentence).toMatch(/^Do not merge: /);
    expect(headlineOf(makeReport(failing({})), asked).sentence).toMatch(/^Do not release core /);
  });

  test('today is called today', () => {
    const asked = { isChange: false, today: '2025-08-05' as Day };
    expect(headlineOf(makeReport(nothing), asked).sentence).toBe(
      'Due today (Tue 5 Aug 2025): core 2025.1 and plugin majors',
    );
  });
});

describe('adviceOf', () => {
  test('is the remedy of the worst open finding that is more than a notice', () => {
    const findings = [
      makeFinding({ severity: 'notice', remedy: 'notice' }),
      makeFinding({ status: 'waived', remedy: 'waived' }),
      makeFinding({ severity: 'warning', remedy: 'warning' }),
      makeFinding({ remedy: 'first error' }),
      makeFinding({ remedy: 'second error' }),
    ];
    expect(adviceOf(makeReport({ findings }))).toBe('first error');
    expect(adviceOf(makeReport({ findings: findings.slice(0, 3) }))).toBe('warning');
    expect(adviceOf(makeReport({ findings: findings.slice(0, 2) }))).toBeNull();
  });

  test('is none where the problems say it themselves', () => {
    expect(adviceOf(makeReport({ problems: [problem], findings: [makeFinding()] }))).toBeNull();
  });
});
