import { expect, test } from '@jest/globals';
import { inserted, passageIn, placeOf } from '../../../../src/resolve/manifests/passage.js';
import { parentOf } from '../../../../src/resolve/manifests/paths.js';
import { fieldOf } from '../../../../src/resolve/manifests/shell/fields.js';
import {
  addReading,
  addUnreadable,
  emptyFound,
  isShell,
  joinPath,
  placesIn,
  programOf,
  remoteScript,
  shellStart,
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

test.each([
  ['a', 'x', ['a/x', 'x']],
  ['', './x', ['x']],
  ['a', '../x', ['x']],
  ['a', '../../x', []],
  ['a', '..x', ['a/..x', '..x']],
])('what is called from %s as %s may lie at %j', (folder, path, expected) => {
  expect(placesIn({ folder }, path)).toEqual(expected);
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
  ['sudo -u root docker pull a', 'docker pull a'],
  ['timeout -k 5s 60 nice -n 10 docker pull a', 'docker pull a'],
  ['time env A_1=b c-d=1', 'c-d=1'],
  ['sudo-less env', 'sudo-less env'],
  ['docker env', 'docker env'],
  ['sudo', ''],
])('%s runs %j', (text, expected) => {
  const words = withoutWrappers(fields(text)).map(({ passage }) => passage.text);
  expect(words.join(' ')).toBe(expected);
});

test.each([
  ['host docker run a', 'docker run a'],
  ['-i key -p 22 user@host docker run a', 'docker run a'],
  ['-tt -o A=b host a', 'a'],
  ['-N -vv host a -p b', 'a -p b'],
  ['-p', null],
  ['host', null],
  ['-N host', null],
])('ssh %s runs %j', (text, expected) => {
  expect(remoteScript(fields(text))?.text ?? null).toBe(expected);
});

test.each([
  ['sh a.sh b', 'a.sh', false],
  ['bash -euo pipefail a.sh -c', 'a.sh', false],
  ['bash --login a', 'a', false],
  ['bash -c -e a b', 'a', true],
  ['bash -ec a', 'a', true],
  ['su -c a user', 'a', true],
  ['su - user -s /bin/sh -c a', 'a', true],
  ['su user', undefined, false],
  ['sh', undefined, false],
])('%s is given %s, and that it is a text is %s', (text, script, isText) => {
  const start = shellStart(fields(text));
  expect([start.script?.passage.text, start.isText]).toEqual([script, isText]);
});

test.each([
  ['sh', true],
  ['/bin/bash', true],
  ['su', true],
  ['fish', false],
  ['sh.exe', false],
  ['sudo', false],
  ['x-su', false],
])('that %s runs scripts of a shell is %s', (text, expected) => {
  expect(fields(text).map(isShell)).toEqual([expected]);
});
