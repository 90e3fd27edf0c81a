import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../src/model/report.js';
import type { Section } from '../../src/render/section.js';
import { page, summary } from '../../src/render/summary.js';
import { makePlan } from '../support/make-plan.js';
import {
  makeFinding,
  makePlugin,
  makeReport,
  manyPlugins,
  noLinks,
} from '../support/make-report.js';

const options = { pageOf: () => null, links: noLinks };

describe('summary', () => {
  test('a release on its day', () => {
    expect(summary(makeReport(), options)).toBe(`## ✅ OK to release core 2025.1.0

<details>
<summary>Compatibility: plugin-dbt 1.1.5 runs on core 2025.1.0</summary>

|   | Plugin |
|---|---|
| ✅ | **plugin-dbt** 1.1.5 · needs \`2025.1.0+\` |

The lowest core that runs every plugin is \`2025.1.0\`.

</details>

\`\`\`mermaid
gantt
  dateFormat YYYY-MM-DD
  axisFormat %b
  tickInterval 2month
  todayMarker off
  section Core majors
  1.0.0 :milestone, 2025-06-03, 0d
  2025.1 :milestone, 2025-08-05, 0d
  2025.2.0 :milestone, 2025-10-07, 0d
  2025.3.0 :milestone, 2025-12-02, 0d
  section Target
  target date :done, milestone, 2025-08-05, 0d
  next core bugfix :milestone, 2025-08-07, 0d
\`\`\`

<details>
<summary>Calendar: due on this day: core 2025.1 and plugin majors; next bugfix Thu 7 Aug 2025, next major 2025.2.0 on Tue 7 Oct 2025</summary>

| Day | What |
|---|---|
| 2025-06-03 Tue | previous core major: \`1.0.0\` |
| 2025-08-05 Tue | latest line: \`2025.1\` |
| 2025-08-05 Tue | **this day** |
| 2025-08-07 Thu | next core bugfix |
| 2025-10-07 Tue | next core major: \`2025.2.0\` |
| 2025-12-02 Tue | later core major: \`2025.3.0\` |

</details>

<sub>Release Gate · core 2025.1.0 · for Tue 5 Aug 2025 · policy kestra-calver</sub>
`);
  });

  test('a run that could not judge', () => {
    const problem = {
      message: 'The date cannot be read.',
      found: '2026-13-01',
      expected: 'a date',
      location: null,
    };
    const { calendar } = makeReport();
    const nothing: Partial<Report> = {
      ...{ verdict: 'fail', targetDate: null, core: null, latest: null, plugins: [] },
      ...{ releasing: [], releasingReason: '', problems: [problem], minimumCore: null },
      calendar: {
        ...calendar,
        due: [],
        previousCoreMajor: null,
        nextCoreMajors: [],
        nextCoreBugfix: null,
      },
    };
    expect(
      summary(makeReport(nothing), options),
    ).toBe(`## ❌ Release Gate could not judge: 1 problem, nothing was judged

1. The date cannot be read. Found \`2026-13-01\`. Expected a date.

<sub>Release Gate · policy kestra-calver</sub>
`);
  });

  test('the sections stand in the order of what matters', () => {
    const report = makeReport({
      findings: [makeFinding(), makeFinding({ touched: false }), makeFinding({ status: 'waived' })],
      notices: [{ message: 'a notice', location: null }],
      problems: [{ message: 'a problem', found: '', expected: '', location: null }],
      plan: makePlan(),
    });
    const page = summary(report, options);
    expect(page.match(/^1\. a problem|\| One thing to fix|^<summary>[^:<(]*/gm)).toEqual([
      '1. a problem',
      '| One thing to fix',
      '<summary>Already there before this change',
      '| One thing to fix',
      '<summary>1 finding',
      '<summary>Lines for the policy',
      '<summary>Upgrade path',
      '<summary>Compatibility',
      '<summary>Calendar',
      '<summary>Worth knowing',
    ]);
  });

  test('no page has a row of dashes or a footer of zeros', () => {
    for (const difference of [{}, { findings: [makeFinding()] }, { plan: makePlan() }]) {
      const page = summary(makeReport(difference), options);
      expect(page).not.toMatch(/\| – |\b0 (?:errors|warnings|notices|waived)/);
    }
  });

  test('5,000 plugins still report whole: the incompatible first', () => {
    const bad = makePlugin({ name: 'plugin-last', compatibility: 'incompatible' });
    const page = summary(makeReport({ plugins: [...manyPlugins(5000), bad] }), options);
    expect(page.match(/^\| .+ \| \*\*plugin-/gm)).toHaveLength(5001);
    expect(page.indexOf('plugin-last')).toBeLessThan(page.indexOf('plugin-0'));
  });

  test('5,000 findings with long text and 5,000 plugins fit, and what is left out is named', () => {
    const long = `${'日'.repeat(1500)} @octocat`;
    const findings = [...Array(5000).keys()].map((index) =>
      makeFinding({ message: long, remedy: `${index} ${long}` }),
    );
    const page = summary(makeReport({ findings, plugins: manyPlugins(5000) }), options);
    expect(Buffer.byteLength(page)).toBeLessThan(1_048_576);
    expect(Buffer.byteLength(page)).toBeGreaterThan(900_000);
    expect(page).toMatch(/\n\nand \d{4} findings not shown, \d{4} errors among them\.\n/);
    expect(page.match(/^\| ✅ \| \*\*plugin-/gm)).toHaveLength(5000);
    expect(page).toContain('due on this day: core 2025.1');
  });
});

test.each([1, 2, 3])(
  'a page of %i sections is never larger than its limit, and fills it',
  (count) => {
    const section: Section = {
      title: 'T',
      rows: Array(1000).fill('x'),
      leftOut: () => 'more',
    };
    const frame = ({ title }: Section, body: string) => `${title}\n${body}`;
    const sections = Array(count).fill(section);
    for (let limit = 400; limit < 420; limit++) {
      const size = Buffer.byteLength(page('the first lines', sections, 'the last', frame, limit));
      expect(size).toBeLessThanOrEqual(limit);
      expect(size).toBeGreaterThan(limit - 20);
    }
  },
);
