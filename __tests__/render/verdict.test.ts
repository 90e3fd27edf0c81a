import { describe, expect, test } from '@jest/globals';
import type { Finding, Report } from '../../src/model/report.js';
import { adviceOf, headlineOf } from '../../src/render/verdict.js';
import { makeFinding, makePlugin, makeReport } from '../support/make-report.js';

const failing = { error: 2, warning: 1, notice: 0, undecided: 0, waived: 0 };
const warning = { error: 0, warning: 1, notice: 0, undecided: 0, waived: 0 };
const problem = { message: 'The date is wrong.', found: '', expected: '', location: null };
const nothing = { core: null, plugins: [], releasing: [] };

/** A run that fails because of one finding. */
function unfound(finding: Partial<Finding>): Partial<Report> {
  return { verdict: 'fail', counts: failing, findings: [makeFinding(finding)] };
}

const rows: readonly (readonly [string, Partial<Report>])[] = [
  ['✅ This may ship on 2025-08-05.', {}],
  ['⚠️ This may ship on 2025-08-05, with 1 warning.', { verdict: 'warn', counts: warning }],
  [
    '❌ This must not ship on 2025-08-05: 2 errors and 1 warning.',
    { verdict: 'fail', counts: failing },
  ],
  ['✅ These plugins run on core 2025.1.0.', { releasing: [] }],
  ['✅ This may be deployed on 2025-08-05.', { releasing: [], compatible: null }],
  [
    '❌ Not all of these plugins run on core 2025.1.0: 2 errors and 1 warning.',
    {
      ...{ verdict: 'fail', counts: failing, releasing: [], compatible: false },
      plugins: [makePlugin({ compatibility: 'incompatible' })],
    },
  ],
  [
    '❌ It is not known whether these plugins run on core 2025.1.0: 2 errors and 1 warning.',
    {
      ...{ verdict: 'fail', counts: failing, releasing: [], compatible: false },
      plugins: [makePlugin({ compatibility: 'undecided' })],
    },
  ],
  [
    '❌ This must not be deployed on 2025-08-05: 2 errors and 1 warning.',
    { verdict: 'fail', counts: failing, releasing: [] },
  ],
  ['✅ Due on 2025-08-05: core-major, plugin-major.', nothing],
  [
    '✅ Nothing is due on 2025-08-05.',
    { ...nothing, calendar: { ...makeReport().calendar, due: [] } },
  ],
  [
    '✅ Due on 2025-08-05: core-major, plugin-major.',
    { ...nothing, plugins: [makePlugin({ change: 'removed' })] },
  ],
  ['✅ This may ship on 2025-08-05.', { core: null, plugins: [makePlugin()] }],
  [
    '✅ This may ship on 2025-08-05.',
    { core: null, plugins: [makePlugin(), makePlugin({ change: 'removed' })] },
  ],
  ['✅ This may ship on 2025-08-05.', { plugins: [makePlugin({ change: 'removed' })] }],
  [
    '❌ Not all of these plugins run on core 2025.1.0: 2 errors and 1 warning.',
    {
      ...{ verdict: 'fail', counts: failing, releasing: [], compatible: false },
      plugins: [makePlugin({ compatibility: 'incompatible' }), makePlugin()],
    },
  ],
  [
    '❌ Nothing was judged: no core and no plugin was found in 214 files.',
    { ...nothing, ...unfound({ rule: 'nothing-found', data: { searchedFiles: 214 } }) },
  ],
  [
    '❌ Nothing was judged: no core and no plugin was found in 1 file.',
    { ...nothing, ...unfound({ rule: 'nothing-found', data: { searchedFiles: 1 } }) },
  ],
  [
    '❌ Nothing was judged: no core and no plugin was found.',
    { ...nothing, ...unfound({ rule: 'nothing-found', data: { searchedFiles: null } }) },
  ],
  [
    '❌ Nothing was judged: no file that `manifests` names has a core or a plugin.',
    { ...nothing, ...unfound({ rule: 'manifest-silent' }) },
  ],
  [
    '✅ Due on 2025-08-05: core-major, plugin-major.',
    { ...nothing, findings: [makeFinding({ rule: 'nothing-found', status: 'waived' })] },
  ],
  [
    '❌ This must not be deployed on 2025-08-05: 2 errors and 1 warning.',
    {
      ...{ verdict: 'fail', counts: failing, releasing: [], compatible: false, plugins: [] },
      findings: [makeFinding({ rule: 'manifest-silent' })],
    },
  ],
  [
    '❌ It is not known whether these plugins run: 2 errors and 1 warning.',
    {
      ...{ verdict: 'fail', counts: failing, releasing: [], compatible: false, core: null },
      plugins: [makePlugin({ compatibility: 'undecided' })],
    },
  ],
  ['❌ Release Gate could not judge.', { verdict: 'fail', problems: [problem] }],
];

test.each(rows)('%s', (expected, difference) => {
  const { mark, sentence } = headlineOf(makeReport(difference));
  expect(`${mark} ${sentence}`).toBe(expected);
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

  test.each([
    [1, 'Correct the problem below.'],
    [3, 'Correct the 3 problems below.'],
  ])('is to correct what kept the gate from judging: %i', (count, advice) => {
    const problems = Array.from({ length: count }, () => problem);
    expect(adviceOf(makeReport({ problems, findings: [makeFinding()] }))).toBe(advice);
  });
});
