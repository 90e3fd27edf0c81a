import { expect, test } from '@jest/globals';
import { filesOf } from '../../../../src/resolve/manifests/docker/files.js';
import { stagesIn } from '../../../../src/resolve/manifests/docker/stages.js';
import { inserted } from '../../../../src/resolve/manifests/passage.js';
import { alone, beside } from '../../../support/manifest-lines.js';

const stages = stagesIn(
  { path: 'Dockerfile', text: 'FROM a AS s\nFROM s\nCOPY --from=s /j/*.jar /app/plugins/' },
  { args: new Map(), target: null, contextFolder: null },
);

test.each([
  ['a file', 'l.txt', '/tmp/l', '/tmp/l', 'a/l.txt'],
  ['a file in a folder', 'd/l.txt', '/tmp', '/tmp/l.txt', 'a/d/l.txt'],
  ['a folder', 'd', '/tmp/x', '/tmp/x/l.txt', 'a/d/l.txt'],
  ['a folder in a folder', 'd/', '/tmp', '/tmp/e/l.txt', 'a/d/e/l.txt'],
  ['everything', '.', '/', '/l.txt', 'a/l.txt'],
  ['a pattern', 'd/*.txt', '/tmp', '/tmp/l.txt', 'a/d/l.txt'],
  ['from the root', 'd/l.txt', '/l', '/l', 'd/l.txt'],
  ['a whole path', '/d/l.txt', '/l', '/l', 'a/d/l.txt'],
])('finds %s', (_, source, path, wanted, expected) => {
  const files = filesOf(stages, beside({ [expected]: 'found' }), 'a');
  files.addCopy(0, { from: null, source, path });
  expect(files.fileAt(0, wanted)?.text).toBe('found');
  expect(files.fileAt(1, wanted)?.text).toBe('found');
  expect(files.fileAt(1, `${wanted}x`)).toBeNull();
});

test('what comes last counts, and what an image or an address holds is not known', () => {
  const files = filesOf(stages, beside({ b: 'b' }), '');
  files.addCopy(1, { from: null, source: 'https://acme.example/x', path: '/p' });
  files.addCopy(1, { from: { kind: 'image', image: inserted('x') }, source: '/b', path: '/p' });
  expect(files.fileAt(1, '/p')).toBeNull();
  files.addText(1, '/p', inserted('text'));
  expect(files.fileAt(1, '/p')?.text).toBe('text');
  files.addCopy(1, { from: null, source: 'b', path: '/p' });
  expect(files.fileAt(1, '/p')?.text).toBe('b');
});

test('knows the folders that a later stage takes as plugins', () => {
  const files = filesOf(stages, alone, '');
  expect(files.isTakenAsPlugins(0, '/j')).toBe(true);
  expect(files.isTakenAsPlugins(0, '/k')).toBe(false);
  expect(files.isTakenAsPlugins(1, '/j')).toBe(false);
});
