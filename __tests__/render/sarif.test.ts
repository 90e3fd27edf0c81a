import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../src/model/day.js';
import type { Report } from '../../src/model/report.js';
import { sarif } from '../../src/render/sarif.js';
import { makeFinding, makeReport } from '../support/make-report.js';

const options = {
  version: '1.0.0',
  fallbackPath: '.github/release-gate.yml',
  rules: [
    {
      id: 'core-too-new',
      severity: 'error',
      summary: 'The core is above what the plugin allows.',
      why: 'The core may have removed what the plugin calls.',
      help: 'Take a newer plugin.',
      page: null,
    },
    {
      id: 'core-too-old',
      severity: 'error',
      summary: 'The core is below what the plugin requires.',
      why: 'The plugin calls what the core does not have.',
      help: 'Take a newer core.',
      page: 'https://example.com/core-too-old',
    },
  ],
} as const;

const location = { path: 'deploy dir/värden.yml', line: 12, column: 5, endColumn: 20 };

function runOf(difference: Partial<Report>) {
  return JSON.parse(sarif(makeReport(difference), options)).runs[0];
}

describe('sarif', () => {
  test('a finding is a result with rule, level, message, place and fingerprint', () => {
    const [result] = runOf({ findings: [makeFinding({ location })] }).results;
    expect(result).toEqual({
      ruleId: 'core-too-old',
      ruleIndex: 1,
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

  test('the driver lists the rules with their help', () => {
    const { driver } = runOf({}).tool;
    expect(driver.rules).toEqual([
      {
        id: 'core-too-new',
        shortDescription: { text: 'The core is above what the plugin allows.' },
        fullDescription: { text: 'The core may have removed what the plugin calls.' },
        help: {
          text: 'The core may have removed what the plugin calls. Take a newer plugin.',
          markdown:
            'The core may have removed what the plugin calls. Take a newer plugin.\n\nAbout core-too-new',
        },
        defaultConfiguration: { level: 'error' },
        properties: { precision: 'very-high', 'problem.severity': 'error' },
      },
      {
        id: 'core-too-old',
        shortDescription: { text: 'The core is below what the plugin requires.' },
        fullDescription: { text: 'The plugin calls what the core does not have.' },
        help: {
          text: 'The plugin calls what the core does not have. Take a newer core.',
          markdown:
            'The plugin calls what the core does not have. Take a newer core.\n\n[About core-too-old](https://example.com/core-too-old)',
        },
        helpUri: 'https://example.com/core-too-old',
        defaultConfiguration: { level: 'error' },
        properties: { precision: 'very-high', 'problem.severity': 'error' },
      },
    ]);
  });

  test.each([
    ['error', 'error'],
    ['warning', 'warning'],
    ['notice', 'note'],
  ] as const)('%s is level %s', (severity, level) => {
    expect(runOf({ findings: [makeFinding({ severity })] }).results[0].level).toBe(level);
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
