import { expect, test } from '@jest/globals';
import { releaseSources } from '../../../src/tools/backtest/sources.js';
import { core } from '../../support/core.js';
import { day } from '../../support/day.js';

test('a release of the past is given as a core release by hand on its day', () => {
  const { inputs, event, base } = releaseSources({
    version: core('2025.1.0'),
    date: day('2025-08-05'),
  });
  const given = Object.entries(inputs).filter(([, value]) => value !== '');
  expect(Object.fromEntries(given)).toEqual({
    'core-version': '2025.1.0',
    'target-date': '2025-08-05',
    releasing: 'core',
    manifests: 'none',
  });
  expect({ event, base }).toEqual({ event: null, base: null });
});
