import { describe, expect, test } from '@jest/globals';
import { isToldTogether, reasonFor, sharedReason } from '../../src/render/reasons.js';
import { ruleIds } from '../../src/rules/index.js';
import { makeFinding, makeReport } from '../support/make-report.js';

const report = makeReport();

describe('reasonFor', () => {
  test.each(ruleIds)('of %s is one clause, whatever is known', (rule) => {
    const reason = reasonFor([makeFinding({ rule, data: {} })], report);
    expect(reason).toMatch(/^[^A-Z].*[^.]$/);
    expect(reason).not.toMatch(/undefined|null|NaN/);
  });

  test('counts the plugins of all rules that say they will not run', () => {
    const findings = [
      makeFinding(),
      makeFinding({ rule: 'combination-known-bad', subject: 'plugin-b@1.0.0' }),
      makeFinding({ severity: 'warning', subject: 'plugin-c@1.0.0' }),
    ];
    expect(reasonFor(findings, report)).toBe('2 plugins will not run on core 2025.1.0');
  });

  test.each([
    [['plugin-crm'], 'no minimum core is known for plugin-crm 1.0.0'],
    [['plugin-crm', 'plugin-erp'], 'no minimum core is known for 2 plugins'],
  ])('names a plugin that is alone: %j', (plugins, expected) => {
    const about = plugins.map((name) => ({ name, version: '1.0.0' }));
    const rule = 'requirement-undeclared';
    const finding = makeFinding({ rule, subject: 'plugins', about, data: { plugins } });
    expect(reasonFor([finding], report)).toBe(expected);
  });

  test('is nothing without a finding', () => {
    expect(reasonFor([], report)).toBe('');
  });
});

describe('sharedReason', () => {
  test.each([
    [['2025.3.0', '2025.3.0'], 'need core 2025.3.0 or later'],
    [['2025.3.0', '2026.1.0'], 'will not run on core 2025.1.0'],
    [[null], 'will not run on core 2025.1.0'],
  ])('of plugins that need %j is that they %s', (lowest, expected) => {
    const findings = lowest.map((lowestCore) => makeFinding({ data: { lowestCore } }));
    expect(sharedReason(findings, report)).toBe(expected);
  });

  test('is none of a rule that tells each by itself', () => {
    expect(sharedReason([makeFinding({ rule: 'stop-skipped' })], report)).toBeNull();
    expect(sharedReason([], report)).toBeNull();
  });
});

test.each([
  ['core-too-old', 'plugin-aws@2.0.0', true],
  ['core-too-old', 'core 2025.1.0', false],
  ['stop-skipped', 'plugin-aws@2.0.0', false],
] as const)('findings of %s about %s may be told at once: %s', (rule, subject, together) => {
  expect(isToldTogether(makeFinding({ rule, subject }))).toBe(together);
});
