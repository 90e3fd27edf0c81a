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
