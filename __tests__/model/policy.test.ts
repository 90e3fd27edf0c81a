import { expect, test } from '@jest/globals';
import { type PluginVersion, parsePluginVersion } from '../../src/model/plugin-version.js';
import {
  defaultNotation,
  type Freeze,
  firstFreeDay,
  freezeOn,
  noLinks,
  numberWords,
  type PluginsPolicy,
  pluginCadenceOf,
} from '../../src/model/policy.js';
import { day } from '../support/day.js';
import { readPolicy } from '../support/make-facts.js';

test.each(numberWords)('a policy may number its lines with the word %s', (word) => {
  const from = word === 'YY' ? '26.1' : '2026.1';
  const policy = readPolicy(
    `extends: none\ncore: { numbering: [{ from: "${from}", format: ${word}.N }] }`,
  );
  expect(policy.core.numbering).toEqual([{ from, words: [word, 'N'] }]);
});

test('a policy that extends none and names no links has none', () => {
  expect(readPolicy('{ extends: none, name: acme }').links).toEqual(noLinks);
});

const yearEnd = freeze('2025-12-20', '2026-01-02', 'releases');
const audit = freeze('2026-01-03', '2026-01-05', 'all');
const move = freeze('2025-12-24', '2025-12-24', 'deployments');
const freezes = [yearEnd, audit, move];

test.each([
  ['2025-12-19', 'releases', null],
  ['2025-12-20', 'releases', yearEnd],
  ['2026-01-02', 'releases', yearEnd],
  ['2026-01-04', 'releases', audit],
  ['2026-01-06', 'releases', null],
  ['2025-12-24', 'deployments', move],
  ['2025-12-25', 'deployments', null],
  ['2026-01-04', 'deployments', audit],
] as const)('on %s %s are held back by %j', (text, what, expected) => {
  expect(freezeOn(freezes, day(text), what)).toBe(expected);
});

test.each([
  ['2025-12-19', 'releases', '2025-12-19'],
  ['2025-12-25', 'releases', '2026-01-06'],
  ['2025-12-24', 'deployments', '2025-12-25'],
  ['2026-01-03', 'deployments', '2026-01-06'],
] as const)('from %s on the first day free for %s is %s', (text, what, free) => {
  expect(firstFreeDay(freezes, day(text), what)).toBe(free);
});

function freeze(from: string, to: string, kind: Freeze['for']): Freeze {
  return { from: day(from), to: day(to), reason: 'a reason', for: kind };
}

const thursday = { on: { weekday: 'thursday', week: null }, months: [1], offsetDays: 0 } as const;
const plugins: PluginsPolicy = {
  ...defaultNotation,
  find: [],
  own: [],
  major: 'core-major',
  minor: thursday,
  patch: null,
};

test.each([
  ['2.0.0', 'core-major'],
  ['2.1.0', thursday],
  ['2.1.1', null],
  ['2.0.0-rc.1', null],
  ['2.1.0-SNAPSHOT', null],
])('the cadence of %s is %j', (version, cadence) => {
  expect(pluginCadenceOf(plugins, parsePluginVersion(version) as PluginVersion)).toEqual(cadence);
});
