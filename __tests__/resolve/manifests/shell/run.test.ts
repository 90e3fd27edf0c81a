import { expect, test } from '@jest/globals';
import { inserted, passageIn, placeOf } from '../../../../src/resolve/manifests/passage.js';
import { parentOf } from '../../../../src/resolve/manifests/paths.js';
import { fieldOf } from '../../../../src/resolve/manifests/shell/fields.js';
import {
  addReading,
  addUnreadable,
  emptyFound,
  joinPath,
  programOf,
  remoteScript,
  withoutWrappers,
  wordsIn,
} from '../../../../src/resolve/manifests/shell/run.js';

test.each([
  ['', 'a/b', 'a/b'],
  ['a', './b', 'a/b'],
  ['a/b', '../c', 'a/c'],
  ['a', '../../c', '../c'],
  ['', '.', ''],
  ['/app', 'x', '/app/x'],
  ['/app', '/tmp/', '/tmp'],
  ['/', '..', '/'],
])('from %s along %s to %s', (folder, path, expected) => {
  expect(joinPath(folder, path)).toBe(expected);
});

test.each([
  ['a/b/c.sh', 'a/b'],
  ['c.sh', ''],
])('the folder of %s is "%s"', (path, expected) => {
  expect(parentOf(path)).toBe(expected);
});

test.each([
  ['/usr/bin/docker', 'docker'],
  ['docker', 'docker'],
])('the program of %s is %s', (text, expected) => {
  expect(programOf(fieldOf(inserted(text), inserted(text)))).toBe(expected);
});

test('no word has no program', () => {
  expect(programOf(undefined)).toBe('');
});

test('the words of a text have their places', () => {
  const words = wordsIn(passageIn({ path: 'p', text: 'a\n bc ' }, 0, 6));
  expect(words.map((word) => word.text)).toEqual(['a', 'bc']);
  expect(words.map(placeOf)).toEqual([
    { path: 'p', line: 1, column: 1, endColumn: 2 },
    { path: 'p', line: 2, column: 2, endColumn: 4 },
  ]);
});

test('what other readers find is added', () => {
  const found = emptyFound();
  const core = { text: 'v1.2.0', location: null };
  addReading(found, { cores: [core], release: 'core' });
  addUnreadable(found, inserted('x'), { why: 'w', remedy: 'R.' });
  expect(found).toEqual({
    ...emptyFound(),
    cores: [core],
    unreadableInstalls: [{ text: 'x', location: null, why: 'w', remedy: 'R.' }],
  });
});

function fields(text: string) {
  return text.split(' ').map((word) => fieldOf(inserted(word), inserted(word)));
}

test.each([
  ['kestra plugins', 'kestra plugins'],
  ['sudo -E env A=b kestra plugins', 'kestra plugins'],
  ['exec nohup kestra', 'kestra'],
  ['sudo', ''],
])('%s runs %j', (text, expected) => {
  const words = withoutWrappers(fields(text)).map(({ passage }) => passage.text);
  expect(words.join(' ')).toBe(expected);
});

test.each([
  ['host docker run a', 'docker run a'],
  ['-i key -p 22 user@host docker run a', 'docker run a'],
  ['-tt -o A=b host a', 'a'],
  ['host', null],
  ['-N host', null],
])('ssh %s runs %j', (text, expected) => {
  expect(remoteScript(fields(text))?.text ?? null).toBe(expected);
});
