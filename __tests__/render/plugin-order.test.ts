import { expect, test } from '@jest/globals';
import { pluginsWorstFirst } from '../../src/render/plugin-order.js';
import { makePlugin } from '../support/make-report.js';

test('plugins that need attention come first, each rank in its order, and no argument changes', () => {
  const first = makePlugin({ name: 'first' });
  const removed = makePlugin({ name: 'removed', compatibility: null });
  const unknown = makePlugin({ name: 'unknown', compatibility: 'undecided' });
  const breaking = makePlugin({ name: 'breaking', compatibility: 'incompatible' });
  const plugins = Object.freeze([first, removed, unknown, breaking]);
  expect(pluginsWorstFirst(plugins)).toEqual([breaking, unknown, first, removed]);
});
