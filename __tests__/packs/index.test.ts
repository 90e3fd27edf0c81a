import { expect, test } from '@jest/globals';
import * as v from 'valibot';
import { type Day, parseDay } from '../../src/model/day.js';
import { defaultPreset, findPreset, presetNames, presetThatKnows } from '../../src/packs/index.js';
import { resolvePreset } from '../../src/resolve/policy/apply-defaults.js';
import { incoherencesOf } from '../../src/resolve/policy/incoherences.js';
import { locateNowhere } from '../../src/resolve/policy/locate.js';
import { resolveTimeline } from '../../src/resolve/timeline/timeline.js';
import { writtenPolicy } from '../../src/schema/written-policy.js';

test('the default preset comes first', () => {
  expect([presetNames[0], defaultPreset]).toEqual(['kestra-calver', 'kestra-calver']);
});

test.each(presetNames)('%s follows the schema that policy files follow', (name) => {
  const preset = findPreset(name);
  expect(v.safeParse(writtenPolicy, preset, { abortPipeEarly: true }).issues).toBeUndefined();
  expect(incoherencesOf(preset ?? {}, locateNowhere)).toEqual([]);
  expect(preset?.name).toBe(name);
});

test.each(presetNames)('%s has a timeline without problems', (name) => {
  const policy = resolvePreset(name);
  const day = parseDay('2025-08-05') as Day;
  expect(policy && resolveTimeline(policy.core, day, day).problems).toEqual([]);
});

test.each([
  ['1.3', 'kestra-calver', 'kestra-semver'],
  ['1.3', 'kestra-semver', null],
  ['2025.1', 'acme', 'kestra-calver'],
  ['9.9', 'kestra-calver', null],
  ['toString', 'kestra-calver', null],
])('line %s, beside %s, is known to %s', (line, except, known) => {
  expect(presetThatKnows(line, except, 'kestra')).toBe(known);
});

test('a preset of another core knows nothing of this one', () => {
  expect(presetThatKnows('2025.1', 'acme', 'sonarqube')).toBe('sonarqube-server');
  expect(presetThatKnows('2025.1', 'acme', null)).toBeNull();
});
