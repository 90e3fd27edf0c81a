import { describe, expect, test } from '@jest/globals';
import { readFound } from '../../../../src/resolve/manifests/find/find.js';
import { readManifest } from '../../../../src/resolve/manifests/read-manifest.js';
import { alone, beside, readingLines } from '../../../support/manifest-lines.js';
import { marksUnder } from '../../../support/policy-marks.js';

const marks = marksUnder(
  'core: { images: [acme/core], find: [{ in: versions.txt, line: "core {version}" }] }',
  'plugins:',
  '  find:',
  '    - { in: versions.txt, line: "{name}:{version}" }',
  '    - { in: compose.yaml, at: "x-plugins.*", text: "{name}:{version}" }',
  '  own:',
  '    - { in: plugin.toml, name: id, version: { in: version.json, at: v }, requires: core }',
);

test('where no finder reads a file its format does', async () => {
  const reading = { cores: [{ text: '1.0.0', location: null }] };
  const around = { ...alone, marks };
  const found = await readFound({ path: 'other.txt', text: '' }, around, async () => reading, 'x');
  expect(found).toBe(reading);
});

test('finders of the core and of plugins read one file together', async () => {
  const text = '# all\n\ncore 1.2.0\na:1.0.0 # why\nb\n';
  const reading = await readManifest({ path: 'x/versions.txt', text }, { ...alone, marks });
  expect(readingLines(reading, text)).toEqual([
    'core 1.2.0 in 3| core «1.2.0»',
    'a@1.0.0 in 4| a:«1.0.0» # why',
    expect.stringMatching(/^unreadable b, because .* in 5\| «b»$/),
  ]);
});

test('beside finders a format still reads images', async () => {
  const text = 'x-plugins: ["a:1.0.0"]\nservices: { a: { image: "acme/core:1.2.0" } }';
  const reading = await readManifest({ path: 'compose.yaml', text }, { ...alone, marks });
  expect(readingLines(reading, text)).toEqual([
    'core 1.2.0 in 2| services: { a: { image: "acme/core:«1.2.0»" } }',
    'a@1.0.0 in 1| x-plugins: ["a:«1.0.0»"]',
  ]);
  expect(reading.readAs).toBe('a Compose file');
});

test.each([
  ['id = "a"\ncore = ">=1.2"', { 'version.json': '{ "v": "1.0.0" }' }, 'plugin'],
  ['id = "a"', { 'version.json': '{ "v": "1.0.0" }' }, null],
  ['id = "a"\ncore = ">=1.2"', {}, null],
] as const)('a plugin itself speaks where all is there: %s', async (text, files, release) => {
  const reading = await readManifest({ path: 'plugin.toml', text }, { ...beside(files), marks });
  expect(reading.release).toBe(release);
});

test('below the root no file is the repository’s own', async () => {
  const text = 'id = "a"\ncore = ">=1.2"';
  const around = { ...beside({ 'version.json': '{ "v": "1.0.0" }' }), marks };
  expect((await readManifest({ path: 'x/plugin.toml', text }, around)).release).toBeNull();
});

describe('a range floats, unless a lock file decides it', () => {
  const own = marksUnder(
    'core: { name: acme, find: [{ in: package.json, at: dependencies."@acme/core" }] }',
    'plugins:',
    '  find: [{ in: package.json, at: dependencies, keys: "@acme/plugin-*" }]',
  );
  const text =
    '{ "dependencies": {\n"@acme/core": "^2.0.0",\n"@acme/plugin-a": "^1.0.0",\n"@acme/plugin-b": "1.1.0" } }';
  const lock = JSON.stringify({
    packages: {
      'node_modules/@acme/core': { version: '2.4.1' },
      'node_modules/@acme/plugin-a': { version: '1.2.3' },
      'node_modules/@acme/plugin-b': { version: '1.1.9' },
    },
  });

  async function read(files: Readonly<Record<string, string>>) {
    const around = { ...beside(files), marks: own };
    return readingLines(await readManifest({ path: 'app/package.json', text }, around), text);
  }

  test('none is there', async () => {
    expect(await read({})).toEqual([
      'floating core ^2.0.0 in 2| "@acme/core": "«^2.0.0»",',
      '@acme/plugin-a@LATEST in 3| "@acme/plugin-a": "«^1.0.0»",',
      '@acme/plugin-b@1.1.0 in 4| "@acme/plugin-b": "«1.1.0»" } }',
    ]);
  });

  test('one of the workspace decides what is a range, and nothing else', async () => {
    expect(await read({ 'package-lock.json': lock })).toEqual([
      'core 2.4.1 in 2| "@acme/core": "«^2.0.0»",',
      '@acme/plugin-a@1.2.3 in 3| "@acme/plugin-a": "«^1.0.0»",',
      '@acme/plugin-b@1.1.0 in 4| "@acme/plugin-b": "«1.1.0»" } }',
    ]);
  });
});
