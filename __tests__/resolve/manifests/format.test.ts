import { expect, test } from '@jest/globals';
import {
  openingBeside,
  plainText,
  together,
  tooManyParts,
} from '../../../src/resolve/manifests/format.js';
import { readManifest } from '../../../src/resolve/manifests/read-manifest.js';
import { alone, beside } from '../../support/manifest-lines.js';

test('each file is looked for once, without detours, and never outside the repository', () => {
  const asked: string[] = [];
  const open = (path: string) => {
    asked.push(path);
    return path === 'b' ? { path, text: '\uFEFFx\ry\r\n' } : null;
  };
  const opening = openingBeside('a', { ...alone, open });
  const found = ['b', './b', 'x/../b', 'c', '../d', '/e', ''].map((path) => opening.open(path));
  expect(found.map((file) => file?.text)).toEqual(['x y\r\n', 'x y\r\n', 'x y\r\n', ...Array(4)]);
  expect(asked).toEqual(['b', 'c']);
  expect(opening.included()).toEqual(['b']);
  expect(opening.problems()).toEqual([]);
});

test('a file is not included in itself', () => {
  const opening = openingBeside('a', beside({ a: 'x' }));
  opening.open('a');
  expect(opening.included()).toEqual([]);
});

test.each([
  ['a.sh', (n: number) => `sh f${n}.sh`],
  ['Dockerfile', (n: number) => `RUN kestra plugins install $(cat /f${n})`],
])('more files than are looked for are told: %s', async (path, line) => {
  const lines = Array.from({ length: 1000 }, (_, n) => line(n));
  const text = `${path === 'Dockerfile' ? 'FROM kestra/kestra:v1.0.0\nCOPY . /\n' : ''}${lines.join('\n')}`;
  const { problems } = await readManifest({ path, text }, alone);
  expect(problems.map(({ message }) => message)).toContain(
    `${path} is put together from too many parts; name a smaller one in \`manifests\`.`,
  );
});

test('the problem of too many says how many may be', () => {
  expect(tooManyParts('a')).toMatchObject({
    found: 'more than 400 files, or parts that build on each other too often',
    expected: 'at most 400 files',
    location: { path: 'a', line: 1, column: 1, endColumn: 1 },
  });
  expect(plainText('\uFEFFa\uFEFF')).toBe('a\uFEFF');
});

test('what several say is said together, and nothing where they say nothing', () => {
  const location = { path: 'b', line: 1, column: 1, endColumn: 2 };
  const said = { text: 'a', location };
  const problem = { message: 'a', found: 'b', expected: 'c', location };
  const plugin = {
    ...{ name: 'a', version: '1', requirement: null, location, requirementLocation: null },
  };
  const install = { ...said, why: 'b', remedy: 'c' };
  const reading = {
    ...{ cores: [said], plugins: [plugin], images: [said], problems: [problem] },
    ...{ floatingInstalls: [said], unreadableInstalls: [install] },
  };
  expect(together([{}, reading])).toEqual(reading);
  const none = { cores: [], plugins: [], images: [], problems: [] };
  expect(together([{}])).toEqual({ ...none, floatingInstalls: [], unreadableInstalls: [] });
});

test('what is said twice of one place is said once', () => {
  const image = { text: 'a', location: { path: 'b', line: 1, column: 1, endColumn: 2 } };
  const other = { text: 'a', location: { path: 'b', line: 2, column: 1, endColumn: 2 } };
  expect(together([{ images: [image] }, { images: [image, other] }, {}]).images).toEqual([
    image,
    other,
  ]);
});
