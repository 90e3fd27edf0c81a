import { expect, test } from '@jest/globals';
import { inserted } from '../../../src/resolve/manifests/passage.js';
import { readContainer, readImage, readRun } from '../../../src/resolve/manifests/reading.js';
import { alone } from '../../support/manifest-lines.js';

test.each([
  [
    'the core',
    'kestra/kestra:v1.2.0',
    { cores: [{ text: 'v1.2.0', location: null, floats: false }] },
  ],
  [
    'a tag of a template',
    'kestra/kestra:{{ tag }}',
    { cores: [{ text: '{{ tag }}', location: null, floats: true }] },
  ],
  ['another image', 'postgres:16', { images: [{ text: 'postgres:16', location: null }] }],
  ['no image', '', {}],
])('%s', (_, image, expected) => {
  expect(readImage(inserted(image), alone)).toEqual({ cores: [], images: [], ...expected });
});

const lookUp = (name: string) => (name === 'V' ? inserted('1.0.0') : null);
const list = (...texts: string[]) => ({ texts: texts.map(inserted), isList: true });
const text = (...texts: string[]) => ({ texts: texts.map(inserted), isList: false });

test.each([
  ['a list', [list('plugins', 'install', 'a.b:c:1.0.0')]],
  ['a list behind another', [list('kestra'), list('plugins', 'install', 'a.b:c:1.0.0')]],
  ['a text', [text('kestra plugins install a.b:c:1.0.0 && kestra server')]],
  [
    'a text for a shell that is a list',
    [list('sh', '-c'), text('kestra plugins install a.b:c:$V')],
  ],
  ['a shell as a text', [text('sh -c "kestra plugins install a.b:c:$V"')]],
  [
    'a list behind a text',
    [text('docker-entrypoint.sh'), list('plugins', 'install', 'a.b:c:1.0.0')],
  ],
  [
    'a script for a program that nobody knows',
    [list('start', 'kestra plugins install a.b:c:1.0.0')],
  ],
  ['nothing, then a list', [text(), list('plugins', 'install', 'a.b:c:1.0.0')]],
])('what a container runs: %s', (_, parts) => {
  const reading = readContainer(parts, { surroundings: alone, lookUp, fileAt: () => null });
  expect(reading.plugins).toMatchObject([{ name: 'c', version: '1.0.0' }]);
});

test('a script of several lines, with the values of its variables', () => {
  const reading = readRun(
    ['set -e', 'kestra plugins install a.b:c:$V'].map(inserted),
    lookUp,
    alone,
  );
  expect(reading.plugins).toMatchObject([{ name: 'c', version: '1.0.0' }]);
});
