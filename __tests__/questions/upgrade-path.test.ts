import { describe, expect, test } from '@jest/globals';
import { corePath, stopsBetween, upgradePathOf } from '../../src/questions/upgrade-path.js';
import { core } from '../support/core.js';
import { makeFacts } from '../support/make-facts.js';

const policy = `
core:
  stops: ["1.0", "2025.3"]
  releases:
    1.0.0: 2025-06-03
    1.0.3-rc1: 2025-08-30
    1.0.2: 2025-07-01
    1.0.10: 2025-08-01
    1.0.11: 2025-10-01
`;

function way(
  from: string,
  to: string,
  more: { plugins?: string; before?: string; date?: string } = {},
) {
  const inputs = {
    'current-core-version': from,
    'core-version': to,
    'plugin-versions': more.plugins ?? '',
    'current-plugin-versions': more.before ?? '',
    releasing: 'none',
    'target-date': more.date ?? '2025-09-01',
  };
  const facts = makeFacts({ inputs, policy });
  const path = corePath(facts);
  if (path === null) throw new Error('There is no way.');
  return upgradePathOf(facts, path).map(
    ({ core, orLater }) => `${core.text}${orLater ? ' or later' : ''}`,
  );
}

describe('the cores of an upgrade', () => {
  test.each([
    ['1.0.2', '1.0.10', ['1.0.10']],
    ['0.22.0', '1.0.10', ['1.0.10']],
    ['0.22.0', '2025.1.0', ['1.0.10', '2025.1.0']],
    ['1.0.0-rc1', '2025.1.0-rc1', ['1.0.10', '2025.1.0-rc1']],
    ['0.22.0', '2026.1.0', ['1.0.10', '2025.3.0 or later', '2026.1.0']],
  ])('from %s to %s are %j', (from, to, cores) => {
    expect(way(from, to)).toEqual(cores);
  });
});

test('a release of the very day is there for a stop', () => {
  expect(way('0.22.0', '2025.1.0', { date: '2025-08-01' })).toEqual(['1.0.10', '2025.1.0']);
  expect(way('0.22.0', '2025.1.0', { date: '2025-07-31' })).toEqual(['1.0.2', '2025.1.0']);
});

describe('a stop whose releases nobody names', () => {
  test.each([
    ['is the first that takes along what is there', 'a@1.0.0 >=2025.3.4', '2025.3.4 or later'],
    [
      'is the first that suits them all',
      'a@1.0.0 >=2025.3.4, b@1.0.0 >=2025.3.2',
      '2025.3.4 or later',
    ],
    [
      'is the first of several that a plugin runs on',
      'a@1.0.0 [2025.3.6,2025.3.8) || [2025.3.3,2025.3.5)',
      '2025.3.3 or later',
    ],
    ['is final', 'a@1.0.0 >=2025.3.4-rc1', '2025.3.4 or later'],
    ['stays on its line', 'a@1.0.0 >=2026.1', '2025.3.0 or later'],
    ['does not wait for what is not known', 'a@latest, b@1.0.0', '2025.3.0 or later'],
  ])('%s', (_, plugins, stop) => {
    expect(way('2025.1.0', '2026.1.0', { plugins })).toEqual([stop, '2026.1.0']);
  });

  test('lets no plugin go back, though an older version would run on it', () => {
    const catalogue = 'plugins: { a: { versions: { "0.9.0": ">=1.0", "1.0.0": ">=2025.3.4" } } }';
    const inputs = {
      'current-core-version': '2025.1.0',
      'core-version': '2026.1.0',
      'plugin-versions': 'a@1.0.0',
      releasing: 'none',
      'target-date': '2025-09-01',
    };
    const facts = makeFacts({ inputs, policy, catalogue });
    const path = corePath(facts);
    expect(path && upgradePathOf(facts, path).map(({ core }) => core.text)).toEqual([
      '2025.3.4',
      '2026.1.0',
    ]);
  });

  test('is the lowest on which any version from the current one on runs', () => {
    const catalogue =
      'plugins: { a: { versions: { "1.0.0": ">=2025.3.6", "1.1.0": ">=2025.3.8", "1.2.0": ">=2025.3.2" } } }';
    const inputs = {
      'current-core-version': '2025.1.0',
      'core-version': '2026.1.0',
      'plugin-versions': 'a@1.0.0',
      releasing: 'none',
      'target-date': '2025-09-01',
    };
    const facts = makeFacts({ inputs, policy, catalogue });
    const path = corePath(facts);
    expect(path && upgradePathOf(facts, path)[0]?.core.text).toBe('2025.3.2');
  });

  test('does not wait for a plugin that comes later', () => {
    const plugins = 'a@1.0.0 >=1.0, b@1.0.0 >=2025.3.4';
    expect(way('2025.1.0', '2026.1.0', { plugins, before: 'a@1.0.0 >=1.0' })).toEqual([
      '2025.3.0 or later',
      '2026.1.0',
    ]);
  });
});

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
