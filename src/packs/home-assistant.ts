import type { WrittenPolicy } from '../schema/written-policy.js';

/**
 * Home Assistant's numbers: a release on the first Wednesday of every month, named after it since
 * 2020.12. It states no dates in advance and no day for patches.
 */
export const homeAssistant: WrittenPolicy = {
  name: 'home-assistant',
  'time-zone': 'UTC',
  prereleases: 'strict',
  core: {
    name: 'home-assistant',
    images: ['homeassistant/home-assistant', 'ghcr.io/home-assistant/home-assistant'],
    numbering: [
      { from: '0.1', format: 'MAJOR.MINOR.PATCH' },
      { from: '2020.12', format: 'YEAR.MONTH.PATCH' },
    ],
    major: { on: { week: 'first', weekday: 'wednesday' } },
    bugfix: { on: 'any', lines: ['latest'] },
  },
  'tolerance-days': 0,
};
