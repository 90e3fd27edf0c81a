import { expect, test } from '@jest/globals';
import { corePath, stopsBetween } from '../../src/questions/core-path.js';
import { core } from '../support/core.js';
import { makeFacts } from '../support/make-facts.js';

test.each([
  [{ 'core-version': '2025.2.0', 'current-core-version': '2025.1.3' }, '2025.1.3 up to 2025.2.0'],
  [{ 'core-version': '2025.1.0', 'current-core-version': '2025.1.0' }, '2025.1.0 up to 2025.1.0'],
  [
    { 'core-version': '2025.1.5', 'current-core-version': '2025.2.1', releasing: 'none' },
    '2025.2.1 down to 2025.1.5',
  ],
  [{ 'core-version': '2025.1.5', 'current-core-version': '2025.2.1' }, null],
  [{ 'core-version': '2025.1.0' }, null],
  [{ 'core-version': 'latest', 'current-core-version': '2025.2.1' }, null],
  [{ 'current-core-version': '2025.2.1' }, null],
])('%j goes %s; a backport that is released goes no way', (inputs, way) => {
  const path = corePath(makeFacts({ inputs: { ...inputs, 'target-date': '2025-10-08' } }));
  const words = path && `${path.from.text} ${path.down ? 'down' : 'up'} to ${path.to.text}`;
  expect(words).toBe(way);
});

test.each([
  ['0.22.0', '2025.1.0', ['1.0']],
  ['0.22.0', '2026.2.0', ['1.0', '2025.3']],
  ['0.22.0', '1.0.4', []],
  ['0.22.0', '1.1.0-rc1', ['1.0']],
  ['1.0.0-rc1', '2025.1.0', ['1.0']],
  ['1.0.0', '2025.1.0', []],
  ['1.0.3', '2026.1.0', ['2025.3']],
  ['2025.3.0', '2026.1.0', []],
])('from %s to %s an upgrade stops on %j', (from, to, stops) => {
  expect(stopsBetween(['1.0', '2025.3'], core(from), core(to))).toEqual(stops);
});
