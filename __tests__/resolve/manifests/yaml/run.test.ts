import { expect, test } from '@jest/globals';
import { inserted } from '../../../../src/resolve/manifests/passage.js';
import { beginRun, firstMap } from '../../../../src/resolve/manifests/yaml/run.js';
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
