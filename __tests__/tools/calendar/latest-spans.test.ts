import { expect, test } from '@jest/globals';
import { resolveTimeline } from '../../../src/resolve/timeline/timeline.js';
import { latestIn, latestSpans } from '../../../src/tools/calendar/latest-spans.js';
import { day } from '../../support/day.js';
import { readPolicy } from '../../support/make-facts.js';

function spansUnder(policy: string, from: string, until: string) {
  const { timeline } = resolveTimeline(readPolicy(policy).core, day(from), day(until));
  return latestSpans(timeline, day(from), day(until));
}

test('a line is latest from its slot to the day before the next one', () => {
  expect(spansUnder('kestra-calver', '2025-07-01', '2025-12-31')).toEqual([
    { line: '1.0', from: '2025-07-01', until: '2025-08-04' },
    { line: '2025.1', from: '2025-08-05', until: '2025-10-06' },
    { line: '2025.2', from: '2025-10-07', until: '2025-12-01' },
    { line: '2025.3', from: '2025-12-02', until: '2025-12-31' },
  ]);
});

test('a line that comes out on the last day is latest on it', () => {
  expect(spansUnder('kestra-calver', '2025-08-04', '2025-08-05')).toEqual([
    { line: '1.0', from: '2025-08-04', until: '2025-08-04' },
    { line: '2025.1', from: '2025-08-05', until: '2025-08-05' },
  ]);
});

test('a line that comes out on the first day is latest from there', () => {
  expect(spansUnder('kestra-calver', '2025-08-05', '2025-08-05')).toEqual([
    { line: '2025.1', from: '2025-08-05', until: '2025-08-05' },
  ]);
});

test('an older line that comes out late leaves latest where it is', () => {
  const policy = 'core: { releases: { "1.0.0": 2025-08-20 } }';
  expect(spansUnder(policy, '2025-08-10', '2025-08-31')).toEqual([
    { line: '2025.1', from: '2025-08-10', until: '2025-08-31' },
  ]);
});

test('before any line is out none is latest', () => {
  const spans = spansUnder('kestra-calver', '2024-12-01', '2024-12-04');
  expect(spans).toEqual([
    { line: null, from: '2024-12-01', until: '2024-12-02' },
    { line: '0.20', from: '2024-12-03', until: '2024-12-04' },
  ]);
  expect(latestIn(spans, day('2024-12-02'))).toBeNull();
  expect(latestIn(spans, day('2024-12-04'))).toBe('0.20');
});
