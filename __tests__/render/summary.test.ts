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
    expect(summary(makeReport(), options)).toBe(`## ✅ This may ship on 2025-08-05.
Nothing has to be done.

**Core:** 2025.1.0, a core major, planned for 2025-08-05, becomes latest · **Target date:** 2025-08-05 (UTC) · **Releasing:** core, because core-version was given · **Policy:** kestra-calver (built-in)

### Compatibility

| Part | Version | Requires | Verdict | Newest that fits | Lowest core | Due |
| - | - | - | - | - | - | - |
| core | \`2025.1.0\` | – | – | – | – | – |
| \`plugin-dbt\` | \`1.1.5\` | \`2025.1.0+\` | compatible | \`1.1.5\` | \`2025.1.0\` | 2025-08-05 |

The lowest core that fits every plugin is \`2025.1.0\`.

### Calendar

\`\`\`mermaid
gantt
  dateFormat YYYY-MM-DD
  axisFormat %b %Y
  todayMarker off
  section Core majors
  1.0.0 (2025-06-03) :milestone, 2025-06-03, 0d
  2025.1 (2025-08-05) :milestone, 2025-08-05, 0d
  2025.2.0 (2025-10-07) :milestone, 2025-10-07, 0d
  2025.3.0 (2025-12-02) :milestone, 2025-12-02, 0d
  section Target
  target date (2025-08-05) :done, milestone, 2025-08-05, 0d
  next core bugfix (2025-08-07) :milestone, 2025-08-07, 0d
\`\`\`

| Date | Weekday | What | Version |
| - | - | - | - |
| 2025-06-03 | Tuesday | previous core major | \`1.0.0\` |
| 2025-08-05 | Tuesday | latest line | \`2025.1\` |
| 2025-08-05 | Tuesday | **target date** | |
| 2025-08-07 | Thursday | next core bugfix | |
| 2025-10-07 | Tuesday | next core major | \`2025.2.0\` |
| 2025-12-02 | Tuesday | later core major | \`2025.3.0\` |

Due on 2025-08-05: core-major, plugin-major.

0 errors, 0 warnings, 0 notices · 0 undecided · 0 waived
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
    expect(summary(makeReport(nothing), options)).toBe(`## ❌ Release Gate could not judge.
**What to do:** Correct the problem below.

**Policy:** kestra-calver (built-in)

### Problems

| Problem | Found | Expected | Where |
| - | - | - | - |
| The date cannot be read. | \`2026-13-01\` | a date | |

0 errors, 0 warnings, 0 notices · 0 undecided · 0 waived
`);
  });

  test('the sections stand in the order of what matters', () => {
    const report = makeReport({
      findings: [makeFinding(), makeFinding({ touched: false }), makeFinding({ status: 'waived' })],
      notices: [{ message: 'a notice', location: null }],
      problems: [{ message: 'a problem', found: '', expected: '', location: null }],
      plan: makePlan(),
    });
    expect(summary(report, options).match(/^### .*$/gm)).toEqual([
      '### Problems',
      '### What this change did',
      '### Already there before this change',
      '### Waived',
      '### The plan',
      '### Compatibility',
      '### Calendar',
      '### Worth knowing',
    ]);
  });

  test('5,000 plugins still report whole: the incompatible first', () => {
    const bad = makePlugin({ name: 'plugin-last', compatibility: 'incompatible' });
    const page = summary(makeReport({ plugins: [...manyPlugins(5000), bad] }), options);
    expect(page.match(/^\| `plugin-/gm)).toHaveLength(5001);
    expect(page.indexOf('plugin-last')).toBeLessThan(page.indexOf('plugin-0'));
  });

  test('5,000 findings with long text and 5,000 plugins fit, and what is left out is named', () => {
    const long = `${'日'.repeat(1500)} @octocat`;
    const findings = Array(5000).fill(makeFinding({ message: long, remedy: long }));
    const page = summary(makeReport({ findings, plugins: manyPlugins(5000) }), options);
    expect(Buffer.byteLength(page)).toBeLessThan(1_048_576);
    expect(Buffer.byteLength(page)).toBeGreaterThan(900_000);
    expect(page).toMatch(/\n\nand \d{4} findings not shown, \d{4} errors among them\.\n/);
    expect(page.match(/^\| `plugin-/gm)).toHaveLength(5000);
    expect(page).toContain('Due on 2025-08-05');
  });
});

test.each([1, 2, 3])(
  'a page of %i sections is never larger than its limit, and fills it',
  (count) => {
    const section: Section = {
      ...{ title: 'T', unfolded: true, lead: [], tail: [] },
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
