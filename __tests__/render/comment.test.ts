import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import { longestMarkers } from '../../src/model/comment-marker.js';
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
    const report = makeReport({ latest: null, calendar });
    expect(comment(report, options)).toEqual({
      startsOne: false,
      body: `## ✅ This may ship on 2025-08-05.
Nothing has to be done.

**Core:** 2025.1.0, a core major, planned for 2025-08-05, becomes latest · **Target date:** 2025-08-05 (UTC) · **Releasing:** core, because core-version was given · **Policy:** kestra-calver (built-in)

<details>
<summary>Compatibility</summary>

| Part | Version | Requires | Verdict | Newest that fits | Lowest core | Due |
| - | - | - | - | - | - | - |
| core | \`2025.1.0\` | – | – | – | – | – |
| \`plugin-dbt\` | \`1.1.5\` | \`2025.1.0+\` | compatible | \`1.1.5\` | \`2025.1.0\` | 2025-08-05 |

The lowest core that fits every plugin is \`2025.1.0\`.

</details>

<details>
<summary>Calendar</summary>

| Date | Weekday | What | Version |
| - | - | - | - |
| 2025-08-05 | Tuesday | **target date** | |
| 2025-08-07 | Thursday | next core bugfix | |

Due on 2025-08-05: core-major, plugin-major.

</details>

0 errors, 0 warnings, 0 notices · 0 undecided · 0 waived
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
    expect(body).toMatch(/^## ❌ Release Gate could not judge\.\n/);
    expect(body).toContain('### Problems');
  });

  test('5,000 plugins and 5,000 long findings fit, the worst shown and the rest named', () => {
    const long = 'ä'.repeat(1900);
    const findings = [
      ...Array(5000).fill(makeFinding({ severity: 'warning', message: long, remedy: long })),
      makeFinding({ subject: 'plugin-worst@1.0.0' }),
    ];
    const bad = makePlugin({ name: 'plugin-last', compatibility: 'incompatible' });
    const plugins = [...manyPlugins(5000), bad];
    const { body } = comment(makeReport({ findings, plugins }), options);
    expect(Buffer.byteLength(body)).toBeLessThan(65_536);
    expect(body).toContain('plugin-worst@1.0.0');
    expect(body).toContain('`plugin-last`');
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
      '<summary>The plan</summary>\n\n1. Move to core `2025.1.0`.\n    - upgrade',
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
    ['production', '<sub>Comment of `production`</sub>'],
    ['Checks/gate/prod-0f', '<sub>Comment of `Checks/gate/prod-0f`</sub>'],
    ['a`b|c', '<sub>Comment of <code>a&#96;b&#124;c</code></sub>'],
    ['<!-- @acme', '<sub>Comment of `<!-- @acme`</sub>'],
  ])('of %j is %s', (key, line) => {
    expect(signature(key)).toBe(line);
  });

  test.each(['@', '`', '\u200b', '\u{e0001}', '#'])(
    'fits where the comment is full of %j',
    (each) => {
      const line = signature(`|${each.repeat(99)}`);
      const findings = Array.from({ length: 3000 }, () => makeFinding());
      const { body } = comment(makeReport({ findings }), options);
      expect(line.length + body.length + longestMarkers + 2).toBeLessThanOrEqual(65_536);
      expect(body.length).toBeGreaterThan(50_000);
    },
  );
});
