import { describe, expect, test } from '@jest/globals';
import type { Finding, PluginReport } from '../../../src/model/report.js';
import { heldBackBy } from '../../../src/tools/fleet/held-back.js';

const plugin: PluginReport = {
  ...{ name: 'plugin-a', version: '1.0.0', requires: '<2026.1', compatibility: 'incompatible' },
  ...{
    newestCompatible: '2.0.0',
    lowestCore: null,
    lowestCoreDate: null,
    change: null,
    location: null,
  },
};

const error: Finding = {
  ...{ rule: 'core-too-new', severity: 'error', status: 'open', undecided: false },
  ...{ subject: 'plugin-a@1.0.0', about: [about('1.0.0')], data: {}, location: null },
  ...{ message: '', remedy: '', touched: true, waiver: null },
};

function gathered(...versions: readonly string[]): Finding {
  const all = versions.map((version) => about(version));
  return { ...error, rule: 'requirement-undeclared', subject: 'plugins', about: all };
}

function about(version: string, name = 'plugin-a') {
  return { name, version };
}

function named(errors: readonly Finding[], difference: Partial<PluginReport> = {}) {
  return heldBackBy(errors, [{ ...plugin, ...difference }]).map(({ name }) => name);
}

describe('a plugin holds back', () => {
  test.each([
    ['when an error is about it', [error], {}],
    ['when an error that gathers many names it', [gathered('2.0.0', '1.0.0')], {}],
    [
      'when its long text floats',
      [{ ...error, about: [about('x'.repeat(150))] }],
      { version: 'x'.repeat(150) },
    ],
  ])('%s', (_, errors, difference) => {
    expect(named(errors, difference)).toEqual(['plugin-a']);
  });
});

describe('a plugin holds nothing back', () => {
  test.each([
    ['without an error', [], {}],
    ['when the error is about another', [{ ...error, about: [about('1.0.0', 'plugin-b')] }], {}],
    ['when the error gathers another version of it', [gathered('2.0.0')], {}],
    [
      'when the error gathers that version of another',
      [{ ...gathered('1.0.0'), about: [about('2.0.0'), about('1.0.0', 'plugin-b')] }],
      {},
    ],
    ['when the error names no plugins', [gathered()], {}],
    ['when it runs on the core', [error], { compatibility: 'compatible' as const }],
    ['when no core is asked about', [error], { compatibility: null }],
  ])('%s', (_, errors, difference) => {
    expect(named(errors, difference)).toEqual([]);
  });
});
