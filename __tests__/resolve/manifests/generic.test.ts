import { expect, test } from '@jest/globals';
import { isGeneric } from '../../../src/resolve/manifests/generic.js';
import { passageIn } from '../../../src/resolve/manifests/passage.js';
import { parseYaml } from '../../../src/resolve/manifests/yaml/parse.js';
import { mapOf } from '../../../src/resolve/manifests/yaml/value.js';
import { readYamlManifest } from '../../../src/resolve/manifests/yaml/yaml.js';
import { linesOf } from '../../support/manifest-lines.js';

test('a map of plugins, each with a version or with its requirement, too', () => {
  const text = [
    'core: "2025.1.0"',
    'plugins:',
    '  plugin-dbt: 1.1.5',
    '  plugin-aws: { version: "1.2.0", requires: ">=1.0" }',
    '  toString: LATEST',
  ].join('\n');
  expect(linesOf(readYamlManifest, text, 'release-gate.plugins.yaml')).toEqual([
    'core 2025.1.0 in 1| core: "«2025.1.0»"',
    'plugin-dbt@1.1.5 in 3|   plugin-dbt: «1.1.5»',
    'plugin-aws@1.2.0 in 4|   plugin-aws: { version: "«1.2.0»", requires: ">=1.0" } needs >=1.0 in 4|   plugin-aws: { version: "1.2.0", requires: "«>=1.0»" }',
    'toString@LATEST in 5|   toString: «LATEST»',
  ]);
});

test('a list of plugins in JSON', () => {
  const text =
    '{\n  "plugins": [\n    "plugin-dbt@1.1.5 >=1.0",\n    "io.a:plugin-a:1.0.0"\n  ]\n}';
  expect(linesOf(readYamlManifest, text, 'versions.json')).toEqual([
    'plugin-dbt@1.1.5 in 3|     "plugin-dbt@«1.1.5» >=1.0", needs >=1.0 in 3|     "plugin-dbt@1.1.5 «>=1.0»",',
    'plugin-a@1.0.0 in 4|     "io.a:plugin-a:«1.0.0»"',
  ]);
});

test.each([
  [
    'a core that is a number',
    'core: 2025.10',
    '`core` is the unquoted number 2025.10; quote it, because numbers lose their last zeros: "2025.10". In 1| core: «2025.10»',
  ],
  [
    'a version that is a number',
    'plugins: { plugin-a: 1.10 }',
    '`plugins.plugin-a` is the unquoted number 1.10; quote it, because numbers lose their last zeros: "1.10". In 1| plugins: { plugin-a: «1.10» }',
  ],
  [
    'a plugin without a version',
    'plugins: { plugin-a: { requires: "1.0" } }',
    'The key `version` is missing in `plugins.plugin-a`; add it. In 1| plugins: { plugin-a: «{ requires: "1.0" }» }',
  ],
  [
    'an entry without a version',
    'plugins: [plugin-a]',
    'release-gate.yaml has an entry that names no plugin and version: "plugin-a". In 1| plugins: [«plugin-a»]',
  ],
  [
    'plugins that are a text',
    'plugins: plugin-a@1.0.0',
    '`plugins` is `plugin-a@1.0.0`; it should be a map of plugin names and versions, or a list such as ["plugin-dbt@1.1.5"]. In 1| plugins: «plugin-a@1.0.0»',
  ],
  [
    'a misspelt key',
    'core: "1.0"\nplugin: {}',
    'Unknown key `plugin`; did you mean `plugins`? In 2| «plugin»: {}',
  ],
  [
    'a name of a prototype',
    'plugins: { __proto__: "1.0.0" }',
    'The key `__proto__` cannot be used; rename it. In 1| plugins: { «__proto__»: "1.0.0" }',
  ],
])('%s is a problem', (_, text, expected) => {
  expect(linesOf(readYamlManifest, text, 'release-gate.yaml')).toEqual([expected]);
});

test.each([
  ['a core that is a version', 'core: "1.2.0"', true],
  ['a core that floats', 'core: latest', true],
  ['a core that is a number', 'core: 1.10', true],
  ['a map with a version', 'plugins: { plugin-a: 1.0.0, plugin-b: one }', true],
  ['a map with a requirement', 'plugins: { plugin-a: { requires: ">=1.0" } }', true],
  ['a list with a version', 'plugins: [plugin-a@1.0.0]', true],
  ['coordinates as a text', 'plugins: io.a:plugin-a:1.0.0', true],
  ['values of a chart', 'image: { tag: v1.0.0 }\nplugins: { enabled: true }', false],
  ['values of a chart with versions', 'image: { tag: v1.0.0 }\nplugins: { a: 1.0.0 }', false],
  ['switches', 'plugins: { enabled: true }', false],
  ['plugins of a linter', '{ "plugins": ["jest", "import"] }', false],
  ['a core that is a name', 'core: backend', false],
  ['a Compose file', 'services: {}\nplugins: { a: 1.0.0 }', false],
  ['a list', '[core, plugins]', false],
  ['a resource', 'apiVersion: v1\ncore: "1.2.0"', false],
  ['a kind of its own', 'kind: a\ncore: "1.2.0"', false],
  ['a workflow', 'jobs: {}\ncore: "1.2.0"', false],
  ['a pipeline', 'stages: []\ncore: "1.2.0"', false],
  ['an image', 'image: a\ncore: "1.2.0"', false],
  ['a map with its version', 'plugins: { a: { version: 1.0.0 } }', true],
  ['a map with something else', 'plugins: { a: { other: 1.0.0 } }', false],
  ['a core whose name ends in a version', 'core: app-v1', false],
])('%s: in the generic form by its shape? %#', (_, text, expected) => {
  const file = { path: 'a.yaml', text };
  const { roots } = parseYaml(passageIn(file, 0, text.length));
  expect(isGeneric('a.yaml', mapOf(roots[0]))).toBe(expected);
});

test.each([
  ['release-gate.yml', true],
  ['deploy/release-gate.plugins.json', true],
  ['values.yaml', false],
  ['compose.yaml', false],
  ['docker-compose', false],
  ['values/versions.yaml', true],
  ['composed.yaml', true],
  ['release-gate.d/values.yaml', false],
  ['prod-values.yaml', false],
  ['kestra.compose.yml', false],
  ['kustomization.yaml', false],
])('%s: in the generic form by its name? %s', (path, expected) => {
  const file = { path, text: 'core: "1.2.0"' };
  const { roots } = parseYaml(passageIn(file, 0, file.text.length));
  expect(isGeneric(path, mapOf(roots[0]))).toBe(expected);
});
