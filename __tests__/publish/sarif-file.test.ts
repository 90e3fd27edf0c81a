import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../src/model/day.js';
import { sarifOf } from '../../src/publish/sarif-file.js';
import { ruleIds } from '../../src/rules/index.js';
import { version } from '../../src/version.js';
import { makeFinding, makeReport } from '../support/make-report.js';
import { sarifFaults } from '../support/sarif/schema.js';

const report = makeReport({ findings: [makeFinding()] });

describe('the SARIF file', () => {
  test('describes every rule in its own words, with its page', () => {
    const { tool } = JSON.parse(sarifOf(report, (rule) => `https://example.com/${rule}`)).runs[0];
    const rules: readonly Record<string, unknown>[] = tool.driver.rules;
    expect(rules.map(({ id }) => id)).toEqual(ruleIds);
    expect(tool.driver.version).toBe(version);
    for (const rule of rules) {
      expect(rule).toMatchObject({
        helpUri: `https://example.com/${rule.id}`,
        shortDescription: { text: expect.stringMatching(/\.$/) },
        fullDescription: { text: expect.stringMatching(/\.$/) },
        help: { text: expect.stringMatching(/\. .*\.$/) },
      });
    }
  });

  test('puts a finding without a place at the policy, because SARIF wants a file', () => {
    const { results } = JSON.parse(sarifOf(report, () => null)).runs[0];
    expect(results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      '.github/release-gate.yml',
    );
  });

  const location = { path: 'a folder/värden.yml', line: 12, column: 5, endColumn: 20 };
  const waiver = { reason: 'replaced in Q4', until: '2025-12-31' as Day };
  const problem = { message: 'The date cannot be read.', found: '', expected: '', location };

  test.each([
    ['without findings', {}],
    ['with a finding that has no place', { findings: [makeFinding()] }],
    ['with a finding in a file', { findings: [makeFinding({ location })] }],
    ['with a waived finding', { findings: [makeFinding({ status: 'waived', waiver })] }],
    ['with a notice and a problem', { notices: [{ message: 'a', location }], problems: [problem] }],
  ] as const)('of a report %s is valid by the official schema', (_, difference) => {
    const text = sarifOf(makeReport(difference), (rule) => `https://example.com/${rule}`);
    expect(sarifFaults(JSON.parse(text))).toEqual([]);
  });

  test('the official schema finds what is wrong', () => {
    const log = JSON.parse(sarifOf(report, () => null));
    log.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0;
    delete log.runs[0].tool.driver.name;
    expect(sarifFaults(log)).toEqual([
      "/runs/0/tool/driver must have required property 'name'",
      '/runs/0/results/0/locations/0/physicalLocation/region/startLine must be >= 1',
    ]);
  });
});
