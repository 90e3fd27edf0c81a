// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Compose files have variables of the same form.
import { expect, test } from '@jest/globals';
import { readYamlManifest } from '../../../../src/resolve/manifests/yaml/yaml.js';
import { ending } from '../../../support/ending.js';
import { alone, imageLines, linesOf } from '../../../support/manifest-lines.js';
import { noFinders } from '../../../support/no-finders.js';

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
  ...['artifactId', 'artifact', 'name', 'id'].map((key): [string, string, string[]] => {
    const line = (version: string) => `plugins: [{ ${key}: plugin-a, version: ${version} }]`;
    return [`a plugin under ${key}`, line('1.0.0'), [`plugin-a@1.0.0 in 1| ${line('«1.0.0»')}`]];
  }),
  [
    'plugins as keys, with a version or a map that has one',
    'a:\n plugins:\n  plugin-a: 1.0.0\n  io.b:plugin-b: { version: 2.0.0 }\n  plugin-c: [d]\n  other: 3.0.0\n  plugin-e/f: 1.0.0',
    [
      'plugin-a@1.0.0 in 3|   plugin-a: «1.0.0»',
      'plugin-b@2.0.0 in 4|   io.b:plugin-b: { version: «2.0.0» }',
    ],
  ],
  [
    'a plugin with its group',
    'a: { plugins: { name: io.acme.core:plugin-a, version: 1.0.0 } }',
    ['plugin-a@1.0.0 in 1| a: { plugins: { name: io.acme.core:plugin-a, version: «1.0.0» } }'],
  ],
  [
    'plugins with their groups in a list',
    'plugins:\n  - { name: io.a:plugin-a, version: 1.0.0 }',
    ['plugin-a@1.0.0 in 2|   - { name: io.a:plugin-a, version: «1.0.0» }'],
  ],
  [
    'what is not called like a plugin',
    'plugins: [{ name: other, version: 1.0.0 }, { name: a/plugin-a, version: 1.0.0 }, { name: plugin-a }]',
    [],
  ],
  [
    'a list in a text, with remarks',
    'plugins.txt: |\n  # io.a:plugin-a:1.0.0\n  io.b:plugin-b:2.0.0 #io.c:plugin-c:3.0.0',
    ['plugin-b@2.0.0 in 3|   io.b:plugin-b:«2.0.0» #io.c:plugin-c:3.0.0'],
  ],
  ['a key that only begins so', 'plugins.md: "io.a:plugin-a:1.0.0"', []],
  [
    'a variable that Kubernetes puts into a command',
    'env: [{ name: C.V, value: 1.0.0 }, { name: W }, text]\nargs: [plugins, install, "io.a:plugin-a:$(C.V)"]',
    ['plugin-a@1.0.0 in 1| env: [{ name: C.V, value: «1.0.0» }, { name: W }, text]'],
  ],
  [
    'a variable in a list',
    'environment: [V=1.0.0=]\nentrypoint: [sh, -c]\ncommand: ["kestra plugins install io.a:plugin-a:${V%=}"]',
    ['plugin-a@1.0.0 in 1| environment: [V=«1.0.0»=]'],
  ],
  [
    'a variable in a map',
    'environment: { V: 1.0.0, W: [a] }\nrun: kestra plugins install io.a:plugin-a:$V',
    ['plugin-a@1.0.0 in 1| environment: { V: «1.0.0», W: [a] }'],
  ],
  [
    'an entry point with what stands behind it',
    'entrypoint: [kestra, plugins]\ncommand: [install]\nargs: ["io.a:plugin-a:1.0.0"]',
    ['plugin-a@1.0.0 in 3| args: ["io.a:plugin-a:«1.0.0»"]'],
  ],
  ...[
    ...[
      'run',
      'cmd',
      'cmds',
      'commands',
      'exec',
      'runcmd',
      'bash',
      'script',
      'scripts',
      'shell',
      'sh',
    ],
    ...['before_script', 'post.sh', 'my-shell', 'buildScript', 'startCommand', 'startCommands'],
  ].map((key): [string, string, string[]] => [
    `a script under ${key}`,
    `${key}: docker run kestra/kestra:v1.2.0`,
    [`core v1.2.0 in 1| ${key}: docker run kestra/kestra:«v1.2.0»`],
  ]),
  ...['trunk', 'runs', 'description', 'scripted', 'finish'].map(
    (key): [string, string, string[]] => [
      `a text under ${key}`,
      `${key}: docker run kestra/kestra:v1.2.0`,
      [],
    ],
  ),
  ['a text that is YAML, but not valid', 'a: |\n  image: kestra/kestra:v1.2.0\n  b: [', []],
  [
    'a text that is JSON',
    'a: |\n  { "image" : "kestra/kestra:v1.2.0" }',
    ['core v1.2.0 in 2|   { "image" : "kestra/kestra:«v1.2.0»" }'],
  ],
  [
    'coordinates with a long group, and none of a port',
    'plugins: [io.acme.core:plugin-b, "x=io.acme.core:plugin-c"]',
    ['plugin-b@LATEST in 1| plugins: [«io.acme.core:plugin-b», "x=io.acme.core:plugin-c"]'],
  ],
  [
    'a script of the plain shell',
    'a: |\n  #!/bin/sh\n  docker run kestra/kestra:v1.2.0',
    ['core v1.2.0 in 3|   docker run kestra/kestra:«v1.2.0»'],
  ],
  [
    'a script that does not begin so',
    'a: |\n  # see #!/bin/sh\n  docker run kestra/kestra:v1.2.0',
    [],
  ],
  ['a line alone that would install', 'example: kestra plugins install io.a:plugin-a:1.0.0', []],
  [
    'texts that are YAML in one another',
    'a: |\n  b: |\n    repository: kestra/kestra\n    tag: v1.2.0',
    ['core v1.2.0 in 4|     tag: «v1.2.0»'],
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
  const { plugins } = ending(() => readYamlManifest({ path: 'compose.yaml', text }, alone));
  expect(plugins).toHaveLength(1000);
});

test.each<[string, string[]]>([
  ['artifacthub.io/images', []],
  ['acme.example/pods', ['core v1.2.0 in 3|     - image: kestra/kestra:«v1.2.0»']],
])('a text under %s', (key, expected) => {
  const text = `annotations:\n  ${key}: |\n    - image: kestra/kestra:v1.2.0\n`;
  expect(linesOf(readYamlManifest, text, 'Chart.yaml')).toEqual(expected);
});

test.each<[string, string[]]>([
  ['image: postgres:16', ['postgres:16 in 1| image: «postgres:16»']],
  ['orchestrator: kestra/kestra', ['kestra/kestra in 1| orchestrator: «kestra/kestra»']],
  ['imageName: kestra/kestra', ['kestra/kestra in 1| imageName: «kestra/kestra»']],
  ['orchestratorImage: kestra/kestra', []],
  ['a: acme/other:1', []],
  ['a: r.test:80/kestra/kestra', ['r.test:80/kestra/kestra in 1| a: «r.test:80/kestra/kestra»']],
  ['image: { repository: kestra/kestra, tag: v1.2.0 }', []],
  ['core: { name: kestra/kestra, tag: v1.2.0 }', []],
  ['image: kestra/kestra\ntag: v1.2.0', []],
  ['imagePullSecrets: [{ name: registry }]', []],
  ['a: |\n  image: postgres:16', []],
])('%j shows the images %j beside a core', (text, expected) => {
  expect(imageLines(readYamlManifest({ path: 'a.yaml', text }, alone), text)).toEqual(expected);
});

test('the core’s name alone floats under a key that ends in image', () => {
  expect(linesOf(readYamlManifest, 'orchestratorImage: kestra/kestra', 'a.yaml')).toEqual([
    'floating core latest in 1| orchestratorImage: «kestra/kestra»',
  ]);
});

test('where the policy finds no plugins in lists, none is read', () => {
  const text = 'a: { plugins: [io.a:plugin-a:1.0.0] }';
  const around = { ...alone, marks: { ...alone.marks, finders: noFinders } };
  expect(linesOf(readYamlManifest, text, 'a.yaml', around)).toEqual([]);
  expect(linesOf(readYamlManifest, '- io.a:plugin-a:1.0.0', 'plugins.yaml', around)).toEqual([]);
});
