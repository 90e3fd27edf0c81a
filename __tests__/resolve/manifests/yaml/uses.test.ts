import { describe, expect, test } from '@jest/globals';
import { readYamlManifest } from '../../../../src/resolve/manifests/yaml/yaml.js';
import { beside, linesOf } from '../../../support/manifest-lines.js';

function read(path: string, text: string, files: Readonly<Record<string, string>> = {}) {
  return linesOf(readYamlManifest, text, path, beside({ ...files, [path]: text }));
}

const core = (place: string) => [`core v1.2.0 in ${place}`];

describe('the core’s chart', () => {
  const rows: readonly [string, string, string, string[], Readonly<Record<string, string>>?][] = [
    [
      'values of helmfile',
      'helmfile.yaml',
      'releases:\n  - chart: kestra/kestra\n    values:\n      - image: { tag: v1.2.0 }',
      core('4| ' + '      - image: { tag: «v1.2.0» }'),
    ],
    [
      'what helmfile sets over values in a file',
      'a/helmfile.yaml',
      'releases:\n- chart: kestra/kestra\n  values: [./v.yaml]\n  set: [{ name: image.tag, value: v1.2.0 }]',
      core('4|   set: [{ name: image.tag, value: «v1.2.0» }]'),
      { 'a/v.yaml': 'image: { tag: v1.1.0 }' },
    ],
    [
      'values in a file',
      'a/helmfile.yaml',
      'releases:\n- chart: kestra/kestra\n  values: [../v.yaml]',
      core('v.yaml:1:15-21'),
      { 'v.yaml': 'image: { tag: v1.2.0 }' },
    ],
    [
      'dotted keys of Skaffold',
      'skaffold.yaml',
      'deploy: { helm: { releases: [{ remoteChart: kestra, setValues: { image.tag: v1.2.0 } }] } }',
      core(
        '1| deploy: { helm: { releases: [{ remoteChart: kestra, setValues: { image.tag: «v1.2.0» } }] } }',
      ),
    ],
    [
      'a text of k3s',
      'k.yaml',
      'apiVersion: helm.cattle.io/v1\nkind: HelmChart\nspec:\n  chart: kestra\n  valuesContent: |\n    image: { tag: v1.2.0 }',
      core('6|     image: { tag: «v1.2.0» }'),
    ],
    [
      'a task of Ansible',
      'play.yml',
      '- kubernetes.core.helm: { chart_ref: kestra/kestra, release_values: { image: { tag: v1.2.0 } } }',
      core(
        '1| - kubernetes.core.helm: { chart_ref: kestra/kestra, release_values: { image: { tag: «v1.2.0» } } }',
      ),
    ],
    [
      'floats where nothing sets its tag',
      'helmfile.yaml',
      'releases: [{ chart: kestra/kestra }]',
      ['floating core kestra/kestra in 1| releases: [{ chart: «kestra/kestra» }]'],
    ],
    [
      'floats where a file is not there',
      'helmfile.yaml',
      'releases: [{ chart: kestra/kestra, values: [gone.yaml] }]',
      [
        'floating core kestra/kestra in 1| releases: [{ chart: «kestra/kestra», values: [gone.yaml] }]',
      ],
    ],
    [
      'is read, however it is written',
      'helmfile.yaml',
      'releases: [{ chart: kestra, values: [{ image: { tag: v1.2.0 } }, null, ../../v.yaml, "a: b"] }]',
      core(
        '1| releases: [{ chart: kestra, values: [{ image: { tag: «v1.2.0» } }, null, ../../v.yaml, "a: b"] }]',
      ),
    ],
    [
      'values in files of Skaffold, the later over the earlier',
      'a/skaffold.yaml',
      'releases: [{ remoteChart: kestra, valuesFiles: [v.yaml, w.yaml] }]',
      core('a/w.yaml:1:15-21'),
      { 'a/v.yaml': 'image: { tag: v1.1.0, pull: a }', 'a/w.yaml': 'image: { tag: v1.2.0 }' },
    ],
    [
      'what a task of Ansible sets over values in files',
      'a/play.yml',
      'a: { chart_ref: kestra, values_files: [v.yaml], set_values: [{ value_name: image.tag, value: v1.2.0 }] }',
      core(
        '1| a: { chart_ref: kestra, values_files: [v.yaml], set_values: [{ value_name: image.tag, value: «v1.2.0» }] }',
      ),
      { 'a/v.yaml': 'image: { tag: v1.1.0 }' },
    ],
    [
      'values with a name, or a value, of their own',
      'helmfile.yaml',
      'releases: [{ chart: kestra, values: [{ name: a, image: { tag: v1.2.0 } }, { value: b }, { a.b: [c] }] }]',
      core(
        '1| releases: [{ chart: kestra, values: [{ name: a, image: { tag: «v1.2.0» } }, { value: b }, { a.b: [c] }] }]',
      ),
    ],
    ['not a label', 'k.yaml', 'labels: { app: kestra, chart: kestra }', []],
    ['not another chart', 'helmfile.yaml', 'releases: [{ chart: b/pg, values: [] }]', []],
  ];
  test.each(rows)('%s', (_, path, text, expected, files = {}) => {
    expect(read(path, text, files)).toEqual(expected);
  });
});

describe('a Dockerfile with arguments', () => {
  const Dockerfile = 'ARG V=v1.0.0\nFROM kestra/kestra:$V';
  const rows: readonly [string, string, string, string, Readonly<Record<string, string>>][] = [
    [
      'of Skaffold',
      'skaffold.yaml',
      'build: { artifacts: [{ context: img, docker: { buildArgs: { V: v1.2.0 } } }] }',
      '1| build: { artifacts: [{ context: img, docker: { buildArgs: { V: «v1.2.0» } } }] }',
      { 'img/Dockerfile': Dockerfile },
    ],
    [
      'of a target in a map of its own, with a context',
      'build.yaml',
      'image:\n  dockerFile: D\n  build_args: { V: v1.2.0 }\n  context: img\n  target: core',
      '3|   build_args: { V: «v1.2.0» }',
      { 'img/D': `${Dockerfile} AS core\nFROM other` },
    ],
    [
      'under a name with dashes',
      'build.yaml',
      'with: { build-args: { V: v1.2.0 } }',
      '1| with: { build-args: { V: «v1.2.0» } }',
      { Dockerfile },
    ],
    [
      'of a container for development',
      '.devcontainer/devcontainer.json',
      '{ "build": { "dockerfile": "Dev.Dockerfile", "args": { "V": "v1.2.0" } } }',
      '1| { "build": { "dockerfile": "Dev.Dockerfile", "args": { "V": "«v1.2.0»" } } }',
      { '.devcontainer/Dev.Dockerfile': Dockerfile },
    ],
    [
      'of a step of Cloud Build',
      'cloudbuild.yaml',
      'steps:\n- name: gcr.io/cloud-builders/docker\n  args: [build, --build-arg, V=v1.2.0, .]',
      '3|   args: [build, --build-arg, V=«v1.2.0», .]',
      { Dockerfile },
    ],
    [
      'of a step whose image has another key',
      'build.yaml',
      'steps:\n- image: docker:27\n  args: [build, --build-arg, V=v1.2.0, .]',
      '3|   args: [build, --build-arg, V=«v1.2.0», .]',
      { Dockerfile },
    ],
    [
      'of a step with Kaniko',
      'cloudbuild.yaml',
      'steps:\n- name: gcr.io/kaniko-project/executor:latest\n  args: [--context=., --build-arg=V=v1.2.0]',
      '3|   args: [--context=., --build-arg=V=«v1.2.0»]',
      { Dockerfile },
    ],
  ];
  test.each(rows)('%s', (_, path, text, expected, files) => {
    expect(read(path, text, files)).toEqual(core(expected));
  });
});

test.each([
  ['arguments without a Dockerfile', 'a: { args: { V: v1.2.0 } }'],
  ['arguments without a value', 'a: { dockerfile: Dockerfile, args: { V: [a] } }'],
  [
    'a step in another image',
    'steps: [{ name: mydocker, args: [build, --build-arg, V=v1.2.0, .] }]',
  ],
  ['a step without an image', 'steps: [{ args: [build, --build-arg, V=v1.2.0, .] }]'],
  ['a step without arguments', 'steps: [{ name: docker }]'],
])('%s: no build', (_, text) => {
  expect(read('a.yaml', text, { Dockerfile: 'ARG V=v1.0.0\nFROM kestra/kestra:$V' })).toEqual([]);
});
