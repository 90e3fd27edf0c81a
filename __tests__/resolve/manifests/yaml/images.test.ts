// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Compose files have variables of the same form.
import { expect, test } from '@jest/globals';
import { readYamlManifest } from '../../../../src/resolve/manifests/yaml/yaml.js';
import { alone, linesOf } from '../../../support/manifest-lines.js';

test('a Compose file: images, and plugins in commands of every form', () => {
  const text = [
    'services:',
    '  postgres: { image: "postgres:16" }',
    '  kestra:',
    '    image: "kestra/kestra:v1.2.0-no-plugins"',
    '    entrypoint: [plugins, install, "io.a:plugin-a:1.0.0"]',
    '    command: >',
    '      sh -c "kestra plugins install',
    '      io.b:plugin-b:2.0.0 &&',
    '      kestra server standalone"',
    '  worker:',
    '    image: registry.kestra.io/docker/kestra-ee:1.2.0',
    '    command:',
    '      - /bin/sh',
    '      - -c',
    '      - |',
    '        kestra plugins install \\',
    '          io.c:plugin-c:3.0.0',
    '        echo io.d:plugin-d:4.0.0',
  ].join('\n');
  expect(linesOf(readYamlManifest, text, 'compose.yaml')).toEqual([
    'core v1.2.0 in 4|     image: "kestra/kestra:«v1.2.0»-no-plugins"',
    'core 1.2.0 in 11|     image: registry.kestra.io/docker/kestra-ee:«1.2.0»',
    'plugin-a@1.0.0 in 5|     entrypoint: [plugins, install, "io.a:plugin-a:«1.0.0»"]',
    'plugin-b@2.0.0 in 8|       io.b:plugin-b:«2.0.0» &&',
    'plugin-c@3.0.0 in 17|           io.c:plugin-c:«3.0.0»',
  ]);
});

test.each([
  [
    'a plain command over two lines',
    'command: plugins install\n  io.a:plugin-a:1.0.0',
    ['plugin-a@1.0.0 in 2|   io.a:plugin-a:«1.0.0»'],
  ],
  [
    'a script that its first line tells, under any key',
    'UserData:\n  Fn::Base64: !Sub |\n    #!/bin/bash -xe\n    docker run kestra/kestra:v1.2.0 server',
    ['core v1.2.0 in 4|     docker run kestra/kestra:«v1.2.0» server'],
  ],
  [
    'the fallback of a variable',
    'image: kestra/kestra:${KESTRA_VERSION:-v1.2.0}',
    ['core v1.2.0 in 1| image: kestra/kestra:${KESTRA_VERSION:-«v1.2.0»}'],
  ],
  [
    'a variable without one',
    'image: kestra/kestra:${KESTRA_VERSION}',
    ['floating core ${KESTRA_VERSION} in 1| image: kestra/kestra:«${KESTRA_VERSION}»'],
  ],
  [
    'a map that is merged into others, once, where it is written',
    'x-core: &core\n  image: kestra/kestra:v1.2.0\na: { <<: *core }\nb: { <<: *core }',
    ['core v1.2.0 in 2|   image: kestra/kestra:«v1.2.0»'],
  ],
  [
    'an alias of a text',
    'x-image: &image kestra/kestra:v1.2.0\na: { image: *image }',
    ['core v1.2.0 in 1| x-image: &image kestra/kestra:«v1.2.0»'],
  ],
  [
    'a doubled key, of which tools take another or none',
    'image: kestra/kestra:v1.2.0\nimage: kestra/kestra:v1.3.0',
    [
      'core v1.3.0 in 2| image: kestra/kestra:«v1.3.0»',
      'The key `image` is written twice in one map, with another value in line 1; keep one of them. In 2| «image»: kestra/kestra:v1.3.0',
    ],
  ],
  [
    'the containers of a pod',
    'spec:\n  containers:\n    - { image: "kestra/kestra:v1.2.0", args: [plugins install io.a:plugin-a:1.0.0] }',
    [
      'core v1.2.0 in 3|     - { image: "kestra/kestra:«v1.2.0»", args: [plugins install io.a:plugin-a:1.0.0] }',
      'plugin-a@1.0.0 in 3|     - { image: "kestra/kestra:v1.2.0", args: [plugins install io.a:plugin-a:«1.0.0»] }',
    ],
  ],
  ['nothing of ours', 'ports: { 80: 80 }\n__proto__: { image: 5 }\n? [a]\n: b', []],
  ['an empty file', '', []],
])('%s', (_, text, expected) => {
  expect(linesOf(readYamlManifest, text, 'compose.yaml')).toEqual(expected);
});

test.each([
  [
    'an image with a tag under any key',
    'image: { url: "kestra/kestra:v1.2.0" }',
    ['core v1.2.0 in 1| image: { url: "kestra/kestra:«v1.2.0»" }'],
  ],
  [
    'a name in capitals, as a cloud has it',
    'Image: { Name: "kestra/kestra:v1.2.0" }',
    ['core v1.2.0 in 1| Image: { Name: "kestra/kestra:«v1.2.0»" }'],
  ],
  ['a name alone under another key', 'matchPackageNames: kestra/kestra', []],
  [
    'a list of coordinates under plugins',
    'a:\n plugins:\n  - io.a:plugin-a:1.0.0\n  - plugin-b@2.0.0\n  - enabled',
    ['plugin-a@1.0.0 in 3|   - io.a:plugin-a:«1.0.0»', 'plugin-b@2.0.0 in 4|   - plugin-b@«2.0.0»'],
  ],
  [
    'a list under a key that ends so',
    'kestra_plugins: [io.a:plugin-a:1.0.0]',
    ['plugin-a@1.0.0 in 1| kestra_plugins: [io.a:plugin-a:«1.0.0»]'],
  ],
  [
    'a list inside plugins',
    'plugins: { install: [io.a:plugin-a:1.0.0] }',
    ['plugin-a@1.0.0 in 1| plugins: { install: [io.a:plugin-a:«1.0.0»] }'],
  ],
  [
    'coordinates in one text',
    'KESTRA_PLUGINS: "io.a:plugin-a:1.0.0, io.b:plugin-b:2.0.0"',
    [
      'plugin-a@1.0.0 in 1| KESTRA_PLUGINS: "io.a:plugin-a:«1.0.0», io.b:plugin-b:2.0.0"',
      'plugin-b@2.0.0 in 1| KESTRA_PLUGINS: "io.a:plugin-a:1.0.0, io.b:plugin-b:«2.0.0»"',
    ],
  ],
  [
    'coordinates without a version',
    'plugins: [io.a:plugin-a]',
    ['plugin-a@LATEST in 1| plugins: [«io.a:plugin-a»]'],
  ],
  ['plugins of something else', 'a: { plugins: [a, "r.acme.test:5000/b", "http://a:80"] }', []],
  [
    'the scripts of a package',
    '{ "scripts": { "up": "docker run kestra/kestra:v1.2.0" } }',
    ['core v1.2.0 in 1| { "scripts": { "up": "docker run kestra/kestra:«v1.2.0»" } }'],
  ],
  [
    'lines of which one installs, under any key',
    'data:\n  start: |\n    set -e\n    kestra plugins install io.a:plugin-a:1.0.0',
    ['plugin-a@1.0.0 in 4|     kestra plugins install io.a:plugin-a:«1.0.0»'],
  ],
  ['a sentence about it', 'description: run kestra plugins install io.a:plugin-a:1.0.0', []],
])('wherever they stand: %s', (_, text, expected) => {
  expect(linesOf(readYamlManifest, text, 'a.yaml')).toEqual(expected);
});

test('remarks in JSON are none of it', () => {
  const text =
    '// { "image": "kestra/kestra:v1.0.0" }\n{ "image": "kestra/kestra:v1.2.0", /* x */\n  "a": "http://b", }';
  expect(linesOf(readYamlManifest, text, '.devcontainer/devcontainer.json')).toEqual([
    'core v1.2.0 in 2| { "image": "kestra/kestra:«v1.2.0»", /* x */',
  ]);
});

test('a file that is named as a list is one', () => {
  const text = '- io.a:plugin-a:1.0.0\n- other';
  expect(linesOf(readYamlManifest, text, 'deploy/plugins.yaml')).toEqual([
    'plugin-a@1.0.0 in 1| - io.a:plugin-a:«1.0.0»',
  ]);
});

test('aliases cannot make a file longer than it is', () => {
  const command = `plugins install ${'io.a:plugin-a:1.0.0 '.repeat(1000)}`;
  const aliases = Array.from(
    { length: 10_000 },
    (_, n) => `s${n}: { command: *c, args: [*c, *c] }`,
  );
  const text = [`x: &c "${command}"`, ...aliases].join('\n');
  expect(readYamlManifest({ path: 'compose.yaml', text }, alone).plugins).toHaveLength(1000);
});

test.each<[string, string[]]>([
  ['artifacthub.io/images', []],
  ['acme.example/pods', ['core v1.2.0 in 3|     - image: kestra/kestra:«v1.2.0»']],
])('a text under %s', (key, expected) => {
  const text = `annotations:\n  ${key}: |\n    - image: kestra/kestra:v1.2.0\n`;
  expect(linesOf(readYamlManifest, text, 'Chart.yaml')).toEqual(expected);
});
