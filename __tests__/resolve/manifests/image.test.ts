// biome-ignore-all lint/suspicious/noTemplateCurlyInString: image references have variables of the same form.
import { expect, test } from '@jest/globals';
import { coreOfImage } from '../../../src/resolve/manifests/image.js';
import { passageIn } from '../../../src/resolve/manifests/passage.js';
import { readingLines } from '../../support/manifest-lines.js';

const names = ['kestra/kestra', 'jenkins'];

function coreIn(image: string): string | null {
  const core = coreOfImage(passageIn({ path: 'p', text: image }, 0, image.length), names);
  return core === null ? null : (readingLines({ cores: [core] }, image)[0] ?? null);
}

test.each([
  ['kestra/kestra:v1.2.0', 'core v1.2.0 in 1| kestra/kestra:«v1.2.0»'],
  [
    'kestra/kestra:v1.0.0-rc1-no-plugins',
    'core v1.0.0-rc1 in 1| kestra/kestra:«v1.0.0-rc1»-no-plugins',
  ],
  ['kestra/kestra:1.2.0-no-plugins-slim', 'core 1.2.0 in 1| kestra/kestra:«1.2.0»-no-plugins-slim'],
  ['kestra/kestra:v0.22.0-full', 'core v0.22.0 in 1| kestra/kestra:«v0.22.0»-full'],
  ['kestra/kestra:1.2.0-slim-ltsc', 'core 1.2.0-slim-ltsc in 1| kestra/kestra:«1.2.0-slim-ltsc»'],
  ['kestra/kestra:build-17', 'core build-17 in 1| kestra/kestra:«build-17»'],
  ['localhost:5000/kestra/kestra:1.2.0', 'core 1.2.0 in 1| localhost:5000/kestra/kestra:«1.2.0»'],
  [
    'harbor.acme.io/hub/kestra/kestra:1.2.0',
    'core 1.2.0 in 1| harbor.acme.io/hub/kestra/kestra:«1.2.0»',
  ],
  ['$MIRROR/kestra/kestra:1.2.0', 'core 1.2.0 in 1| $MIRROR/kestra/kestra:«1.2.0»'],
  ['docker.io/library/jenkins:2.222.4', 'core 2.222.4 in 1| docker.io/library/jenkins:«2.222.4»'],
])('%s names a core', (image, expected) => {
  expect(coreIn(image)).toBe(expected);
});

test.each([
  ['kestra/kestra', 'latest', 'kestra/kestra'],
  ['kestra/kestra:latest', 'latest', 'latest'],
  ['kestra/kestra:LATEST', 'LATEST', 'LATEST'],
  ['kestra/kestra:latest-lts', 'latest-lts', 'latest-lts'],
  ['kestra/kestra:develop-no-plugins', 'develop', 'develop'],
  ['kestra/kestra:v1.3', 'v1.3', 'v1.3'],
  ['kestra/kestra:1', '1', '1'],
  ['kestra/kestra:16', '16', '16'],
  ['kestra/kestra:2025.10', '2025.10', '2025.10'],
  ['kestra/kestra:v1.3-slim', 'v1.3', 'v1.3'],
  ['kestra/kestra:${TAG:?no tag}', '${TAG:?no tag}', '${TAG:?no tag}'],
  ['kestra/kestra@sha256:0a1b', 'sha256:0a1b', 'sha256:0a1b'],
])('%s floats', (image, text, place) => {
  expect(coreIn(image)).toBe(`floating core ${text} in 1| ${image.replace(place, `«${place}»`)}`);
});

test.each([
  'kestra/kestra-ee:v1.2.0',
  'kestra/kestraa',
  'acme/kestra/kestra:v1.2.0',
  'mykestra/kestra:v1.2.0',
  'postgres:16',
  '',
])('"%s" is another image', (image) => {
  expect(coreIn(image)).toBeNull();
});

test('a tag longer than any version is left as it is, for its reader to refuse', () => {
  const tag = `1.2.0${'-slim'.repeat(200_000)}`;
  expect(coreIn(`kestra/kestra:${tag}`)).toBe(`core ${tag} in 1| kestra/kestra:«${tag}»`);
});
