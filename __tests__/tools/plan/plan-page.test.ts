import { describe, expect, test } from '@jest/globals';
import type { Paint } from '../../../src/render/terminal.js';
import { planMarkdown, planText } from '../../../src/tools/plan/plan-page.js';
import { makePlan, makeStep } from '../../support/make-plan.js';
import { makeReport } from '../../support/make-report.js';

const plain: Paint = (_, words) => words;
const styled: Paint = (style, words) => `<${style}>${words}`;

const ready = { ...makeReport(), plan: makePlan() };
const blocked = {
  ...ready,
  plan: makePlan({
    steps: [makeStep({ blocked: [{ name: 'a', version: '1.0.0', wayOut: null }] })],
  }),
};
const policy = { name: 'acme <b>', source: '.github/release-gate.yml', reason: null };
const noticed = {
  ...ready,
  policy,
  notices: [{ message: 'Read from Dockerfile.', location: null }],
};

describe('a plan by itself', () => {
  test('tells a terminal the whole, the ground, the steps and the notices', () => {
    expect(planText(noticed, plain)).toBe(`Upgrade 0.22.3 → 1.0.x → 2025.1.0: no plugin has to move

Target date:  Tue 5 Aug 2025 (UTC)
Policy:       acme <b> (.github/release-gate.yml)

  1. Upgrade to any final 1.0.x first.
  2. Upgrade to core 2025.1.0.

Worth knowing
  Read from Dockerfile.
`);
  });

  test('is a Markdown page with the same parts', () => {
    expect(
      planMarkdown(noticed),
    ).toBe(`## ✅ Upgrade 0.22.3 → 1.0.x → 2025.1.0: no plugin has to move

**Target date:** Tue 5 Aug 2025 (UTC) · **Policy:** acme &#60;b&#62; (.github/release-<wbr>gate.yml)

1. Upgrade to any final \`1.0.x\` first.
2. Upgrade to core \`2025.1.0\`.

### Worth knowing

- Read from Dockerfile.
`);
  });

  test.each([
    ['✅', 'green', ready],
    ['❌', 'red', blocked],
  ])('is marked %s and %s', (mark, style, report) => {
    expect(planMarkdown(report).startsWith(`## ${mark} Upgrade `)).toBe(true);
    expect(planText(report, styled).startsWith(`<${style}><bold>Upgrade `)).toBe(true);
    expect(planText(report, plain)).not.toContain('Worth knowing');
    expect(planMarkdown(report)).not.toContain('Worth knowing');
  });
});
