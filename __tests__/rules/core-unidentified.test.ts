import { describe, expect, test } from '@jest/globals';
import { coreUnidentified } from '../../src/rules/core-unidentified.js';
import { findingOf, findingsOf, judge } from '../support/judge.js';
import type { Given } from '../support/make-facts.js';
import { at, makeManifests, pinned } from '../support/make-sight.js';
import { testExamples } from '../support/test-examples.js';

testExamples(coreUnidentified);

const policy = 'core: { images: [kestra/kestra] }';
const plugins = [pinned('a@1.0.0 >=1.0'), pinned('b@1.0.0 >=1.0', 3)];
const image = (text: string, line = 1) => ({ text, location: at('Dockerfile', line, 6) });
const seen = [{ path: 'Dockerfile', core: false, plugins: 2, leftOut: null }];
const all = { text: '--all', location: at('Dockerfile', 2, 33) };
const byHand =
  'give its version in `core-version`, together with `manifests: Dockerfile` and `releasing: none`.';

test('names the images that were seen, and the ways out', () => {
  const images = [image('postgres:16', 9), image('acme.example/kestra-ee:v2025.1.4')];
  const manifests = makeManifests({ images, seen }, { plugins });
  expect(findingsOf('core-unidentified', { policy, manifests })).toMatchObject([
    {
      severity: 'error',
      undecided: true,
      subject: 'core',
      message:
        'a, b are deployed, but it is not known on which core. Images that were seen and are not a known core: acme.example/kestra-ee:v2025.1.4 (Dockerfile:1), postgres:16 (Dockerfile:9).',
      remedy: `If acme.example/kestra-ee is the core, name it in the policy: \`core: { images: ["kestra/kestra", "acme.example/kestra-ee"] }\`; or ${byHand}`,
      data: { plugins: ['a', 'b'], images: ['acme.example/kestra-ee:v2025.1.4', 'postgres:16'] },
      location: at('Dockerfile', 1, 6),
    },
  ]);
});

test('names ten images at most, the likely one among them', () => {
  const many = [...Array(30).keys()].map((index) => image(`app/${index}:v1`, index + 2));
  const images = [...many, image('acme/kestra:v1', 40)];
  const manifests = makeManifests({ images, seen }, { plugins });
  const { data, message, location } = findingOf('core-unidentified', { manifests });
  expect(data.images).toHaveLength(10);
  expect((data.images as string[])[0]).toBe('acme/kestra:v1');
  expect(message).toContain('and 21 more');
  expect(location?.line).toBe(40);
});

test.each([
  ['no image', [], 'No image was seen.', at('Dockerfile', 2, 57)],
  [
    'an image whose name holds a variable',
    [image('acme/kestra-$EDITION:v1')],
    'Images that were seen and are not a known core: acme/kestra-$EDITION:v1 (Dockerfile:1).',
    at('Dockerfile', 1, 6),
  ],
])('of %s no name can be pasted', (_, images, said, location) => {
  const manifests = makeManifests({ images, seen }, { plugins: plugins.slice(0, 1) });
  expect(findingOf('core-unidentified', { manifests })).toMatchObject({
    message: `a is deployed, but it is not known on which core. ${said}`,
    remedy: `Name the image that is the core in \`core.images\` of the policy; or ${byHand}`,
    location,
  });
});

test('everything that is installed waits for a core, too', () => {
  const manifests = makeManifests({ floatingInstalls: [all] });
  expect(findingOf('core-unidentified', { manifests })).toMatchObject({
    message: 'Plugins are deployed, but it is not known on which core. No image was seen.',
    data: { plugins: [] },
    location: all.location,
  });
});

test.each([
  ['deployed without a core', { 'plugin-versions': 'a@1.0.0 >=1.0', releasing: 'none' }, 1],
  ['released without a core', { 'plugin-versions': 'a@1.0.0 >=1.0' }, 0],
  ['deployed on a core', { 'plugin-versions': 'a@1.0.0 >=1.0', 'core-version': '1.0.0' }, 0],
])('a plugin %s: %j has %i findings', (_, inputs, count) => {
  expect(findingsOf('core-unidentified', { inputs })).toHaveLength(count);
});

test('leaves its plugins undecided, and the set not compatible', () => {
  expect(judge({ manifests: makeManifests({}, { plugins }) })).toMatchObject({
    compatible: false,
    plugins: [{ compatibility: 'undecided' }, { compatibility: 'undecided' }],
  });
});

test('beside a release only what a file pins is undecided', () => {
  const manifests = makeManifests({}, { plugins });
  expect(judge({ inputs: { releasing: 'a' }, manifests })).toMatchObject({
    compatible: false,
    plugins: [{ compatibility: null }, { compatibility: 'undecided' }],
    findings: expect.arrayContaining([
      expect.objectContaining({ rule: 'core-unidentified', data: { plugins: ['b'], images: [] } }),
    ]),
  });
});

describe('on a pull request', () => {
  const images = [image('acme/kestra:v1')];
  const standing: Given = {
    manifests: makeManifests({ images, seen }, { plugins }),
    manifestsBefore: makeManifests({ images, seen }, { plugins }),
    onPullRequest: true,
  };

  const rows: readonly (readonly [string, string, Given])[] = [
    ['that touches nothing', 'warning', standing],
    [
      'that moves a plugin',
      'error',
      {
        ...standing,
        manifests: makeManifests(
          { images },
          { plugins: [pinned('a@1.0.1 >=1.0'), ...plugins.slice(1)] },
        ),
      },
    ],
    [
      'that moves the image',
      'error',
      {
        ...standing,
        manifests: makeManifests({ images: [image('acme/kestra:v2')] }, { plugins }),
      },
    ],
    [
      'that moves the image to another line',
      'error',
      {
        ...standing,
        manifests: makeManifests({ images: [image('acme/kestra:v1', 2)] }, { plugins }),
      },
    ],
    [
      'that hides a core that was known',
      'error',
      {
        ...standing,
        manifestsBefore: makeManifests(
          { seen },
          { plugins, core: { text: '2025.1.0', location: at('Dockerfile') } },
        ),
      },
    ],
    [
      'without a base to compare with',
      'error',
      { manifests: makeManifests({ images, seen }, { plugins }), onPullRequest: true },
    ],
  ];

  test.each(rows)('%s it is %s', (_, severity, given) => {
    expect(findingOf('core-unidentified', given).severity).toBe(severity);
  });
});

test('a waiver may name the core', () => {
  const waiver = `${policy}
waivers: [{ rule: core-unidentified, subject: core, reason: it is known, until: 2025-12-31 }]`;
  const given = { policy: waiver, manifests: makeManifests({ seen }, { plugins }) };
  expect(findingOf('core-unidentified', given)).toMatchObject({
    status: 'waived',
    about: [{ name: 'core', version: '' }],
  });
});

test.each([
  [0, '`manifests` and'],
  [2, '`manifests: 0.txt, 1.txt` and'],
  [10, '`manifests: 0.txt, 1.txt, 2.txt, 3.txt, 4.txt, 5.txt, 6.txt, 7.txt, 8.txt, 9.txt` and'],
  [11, '`manifests` and'],
])('of %i files that were read it names at most ten to keep: %s', (count, words) => {
  const read = Array.from({ length: count }, (_, index) => {
    return { path: `${index}.txt`, core: false, plugins: 1, leftOut: null };
  });
  const manifests = makeManifests({ seen: read }, { plugins });
  const { remedy } = findingOf('core-unidentified', { manifests });
  expect(remedy).toMatch(/`core-version`, together with `manifests/);
  expect(remedy).toContain(` together with ${words} \`releasing: none\`.`);
});
