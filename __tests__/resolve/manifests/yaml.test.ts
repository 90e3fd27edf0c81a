// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these files have variables and expressions.
import { expect, test } from '@jest/globals';
import { readYamlManifest } from '../../../src/resolve/manifests/yaml.js';
import { alone, linesOf } from '../../support/manifest-lines.js';

const image = 'image: kestra/kestra:v1.3.0';
const pinned = `core v1.3.0 in 1| image: kestra/kestra:«v1.3.0»`;

test.each([
  ['versions.yaml', 'core: "1.2.0"', 'a list in the generic form'],
  ['release-gate.plugins.yaml', 'plugin: {}', 'a list in the generic form'],
  ['compose.yaml', image, 'a Compose file'],
  ['deploy/docker-compose.prod.yml', image, 'a Compose file'],
  ['kestra-compose.yml', image, 'a Compose file'],
  ['stack.yml', 'services: { a: { image: b } }', 'a Compose file'],
  ['values.yaml', image, 'Helm values'],
  ['values-prod.yaml', image, 'Helm values'],
  ['prod-values.yaml', 'image: { tag: v1.0.0 }\nplugins: { enabled: true }', 'Helm values'],
  ['kestra.values.json', '{}', 'Helm values'],
  ['kustomization.yaml', '', 'a kustomization'],
  ['Kustomization', '', 'a kustomization'],
  ['base.yaml', 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component', 'a kustomization'],
  ['pod.yaml', 'apiVersion: v1\nkind: Pod', 'Kubernetes resources'],
  ['.github/workflows/a.yml', '', 'a GitHub workflow'],
  ['action.yml', 'runs: { using: composite }', 'a GitHub workflow'],
  ['.gitlab-ci.yml', 'a: 1', 'a GitLab pipeline'],
  ['ci.yml', 'a: { script: b }', 'a GitLab pipeline'],
  ['main.yml', image, 'YAML with images'],
  ['composer.json', '{}', 'YAML with images'],
  ['package.json', '{ "plugins": ["a", "b"] }', 'YAML with images'],
])('%s with %j is read as %3$s', (path, text, expected) => {
  expect(readYamlManifest({ path, text }, alone).readAs).toBe(expected);
});

test.each([
  ['several documents', 'a.yaml', `${image}\n---\na: 1`, [pinned]],
  ['a shape that deceives: a script in values', 'a.yaml', `${image}\na: { script: b }`, [pinned]],
  [
    'a shape that deceives: services',
    'a.yaml',
    `${image}\nservices: { a: { image: b } }`,
    [pinned],
  ],
  [
    'a shape that deceives: steps',
    'a.yaml',
    `${image}\njobs: { a: { steps: [], runs-on: b } }`,
    [pinned],
  ],
  [
    'a template of a chart',
    'chart/templates/a.yaml',
    '{{- if .Values.a }}\nimage: {{ .Values.b }}\n{{- end }}',
    [],
  ],
  [
    'a template that is YAML',
    'templates/a.yaml',
    'image: "kestra/kestra:v1.3.0"\na: "{{ .Values.a }}"',
    [expect.stringMatching(/^core v1.3.0/)],
  ],
  [
    'another template',
    'deploy/a.yaml',
    'a: b\nimage: {{ a }}:{{ b }}',
    [
      'deploy/a.yaml is a template: name what is made of it in `manifests`, as `helm template` does, or the file that holds its values. In 2| image: «{{» a }}:{{ b }}',
    ],
  ],
  [
    'expressions of a workflow, which are no template',
    'a.yaml',
    'a: ["${{ b }}"',
    [expect.stringMatching(/^This is no valid YAML/)],
  ],
  [
    'a misspelt key in the generic form',
    'release-gate.plugins.yaml',
    'plugin: {}',
    ['Unknown key `plugin`; did you mean `plugins`? In 1| «plugin»: {}'],
  ],
  [
    'a list of YAML',
    'tasks.yml',
    `- ${image}`,
    ['core v1.3.0 in 1| - image: kestra/kestra:«v1.3.0»'],
  ],
])('%s', (_, path, text, expected) => {
  expect(linesOf(readYamlManifest, text, path)).toEqual(expected);
});

test('a template says so when somebody named it', () => {
  const { readAs } = readYamlManifest(
    { path: 'a/templates/b.yaml', text: '{{- if }}\n  a' },
    alone,
  );
  expect(readAs).toMatch(/^a Helm template: /);
});

test.each([
  ['no YAML', 'services: [', /^This is no valid YAML: /],
  ['too many documents', '---\n'.repeat(1002), /^The file holds more than 1000 YAML documents/],
  ['a deep nesting', '['.repeat(1000), /^Maps and lists are nested too deeply/],
])('%s is a problem', (_, text, expected) => {
  expect(linesOf(readYamlManifest, text, 'compose.yaml')).toEqual([
    expect.stringMatching(expected),
  ]);
});

test('a file is read with those that its tool reads with it', () => {
  const files: Readonly<Record<string, string>> = {
    '.env': 'CORE_TAG=v1.1.0',
    Dockerfile:
      'ARG CORE_TAG=v1.2.0\nFROM kestra/kestra:${CORE_TAG}-no-plugins\nRUN /app/kestra plugins install a.b:c:1.0.0',
    'compose.yaml':
      'services:\n  a:\n    build:\n      context: .\n      args:\n        CORE_TAG: ${CORE_TAG:-v1.3.0}',
  };
  const open = (path: string) => {
    const text = files[path];
    return text === undefined ? null : { path, text };
  };
  const text = files['compose.yaml'] ?? '';
  const { cores, plugins } = readYamlManifest({ path: 'compose.yaml', text }, { ...alone, open });
  expect(cores).toEqual([
    {
      text: 'v1.1.0',
      floats: false,
      location: { path: '.env', line: 1, column: 10, endColumn: 16 },
    },
  ]);
  expect(plugins).toMatchObject([{ name: 'c', location: { path: 'Dockerfile', line: 3 } }]);
});

test.each([
  ['compose.yaml', 'services:\n', '  a: { image: a }\n'],
  ['a.yaml', '', '- image: kestra/kestra:v1.2.0\n'],
  [
    'values.yaml',
    'a: &a { repository: kestra/kestra, tag: v1.2.0 }\nb:\n',
    '- { <<: *a, command: [sh, -c, a] }\n',
  ],
  [
    'pod.yaml',
    'apiVersion: v1\nkind: Pod\ncontainers:\n',
    '- { command: [a, b], env: [{ name: A, value: b }] }\n',
  ],
  ['kustomization.yaml', 'images:\n', '- { name: kestra/kestra, newTag: v1.2.0 }\n'],
  ['.gitlab-ci.yml', '.a: &a { image: b }\nc:\n  script:\n', '  - a $B\n'],
  ['.github/workflows/a.yml', 'jobs: { a: { steps: [\n', '{ run: "a ${{ env.A }}" },\n'],
])('a long file is read in time: %s', (path, first, line) => {
  const text =
    first + line.repeat(100_000 / line.length) + (path.includes('workflows') ? '] } }' : '');
  const begin = performance.now();
  readYamlManifest({ path, text }, alone);
  expect(performance.now() - begin).toBeLessThan(4000);
});
