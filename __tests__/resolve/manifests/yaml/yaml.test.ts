// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these files have variables and expressions.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inserted } from '../../../../src/resolve/manifests/passage.js';
import {
  readComposeStart,
  readYamlManifest,
  readYamlText,
} from '../../../../src/resolve/manifests/yaml/yaml.js';
import { ending } from '../../../support/ending.js';
import { alone, beside, linesOf } from '../../../support/manifest-lines.js';

const image = 'image: kestra/kestra:v1.3.0';
const pinned = `core v1.3.0 in 1| image: kestra/kestra:«v1.3.0»`;

test.each([
  ['versions.yaml', 'core: "1.2.0"', 'a list in the generic form'],
  ['release-gate.plugins.yaml', 'plugin: {}', 'a list in the generic form'],
  ['compose.yaml', image, 'a Compose file'],
  ['deploy/docker-compose.prod.yml', image, 'a Compose file'],
  ['kestra-compose.yml', image, 'a Compose file'],
  ['stack.yml', 'services: { a: { image: b } }', 'a Compose file'],
  ['stack.yml', 'services: { a: { build: . } }', 'a Compose file'],
  ['stack.yml', 'services: { a: { extends: b }, c: text }', 'a Compose file'],
  ['services.yml', 'services: { a: { port: 80 } }', 'YAML with images'],
  ['compose.d/main.yml', image, 'YAML with images'],
  ['values/main.yaml', image, 'YAML with images'],
  ['prod.yaml', 'image: { tag: v1.0.0 }', 'Helm values'],
  ['.github/workflows/a/b.yml', image, 'YAML with images'],
  ['list.yml', `- ${image}`, 'YAML with images'],
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
    'a template elsewhere with words of a chart',
    'deploy/a.yaml',
    '{{ .Values.a }}: [',
    [
      'deploy/a.yaml is a template: name what is made of it in `manifests`, as `helm template` does, or the file that holds its values. In 1| «{{» .Values.a }}: [',
    ],
  ],
  ['a template of a chart at the root', 'templates/a.yaml', '{{ .Values.a }}: [', []],
  ['a word of a chart farther in', 'templates/a.yaml', '{{- $a := include "b" . }}: [', []],
  [
    'a template in such a folder without words of a chart',
    'templates/a.yaml',
    '{{ a }}: [',
    [expect.stringMatching(/^templates\/a.yaml is a template: /)],
  ],
  [
    'remarks in JSON, and texts that only look like them',
    'a.jsonc',
    '{ "a": "\\" // b", "c": "/* d", /* "image": "kestra/kestra:v1.0.0"\n f */ // "image": "kestra/kestra:v1.1.0"\n "startCommand": "V=v1.3.0; docker run kestra/kestra:$V" }',
    ['core v1.3.0 in 3|  "startCommand": "V=«v1.3.0»; docker run kestra/kestra:$V" }'],
  ],
  [
    'a list whose name has more behind it',
    'a/plugins-prod.yml',
    '- io.a:plugin-a:1.0.0',
    ['plugin-a@1.0.0 in 1| - io.a:plugin-a:«1.0.0»'],
  ],
  [
    'a list in the generic form that is not valid',
    'release-gate.plugins.yaml',
    'plugins: [',
    [expect.stringMatching(/^This is not valid YAML/)],
  ],
  [
    'lines of JSON, which are read as text',
    'a.json',
    '{ "image": "kestra/kestra:v1.3.0" }\n{ "a": 1 }',
    ['core v1.3.0 in 1| { "image": "kestra/kestra:«v1.3.0»" }'],
  ],
  [
    'a release of Flux',
    'flux.yaml',
    'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nspec: { chart: { spec: { chart: kestra } }, values: { image: { tag: v1.3.0 } } }',
    [
      'core v1.3.0 in 3| spec: { chart: { spec: { chart: kestra } }, values: { image: { tag: «v1.3.0» } } }',
    ],
  ],
  ['coordinates in a folder of plugins', 'plugins/a.yaml', '- io.a:plugin-a:1.0.0', []],
  [
    'expressions of a workflow, which are no template',
    'a.yaml',
    'a: ["${{ b }}"',
    [expect.stringMatching(/^This is not valid YAML/)],
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
  ['no YAML', 'services: [', /^This is not valid YAML: /],
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
  ['compose.yaml', 'services:\n', '  a#: { image: a }\n'],
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
  ['.github/workflows/a.yml', 'jobs: { a: { steps: [\n', ' { run: "a ${{ env.A }}" },\n'],
])('a long file is read: %s', (path, first, line) => {
  const lines = Array.from({ length: 100_000 / line.length }, (_, n) => line.replace('#', `${n}`));
  const text = first + lines.join('') + (path.includes('workflows') ? ' ] } }' : '');
  const { problems } = ending(() => readYamlManifest({ path, text }, alone));
  expect(problems).toEqual([]);
});

/** Every way in which YAML can write a text, behind a key at an indentation. */
const writings: readonly (readonly [string, (text: string, indent: string) => string])[] = [
  ['plainly', (text) => text],
  ['in single quotes', (text) => `'${text}'`],
  ['in double quotes', (text) => `"${text}"`],
  ['with an escape', (text) => `"\\x${text.charCodeAt(0).toString(16)}${text.slice(1)}"`],
  ['over two lines', (text, indent) => `"\\\n${indent}  ${text}"`],
  ['in a block', (text, indent) => `|-\n${indent}  ${text}`],
  ['in a block with a remark', (text, indent) => `|- # why\n${indent}  ${text}`],
  ['in a folded block', (text, indent) => `>-\n${indent}    ${text}`],
  ['in a block that is indented further', (text, indent) => `|1-\n${indent} ${text}`],
  ['with a tag', (text) => `!!str ${text}`],
  ['with an anchor', (text) => `&a ${text}`],
  ['with a remark', (text) => `${text} # v0.1.0`],
];

/** Files that pin the core, with a hole for the text that does. */
const forms: readonly (readonly [string, string, string, string])[] = [
  ['compose.yaml', 'services:\n  a:\n    image: ', '    ', 'kestra/kestra:v1.2.0-slim'],
  [
    'pod.yaml',
    'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: ',
    '      ',
    'docker.io/kestra/kestra:v1.2.0',
  ],
  ['values.yaml', 'image:\n  repository: kestra/kestra\n  tag: ', '  ', 'v1.2.0-no-plugins'],
  ['kustomization.yaml', 'images:\n  - name: kestra/kestra\n    newTag: ', '    ', 'v1.2.0'],
  ['.gitlab-ci.yml', 'default:\n  image:\n    name: ', '    ', 'kestra/kestra:v1.2.0'],
  ['.github/workflows/a.yml', 'jobs:\n  a:\n    container: ', '    ', 'kestra/kestra:v1.2.0'],
  [
    'flux.yaml',
    'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nspec:\n  values:\n    image:\n      name: kestra/kestra\n      tag: ',
    '      ',
    'v1.2.0',
  ],
];

test.each(
  forms.flatMap(([path, before, indent, text]) =>
    writings.map(([how, write]) => [path, how, `${before}${write(text, indent)}\n`] as const),
  ),
)('%s: the core %s', (path, _, text) => {
  const { cores, problems } = readYamlManifest({ path, text }, alone);
  expect(problems).toEqual([]);
  expect(cores).toMatchObject([{ text: 'v1.2.0', floats: false, location: { path } }]);
  const [place] = cores?.map(({ location }) => location) ?? [];
  const line = text.split('\n')[(place?.line ?? 0) - 1] ?? '';
  expect(line.slice((place?.column ?? 0) - 1, (place?.endColumn ?? 0) - 1)).toMatch(
    /^(?:v|\\x76)1\.2\.0$/,
  );
});

const pieces = [
  ...[
    'services:',
    'image: ',
    'build: ',
    'args: ',
    'extends: ',
    'include: ',
    'env_file: ',
    'a: ',
    'name: ',
  ],
  ...[
    'apiVersion: v1',
    'kind: HelmRelease',
    'kind: Application',
    'spec:',
    'values: ',
    'helm:',
    'source:',
    'chart: kestra',
  ],
  ...[
    'resources: ',
    'images:',
    'newTag: ',
    'patches:',
    'path: ',
    'components: ',
    'kustomization',
    'op: replace',
    '/image',
  ],
  ...[
    'default:',
    'script: ',
    'jobs:',
    'steps:',
    'run: ',
    'env:',
    'variables:',
    'repository: ',
    'tag: ',
    'command: ',
  ],
  ...[
    'kestra/kestra',
    ':v1.2.0',
    '@sha256:0a',
    '.',
    'a',
    'b.yaml',
    '.env',
    '${A:-',
    '$A',
    '}',
    '${{ env.A }}',
    '{{ a }}',
    '$(A)',
  ],
  ...[
    'plugins install ',
    'io.a:plugin-a:1.0.0',
    'sh -c ',
    'docker run ',
    '1.10',
    'A=v1.2.0',
    'FROM ',
    '"',
    "'",
  ],
  ...[
    '\n',
    '\n',
    '\n  ',
    '\n    ',
    '- ',
    '|\n',
    '>-\n',
    '---\n',
    '&a ',
    '*a',
    '<<: ',
    '[',
    ']',
    '{',
    '}',
    ',',
    ': ',
    '# ',
    '!x ',
    '\\',
    '\t',
  ],
];
const anyText = fc
  .array(fc.constantFrom(...pieces), { maxLength: 40 })
  .map((parts) => parts.join(''));
const anyPath = fc.constantFrom(
  'compose.yaml',
  'a.yaml',
  'values-a.yaml',
  'kustomization.yaml',
  '.gitlab-ci.yml',
  '.github/workflows/a.yml',
  'a.json',
);

test('no files make the reader fail, and each place is in one of them', () => {
  fc.assert(
    fc.property(anyPath, anyText, anyText, anyText, (path, text, other, env) => {
      const fileAt = (at: string) => ({
        path: at,
        text: at === path ? text : at.endsWith('env') ? env : other,
      });
      const reading = readYamlManifest(fileAt(path), { ...alone, open: fileAt });
      const { cores = [], plugins = [], images = [], problems = [] } = reading;
      for (const { location } of [...cores, ...plugins, ...images, ...problems]) {
        if (location === null) continue;
        const line = fileAt(location.path).text.split('\n')[location.line - 1];
        expect(line).toBeDefined();
        expect(location.column).toBeGreaterThanOrEqual(1);
        expect(location.endColumn).toBeGreaterThanOrEqual(location.column);
        expect(location.endColumn).toBeLessThanOrEqual((line?.length ?? 0) + 1);
      }
    }),
    { numRuns: 1500, seed: 1 },
  );
});

test('a file whose shape is that of Compose is read with what Compose reads with it', () => {
  const text = 'services: { a: { image: kestra/kestra:$TAG } }';
  const around = beside({ '.env': 'TAG=v1.3.0' });
  expect(linesOf(readYamlManifest, text, 'stack.yml', around)).toEqual([
    'core v1.3.0 in .env:1:5-11',
  ]);
});

test('a list in the generic form that finders have read is not read once more', () => {
  const text = 'core: "1.2.0"';
  expect(linesOf(readYamlManifest, text, 'versions.yaml')).toHaveLength(1);
  expect(linesOf(readYamlManifest, text, 'versions.yaml', { ...alone, isFound: true })).toEqual([]);
});

test('what a command of Compose starts is read, and what is wrong with it', () => {
  const files = { 'compose.yaml': `services: { a: { ${image} } }\nx-a: *b` };
  const start = { files: [], envFiles: [], buildArgs: new Map(), folder: '', lookUp: () => null };
  const { cores, problems } = readComposeStart(start, 'up.sh', beside(files));
  expect(cores).toMatchObject([{ text: 'v1.3.0' }]);
  expect(problems).toMatchObject([{ found: '*b' }]);
});

test('of a text only pins count, and none where it is not valid', () => {
  const read = (text: string) => readYamlText(inserted(text), alone);
  expect(read(`${image}\n---\nimage: postgres:16`)).toMatchObject({
    cores: [{ text: 'v1.3.0' }],
    images: [],
  });
  expect(read(`${image}\na: [`)).toEqual({});
});
