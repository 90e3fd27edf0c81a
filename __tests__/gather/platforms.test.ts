import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/gate.js';
import { otherPlatformNotices, readUnderEach, recognise } from '../../src/gather/platforms.js';
import { type Manifests, nothingSaid, nothingSeen } from '../../src/model/manifest.js';
import type { Policy } from '../../src/model/policy.js';
import { resolvePreset } from '../../src/resolve/policy/apply-defaults.js';
import { makeWorld } from '../support/make-world.js';

type Files = Readonly<Record<string, string>>;

async function told(files: Files, inputs: Readonly<Record<string, string>> = {}) {
  const { report } = await judge(makeWorld({ inputs, files }));
  expect(report.verdict).toBe('fail');
  return report.notices.map(({ message }) => message).filter((text) => text.includes('look like'));
}

const jenkins = { 'plugins.txt': 'git\ncredentials:latest\nfoo:1.2\n' };
const grafana = { 'compose.yaml': 'services: { a: { image: "grafana/grafana:10.4.3" } }\n' };

describe('where no policy is named, files of another platform are told as such', () => {
  test.each<[string, Files, string, string]>([
    ['plugins alone', jenkins, 'jenkins', 'jenkins-lts or jenkins-weekly'],
    [
      'a core and plugins',
      { ...jenkins, Dockerfile: 'FROM jenkins/jenkins:2.528.3-lts\n' },
      'jenkins',
      'jenkins-lts',
    ],
    ['an image', grafana, 'grafana', 'grafana'],
    [
      'a file of its own',
      { 'backstage.json': '{ "version": "1.43.3" }' },
      'backstage',
      'backstage',
    ],
    ['a version file', { '.HA_VERSION': '2026.6.4' }, 'home-assistant', 'home-assistant'],
  ])('%s', async (_, files, platform, presets) => {
    expect(await told(files)).toEqual([
      `No policy is named, so kestra-calver judges, and these files look like ${platform}: call \`release-gate init\`, or give \`policy\`: ${presets}.`,
    ]);
  });

  test('also where the files were named', async () => {
    expect(await told({ ...grafana, 'x.txt': 'x' }, { manifests: 'compose.yaml' })).toHaveLength(1);
  });
});

describe('nothing is told', () => {
  test.each<[string, Files, Readonly<Record<string, string>>]>([
    ['where a policy is named', jenkins, { policy: 'kestra-calver' }],
    ['where a policy file is there', { ...grafana, '.github/release-gate.yml': 'name: a\n' }, {}],
    ['where no platform is shown', { 'README.md': 'Hello' }, {}],
    [
      'where the default finds something beside what is broken',
      { ...grafana, 'a/Dockerfile': 'FROM kestra/kestra:v2025.1.0\n' },
      { 'target-date': 'tomorrow' },
    ],
    ['where versions are given by hand', jenkins, { 'core-version': '1.x' }],
  ])('%s', async (_, files, inputs) => {
    expect(await told(files, inputs)).toEqual([]);
  });
});

test('files are read under each preset, and nothing of them is downloaded', async () => {
  const readings = await readUnderEach(['grafana', 'gitlab'], makeWorld({ files: grafana }));
  expect(readings.map(({ preset, manifests }) => [preset, manifests.cores.length])).toEqual([
    ['grafana', 1],
    ['gitlab', 0],
  ]);
  expect(await otherPlatformNotices(makeWorld({ files: {} }))).toEqual([]);
});

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
