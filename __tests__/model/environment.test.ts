import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import {
  actionReference,
  type Environment,
  jobLines,
  labelOf,
} from '../../src/model/environment.js';

function environment(core: string | null, ...paths: readonly string[]): Environment {
  return { paths, core: core === null ? null : { text: core, location: null }, plugins: [] };
}

function written(...environments: readonly Environment[]) {
  return parse(jobLines(environments).join('\n'));
}

const prod = environment('v1.2.0', 'deploy/prod/Dockerfile', 'plugins.txt');
const staging = environment('v1.3.0', 'deploy/staging/Dockerfile', 'plugins.txt');

describe('what to write in a job', () => {
  test('is a step for each environment', () => {
    expect(written(prod, staging)).toEqual([
      {
        name: 'Release Gate: deploy/prod',
        uses: actionReference.split(' ')[0],
        with: { manifests: 'deploy/prod/Dockerfile\nplugins.txt\n' },
      },
      {
        name: 'Release Gate: deploy/staging',
        uses: actionReference.split(' ')[0],
        with: { manifests: 'deploy/staging/Dockerfile\nplugins.txt\n' },
      },
    ]);
  });

  test('names the core too where one file holds several', () => {
    const both = ['v1.2.0', 'latest'].map((core) => environment(core, 'compose.yaml'));
    expect(written(...both).map((step: { with: object }) => step.with)).toEqual([
      { 'core-version': 'v1.2.0', releasing: 'none', manifests: 'compose.yaml\n' },
      { 'core-version': 'latest', releasing: 'none', manifests: 'compose.yaml\n' },
    ]);
  });

  test('names the core only where files do not tell', () => {
    const both = ['1.2.0', '1.3.0'].map((core) => environment(core, 'compose.yaml'));
    const given = written(prod, ...both).map((step: { with: object }) => Object.keys(step.with));
    const chosen = ['core-version', 'releasing', 'manifests'];
    expect(given).toEqual([['manifests'], chosen, chosen]);
  });

  test('is a matrix from five on', () => {
    const many = Array.from({ length: 5 }, (_, n) =>
      environment('1.0.0', `e${n}/Dockerfile`, 'l.txt'),
    );
    const { strategy, steps } = written(...many);
    expect(strategy.matrix.manifests).toEqual(many.map(({ paths }) => paths.join(', ')));
    expect(strategy['fail-fast']).toBe(false);
    expect(steps.at(-1).with.manifests).toBe('$' + '{{ matrix.manifests }}');
  });

  test('is YAML whatever the files are called', () => {
    const odd = environment('1.0.0', 'a: b/"Dockerfile" #1', '- x/y.yaml');
    const [step] = written(odd, prod);
    expect(step.name).toBe('Release Gate: a: b');
    expect(step.with.manifests.trim().split('\n')).toEqual(odd.paths);
  });
});

test.each([
  ['its folder', prod, [staging], 'deploy/prod'],
  ['its first file in the root', environment('1', 'Dockerfile'), [prod], 'Dockerfile'],
  [
    'its first file beside another',
    environment('1', 'a/x.yaml'),
    [environment('2', 'a/y.yaml')],
    'a/x.yaml',
  ],
  [
    'its core within one file',
    environment('1', 'a/x.yaml'),
    [environment('2', 'a/x.yaml')],
    'a/x.yaml, core 1',
  ],
  [
    'unknown without one',
    environment(null, 'a/x.yaml'),
    [environment('2', 'a/x.yaml')],
    'a/x.yaml, core unknown',
  ],
])('an environment is told apart by %s', (_, one, others, label) => {
  expect(labelOf(one, [one, ...others])).toBe(label);
});

describe('the lines to paste', () => {
  test('of one environment have no name, and of four a step for each', () => {
    expect(jobLines([prod])).toEqual([
      `- uses: ${actionReference}`,
      '  with:',
      '    manifests: |',
      '      deploy/prod/Dockerfile',
      '      plugins.txt',
    ]);
    const four = Array.from({ length: 4 }, (_, n) => environment('1.0.0', `e${n}/Dockerfile`));
    expect(written(...four)).toHaveLength(4);
  });

  test('quote only what YAML would take for something else', () => {
    const names = ['deploy/a/x.yaml', '-a/x.yaml', '1.0/x.yaml', 'b c/x.yaml'].map((path) =>
      jobLines([environment('1', path), prod]).find((line) => line.startsWith('- name: ')),
    );
    expect(names).toEqual([
      '- name: "Release Gate: deploy/a"',
      '- name: "Release Gate: -a"',
      '- name: "Release Gate: 1.0"',
      '- name: "Release Gate: b c"',
    ]);
    const cores = ['latest', '1.2.0', 'v1.2.0', '.x'].map((core) => environment(core, 'x.yaml'));
    expect(jobLines(cores).filter((line) => line.includes('core-version'))).toEqual([
      '    core-version: latest',
      '    core-version: "1.2.0"',
      '    core-version: v1.2.0',
      '    core-version: ".x"',
    ]);
  });

  test('give no core where none is known, though one file holds several', () => {
    const both = [environment(null, 'x.yaml'), environment('1.0.0', 'x.yaml')];
    expect(written(...both).map((step: { with: object }) => Object.keys(step.with))).toEqual([
      ['manifests'],
      ['core-version', 'releasing', 'manifests'],
    ]);
  });

  test('are no matrix where files alone do not tell, in whatever order they are named', () => {
    const many = Array.from({ length: 5 }, (_, n) => environment('1.0.0', `e${n}/Dockerfile`));
    const twins = [environment('1.0.0', 'a.txt', 'b.txt'), environment('1.1.0', 'b.txt', 'a.txt')];
    const steps = written(...many, ...twins);
    expect(steps).toHaveLength(7);
    expect(steps.map((step: { with: object }) => 'core-version' in step.with)).toEqual([
      ...many.map(() => false),
      true,
      true,
    ]);
  });
});

test('an environment is told by its folder only where no other lies there', () => {
  const [one, two, three] = ['a/x.yaml', 'a/y.yaml', 'b/x.yaml'].map((path) =>
    environment('1', path),
  ) as [Environment, Environment, Environment];
  const labels = [one, two, three].map((each) => labelOf(each, [one, two, three]));
  expect(labels).toEqual(['a/x.yaml', 'a/y.yaml', 'b']);
});
