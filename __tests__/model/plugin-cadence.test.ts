import { expect, test } from '@jest/globals';
import { pluginCadenceOf } from '../../src/model/plugin-cadence.js';
import { type PluginVersion, parsePluginVersion } from '../../src/model/plugin-version.js';
import { defaultNotation, type PluginsPolicy } from '../../src/model/policy.js';

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
