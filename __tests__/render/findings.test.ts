import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../src/model/day.js';
import { findingSections } from '../../src/render/findings.js';
import { nowhere } from '../../src/render/surroundings.js';
import { makeFinding, makeReport } from '../support/make-report.js';

const noPage = () => null;

describe('findingSections', () => {
  const location = { path: 'deploy/values.yml', line: 12, column: 5, endColumn: 20 };
  const message = 'plugin-aws@2.0.0 needs core 2025.2.0 or later; this is 2025.1.0.';

  test('a finding is one row of two columns: what about, what is wrong, what to do, where', () => {
    const findings = [makeFinding({ location, undecided: true, message })];
    const [section] = findingSections(makeReport({ findings }), (rule) => `https://a.b/${rule}`, {
      ...nowhere,
      addressOf: (path, line) => `https://a.b/${path}#L${line}`,
    });
    expect(section?.lead).toEqual(['|   | One thing to fix |', '|---|---|']);
    expect(section?.rows).toEqual([
      '| ❌ | **plugin-aws 2.0.0** needs core 2025.2.0 or later; this is 2025.1.0.' +
        '<br>**Fix:** Take core 2025.2.0, planned for 2025-10-07.' +
        '<br><sub>[core-too-old](https://a.b/core-too-old)' +
        ' · [deploy/values.yml:12](https://a.b/deploy/values.yml#L12) · <em>undecided</em></sub> |',
    ]);
  });

  test('what is wrong with many plugins and mended the same way is one row', () => {
    const findings = [...Array(29).keys()].map((index) =>
      makeFinding({
        subject: `plugin-${index}@1.0.0`,
        message: `plugin-${index}@1.0.0 needs core 2025.3.0 or later; this is 2025.1.0.`,
        data: { lowestCore: '2025.3.0' },
        location: { ...location, line: index + 2 },
      }),
    );
    const [section] = findingSections(makeReport({ findings }), noPage);
    expect(section?.rows).toEqual([
      '| ❌ | **29 plugins** need core 2025.3.0 or later: plugin-0 1.0.0, plugin-1 1.0.0, plugin-2 1.0.0 and 26 more.' +
        '<br>**Fix:** Take core 2025.2.0, planned for 2025-10-07.' +
        '<br><sub>core-too-old · deploy/values.yml:2, 3, 4 and 26 more</sub> |',
    ]);
  });

  test('the rows are counted, worst first', () => {
    const findings = [
      makeFinding({ severity: 'warning', remedy: 'Later.' }),
      makeFinding({ remedy: 'Now.' }),
    ];
    const [section] = findingSections(makeReport({ findings }), noPage);
    expect(section?.lead?.[0]).toBe('|   | 2 things to fix, in this order |');
    expect(section?.rows.map((row) => row.slice(0, 5))).toEqual(['| ❌ |', '| ⚠️ ']);
  });

  test('what is to be pasted stands elsewhere, since a block widens a table', () => {
    const findings = [makeFinding({ remedy: 'Add this:\n{\n}' })];
    const [section] = findingSections(makeReport({ findings }), noPage);
    expect(section?.rows[0]).toContain('**Fix:** Add this:<br>');
  });

  test('a waived finding says why and until when, and is folded away under a title that tells it', () => {
    const waiver = { reason: 'replaced in *Q4*', until: '2025-12-31' as Day };
    const findings = [makeFinding({ status: 'waived', waiver })];
    const [section] = findingSections(makeReport({ findings }), noPage);
    expect(section?.title).toBe(
      '1 waived: plugin-aws until 31 Dec 2025 (replaced in &#42;Q4&#42;)',
    );
    expect(section?.rows[0]).toContain('Waived until 31 Dec 2025: replaced in &#42;Q4&#42;<br>');
  });

  test('only what the change did is unfolded', () => {
    const findings = [makeFinding(), makeFinding({ touched: false })];
    const sections = findingSections(makeReport({ findings }), noPage);
    expect(sections.map(({ title }) => title === null)).toEqual([true, false]);
  });

  test.each([
    ['errors', ['error', 'error', 'warning'], 1, 'and 2 findings not shown, 1 error among them.'],
    ['no error', ['error', 'warning'], 1, 'and 1 finding not shown.'],
  ] as const)('what is left out is named: %s', (_, severities, kept, expected) => {
    const findings = severities.map((severity, index) =>
      makeFinding({ severity, remedy: `${index}` }),
    );
    const [section] = findingSections(makeReport({ findings }), noPage);
    expect(section?.leftOut(kept)).toBe(expected);
  });

  test('hostile text stays in its cell', () => {
    const hostile = '| @octocat <!-- `x`\n::error:: </td>';
    const findings = [makeFinding({ subject: hostile, message: hostile, remedy: hostile })];
    const [section] = findingSections(makeReport({ findings }), noPage);
    expect(section?.rows).toHaveLength(1);
    expect(section?.rows[0]?.split('|')).toHaveLength(4);
    expect(section?.rows[0]).not.toMatch(/@octocat|<!--|<\/td>|\n/);
  });
});

describe('the heading of a table', () => {
  const waiver = { reason: 'replaced', until: '2025-12-31' as Day };
  const notice = { severity: 'notice' } as const;

  test.each([
    ['one notice', [notice], '|   | One thing to know |'],
    ['notices alone', [notice, { ...notice, remedy: 'b' }], '|   | 2 things to know |'],
    ['a notice beside an error', [notice, {}], '|   | 2 things to fix, in this order |'],
    [
      'what is waived',
      [
        { status: 'waived' as const, waiver },
        { status: 'waived' as const, waiver, remedy: 'b' },
      ],
      '|   | 2 findings waived |',
    ],
  ])('of %s', (_, differences, heading) => {
    const findings = differences.map((difference) => makeFinding(difference));
    const [section] = findingSections(makeReport({ findings }), noPage);
    expect(section?.lead?.[0]).toBe(heading);
  });

  test('several that are waived are counted behind the first, with a mark of their own', () => {
    const findings = ['a@1.0.0', 'b@1.0.0', 'c@1.0.0'].map((subject) =>
      makeFinding({ subject, status: 'waived', waiver }),
    );
    const [section] = findingSections(makeReport({ findings }), noPage);
    expect(section?.title).toBe('3 waived: a until 31 Dec 2025 (replaced) and 2 more');
    expect(section?.rows.every((row) => row.startsWith('| ☑️ | '))).toBe(true);
  });

  test('what is waived at several places is no more than one', () => {
    const places = [1, 2].map((line) => ({ path: 'Dockerfile', line, column: 1, endColumn: 9 }));
    const findings = places.map((location) => makeFinding({ location, status: 'waived', waiver }));
    const [section] = findingSections(makeReport({ findings }), noPage);
    expect(section?.title).toBe('2 waived: plugin-aws until 31 Dec 2025 (replaced)');
  });

  test('what is waived is named whole, however many it is about', () => {
    const about = ['my deploy/values.yml', 'plugin-b'].map((name) => ({ name, version: '' }));
    const findings = [makeFinding({ about, subject: 'plugins', status: 'waived', waiver })];
    const [section] = findingSections(makeReport({ findings }), noPage);
    expect(section?.title).toBe(
      '1 waived: my deploy/values.yml, plugin-b until 31 Dec 2025 (replaced)',
    );
  });

  test('what was wrong before the change is counted under its title', () => {
    const findings = [
      makeFinding({ touched: false }),
      makeFinding({ touched: false, remedy: 'b' }),
    ];
    const titles = findingSections(makeReport({ findings }), noPage).map(({ title }) => title);
    expect(titles).toEqual([expect.stringMatching(/: 2 findings$/)]);
  });
});

describe('a row', () => {
  const rowOf = (...differences: readonly Parameters<typeof makeFinding>[0][]) => {
    const findings = differences.map((difference) => makeFinding(difference));
    return findingSections(makeReport({ findings }), noPage)[0]?.rows[0];
  };

  test.each([
    [
      'about a core begins with a capital',
      {
        rule: 'core-unreleased' as const,
        subject: 'core 2025.2.0',
        message: 'core 2025.2.0 is not out.',
      },
      '| ❌ | **Core 2025.2.0** is not out.<br>**Fix:** ',
    ],
    [
      'whose message names something else has its subject before it',
      { rule: 'stop-skipped' as const, subject: 'core 2025.1.0', message: 'Upgrade first.' },
      '| ❌ | **Core 2025.1.0**: Upgrade first.<br>',
    ],
    [
      'about a plugin without a version names it',
      { subject: 'plugin-a', message: 'plugin-a has no version.' },
      '| ❌ | **plugin-a** has no version.<br>',
    ],
    [
      'about what has no version is its message alone',
      { rule: 'nothing-found' as const, subject: 'repository', message: 'Nothing was found.' },
      '| ❌ | Nothing was found.<br>',
    ],
    [
      'without a remedy has no fix',
      { subject: 'a@1.0.0', message: 'a@1.0.0 is wrong.', remedy: '' },
      '| ❌ | **a 1.0.0** is wrong.<br><sub>core-too-old</sub> |',
    ],
  ])('%s', (_, difference, start) => {
    expect(rowOf({ ...difference, location: null })?.startsWith(start)).toBe(true);
  });

  test.each([
    ['plugin-a@1.0.0 breaks it.', ' breaks it.<br>'],
    ['It breaks.', ': It breaks.<br>'],
  ])('of a rule that tells each by itself names them all: %s', (message, rest) => {
    const rule = 'combination-known-bad' as const;
    const other = message.replace('plugin-a', 'plugin-b');
    const row = rowOf(
      { rule, subject: 'plugin-a@1.0.0', message },
      { rule, subject: 'plugin-b@1.0.0', message: other },
    );
    expect(row).toContain(`| **plugin-a 1.0.0, plugin-b 1.0.0**${rest}`);
  });

  test.each([
    [3, 'a0 1.0.0, a1 1.0.0, a2 1.0.0.<br>'],
    [4, 'a0 1.0.0, a1 1.0.0, a2 1.0.0 and 1 more.<br>'],
  ])('of %i plugins names three', (count, names) => {
    const differences = Array.from({ length: count }, (_, index) => ({
      subject: `a${index}@1.0.0`,
      message: `a${index}@1.0.0 needs core 2025.3.0 or later.`,
      data: { lowestCore: '2025.3.0' },
    }));
    expect(rowOf(...differences)).toContain(`: ${names}`);
  });
});
