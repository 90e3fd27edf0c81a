import { expect, test } from '@jest/globals';
import { inserted } from '../../../../src/resolve/manifests/passage.js';
import {
  beginRun,
  firstMap,
  mapsOf,
  openWithin,
  openWritten,
} from '../../../../src/resolve/manifests/yaml/run.js';
import { textOf } from '../../../../src/resolve/manifests/yaml/value.js';
import { alone } from '../../../support/manifest-lines.js';

test('a file is opened once, and one that is not there is null', () => {
  const asked: string[] = [];
  const run = beginRun('m', {
    ...alone,
    open: (path) => {
      asked.push(path);
      return path === 'a' ? { path, text: 'k: v' } : null;
    },
  });
  expect(
    [run.open('a'), run.open('a')].map((yaml) => textOf(firstMap(yaml)?.get('k'))?.text),
  ).toEqual(['v', 'v']);
  expect([run.open('b'), run.open('b')]).toEqual([null, null]);
  expect(asked).toEqual(['a', 'b']);
});

test('what is wrong with any of them is told', () => {
  const run = beginRun('m', { ...alone, open: (path) => ({ path, text: 'a: [' }) });
  run.open('a');
  run.parse(inserted('b: ['));
  expect(run.problems().map(({ location }) => location?.path)).toEqual(['a', undefined]);
});

test('that more belongs together than is read is told once', () => {
  const run = beginRun('m', alone);
  expect(run.problems()).toEqual([]);
  run.exceed();
  run.exceed();
  expect(run.problems().map(({ message }) => message)).toEqual([
    'm is put together from too many parts; name a smaller one in `manifests`.',
  ]);
});

test.each([
  ['a file beside it', 'f/', 'a', 'f/a'],
  ['a file above it', 'f/', '../a', 'a'],
  ['a file outside', 'f/', '../../a', undefined],
  ['a text of several lines', 'f/', 'k: text\n', 'text'],
])('%s', (_, folder, written, expected) => {
  const run = beginRun('m', { ...alone, open: (path) => ({ path, text: `k: ${path}` }) });
  const keyIn = (yaml: ReturnType<typeof run.open>) => textOf(firstMap(yaml)?.get('k'))?.text;
  expect(keyIn(openWritten(folder, inserted(written), run))).toBe(expected);
  if (!written.includes('\n')) expect(keyIn(openWithin(folder, written, run))).toBe(expected);
});

test('the documents of a file that are maps', () => {
  const yaml = beginRun('m', alone).parse(inserted('a: 1\n---\n- b\n---\n---\nc: 2'));
  expect(mapsOf(yaml).map((map) => map.keys())).toEqual([['a'], ['c']]);
  expect(mapsOf(null)).toEqual([]);
});
