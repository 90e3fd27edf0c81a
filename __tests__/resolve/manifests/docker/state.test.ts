import { expect, test } from '@jest/globals';
import { filesOf } from '../../../../src/resolve/manifests/docker/files.js';
import { stagesIn } from '../../../../src/resolve/manifests/docker/stages.js';
import {
  addCores,
  contextOf,
  isPluginFolder,
  lookUpIn,
  type State,
  stateOf,
} from '../../../../src/resolve/manifests/docker/state.js';
import { inserted } from '../../../../src/resolve/manifests/passage.js';
import { emptyFound } from '../../../../src/resolve/manifests/shell/run.js';
import { alone } from '../../../support/manifest-lines.js';

/** A stage on a stage of a Dockerfile, before anything is done there. */
function stage(image = 'kestra/kestra:v1.2.0', left = 1000): State {
  const options = { args: new Map(), target: null, contextFolder: null };
  const build = stagesIn({ path: 'Dockerfile', text: `FROM ${image} AS b\nFROM b` }, options);
  const files = filesOf(build, alone, '');
  const reading = { build, files, options, surroundings: alone };
  const found = emptyFound();
  const parent = stateOf(0, null, { ...reading, found, states: new Map(), budget: { left } });
  return stateOf(1, parent, { ...reading, found, states: new Map(), budget: { left } });
}

test('ENV wins over ARG, and the stage over the one below', () => {
  const state = stage();
  const values = (kinds: readonly ('env' | 'args')[]) => lookUpIn(state, kinds)('V')?.text ?? null;
  expect(values(['env', 'args'])).toBeNull();
  state.parent?.args.set('V', inserted('arg below'));
  expect(values(['env', 'args'])).toBe('arg below');
  state.args.set('V', inserted('arg'));
  expect(values(['env', 'args'])).toBe('arg');
  state.parent?.env.set('V', inserted('env below'));
  expect(values(['env', 'args'])).toBe('env below');
  state.env.set('V', inserted('env'));
  expect(values(['env', 'args'])).toBe('env');
  expect(values(['args'])).toBe('arg');
});

test('values are handed out as long as the file has characters left', () => {
  const state = stage(undefined, 5);
  state.env.set('V', inserted('abc'));
  const lookUp = lookUpIn(state, ['env']);
  expect([lookUp('V')?.text, lookUp('V')?.text]).toEqual(['abc', undefined]);
});

test.each([
  ['/app/plugins', true],
  ['/app/plugins/', true],
  ['/app/plugins/more', true],
  ['/opt/p', true],
  ['/opt/plugins', true],
  ['/opt/pluginsx', false],
  ['/app', false],
])('on the core, whether plugins are loaded from %s: %s', (path, expected) => {
  const state = stage();
  state.env.set('KESTRA_PLUGINS_PATH', inserted('/opt/p'));
  expect(isPluginFolder(path, state)).toBe(expected);
});

test.each([
  ['acme/kestra-plus:1', true],
  ['grafana/grafana:1', false],
])('on %s, whether plugins are loaded from any folder of that name: %s', (image, expected) => {
  expect(isPluginFolder('/opt/plugins', stage(image))).toBe(expected);
});

test('what runs in the end sees no ARG', () => {
  const state = stage();
  state.args.set('V', inserted('arg'));
  expect(contextOf(state, ['env']).lookUp('V')).toBeNull();
  expect(contextOf(state, ['env', 'args']).lookUp('V')?.text).toBe('arg');
});

test('a hundred cores are told apart', () => {
  const state = stage();
  const cores = Array.from({ length: 200 }, (_, n) => ({ text: `${n}`, location: null }));
  addCores(state, cores);
  expect(state.cores.size).toBe(100);
});
