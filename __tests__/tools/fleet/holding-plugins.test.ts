import { expect, test } from '@jest/globals';
import type { HeldBack } from '../../../src/tools/fleet/fleet-model.js';
import { holdingPlugins } from '../../../src/tools/fleet/holding-plugins.js';
import { makeHeldBack, makeRepository } from '../../support/make-fleet.js';

function repositories(...pins: readonly (readonly Partial<HeldBack>[])[]) {
  return pins.map((heldBack) => makeRepository({ heldBack: heldBack.map(makeHeldBack) }));
}

const a = { name: 'plugin-a' };
const b = { name: 'plugin-b' };
const stuck = { name: 'plugin-c', newestCompatible: null };

test('the plugin that holds back the most is upgraded first', () => {
  const order = holdingPlugins(repositories([b], [a, b], [b]));
  expect(order.map(({ name, incompatible }) => [name, incompatible])).toEqual([
    ['plugin-b', 3],
    ['plugin-a', 1],
  ]);
});

test.each([
  [[b], [a]],
  [[a], [b]],
])('equal ones follow their names: %j, %j', (...pins) => {
  const order = holdingPlugins(repositories(...pins));
  expect(order.map(({ name }) => name)).toEqual(['plugin-a', 'plugin-b']);
});

test.each([[['1.1.0', '1.0.0']], [['1.0.0', '1.1.0']]])(
  'versions that as many pin follow each other: %j',
  (versions) => {
    const [plugin] = holdingPlugins(repositories(...versions.map((version) => [{ version }])));
    expect(plugin?.versions.map(({ version }) => version)).toEqual(['1.0.0', '1.1.0']);
  },
);

test('of plugins that may hold back, the one that may hold back more comes first', () => {
  const doubt = { compatibility: 'undecided' as const };
  const [one, two] = [
    { ...a, ...doubt },
    { ...b, ...doubt },
  ];
  const order = holdingPlugins(repositories([two], [one, two], [two]));
  expect(order.map(({ name, undecided }) => [name, undecided])).toEqual([
    ['plugin-b', 3],
    ['plugin-a', 1],
  ]);
});

test('one without a version that fits comes last, however many it holds back', () => {
  const order = holdingPlugins(repositories([stuck], [stuck, a]));
  expect(order.map(({ name, upgradeTo }) => [name, upgradeTo])).toEqual([
    ['plugin-a', '2.0.0'],
    ['plugin-c', null],
  ]);
});

test('one that surely holds back comes before any that only may', () => {
  const doubt = { name: 'plugin-d', compatibility: 'undecided' as const };
  const order = holdingPlugins(repositories([doubt], [stuck, doubt], [doubt, a], [a]));
  expect(order.map(({ name, incompatible, undecided }) => [name, incompatible, undecided])).toEqual(
    [
      ['plugin-a', 2, 0],
      ['plugin-c', 1, 0],
      ['plugin-d', 0, 3],
    ],
  );
});

test('what is sure weighs more than what is not', () => {
  const doubtful = { ...a, compatibility: 'undecided' as const };
  const order = holdingPlugins(repositories([a, b], [b], [doubtful], [doubtful]));
  expect(order.map(({ name }) => name)).toEqual(['plugin-b', 'plugin-a']);
});

test('a repository is free once the last plugin that holds it back has moved', () => {
  const order = holdingPlugins(repositories([b], [a, b], [b], [a, b, stuck]));
  expect(order.map(({ name, frees }) => [name, frees])).toEqual([
    ['plugin-b', 2],
    ['plugin-a', 1],
    ['plugin-c', 1],
  ]);
});

test('undecided pins are counted apart, and versions by how often they are pinned', () => {
  const pins = [{ version: '1.1.0' }, {}, { compatibility: 'undecided' as const }];
  const [plugin] = holdingPlugins(repositories(...pins.map((pin) => [pin])));
  expect(plugin).toMatchObject({
    incompatible: 2,
    undecided: 1,
    versions: [
      { version: '1.0.0', repositories: 2 },
      { version: '1.1.0', repositories: 1 },
    ],
  });
});

test('of several versions that fit the highest is the one to take', () => {
  const pins = ['2.9.0', '2.10.0', '2.1.0'].map((newestCompatible) => [{ newestCompatible }]);
  expect(holdingPlugins(repositories(...pins))[0]?.upgradeTo).toBe('2.10.0');
});

test('a repository that pins a plugin twice is held back once', () => {
  expect(holdingPlugins(repositories([a, a]))[0]?.incompatible).toBe(1);
});
