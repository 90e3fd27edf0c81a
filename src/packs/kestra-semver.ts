import type { WrittenPolicy } from '../schema/written-policy.js';
import { kestraImages } from './kestra-calver.js';

/**
 * What Kestra documents from 1.0 on: semantic versions, a patch every Tuesday of the latest line and
 * of the long-term ones, a feature release about every two months. "About" is no day, so only the
 * dates that were published are stated, and any day passes. Dates: public git history.
 */
export const kestraSemver: WrittenPolicy = {
  name: 'kestra-semver',
  'time-zone': 'UTC',
  prereleases: 'strict',
  core: {
    name: 'kestra',
    images: kestraImages,
    properties: ['kestraVersion'],
    numbering: [{ from: '0.1', format: 'MAJOR.MINOR.PATCH' }],
    major: { on: 'any' },
    bugfix: { on: { weekday: 'tuesday' }, lines: ['latest', '1.0', '1.3'] },
    schedule: {
      '0.20': '2024-12-03',
      '0.21': '2025-02-04',
      '0.22': '2025-04-01',
      '0.23': '2025-06-17',
      '0.24': '2025-08-05',
      '1.0': '2025-09-09',
      '1.1': '2025-11-04',
      '1.2': '2026-01-13',
      '1.3': '2026-03-03',
      '2.0': '2026-09-08',
    },
    stops: ['1.3'],
    support: {
      '1.0': { until: '2026-09-09' },
      '1.3': { until: '2027-03-03' },
    },
  },
  'tolerance-days': 0,
  links: {
    migration: 'https://kestra.io/docs/migration-guide',
    support: 'https://kestra.io/demo',
  },
};
