// biome-ignore-all lint/suspicious/noTemplateCurlyInString: manifests have variables of the same form.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { knownForms } from '../../../src/resolve/manifests/format-of-path.js';
import { readManifest } from '../../../src/resolve/manifests/read-manifest.js';
import { alone, readingLines } from '../../support/manifest-lines.js';

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
