import { expect, test } from '@jest/globals';
import { readYamlManifest } from '../../../src/resolve/manifests/yaml.js';
import { linesOf } from '../../support/manifest-lines.js';

const form = 'core: "1.2.0"';
const images = 'image: kestra/kestra:v1.3.0\nplugins: [a]';

test.each([
  ['versions.yaml', form, 'core 1.2.0 in 1| core: "«1.2.0»"'],
  ['versions.json', `{ "core": "1.2.0" }`, 'core 1.2.0 in 1| { "core": "«1.2.0»" }'],
  ['compose.yaml', images, 'core v1.3.0 in 1| image: kestra/kestra:«v1.3.0»'],
  ['deploy/docker-compose.prod.yml', images, 'core v1.3.0 in 1| image: kestra/kestra:«v1.3.0»'],
  ['values-prod.yaml', images, 'core v1.3.0 in 1| image: kestra/kestra:«v1.3.0»'],
  ['pod.yaml', 'image: kestra/kestra:v1.3.0', 'core v1.3.0 in 1| image: kestra/kestra:«v1.3.0»'],
  [
    'release-gate.plugins.yaml',
    'plugin: {}',
    'Unknown key `plugin`; did you mean `plugins`? In 1| «plugin»: {}',
  ],
])('%s with %j', (path, text, expected) => {
  expect(linesOf(readYamlManifest, text, path)).toEqual([expected]);
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
