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
