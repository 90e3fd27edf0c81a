import { expect, test } from '@jest/globals';
import { judge } from '../support/judge.js';
import { pinsUnder } from '../support/pack-pins.js';

test.each([
  // As its own table of upgrade paths has it.
  ['13.12.15', '14.9.5', ['14.0', '14.3']],
  ['16.11.10', '17.8.0', ['17.3', '17.5']],
  ['17.11.7', '18.5.0', ['18.2']],
  ['18.11.0', '19.3.0', ['19.2']],
  ['18.5.2', '18.8.0', []],
])('from %s to %s it stops on %j', (from, to, stops) => {
  const report = judge({
    policy: 'extends: gitlab',
    inputs: {
      'core-version': to,
      'current-core-version': from,
      'target-date': '2026-08-21',
      releasing: 'none',
    },
  });
  const skipped = report.findings.filter(({ rule }) => rule === 'stop-skipped');
  const named = JSON.stringify(skipped.map(({ data }) => data));
  expect(stops.every((stop) => named.includes(`"${stop}`))).toBe(true);
  expect(skipped).toHaveLength(stops.length === 0 ? 0 : 1);
});

test.each([
  ['18.3.1-ee.0', '18.3.1', ''],
  ['18.4.0-rc42.ee.0', '18.4.0-rc42', ''],
  ['18.3', '18.3', ' (floats)'],
  ['nightly', 'nightly', ' (floats)'],
])('the tag %s is the core %s%s', async (tag, core, floats) => {
  const compose = `services: { a: { image: "gitlab/gitlab-ee:${tag}" } }`;
  const start = compose.indexOf(tag) + 1;
  expect(await pinsUnder('gitlab', { 'compose.yaml': compose })).toEqual([
    `core ${core}${floats} in compose.yaml:1:${start}-${start + core.length}`,
  ]);
});
