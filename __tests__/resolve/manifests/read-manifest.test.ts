// biome-ignore-all lint/suspicious/noTemplateCurlyInString: manifests have variables of the same form.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { knownForms } from '../../../src/resolve/manifests/format-of-path.js';
import { readManifest } from '../../../src/resolve/manifests/read-manifest.js';
import { alone, beside, readingLines } from '../../support/manifest-lines.js';
import { marksUnder } from '../../support/policy-marks.js';

const dockerfile = 'FROM kestra/kestra:v1.2.0';
const list = 'plugin-a@1.0.0';
const coordinates = 'io.a:plugin-a:1.0.0';
const properties = 'version=1.0.0\nkestraVersion=1.0.0';
const yaml = 'core: 1.2.0';

test.each([
  ['Dockerfile', dockerfile, 'core v1.2.0'],
  ['docker/Dockerfile.prod', dockerfile, 'core v1.2.0'],
  ['kestra.dockerfile', dockerfile, 'core v1.2.0'],
  ['Containerfile', dockerfile, 'core v1.2.0'],
  ['.plugins', coordinates, 'plugin-a@1.0.0'],
  ['docker/prod.plugins', coordinates, 'plugin-a@1.0.0'],
  ['plugins.txt', list, 'plugin-a@1.0.0'],
  ['plugin-a/gradle.properties', properties, 'plugin-a@1.0.0'],
  ['versions.yml', yaml, 'core 1.2.0'],
  ['versions.yaml', yaml, 'core 1.2.0'],
  ['versions.json', '{ "core": "1.2.0" }', 'core 1.2.0'],
  ['bin/deploy', '#!/usr/bin/env bash\ndocker pull kestra/kestra:v1.2.0', 'core v1.2.0'],
  ['setup.in', '#!/bin/sh -e\nkestra plugins install io.a:plugin-a:1.0.0', 'plugin-a@1.0.0'],
])(
  '%s is read by its name, or as the script that its first line says it is',
  async (path, text, expected) => {
    const manifest = await readManifest({ path, text }, alone);
    expect(manifest.path).toBe(path);
    expect(readingLines(manifest, text)).toEqual([expect.stringContaining(`${expected} in `)]);
  },
);

test('a script of another language is read as text', async () => {
  const text = '#!/usr/bin/env python3\n# no sh';
  const { readAs, problems } = await readManifest({ path: 'bin/deploy', text }, alone);
  expect([readAs, problems]).toEqual(['a file of another tool', []]);
});

test.each([
  'web.xml',
  'Dockerfiles/README.md',
  'gradle.properties.bak',
  'prod.plugins.old',
  'plugins.txt.gz',
  'index.ts',
])('nobody knows how to read %s', async (path) => {
  const { problems } = await readManifest({ path, text: dockerfile }, alone);
  expect(problems).toEqual([
    {
      message: `Versions cannot be read from ${path}; a manifest is ${knownForms}.`,
      found: path,
      expected: knownForms,
      location: { path, line: 1, column: 1, endColumn: 1 },
    },
  ]);
});

test('what is found stands in the order written', async () => {
  const text = [
    'services:',
    '  a:',
    '    entrypoint: plugins install io.a:plugin-a:1.0.0',
    '    command: plugins install io.b:plugin-b:1.0.0 io.c:plugin-c:1.0.0',
  ].join('\n');
  const { plugins } = await readManifest({ path: 'compose.yaml', text }, alone);
  expect(plugins.map(({ name }) => name)).toEqual(['plugin-a', 'plugin-b', 'plugin-c']);
});

test.each([
  ['plugin-a = "1.0.0"\n"io.b:plugin-b:1.0.0"', ['plugin-a', 'plugin-b']],
  ['plugin-a = "1.0.0", "io.b:plugin-b:1.0.0"', ['plugin-a', 'plugin-b']],
])('and so does what is found in several goes: %j', async (text, expected) => {
  const { plugins } = await readManifest({ path: 'plugins.toml', text }, alone);
  expect(plugins.map(({ name }) => name)).toEqual(expected);
});

test('a file that says nothing', async () => {
  expect(await readManifest({ path: 'a/gradle.properties', text: '' }, alone)).toEqual({
    path: 'a/gradle.properties',
    readAs: 'Gradle properties',
    release: null,
    ...{ cores: [], plugins: [], images: [], floatingInstalls: [], unreadableInstalls: [] },
    ...{ includes: [], wanted: [], problems: [] },
  });
});

test.each([
  ['bin/deploy', '#!/bin/sh\n', 'a shell script'],
  ['bin/deploy', 'a\n#!/bin/sh\n', 'a file of another tool'],
  ['Dockerfile', '#!/bin/sh\nFROM alpine', 'a Dockerfile'],
])('%s with %j is read as %s', async (path, text, expected) => {
  expect((await readManifest({ path, text }, alone)).readAs).toBe(expected);
});

const deployment = 'image: kestra/kestra:v1.2.0';
const compose = `services: { k: { ${deployment} } }`;

test.each([
  ['docker compose up', { 'compose.yaml': compose }],
  ['docker-compose -f k.yaml up', { 'k.yaml': compose }],
  ['docker stack deploy -c k.yaml k', { 'k.yaml': compose }],
  [
    'helm upgrade k ./chart -f v.yaml',
    { 'v.yaml': 'image: { repository: kestra/kestra, tag: v1.2.0 }' },
  ],
  [`kubectl apply -f - <<EOF\nkind: Pod\nspec: { containers: [{ ${deployment} }] }\nEOF`, {}],
  [`cat > k.yaml <<-'EOF'\n${compose}\nEOF\npodman compose -f k.yaml up`, {}],
])('what a command reads is read: %s', async (text, files) => {
  const { cores } = await readManifest({ path: 'run.sh', text }, beside(files));
  expect(cores.map((core) => core.text)).toEqual(['v1.2.0']);
});

test.each(['<<EOF', "<<'EOF'", '<<-"EOF"', '<<\\EOF'])(
  'what a command is handed as a text is read: %s',
  async (mark) => {
    const text = `tee k.yaml ${mark}\nkind: Pod\nspec: { containers: [{ ${deployment} }] }\nEOF`;
    const { cores } = await readManifest({ path: 'run.sh', text }, alone);
    expect(cores.map((core) => core.text)).toEqual(['v1.2.0']);
  },
);

describe('finders of a policy', () => {
  const read = async (path: string, text: string, ...policy: string[]) => {
    const marks = marksUnder(...policy);
    const around = { ...beside({ 'list.txt': 'b@2.0.0', 'v.json': '"3.0.0"' }), marks };
    const manifest = await readManifest({ path, text }, around);
    return [manifest.readAs, ...readingLines(manifest, text).map((line) => line.split(' in ')[0])];
  };

  test.each([
    [
      'of the core',
      'v.xyz',
      'core 1.0.0',
      ['core: { find: [{ in: v.xyz, line: "core {version}" }] }'],
      ['a file that the policy finds versions in', 'core 1.0.0'],
    ],
    [
      'of plugins among others of images',
      'v.xyz',
      'a@1.0.0',
      ['plugins: { find: [{ archive: "{name}.jar" }, { in: v.xyz, line: "{name}@{version}" }] }'],
      ['a file that the policy finds versions in', 'a@1.0.0'],
    ],
    [
      'of a list, which is read as nothing else',
      'plugins.txt',
      'core 1.0.0\nb@2.0.0',
      ['core: { find: [{ in: plugins.txt, line: "core {version}", keys: "core *" }] }'],
      ['a file that the policy finds versions in', 'core 1.0.0'],
    ],
    [
      'of a file with images, which are read besides',
      'compose.yaml',
      'x-core: 2.0.0\nservices: { k: { image: acme/core:1.0.0 } }',
      ['core: { images: [acme/core], find: [{ in: compose.yaml, at: x-core }] }'],
      ['a Compose file', 'core 2.0.0', 'core 1.0.0'],
    ],
    [
      'of what the repository itself releases',
      'p.json',
      '{ "n": "a", "v": "1.0.0", "r": ">=2" }',
      ['plugins: { own: [{ in: p.json, name: n, version: v, requires: r }] }'],
      ["a plugin's own declaration", 'a@1.0.0'],
    ],
    [
      'of lists that commands are given',
      'run.sh',
      'tool add -f list.txt',
      [
        'plugins:',
        '  find:',
        '    - { command: other add, word: "{name}" }',
        '    - { command: tool add, options: { -x: value, -f: list }, word: "{name}@{version}" }',
        '    - { in: list.txt, line: "{name}@{version}" }',
      ],
      ['a shell script', 'b@2.0.0'],
    ],
  ])('%s', async (_, path, text, policy, expected) => {
    expect(await read(path, text, ...policy)).toEqual(expected);
  });
});

test('a byte order mark counts for no column', async () => {
  const { cores } = await readManifest({ path: 'Dockerfile', text: `\uFEFF${dockerfile}` }, alone);
  expect(cores[0]?.location).toEqual({ path: 'Dockerfile', line: 1, column: 20, endColumn: 26 });
});

/** Pieces of every format, so that chance makes texts that are nearly right. */
const pieces = [
  ...[
    'FROM ',
    'ARG ',
    'ENV ',
    'RUN ',
    'CMD [',
    'AS x',
    '--platform=a ',
    '<<EOF',
    'EOF',
    '# escape=`',
  ],
  ...[
    'kestra/kestra',
    ':v1.2.0',
    '@sha256:0a',
    '-no-plugins',
    ':1.2',
    '$V',
    '${V',
    ':-',
    '}',
    'V=',
  ],
  ...['plugins install ', 'io.a:plugin-a:1.0.0', 'io.b:plugin-b', 'plugin-c@1.0.0', ' [1.0,2.0)'],
  ...[
    'image: ',
    'repository: ',
    'tag: ',
    'command: ',
    'core: ',
    'plugins: ',
    'version: ',
    '&a ',
    '*a',
  ],
  ...['version=', 'kestraVersion=', '1.0.0', 'rootProject.name = '],
  ...[
    '\n',
    '\n  ',
    '\\\n',
    '\r\n',
    '\r',
    ' ',
    '  ',
    '"',
    "'",
    '\\',
    '- ',
    '|',
    '>-',
    '#',
    '&&',
    ',',
    '{',
    ']',
  ],
  ...['\uFEFF', '\u0000', '\u{1F600}', '\uD800', '__proto__', '---', '?', '%'],
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''));
const paths = [
  'Dockerfile',
  'gradle.properties',
  '.plugins',
  'plugins.txt',
  'compose.yaml',
  'a.json',
];

test.each(paths)('no text makes the reader of %s fail, and each place is in the text', (path) =>
  fc.assert(
    fc.asyncProperty(text, async (written) => {
      const surroundings = { ...alone, repository: 'plugin-x' };
      const { cores, plugins, problems } = await readManifest(
        { path, text: written },
        surroundings,
      );
      const lines = written.replace(/^\uFEFF/, '').split('\n');
      for (const { location } of [...cores, ...plugins, ...problems]) {
        const line = lines[(location?.line ?? 0) - 1];
        expect(location?.path).toBe(path);
        expect(line).toBeDefined();
        expect(location?.column).toBeGreaterThanOrEqual(1);
        expect(location?.endColumn).toBeGreaterThanOrEqual(location?.column ?? 1);
        expect(location?.endColumn).toBeLessThanOrEqual((line?.length ?? 0) + 1);
      }
    }),
    { numRuns: 500 },
  ),
);
