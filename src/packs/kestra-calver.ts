import type { WrittenPolicy } from '../schema/written-policy.js';

/** The names under which the platform publishes its core, the Enterprise ones included. */
export const kestraImages = [
  'kestra/kestra',
  'registry.kestra.io/docker/kestra',
  'registry.kestra.io/docker/kestra-ee',
  'ghcr.io/kestra-io/kestra',
  'ghcr.io/kestra-io/kestra-ee',
  'ghcr.io/kestra-io/kestra-base',
  'europe-west1-docker.pkg.dev/kestra-host/docker/kestra-ee',
];

/**
 * What Kestra announced in 2025: calendar versions for the core, a major on the first Tuesday of
 * every second month, a bugfix of the latest line every Thursday, semantic versions for plugins.
 */
export const kestraCalver: WrittenPolicy = {
  name: 'kestra-calver',
  'time-zone': 'UTC',
  prereleases: 'strict',
  core: {
    name: 'kestra',
    images: kestraImages,
    properties: ['kestraVersion'],
    numbering: [
      { from: '0.1', format: 'MAJOR.MINOR.PATCH' },
      { from: '2025.1', format: 'YEAR.MAJOR.PATCH' },
    ],
    major: {
      on: { week: 'first', weekday: 'tuesday', months: [2, 4, 6, 8, 10, 12] },
      'per-year': 6,
    },
    bugfix: { on: { weekday: 'thursday' }, lines: ['latest'] },
    backport: 'on-request',
    schedule: {
      '0.20': '2024-12-03',
      '0.21': '2025-02-04',
      '0.22': '2025-04-01',
      '1.0': '2025-06-03',
      '2025.1': '2025-08-05',
      '2025.2': '2025-10-07',
      '2025.3': '2025-12-02',
      '2026.1': '2026-02-03',
    },
    stops: ['1.0'],
    breaking: [
      {
        from: '2025.1',
        reason:
          'from 2025.1 on every major may break; 2025.1 itself removes deprecated features and plugins',
        guide: 'https://kestra.io/docs/migration-guide',
      },
    ],
  },
  plugins: {
    major: { on: 'core-major' },
    // The announcement names no day for the weekly cycle; this is the core's bugfix day.
    minor: { on: { weekday: 'thursday' } },
    patch: { on: { weekday: 'thursday' } },
  },
  'tolerance-days': 0,
  links: {
    migration: 'https://kestra.io/docs/migration-guide',
    support: 'https://kestra.io/demo',
    board: 'https://github.com/orgs/kestra-io/projects/15/views/1',
    'helper-scripts': 'https://github.com/kestra-io/helper-scripts',
  },
};
