import { expect, test } from '@jest/globals';
import { resolvePreset } from '../../src/resolve/policy/apply-defaults.js';

const policy = resolvePreset('kestra-calver');

test.each([
  ['0.20', '2024-12-03'],
  ['0.21', '2025-02-04'],
  ['0.22', '2025-04-01'],
  ['1.0', '2025-06-03'],
  ['2025.1', '2025-08-05'],
  ['2025.2', '2025-10-07'],
  ['2025.3', '2025-12-02'],
  ['2026.1', '2026-02-03'],
])('%s was announced for %s', (line, date) => {
  expect(policy?.core.schedule).toContainEqual({ line, date, location: null });
});

test('nothing else was announced', () => {
  expect(policy?.core.schedule).toHaveLength(8);
});

test('a major falls on the first Tuesday of every second month, six a year', () => {
  expect(policy?.core.major).toEqual({
    on: { on: { week: 'first', weekday: 'tuesday' }, months: [2, 4, 6, 8, 10, 12], offsetDays: 0 },
    perYear: 6,
  });
});

test('a bugfix falls on Thursdays, for the latest line only', () => {
  expect(policy?.core.bugfix).toMatchObject({
    on: { on: { weekday: 'thursday', week: null }, offsetDays: 0 },
    lines: [],
  });
});

test('plugins follow: majors the core, the others the weekly cycle', () => {
  const weekly = policy?.core.bugfix?.on;
  expect(policy?.plugins).toMatchObject({ major: 'core-major', minor: weekly, patch: weekly });
});

test('numbers, backports, stops, breaking lines and links are those announced', () => {
  expect(policy).toMatchObject({
    timeZone: 'UTC',
    core: {
      numbering: [
        { from: '0.1', words: ['MAJOR', 'MINOR', 'PATCH'] },
        { from: '2025.1', words: ['YEAR', 'MAJOR', 'PATCH'] },
      ],
      backport: 'on-request',
      stops: ['1.0'],
      breaking: [{ from: '2025.1', guide: expect.stringMatching(/^https:/) }],
    },
    links: {
      board: 'https://github.com/orgs/kestra-io/projects/15/views/1',
      others: { 'helper-scripts': 'https://github.com/kestra-io/helper-scripts' },
    },
  });
});

test('the core is known by every name that it is published under, the Enterprise ones included', () => {
  expect(resolvePreset('kestra-calver')?.core.images).toEqual([
    'kestra/kestra',
    'registry.kestra.io/docker/kestra',
    'registry.kestra.io/docker/kestra-ee',
    'ghcr.io/kestra-io/kestra',
    'ghcr.io/kestra-io/kestra-ee',
    'ghcr.io/kestra-io/kestra-base',
    'europe-west1-docker.pkg.dev/kestra-host/docker/kestra-ee',
  ]);
  const images = resolvePreset('kestra-calver')?.core.images;
  expect(resolvePreset('kestra-semver')?.core.images).toEqual(images);
});
