// biome-ignore-all lint/suspicious/noTemplateCurlyInString: image references have variables of the same form.
import { describe, expect, test } from '@jest/globals';
import {
  coreOfImage,
  imageFindersFor,
  readImage,
  readReference,
} from '../../../src/resolve/manifests/image.js';
import { inserted, passageIn } from '../../../src/resolve/manifests/passage.js';
import { alone, imageLines, readingLines } from '../../support/manifest-lines.js';
import { noFinders } from '../../support/no-finders.js';
import { marksUnder } from '../../support/policy-marks.js';

const names = {
  images: ['kestra/kestra', 'jenkins', 'registry.acme.com/docker/acme-ee'],
  finders: noFinders,
};

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
  ['kestra/kestra:1.2.0-slim-ltsc', 'core 1.2.0 in 1| kestra/kestra:«1.2.0»-slim-ltsc'],
  ['kestra/kestra:2.568.2-lts-jdk21', 'core 2.568.2 in 1| kestra/kestra:«2.568.2»-lts-jdk21'],
  ['kestra/kestra:18.3.1-ee.0', 'core 18.3.1 in 1| kestra/kestra:«18.3.1»-ee.0'],
  [
    'kestra/kestra:v1.0.0-rc1-SNAPSHOT-slim',
    'core v1.0.0-rc1-SNAPSHOT in 1| kestra/kestra:«v1.0.0-rc1-SNAPSHOT»-slim',
  ],
  [
    'kestra/kestra:v1.2.0-slim@sha256:0a1b',
    'core v1.2.0 in 1| kestra/kestra:«v1.2.0»-slim@sha256:0a1b',
  ],
  [
    'registry.acme.example/docker/acme-ee:v1.2.0',
    'core v1.2.0 in 1| registry.acme.example/docker/acme-ee:«v1.2.0»',
  ],
  [
    'registry.acme.example/mirror/docker/acme-ee:v1.2.0',
    'core v1.2.0 in 1| registry.acme.example/mirror/docker/acme-ee:«v1.2.0»',
  ],
  ['localhost:5000/jenkins:2.222.4', 'core 2.222.4 in 1| localhost:5000/jenkins:«2.222.4»'],
  ['library/jenkins:2.222.4', 'core 2.222.4 in 1| library/jenkins:«2.222.4»'],
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
  ['kestra/kestra:develop-no-plugins', 'develop-no-plugins', 'develop-no-plugins'],
  ['kestra/kestra:build-17', 'build-17', 'build-17'],
  ['kestra/kestra:lts-jdk21', 'lts-jdk21', 'lts-jdk21'],
  ['kestra/kestra:stable', 'stable', 'stable'],
  ['kestra/kestra:v1-slim', 'v1', 'v1'],
  ['kestra/kestra:1.0-rc1', '1.0-rc1', '1.0-rc1'],
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
  'registry.acme.example/platform/acme-ee:v1.2.0',
  'registry.acme.example/acme/jenkins:2.222.4',
  'acme/jenkins:2.222.4',
  '${IMAGE}:v1.2.0',
  'kestra/${NAME}:v1.2.0',
  'kestra/kestra${SUFFIX}:v1.2.0',
  '${PREFIX}kestra/kestra:v1.2.0',
  '',
])('"%s" is another image', (image) => {
  expect(coreIn(image)).toBeNull();
});

test('a tag longer than any version is left as it is, for its reader to refuse', () => {
  const tag = `1.2.0${'-slim'.repeat(200_000)}`;
  expect(coreIn(`kestra/kestra:${tag}`)).toBe(`core ${tag} in 1| kestra/kestra:«${tag}»`);
});

test.each([
  ['library/x/jenkins:2.222.4', null],
  ['localhost/kestra/kestra:1.2.0', '1.2.0'],
  ['localhost:5000/docker/acme-ee:1.2.0', '1.2.0'],
  ['a.io:5000/kestra/kestra', 'latest'],
  ['kestra/kestra:', 'latest'],
  ['kestra/kestra:latest@sha256:0a', 'latest'],
  ['kestra:8080/kestra/kestra:1', '1'],
])('of "%s" the core is %s', (image, expected) => {
  const core = coreOfImage(passageIn({ path: 'p', text: image }, 0, image.length), names);
  expect(core?.text ?? null).toBe(expected);
});

describe('the tags of images that a policy finds versions in', () => {
  const marks = marksUnder(
    'core:',
    '  images: [kestra/kestra, localhost/own]',
    '  find:',
    '    - { image: acme/lts, tag: "{version:3}[-*]" }',
    '    - { image: acme/lts, tag: "{version:2}-lts[-*]" }',
    '    - { image: acme/any }',
    '    - { image: acme/any, tag: "v{version:3}" }',
    '    - { in: versions.txt, line: "{version}" }',
  );
  const whole = (text: string) => passageIn({ path: 'p', text }, 0, text.length);

  test.each([
    ['acme/lts:2.528.3-jdk21', '2.528.3', false],
    ['acme/lts:2.528-lts', '2.528', false],
    ['acme/lts:2.528', null, null],
    ['acme/lts:v2.528', null, null],
    ['acme/lts:jdk21', 'jdk21', true],
    ['acme/any:1.2', '1.2', true],
    ['acme/any:1.2.3-slim', '1.2.3', false],
    ['own:1.2.3', '1.2.3', false],
    ['kestra/kestra:1.2.3', '1.2.3', false],
  ])('%s', (image, text, floats) => {
    const core = coreOfImage(whole(image), marks);
    expect([core?.text ?? null, core?.floats ?? null]).toEqual([text, floats]);
  });

  test('are known by the image', () => {
    const found = (image: string) => imageFindersFor(image, marks).map((each) => each.image);
    expect(found('mirror.io/acme/lts:1')).toEqual(['acme/lts', 'acme/lts']);
    expect(found('kestra/kestra:1')).toEqual([]);
    expect(found('other')).toEqual([]);
  });
});

test('what is one is not the other', () => {
  const read = (text: string) =>
    readReference(passageIn({ path: 'p', text }, 0, text.length), names);
  expect(read('kestra/kestra:v1.2.0')).toMatchObject({ cores: [{ text: 'v1.2.0' }], images: [] });
  expect(read('other:1')).toMatchObject({ cores: [], images: [{ text: 'other:1' }] });
  expect(read('scratch')).toEqual({ cores: [], images: [] });
});

test.each([
  ['${IMAGE}:v1.2.0', '${IMAGE}:v1.2.0 in 1| «${IMAGE}:v1.2.0»'],
  ['acme/kestra-ee@sha256:0a1b', 'acme/kestra-ee@sha256:0a1b in 1| «acme/kestra-ee@sha256:0a1b»'],
  ['kestra/kestra:v1.2.0', undefined],
  ['scratch', undefined],
  ['', undefined],
])('"%s" is seen as another image: %s', (image, expected) => {
  const reading = readReference(passageIn({ path: 'p', text: image }, 0, image.length), names);
  expect(imageLines(reading, image)[0]).toBe(expected);
});

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
])('the text of an image: %s', (_, image, expected) => {
  expect(readImage(inserted(image), alone)).toEqual({ cores: [], images: [], ...expected });
});
