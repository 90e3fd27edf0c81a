import { expect, test } from '@jest/globals';
import { completeCore } from '../../../src/resolve/policy/complete-core.js';
import { locateNowhere } from '../../../src/resolve/policy/locate.js';

test('what is left out is null or empty', () => {
  expect(completeCore({}, locateNowhere)).toEqual({
    name: null,
    images: [],
    called: null,
    first: 0,
    newestSupported: 0,
    properties: [],
    find: [],
    numbering: [],
    major: null,
    bugfix: null,
    backport: null,
    schedule: [],
    releases: [],
    stops: [],
    support: [],
    breaking: [],
  });
});

test('lists are put in the order of their lines and versions', () => {
  const core = completeCore(
    {
      schedule: { '2025.2': '2025-10-07', '2025.10': '2026-10-07', '1.0': '2025-06-03' },
      releases: { '2025.1.10': '2025-10-09', '2025.1.9': '2025-10-02', '1.0': '2025-06-03' },
      stops: ['2025.1', '1.0'],
      support: { '1.3': { until: '2027-03-03' }, '1.0': { until: '2026-09-09' } },
      breaking: [
        { from: '2025.1', to: '2025.1', reason: 'b' },
        { from: '1.0', reason: 'a', guide: 'https://example.org' },
      ],
    },
    locateNowhere,
  );
  expect(core.schedule.map(({ line }) => line)).toEqual(['1.0', '2025.2', '2025.10']);
  expect(core.releases.map(({ version }) => version.text)).toEqual([
    '1.0.0',
    '2025.1.9',
    '2025.1.10',
  ]);
  expect(core.stops).toEqual(['1.0', '2025.1']);
  expect(core.support.map(({ line }) => line)).toEqual(['1.0', '1.3']);
  expect(core.breaking).toEqual([
    { from: '1.0', to: null, reason: 'a', guide: 'https://example.org' },
    { from: '2025.1', to: '2025.1', reason: 'b', guide: null },
  ]);
});

test('the words of a format are split, and latest is no kept line', () => {
  const core = completeCore(
    {
      numbering: [{ from: '2025.1', format: 'YEAR.MAJOR.PATCH' }],
      bugfix: { on: 'any', lines: ['latest', '1.0'] },
    },
    locateNowhere,
  );
  expect(core.numbering).toEqual([{ from: '2025.1', words: ['YEAR', 'MAJOR', 'PATCH'] }]);
  expect(core.bugfix).toEqual({ on: 'any', lines: ['1.0'] });
});

test('all lines may be kept alive', () => {
  const { bugfix } = completeCore({ bugfix: { on: 'any', lines: 'all' } }, locateNowhere);
  expect(bugfix?.lines).toBe('all');
});

test('a published date knows where it is written', () => {
  const location = { path: 'p', line: 3, column: 5, endColumn: 13 };
  const { schedule } = completeCore({ schedule: { '2025.1': '2025-08-05' } }, (at, part) =>
    at.join('/') === 'core/schedule/2025.1' && part === 'key' ? location : null,
  );
  expect(schedule).toEqual([{ line: '2025.1', date: '2025-08-05', location }]);
});
