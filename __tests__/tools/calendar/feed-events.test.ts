import { expect, test } from '@jest/globals';
import { feedEvents } from '../../../src/tools/calendar/feed-events.js';
import { makeCalendar } from '../../support/make-calendar.js';

test('the entries of a feed say what, when and how often', () => {
  const policy = `
core: { support: { "1.0": { until: 2025-10-20 } } }
freezes: [{ from: 2025-10-16, to: 2025-10-17, reason: audit }]
plugins: { patch: { on: { weekday: monday } } }`;
  const events = feedEvents(makeCalendar(policy, '2025-10-07', '2025-10-23'));
  expect(events.map(({ key, from, until, summary }) => [key, from, until, summary])).toEqual([
    ['core-major-2025.2', '2025-10-07', '2025-10-07', 'kestra 2025.2.0 (core major)'],
    ['core-bugfix-2025.2', '2025-10-09', '2025-10-09', 'kestra 2025.2 (core bugfix)'],
    ['core-bugfix-1.0', '2025-10-09', '2025-10-09', 'kestra 1.0 (core bugfix)'],
    ['plugin-minor', '2025-10-09', '2025-10-09', 'Plugins (minor)'],
    ['plugin-patch', '2025-10-13', '2025-10-13', 'Plugins (patch)'],
    ['freeze-2025-10-16', '2025-10-16', '2025-10-17', 'Freeze of releases: audit'],
    ['support-1.0', '2025-10-20', '2025-10-20', 'kestra 1.0: last day of support'],
  ]);
  expect(events[1]?.repeats).toMatchObject({
    days: ['2025-10-09', '2025-10-16', '2025-10-23'],
    except: ['2025-10-16'],
  });
});

test('a slot of any number says so, and a core without a name is the core', () => {
  const policy = 'extends: none\ncore: { major: { on: { week: first, weekday: monday } } }';
  const [event] = feedEvents(makeCalendar(policy, '2025-10-01', '2025-10-31'));
  expect(event).toMatchObject({
    key: 'core-major-2025-10-06',
    summary: 'core (core major)',
    description: 'Any number may take this day.',
  });
});

test.each([
  ['"2026.3.0": 2026-05-20', '2026-05-20', 'It shipped early; its day was 2026-06-02.'],
  ['"2026.3.0": 2026-06-02', '2026-06-02', 'The date is planned.'],
  ['"2026.3.0": 2026-06-10', '2026-06-02', 'The date is planned. It shipped on 2026-06-10.'],
])('a line that came out as %s is the same entry, on %s', (release, day, description) => {
  const policy = `core: { releases: { ${release} } }`;
  const events = feedEvents(makeCalendar(policy, '2026-05-01', '2026-06-30'));
  const majors = events.filter(({ key }) => key.startsWith('core-major'));
  expect(majors).toEqual([
    expect.objectContaining({ key: 'core-major-2026.3', from: day, until: day, description }),
  ]);
});

test('a freeze of all says of what', () => {
  const policy = 'freezes: [{ from: 2025-10-16, to: 2025-10-17, reason: audit, for: all }]';
  const events = feedEvents(makeCalendar(policy, '2025-10-16', '2025-10-17'));
  expect(events.find(({ key }) => key === 'freeze-2025-10-16')?.summary).toBe(
    'Freeze of releases and deployments: audit',
  );
});

test('bugfixes of any line are an entry of their own beside plugins on the same days', () => {
  const policy = 'core: { bugfix: { lines: all } }';
  const events = feedEvents(makeCalendar(policy, '2025-10-09', '2025-10-15'));
  expect(events.map(({ key, summary }) => [key, summary])).toEqual([
    ['core-bugfix-any', 'kestra (core bugfix)'],
    ['plugin-minor-patch', 'Plugins (minor, patch)'],
  ]);
});

test('a line that was never planned shipped, and no day was its own', () => {
  const policy = 'core: { releases: { "2025.7.0": 2026-05-20 } }';
  const [event] = feedEvents(makeCalendar(policy, '2026-05-20', '2026-05-20'));
  expect(event).toMatchObject({ key: 'core-major-2025.7', description: 'It shipped.' });
});
