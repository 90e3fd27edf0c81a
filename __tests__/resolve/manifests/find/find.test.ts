import { describe, expect, test } from '@jest/globals';
import { readFound } from '../../../../src/resolve/manifests/find/find.js';
import type { FormatReading } from '../../../../src/resolve/manifests/format.js';
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

test('how a file is read is for its format to say, if it has one', async () => {
  const cores = ['2.0.0', '3.0.0'].map((text) => ({ text, location: null }));
  const readAs = async (format: FormatReading, called: string | null) => {
    const file = { path: 'versions.txt', text: 'core 1.0.0' };
    return readFound(file, { ...alone, marks }, async () => format, called);
  };
  const read = await readAs({ cores, readAs: 'a list' }, 'text');
  expect(read.readAs).toBe('a list');
  expect(read.cores?.map(({ text }) => text)).toEqual(['1.0.0', '2.0.0', '3.0.0']);
  expect((await readAs({}, 'text')).readAs).toBe('text');
  expect((await readAs({}, null)).readAs).toBe('a file that the policy finds versions in');
});

test('a fault that both find, and a place that both read, is told once', async () => {
  const pinned = marksUnder(
    'core: { images: [acme/core], find: [{ in: compose.yaml, at: "services.*.image", text: "acme/core:{version}" }] }',
  );
  const read = async (text: string) => {
    const reading = await readManifest({ path: 'compose.yaml', text }, { ...alone, marks: pinned });
    return readingLines(reading, text);
  };
  expect(await read('services: { a: { image: "acme/core:1.2.0" } }')).toEqual([
    'core 1.2.0 in 1| services: { a: { image: "acme/core:«1.2.0»" } }',
  ]);
  expect(await read('services: [')).toHaveLength(1);
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
  ['core = ">=1.2"', { 'version.json': '{ "v": "1.0.0" }' }, null],
] as const)('a plugin itself speaks where all is there: %s', async (text, files, release) => {
  const reading = await readManifest({ path: 'plugin.toml', text }, { ...beside(files), marks });
  expect(reading.release).toBe(release);
  expect(reading.plugins).toMatchObject(
    release === null ? [] : [{ name: 'a', version: '1.0.0', requirement: '>=1.2' }],
  );
  if (release !== null) expect(reading.readAs).toBe("a plugin's own declaration");
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

  async function read(files: Readonly<Record<string, string>>, written = text) {
    const around = { ...beside(files), marks: own };
    const file = { path: 'app/package.json', text: written };
    return readingLines(await readManifest(file, around), written);
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

  test.each([
    ['"@acme/core": "^2.0.0", "@acme/plugin-b": "1.1.0"', ['core 2.4.1', '@acme/plugin-b@1.1.0']],
    [
      '"@acme/core": "2.0.0", "@acme/plugin-a": "^1.0.0", "@acme/plugin-b": "1.1.0"',
      ['core 2.0.0', '@acme/plugin-a@1.2.3', '@acme/plugin-b@1.1.0'],
    ],
  ])('where some are ranges: %s', async (dependencies, expected) => {
    const lines = await read(
      { 'package-lock.json': lock },
      `{ "dependencies": { ${dependencies} } }`,
    );
    expect(lines.map((line) => line.split(' in ')[0])).toEqual(expected);
  });

  test('a package of the repository says itself what it is', async () => {
    const files = {
      'plugin-a/package.json': '{ "version": "0.3.0", "engines": { "acme": ">=2.0" } }',
    };
    const written = '{ "dependencies": { "@acme/plugin-a": "file:../plugin-a" } }';
    const { plugins } = await readManifest(
      { path: 'app/package.json', text: written },
      { ...beside(files), marks: own },
    );
    expect(plugins).toMatchObject([{ version: '0.3.0', requirement: '>=2.0' }]);
  });

  test('where nothing is a range no lock is asked for', async () => {
    const opened: string[] = [];
    const open = (path: string) => {
      opened.push(path);
      return null;
    };
    const written = '{ "dependencies": { "@acme/core": "2.0.0", "@acme/plugin-b": "1.1.0" } }';
    await readManifest({ path: 'app/package.json', text: written }, { ...alone, open, marks: own });
    expect(opened).toEqual([]);
  });
});
