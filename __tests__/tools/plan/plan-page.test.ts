import { describe, expect, test } from '@jest/globals';
import type { Paint } from '../../../src/render/paint.js';
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
    expect(
      planText(noticed, plain),
    ).toBe(`The way from core 0.22.3 to 2025.1.0: 1 stop, no plugin to move.

Target date:  2025-08-05 (UTC)
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
    ).toBe(`## ✅ The way from core 0.22.3 to 2025.1.0: 1 stop, no plugin to move.

**Target date:** 2025-08-05 (UTC) · **Policy:** acme &#60;b&#62; (.github/release-<wbr>gate.yml)

1. Upgrade to any final \`1.0.x\` first.
2. Upgrade to core \`2025.1.0\`.

### Worth knowing: Read from Dockerfile.

- Read from Dockerfile.
`);
  });

  test.each([
    ['✅', 'green', ready],
    ['❌', 'red', blocked],
  ])('is marked %s and %s', (mark, style, report) => {
    expect(planMarkdown(report).startsWith(`## ${mark} The way`)).toBe(true);
    expect(planText(report, styled).startsWith(`<${style}><bold>The way`)).toBe(true);
    expect(planText(report, plain)).not.toContain('Worth knowing');
    expect(planMarkdown(report)).not.toContain('Worth knowing');
  });
});
