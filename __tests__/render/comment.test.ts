import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import { maxMarkersLength } from '../../src/model/comment-marker.js';
import { comment, signature } from '../../src/render/comment.js';
import { makeMove, makePlan, makeStep } from '../support/make-plan.js';
import {
  makeFinding,
  makePlugin,
  makeReport,
  manyPlugins,
  noLinks,
} from '../support/make-report.js';

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
