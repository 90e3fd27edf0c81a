import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../src/model/day.js';
import type { Finding, PluginReport, Report } from '../../src/model/report.js';
import { adviceOf, headlineOf } from '../../src/render/verdict.js';
import { makeFinding, makePlugin, makeReport } from '../support/make-report.js';

const problem = { message: 'The date is wrong.', found: '', expected: '', location: null };
const nothing = { core: null, plugins: [], releasing: [] };
const noDays = { ...makeReport().calendar, due: [] };
const counts = { error: 0, warning: 0, notice: 0, undecided: 0, waived: 0 };
const day = '2025-08-06' as Day;
const removed = makePlugin({ change: 'removed' });

/** A run that fails because of findings. */
function failing(...findings: readonly Partial<Finding>[]): Partial<Report> {
  return { verdict: 'fail', findings: findings.map((finding) => makeFinding(finding)) };
}

/** A run that warns because of findings. */
function warning(...findings: readonly Partial<Finding>[]): Partial<Report> {
  const warnings = findings.map((finding) => makeFinding({ severity: 'warning', ...finding }));
  return { verdict: 'warn', findings: warnings };
}

/** A deployment of these plugins, all of which run. */
function plainly(plugins: readonly PluginReport[]): Partial<Report> {
  return { releasing: [], plugins };
}

const plugin = (name: string, rest: Partial<Finding> = {}): Partial<Finding> => {
  return { subject: `${name}@1.0.0`, ...rest };
};

const rows: readonly (readonly [string, Partial<Report>])[] = [
  ['✅ OK to release core 2025.1.0', {}],
  ['✅ plugin-dbt 1.1.5 runs on core 2025.1.0', { releasing: [] }],
  [
    '✅ 2 plugins run on core 2025.1.0',
    { releasing: [], plugins: [makePlugin(), makePlugin(), removed] },
  ],
  ['✅ plugin-x runs on core 2025.1.0', plainly([makePlugin({ name: 'plugin-x', version: '' })])],
  ['✅ OK to deploy core 2025.1.0', { ...plainly([]), compatible: null }],
  ['✅ OK to deploy core 2025.1.0', { releasing: [], compatible: false }],
  ['✅ OK to deploy', { ...plainly([makePlugin()]), core: null }],
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
    '✅ OK to release core 2025.1.0, a 1.1.5 and b 1.1.5',
    {
      releasing: ['core', 'plugins'],
      plugins: [...['a', 'b'].map((name) => makePlugin({ name })), removed],
    },
  ],
  [
    '✅ OK to release 4 plugins',
    { releasing: ['plugins'], plugins: ['a', 'b', 'c', 'd'].map((name) => makePlugin({ name })) },
  ],
  ['✅ OK to release a, b and c', { releasing: ['a', 'b', 'c', 'd'], plugins: [] }],
  [
    '✅ OK to deploy, 2 findings waived until 30 Nov 2025',
    {
      releasing: [],
      counts: { ...counts, notice: 1, waived: 2 },
      findings: [
        makeFinding({ severity: 'notice' }),
        ...(['2025-12-31', '2025-11-30'] as Day[]).map((until) =>
          makeFinding({ status: 'waived', waiver: { reason: 'Q4', until } }),
        ),
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
    '❌ Do not release b 1.0.0: b 1.0.0 will not run on core 2025.1.0',
    {
      releasing: ['plugins'],
      plugins: ['a', 'b'].map((name) => makePlugin({ name, version: '1.0.0' })),
      ...failing(plugin('b'), plugin('a', { severity: 'warning' })),
    },
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
    '⚠️ OK to deploy, but 2 plugins will not run on core 2025.1.0',
    {
      releasing: [],
      ...warning(plugin('a', { touched: false }), plugin('b'), plugin('c', { severity: 'notice' })),
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
  [
    '📅 Due on Tue 5 Aug 2025: a core major and plugin majors',
    { ...nothing, latest: { line: '1.0', date: '2025-06-03' as Day } },
  ],
  ['📅 Due on Tue 5 Aug 2025: core 2025.1 and plugin majors', nothing],
  [
    '📅 Due on Tue 5 Aug 2025: core 2025.1.0',
    { ...nothing, calendar: { ...noDays, due: ['core-major'], dueCoreMajor: '2025.1.0' } },
  ],
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
    '📅 Nothing is due on Tue 5 Aug 2025; next: a core major on Tue 7 Oct 2025',
    {
      ...nothing,
      calendar: {
        ...noDays,
        nextCoreMajor: { version: null, date: '2025-10-07' as Day },
        nextCoreBugfix: null,
      },
    },
  ],
  [
    '📅 Nothing is due on Tue 5 Aug 2025',
    { ...nothing, calendar: { ...noDays, nextCoreMajor: null, nextCoreBugfix: null } },
  ],
  ['📅 Due on Tue 5 Aug 2025: core 2025.1 and plugin majors', { ...nothing, plugins: [removed] }],
  [
    '❌ Do not deploy: Dockerfile is no longer pinned anywhere',
    { ...nothing, ...failing({ rule: 'pin-vanished', subject: 'Dockerfile' }) },
  ],
  [
    '❌ Nothing was judged: no core image and no plugin was found in 214 files',
    { ...nothing, ...failing({ rule: 'nothing-found', data: { searchedFiles: 214 } }) },
  ],
  [
    '❌ Nothing was judged: no core image and no plugin was found in 1 file',
    {
      ...nothing,
      ...failing({ rule: 'pin-vanished' }, { rule: 'nothing-found', data: { searchedFiles: 1 } }),
    },
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
    '❌ Do not deploy: list.txt names no core and no plugin',
    { releasing: [], ...failing({ rule: 'manifest-silent', subject: 'list.txt' }) },
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

  const error = makeFinding({ remedy: 'error' });
  const other = makeFinding({ subject: 'plugin-b@1.0.0', remedy: 'other' });
  const mild = makeFinding({ subject: 'a@1.0.0', severity: 'warning', remedy: 'mild' });
  const bad = makeFinding({ ...other, rule: 'combination-known-bad' });
  const [closesError, closesMild, closesBad] = [error, mild, bad].map(
    ({ rule, subject }) => `${rule} ${subject}`,
  ) as [string, string, string];

  test.each<[string, readonly Finding[], readonly (readonly string[])[], string]>([
    ['several things to do begin with the first step', [error, other], [[closesError]], 'step'],
    ['what is one matter is helped as a whole', [error, bad], [[closesBad]], 'step'],
    ['one thing to do is its remedy', [error, mild], [[closesError]], 'error'],
    ['a step that closes nothing leads to the next', [error, mild], [[], [closesError]], 'error'],
    ['what comes before it is said first', [error, mild], [[closesMild], [closesError]], 'step'],
    ['what does not help is not said', [error, other], [[closesMild]], 'error'],
    ['what helps with less is not said', [error, other, mild], [[closesMild]], 'error'],
    ['without advice there is the remedy', [error, other], [], 'error'],
  ])('of ways that are found: %s', (_, findings, closed, expected) => {
    const steps = closed.map((closes) => ({ do: 'set-core' as const, closes }));
    const advice = steps.length === 0 ? [] : [{ way: 'move' as const, steps, leaves: [] }];
    expect(adviceOf(makeReport({ findings, advice, firstStep: 'step' }))).toBe(expected);
  });

  test('is none where the problems say it themselves', () => {
    expect(adviceOf(makeReport({ problems: [problem], findings: [makeFinding()] }))).toBeNull();
  });
});
