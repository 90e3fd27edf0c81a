import { describe, expect, test } from '@jest/globals';
import type { Facts } from '../../src/model/facts.js';
import type { PluginKind } from '../../src/model/plugin-version.js';
import { scopes } from '../../src/questions/scope.js';
import {
  minimumRaisedInMinor,
  minimumRaisedInPatch,
  raised,
} from '../../src/rules/minimum-raised.js';
import { findingOf, findingsOf } from '../support/judge.js';
import { makeFacts } from '../support/make-facts.js';
import { makeFinding, makeReport } from '../support/make-report.js';
import { makeManifests, at as placeAt } from '../support/make-sight.js';
import { testExamples } from '../support/test-examples.js';

testExamples(minimumRaisedInPatch);

test('names what it is compared with, and says to make it a minor', () => {
  expect(findingOf('minimum-raised-in-patch', minimumRaisedInPatch.examples.breaks)).toMatchObject({
    subject: 'plugin-amqp@1.2.1',
    message:
      'plugin-amqp@1.2.1 is a patch and raises its minimum core to 1.2.3; 1.2.0 of the same release line ran on core 1.0.0.',
    remedy: 'Release plugin-amqp 1.3.0 instead; or keep the minimum at 1.0.0.',
    data: { previous: '1.2.0', from: '1.0.0', to: '1.2.3' },
  });
});

test('a snapshot is judged all the same: that is where the minimum is raised', () => {
  const inputs = {
    'plugin-versions': 'plugin-amqp@1.2.1-SNAPSHOT 1.2.3',
    'current-plugin-versions': 'plugin-amqp@1.2.1-SNAPSHOT 1.0.0',
  };
  expect(findingsOf('minimum-raised-in-patch', { inputs, onPullRequest: true })).toMatchObject([
    { severity: 'error', touched: true, data: { from: '1.0.0', to: '1.2.3' } },
  ]);
});

test.each([
  ['gradle.properties', ' (`kestraVersion=1.0.0` in gradle.properties)'],
  ['gradle.properties.kts', ''],
  ['Dockerfile', ''],
])('to keep the minimum is told where the build says it: in %s', (path, where) => {
  const plugin = (version: string, requirement: string) => ({
    ...{ name: 'plugin-amqp', version, requirement },
    ...{ location: placeAt(path), requirementLocation: placeAt(path, 2) },
  });
  const manifests = (version: string, requirement: string) =>
    makeManifests(
      {},
      {
        plugins: [plugin(version, requirement)],
        releasing: { names: ['plugins'], reason: 'it is its own repository' },
      },
    );
  const given = {
    manifests: manifests('1.2.1', '1.2.3'),
    manifestsBefore: manifests('1.2.0', '1.0.0'),
    onPullRequest: true,
  };
  expect(findingOf('minimum-raised-in-patch', given).remedy).toMatch(
    /^Release plugin-amqp 1\.3\.0 /,
  );
  expect(
    findingOf('minimum-raised-in-patch', given).remedy.endsWith(
      `; or keep the minimum at 1.0.0${where}.`,
    ),
  ).toBe(true);
  const policy = 'core: { properties: [] }';
  expect(findingOf('minimum-raised-in-patch', { ...given, policy }).remedy).toMatch(
    /; or keep the minimum at 1\.0\.0\.$/,
  );
});

test('where there was no minimum none can be kept', () => {
  const inputs = {
    'plugin-versions': 'a@1.2.1 >=1.2',
    'current-plugin-versions': 'a@1.2.0 (,2.0]',
    'target-date': '2026-02-12',
  };
  expect(findingOf('minimum-raised-in-patch', { inputs })).toMatchObject({
    remedy: expect.not.stringContaining('keep'),
    data: { from: null },
  });
});

testExamples(minimumRaisedInMinor);

test('names what it is compared with, and says to tell its users', () => {
  expect(findingOf('minimum-raised-in-minor', minimumRaisedInMinor.examples.breaks)).toMatchObject({
    subject: 'plugin-amqp@1.3.0',
    message:
      'plugin-amqp@1.3.0 is a minor and raises its minimum core to 1.2.3; 1.2.2 of the same release line ran on core 1.0.0.',
    remedy: 'Say so in its release notes, or keep the minimum at 1.0.0.',
    data: { previous: '1.2.2', from: '1.0.0', to: '1.2.3' },
  });
});

test('a plugin that had no minimum is told to keep it so', () => {
  const inputs = {
    'plugin-versions': 'a@1.3.0 [1.2,2.0)',
    'current-plugin-versions': 'a@1.2.0 (,2.0)',
  };
  expect(findingOf('minimum-raised-in-minor', { inputs })).toMatchObject({
    message:
      'a@1.3.0 is a minor and raises its minimum core to 1.2.0; 1.2.0 of the same release line had none.',
    remedy: 'Say so in its release notes, or keep the minimum.',
  });
});

const catalogue = `
plugins:
  a:
    versions: { "1.1.0": ">=0.22", "1.2.0": ">=1.0", "1.2.1": ">=1.0", "1.2.2": { released: 2025-01-01 }, "1.2.5-rc.1": ">=2025.1", "2.0.0": ">=2025.1" }
`;

/** What is raised, as `1.2.1: 1.0.0 to 1.2.3`. */
function raises(now: string, before: string, kind: 'plugin-patch' | 'plugin-minor'): string[] {
  const inputs = { 'plugin-versions': now, 'current-plugin-versions': before };
  return allRaised(makeFacts({ inputs, catalogue }), kind).map(
    ({ data }) => `${data.previous}: ${data.from} to ${data.to}`,
  );
}

describe('a patch', () => {
  test.each([
    ['amqp@1.2.1 1.2.3', 'amqp@1.2.0 1.0.0', ['1.2.0: 1.0.0 to 1.2.3']],
    ['amqp@1.2.2 1.0.0', 'amqp@1.2.1 1.2.3', []],
    ['amqp@1.2.1 1.0.7', 'amqp@1.2.0 1.0.0', []],
    ['amqp@1.2.1 1.2.3', 'amqp@1.1.9 1.0.0', []],
    ['amqp@1.2.1 1.2.3', '', []],
    ['amqp@1.2.1 [1.2,2.0)', 'amqp@1.2.0 (,2.0)', ['1.2.0: null to 1.2.0']],
    ['amqp@1.2.1 (,2.0)', 'amqp@1.2.0 1.0.0', []],
    ['amqp@1.2.1-SNAPSHOT 1.2.3', 'amqp@1.2.1-SNAPSHOT 1.0.0', ['1.2.1-SNAPSHOT: 1.0.0 to 1.2.3']],
    ['amqp@1.2.1 1.2.3', 'amqp@1.2.1 1.0.0', ['1.2.1: 1.0.0 to 1.2.3']],
    ['a@1.2.2 >=2025.1', '', ['1.2.1: 1.0.0 to 2025.1.0']],
    ['a@1.2.1 >=2025.1', '', ['1.2.0: 1.0.0 to 2025.1.0']],
    ['a@1.2.6 >=2025.1', '', ['1.2.1: 1.0.0 to 2025.1.0']],
    ['a@1.2.2 >=2025.1', 'a@1.1.0', ['1.2.1: 1.0.0 to 2025.1.0']],
    ['a@1.2.2 >=2025.1', 'a@1.2.0 >=2025.1', []],
    ['a@1.3.1 >=2025.1', '', []],
    ['a@1.2.2', 'a@1.2.1 >=1.0', []],
    ['a@latest >=2025.1', 'a@1.2.1 >=1.0', []],
  ])('%s after "%s" raises %j', (now, before, expected) => {
    expect(raises(now, before, 'plugin-patch')).toEqual(expected);
    expect(raises(now, before, 'plugin-minor')).toEqual([]);
  });
});

describe('a minor', () => {
  test.each([
    ['amqp@1.3.0 1.2.3', 'amqp@1.2.2 1.0.0', ['1.2.2: 1.0.0 to 1.2.3']],
    ['amqp@1.3.0 1.0.0', 'amqp@1.2.1 1.2.3', []],
    ['amqp@1.3.0 1.2.3', 'amqp@0.9.0 1.0.0', []],
    ['a@1.3.0 >=2025.1', '', ['1.2.1: 1.0.0 to 2025.1.0']],
    ['a@1.2.0 >=2025.1', '', ['1.1.0: 0.22.0 to 2025.1.0']],
    ['a@2.1.0 >=2025.1', '', []],
    ['a@2.0.0 >=2026.1', 'a@1.2.1 >=1.0', []],
  ])('%s after "%s" raises %j', (now, before, expected) => {
    expect(raises(now, before, 'plugin-minor')).toEqual(expected);
    expect(raises(now, before, 'plugin-patch')).toEqual([]);
  });
});

test('what is not proposed for release raises nothing', () => {
  const inputs = {
    'plugin-versions': 'a@1.2.2 >=2025.1',
    'current-plugin-versions': 'a@1.2.1 >=1.0',
    releasing: 'none',
  };
  expect(allRaised(makeFacts({ inputs }), 'plugin-patch')).toEqual([]);
});

test.each([
  ['at the requirement', 7, 7],
  ['where that has no place, at the version', null, 3],
])('is found %s', (_, requirementLine, line) => {
  const inputs = {
    'plugin-versions': 'a@1.2.2 >=2025.1',
    'current-plugin-versions': 'a@1.2.1 >=1.0',
  };
  const facts = makeFacts({ inputs });
  const plugins = facts.plugins.map((plugin) => ({
    ...plugin,
    location: at(3),
    requirementLocation: requirementLine === null ? null : at(requirementLine),
  }));
  const [breach] = allRaised({ ...facts, plugins }, 'plugin-patch');
  expect(breach?.location).toEqual(at(line));
});

test.each([
  [
    'a patch',
    'a@1.2.2 >=2025.1',
    'a@1.2.1 >=1.0',
    'a@1.2.2 is a patch and raises its minimum core to 2025.1.0; 1.2.1 of the same release line ran on core 1.0.0.',
    'Release it as a minor, or keep the minimum at 1.0.0.',
  ],
  [
    'a patch after none',
    'a@1.2.2 >=2025.1',
    'a@1.2.1 (,2025.1]',
    'a@1.2.2 is a patch and raises its minimum core to 2025.1.0; 1.2.1 of the same release line had none.',
    'Release it as a minor, or keep the minimum.',
  ],
  [
    'a minor',
    'a@1.3.0 >=2025.1',
    'a@1.2.1 >=1.0',
    'a@1.3.0 is a minor and raises its minimum core to 2025.1.0; 1.2.1 of the same release line ran on core 1.0.0.',
    'Say so in its release notes, or keep the minimum at 1.0.0.',
  ],
])('%s is told, and how to mend it', (_, now, before, message, remedy) => {
  const inputs = { 'plugin-versions': now, 'current-plugin-versions': before };
  const facts = makeFacts({ inputs });
  const breaches = [...allRaised(facts, 'plugin-patch'), ...allRaised(facts, 'plugin-minor')];
  expect(breaches.map((breach) => [breach.message, breach.remedy])).toEqual([[message, remedy]]);
});

/** Of every plugin that `releasing` names. */
function allRaised(facts: Facts, kind: PluginKind) {
  const subjects = scopes.proposedPlugin.subjectsOf(facts);
  return subjects.flatMap((plugin) => raised(facts, plugin, kind) ?? []);
}

function at(line: number) {
  return { path: 'gradle.properties', line, column: 1, endColumn: 2 };
}

test.each([
  ['2025.1.0', '2025.2.0', 'a patch raises its minimum core (2025.1.0 → 2025.2.0)'],
  [null, '2025.2.0', 'a patch raises its minimum core (none → 2025.2.0)'],
])('from %s to %s it is in short: %s', (from, to, expected) => {
  const { one } = minimumRaisedInPatch.inShort;
  expect(one({ ...makeFinding(), data: { from, to } }, makeReport())).toBe(expected);
});
