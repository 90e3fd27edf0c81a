import { describe, expect, test } from '@jest/globals';
import { closing, opening } from '../../src/render/opening.js';
import { makeFinding, makeReport } from '../support/make-report.js';

const links = {
  migration: 'https://example.com/migration',
  support: null,
  board: 'http://example.com/board',
  others: { 'helper [scripts]': 'https://example.com/scripts' },
};

describe('opening', () => {
  test('the first two lines are the verdict and the one thing to do', () => {
    const counts = { error: 1, warning: 0, notice: 0, undecided: 0, waived: 0 };
    const report = makeReport({ verdict: 'fail', counts, findings: [makeFinding()] });
    expect(opening(report).split('\n').slice(0, 2)).toEqual([
      '## ❌ This must not ship on 2025-08-05: 1 error.',
      '**What to do:** Take core 2025.2.0, planned for 2025-10-07.',
    ]);
  });

  test.each([
    [[{}, {}], 'What to do'],
    [[{}, { remedy: 'Another.' }], 'What to do first'],
    [[{}, { remedy: 'Another.', severity: 'warning' }], 'What to do'],
    [[{}, { remedy: 'Another.', status: 'waived' }], 'What to do'],
  ] as const)('of %j, the advice is %s', (differences, label) => {
    const findings = differences.map((difference) => makeFinding(difference));
    expect(opening(makeReport({ verdict: 'fail', findings })).split('\n')[1]).toMatch(
      new RegExp(`^\\*\\*${label}:\\*\\* `),
    );
  });

  test.each([
    [[true], 'This may ship on 2025-08-05, with 2 warnings.'],
    [[false, false], 'This may ship on 2025-08-05, with 2 warnings that were there before.'],
    [[false, true], 'This may ship on 2025-08-05, with 2 warnings.'],
  ] as const)('of warnings that the change touched: %j, it says %s', (touched, sentence) => {
    const counts = { error: 0, warning: 2, notice: 0, undecided: 0, waived: 0 };
    const findings = touched.map((each) => makeFinding({ severity: 'warning', touched: each }));
    expect(opening(makeReport({ verdict: 'warn', counts, findings }))).toContain(
      `## ⚠️ ${sentence}\n`,
    );
  });

  test('all is well', () => {
    expect(opening(makeReport())).toBe(
      '## ✅ This may ship on 2025-08-05.\nNothing has to be done.\n\n' +
        '**Core:** 2025.1.0, a core major, planned for 2025-08-05, becomes latest · ' +
        '**Target date:** 2025-08-05 (UTC) · ' +
        '**Releasing:** core, because core-version was given · ' +
        '**Policy:** kestra-calver (built-in)',
    );
  });

  test('a list of thousands of plugins being released is cut', () => {
    const releasing = [...Array(5000).keys()].map((index) => `plugin-${index}`);
    expect(opening(makeReport({ releasing })).length).toBeLessThan(600);
  });

  test('hostile names are shown', () => {
    const policy = { name: '<!-- @octocat', source: '[x](https://a.b)', reason: null };
    expect(opening(makeReport({ policy }))).toContain(
      '&#60;!-- <span>@</span>octocat (&#91;x&#93;(https<span>:</span>//a.b))',
    );
  });
});

describe('closing', () => {
  test('the links that help stand before the counts', () => {
    const findings = [makeFinding({ rule: 'stop-skipped' })];
    expect(closing(makeReport({ verdict: 'warn', findings }), links)).toBe(
      '[migration](https://example.com/migration) · ' +
        '[helper &#91;scripts&#93;](https://example.com/scripts)\n\n' +
        '0 errors, 0 warnings, 0 notices · 0 undecided · 0 waived',
    );
  });

  test('where all is well, the counts are enough', () => {
    expect(closing(makeReport(), links)).toBe(
      '0 errors, 0 warnings, 0 notices · 0 undecided · 0 waived',
    );
  });
});
