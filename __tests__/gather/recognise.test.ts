import { expect, test } from '@jest/globals';
import { recognise } from '../../src/gather/recognise.js';
import { type Manifests, nothingSaid, nothingSeen } from '../../src/model/manifest.js';
import type { Policy } from '../../src/model/policy.js';
import { resolvePreset } from '../../src/resolve/policy/resolve-preset.js';

function reading(preset: string, said: Partial<Manifests>) {
  const manifests = { ...nothingSaid(nothingSeen), ...said };
  return { preset, policy: resolvePreset(preset) as Policy, manifests };
}

const core = (text: string) => ({ cores: [{ text, location: null }] });
const plugins = {
  plugins: [
    { name: 'a', version: '1', requirement: null, location: null, requirementLocation: null },
  ],
};
const own = { releasing: { names: ['a'], reason: 'it is its own' } };

test.each([
  ['nothing', [], []],
  ['one core', [reading('grafana', core('10.4.3')), reading('gitlab', {})], ['grafana']],
  [
    'a core before plugins',
    [reading('gitlab', plugins), reading('grafana', core('1.0.0'))],
    ['grafana'],
  ],
  [
    'its own declaration before a core',
    [reading('grafana', own), reading('gitlab', core('1.0'))],
    ['grafana'],
  ],
  ['plugins alone', [reading('grafana', plugins)], ['grafana']],
  [
    'two tracks of one core',
    [reading('jenkins-lts', core('lts')), reading('jenkins-weekly', core('lts'))],
    ['jenkins-lts', 'jenkins-weekly'],
  ],
  [
    'two platforms',
    [reading('grafana', core('1.0.0')), reading('gitlab', core('1.0.0'))],
    ['grafana', 'gitlab'],
  ],
  [
    'the preset that publishes the line',
    [reading('kestra-calver', core('1.3.20')), reading('kestra-semver', core('1.3.20'))],
    ['kestra-semver'],
  ],
  [
    'a line that two of them publish',
    [reading('kestra-calver', core('1.0.0')), reading('kestra-semver', core('1.0.0'))],
    ['kestra-calver'],
  ],
  [
    'a core that floats',
    [reading('kestra-calver', core('latest')), reading('kestra-semver', core('latest'))],
    ['kestra-calver'],
  ],
])('%s', (_, readings, expected) => {
  expect(recognise(readings).map(({ preset }) => preset)).toEqual(expected);
});
