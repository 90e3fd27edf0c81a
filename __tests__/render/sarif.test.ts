import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../src/model/day.js';
import type { RuleId } from '../../src/model/policy.js';
import type { Report } from '../../src/model/report.js';
import { sarif } from '../../src/render/sarif.js';
import { ruleIds, ruleOf } from '../../src/rules/index.js';
import { version } from '../../src/version.js';
import { makeFinding, makeReport } from '../support/make-report.js';
import { sarifFaults } from '../support/sarif/schema.js';

const pageOf = (rule: RuleId) => `https://example.com/${rule}`;
const report = makeReport({ findings: [makeFinding()] });
const location = { path: 'deploy dir/värden.yml', line: 12, column: 5, endColumn: 20 };

function runOf(difference: Partial<Report>) {
  return JSON.parse(sarif(makeReport(difference), pageOf)).runs[0];
}

describe('sarif', () => {
  test('a finding is a result with rule, level, message, place and fingerprint', () => {
    const [result] = runOf({ findings: [makeFinding({ location })] }).results;
    expect(result).toEqual({
      ruleId: 'core-too-old',
      ruleIndex: ruleIds.indexOf('core-too-old'),
      level: 'error',
      message: {
        text:
          'plugin-aws 2.0.0 needs core 2025.2.0; core 2025.1.0 is older.\n' +
          'Fix: Take core 2025.2.0, planned for 2025-10-07.',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'deploy%20dir/v%C3%A4rden.yml', uriBaseId: '%SRCROOT%' },
            region: { startLine: 12, startColumn: 5, endLine: 12, endColumn: 20 },
          },
        },
      ],
      partialFingerprints: { primaryLocationLineHash: 'core-too-old:plugin-aws@2.0.0' },
      properties: { undecided: false, touched: true },
    });
  });

  test('the driver lists every rule in its own words, with its page', () => {
    const { driver } = runOf({}).tool;
    expect(driver).toMatchObject({ name: 'Release Gate', version });
    expect(driver.rules.map(({ id }: { id: RuleId }) => id)).toEqual(ruleIds);
    const { breaks, why, keeps } = ruleOf('core-too-old');
    expect(driver.rules[ruleIds.indexOf('core-too-old')]).toEqual({
      id: 'core-too-old',
      shortDescription: { text: breaks },
      fullDescription: { text: why },
      help: {
        text: `${why} ${keeps}`,
        markdown: `${why} ${keeps}\n\n[About core-too-old](https://example.com/core-too-old)`,
      },
      helpUri: 'https://example.com/core-too-old',
      defaultConfiguration: { level: 'error' },
      properties: { precision: 'very-high', 'problem.severity': 'error' },
    });
  });

  test('a rule without a page is told all the same', () => {
    const { driver } = JSON.parse(sarif(report, () => null)).runs[0].tool;
    const { help, ...rule } = driver.rules[0];
    expect(help.markdown).toMatch(/\n\nAbout [a-z-]+$/);
    expect(rule).not.toHaveProperty('helpUri');
  });

  test.each([
    ['error', 'error'],
    ['warning', 'warning'],
    ['notice', 'note'],
  ] as const)('%s is level %s', (severity, level) => {
    expect(runOf({ findings: [makeFinding({ severity })] }).results[0].level).toBe(level);
  });

  test('what nobody can fix by itself is its message alone, in as many lines as it has', () => {
    const findings = [makeFinding({ message: 'It is old:\nvery.', remedy: '' })];
    expect(runOf({ findings }).results[0].message.text).toBe('It is old:\nvery.');
  });

  test('the paths are those of the repository, whose place only the reader knows', () => {
    const { description, ...others } = runOf({}).originalUriBaseIds['%SRCROOT%'];
    expect(description.text).not.toBe('');
    expect(others).toEqual({});
  });

  test('the fingerprint stays when the line moves', () => {
    const moved = { ...location, line: 40 };
    const findings = [makeFinding({ location }), makeFinding({ location: moved })];
    const [before, after] = runOf({ findings }).results;
    expect(after.partialFingerprints).toEqual(before.partialFingerprints);
  });

  test('the fingerprint is another in another file', () => {
    const elsewhere = { ...location, path: 'other.txt' };
    const findings = [makeFinding({ location }), makeFinding({ location: elsewhere })];
    const hashes = runOf({ findings }).results.map(
      (each: { partialFingerprints: { primaryLocationLineHash: string } }) =>
        each.partialFingerprints.primaryLocationLineHash,
    );
    expect(hashes).toEqual([
      'core-too-old:plugin-aws@2.0.0',
      'core-too-old:plugin-aws@2.0.0:other.txt',
    ]);
  });

  test('a finding without a place stands at the fallback', () => {
    const [result] = runOf({ findings: [makeFinding()] }).results;
    const { artifactLocation, region } = result.locations[0].physicalLocation;
    expect(artifactLocation.uri).toBe('.github/release-gate.yml');
    expect(region.startLine).toBe(1);
  });

  test('a waived finding is suppressed with its reason', () => {
    const waiver = { reason: 'replaced in Q4', until: '2025-12-31' as Day };
    const [result] = runOf({ findings: [makeFinding({ status: 'waived', waiver })] }).results;
    expect(result.suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'replaced in Q4 (until 2025-12-31)' },
    ]);
  });

  test('a run without problems is one that succeeded, whatever it found', () => {
    const { invocations } = runOf({ verdict: 'fail', findings: [makeFinding()] });
    expect(invocations[0].executionSuccessful).toBe(true);
  });

  test('a problem is a failed invocation, a notice a note of it', () => {
    const problems = [
      { message: 'The date cannot be read.', found: '', expected: '', location: null },
    ];
    const notices = [{ message: 'a notice', location }];
    expect(runOf({ problems, notices }).invocations).toEqual([
      {
        executionSuccessful: false,
        toolConfigurationNotifications: [
          { level: 'error', message: { text: 'The date cannot be read.' } },
          { level: 'note', message: { text: 'a notice' }, locations: [expect.any(Object)] },
        ],
      },
    ]);
  });

  test('hostile text makes no link and hides nothing', () => {
    const findings = [makeFinding({ message: '[x](https://a.b) \u001b[31m \u202e\ud800' })];
    const { text } = runOf({ findings }).results[0].message;
    expect(text).toContain('[x] (https://a.b) \\u{1b}[31m \\u{202e}\\u{d800}\n');
  });
});

describe('the log', () => {
  const waiver = { reason: 'replaced in Q4', until: '2025-12-31' as Day };
  const problem = { message: 'The date cannot be read.', found: '', expected: '', location };

  test.each([
    ['without findings', {}],
    ['with a finding that has no place', { findings: [makeFinding()] }],
    ['with a finding in a file', { findings: [makeFinding({ location })] }],
    ['with a waived finding', { findings: [makeFinding({ status: 'waived', waiver })] }],
    ['with a notice and a problem', { notices: [{ message: 'a', location }], problems: [problem] }],
  ] as const)('of a report %s is valid by the official schema', (_, difference) => {
    const text = sarif(makeReport(difference), pageOf);
    expect(sarifFaults(JSON.parse(text))).toEqual([]);
  });

  test('the official schema finds what is wrong', () => {
    const log = JSON.parse(sarif(report, () => null));
    log.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0;
    delete log.runs[0].tool.driver.name;
    expect(sarifFaults(log)).toEqual([
      "/runs/0/tool/driver must have required property 'name'",
      '/runs/0/results/0/locations/0/physicalLocation/region/startLine must be >= 1',
    ]);
  });
});
