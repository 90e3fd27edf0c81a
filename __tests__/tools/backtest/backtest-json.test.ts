import { expect, test } from '@jest/globals';
import { backtestJson } from '../../../src/tools/backtest/backtest-json.js';
import { makeBacktest } from '../../support/make-backtest.js';

test('a backtest for programs says what the gate would have said to each release', () => {
  const backtest = makeBacktest('kestra-calver', {
    '2025.1.0': '2025-08-05',
    '2025.1.1': '2025-08-08',
  });
  expect(JSON.parse(backtestJson(backtest))).toEqual({
    policy: { name: 'kestra-calver', source: 'built-in' },
    total: 2,
    onCadence: 1,
    byRule: {
      'core-number-out-of-turn': 0,
      'core-major-off-cadence': 0,
      'core-bugfix-off-cadence': 1,
      'backport-unrequested': 0,
      'ships-in-freeze': 0,
    },
    releases: [
      {
        version: '2025.1.0',
        date: '2025-08-05',
        kind: 'core-major',
        onCadence: true,
        planned: '2025-08-05',
        daysOff: 0,
        findings: [],
      },
      {
        version: '2025.1.1',
        date: '2025-08-08',
        kind: 'core-bugfix',
        onCadence: false,
        planned: '2025-08-07',
        daysOff: 1,
        findings: ['core-bugfix-off-cadence'],
      },
    ],
  });
});
