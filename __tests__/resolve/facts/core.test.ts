import { describe, expect, test } from '@jest/globals';
import { coreKindOf, floats, readCore } from '../../../src/resolve/facts/core.js';
import { resolveTimeline } from '../../../src/resolve/timeline/timeline.js';
import { core } from '../../support/core.js';
import { day } from '../../support/day.js';
import { readPolicy } from '../../support/make-facts.js';

describe('what a release of the core is', () => {
  const kept = 'core: { bugfix: { lines: [latest, "1.0"] } }';
  const all = 'core: { bugfix: { lines: all } }';
  const withoutBugfix = 'core: { bugfix: null }';

  test.each([
    ['kestra-calver', '2025-08-05', '2025.1.0', 'core-major'],
    ['kestra-calver', '2025-10-07', '2025.1.0', 'core-major'],
    ['kestra-calver', '2025-08-05', '0.22', 'core-major'],
    ['kestra-calver', '2025-08-07', '2025.1.1', 'core-bugfix'],
    ['kestra-calver', '2025-08-07', '2025.2.1', 'core-bugfix'],
    ['kestra-calver', '2025-10-07', '2025.1.4', 'core-backport'],
    ['kestra-calver', '2025-10-06', '2025.1.4', 'core-bugfix'],
    ['kestra-calver', '2025-10-08', '0.22.14', 'core-backport'],
    ['kestra-calver', '2024-10-10', '0.19.1', 'core-bugfix'],
    ['kestra-calver', '2025-08-05', '2025.1.0-rc1', 'core-prerelease'],
    ['kestra-calver', '2025-08-05', '0.22.1-SNAPSHOT', 'core-prerelease'],
    ['kestra-calver', '2025-08-05', '0.22.0.1', 'core-backport'],
    ['home-assistant', '2025-08-08', '2025.7.4', 'core-bugfix'],
    [kept, '2025-10-08', '1.0.9', 'core-bugfix'],
    [kept, '2025-10-08', '2025.1.9', 'core-backport'],
    [all, '2025-10-08', '0.20.9', 'core-bugfix'],
    [withoutBugfix, '2025-10-08', '2025.2.1', 'core-bugfix'],
    [withoutBugfix, '2025-10-08', '2025.1.9', 'core-backport'],
  ])('under %s, on %s, %s is a %s', (policy, date, version, kind) => {
    const { core: policyOfCore } = readPolicy(policy);
    const { timeline } = resolveTimeline(policyOfCore, day(date), day(date));
    expect(coreKindOf(core(version), timeline, policyOfCore, day(date))).toBe(kind);
  });
});

test.each([
  ['latest', true],
  ['LATEST', true],
  ['develop', true],
  ['latest-lts', false],
  ['2025.1', false],
  ['', false],
])('"%s" floats: %s', (text, floating) => {
  expect(floats(text)).toBe(floating);
});

describe('a written core version', () => {
  const location = { path: 'Dockerfile', line: 3, column: 6, endColumn: 30 };

  test('is read', () => {
    const read = readCore('core-version', { text: '2025.1', location });
    expect(read).toMatchObject({ version: { text: '2025.1.0' }, problems: [] });
  });

  test('is none when none is written', () => {
    expect(readCore('core-version', null)).toEqual({ version: null, problems: [] });
  });

  test.each([
    ['2025.01.0', null, 'core-version is not a core version: "2025.01.0".'],
    [
      'build 17 of 2025.2.1',
      location,
      'The core in Dockerfile is not a core version: "build 17 of 2025.2.1".',
    ],
  ])('"%s" is a problem with its place', (text, place, message) => {
    expect(readCore('core-version', { text, location: place })).toEqual({
      version: null,
      problems: [
        {
          message,
          found: text,
          expected:
            'two to four numbers without leading zeros, such as 2025.1.0, 1.0 or 2025.1.0-rc1',
          location: place,
        },
      ],
    });
  });
});
