import { describe, expect, test } from '@jest/globals';
import type { VanishedPins } from '../../src/model/manifest.js';
import { pinVanished } from '../../src/rules/pin-vanished.js';
import { findingOf, findingsOf, judge } from '../support/judge.js';
import type { Given } from '../support/make-facts.js';
import { at, makeManifests, pinned } from '../support/make-sight.js';
import { testExamples } from '../support/test-examples.js';

testExamples(pinVanished);

const core = { text: '2025.1.0', location: at('Dockerfile') };

function given(...vanished: readonly VanishedPins[]): Given {
  return {
    manifests: makeManifests({}, { core }),
    manifestsBefore: makeManifests({}, { core, plugins: [pinned('a@1.0.0 >=1.0')] }),
    vanished,
    onPullRequest: true,
  };
}

function pins(difference: Partial<VanishedPins> = {}): VanishedPins {
  return {
    path: 'plugins.txt',
    names: ['a'],
    emptied: true,
    location: null,
    ...difference,
  };
}

const meant =
  'If plugins.txt was meant to go, nothing has to be done; else name the file that the pins moved to in `manifests`.';
const hidden =
  'Pin them in a form that is read (docs/manifests.md), or name the file that they moved to in `manifests`; if they are gone for good, delete plugins.txt.';
const first = at('plugins.txt');

const rows: readonly (readonly [string, string, string, VanishedPins])[] = [
  ['a; now the file is gone', 'warning', meant, pins()],
  ['a; now the file is empty', 'warning', meant, pins({ location: first })],
  [
    'a; now it holds text that does not name it',
    'error',
    hidden,
    pins({ emptied: false, location: first }),
  ],
  [
    'core, a, b; now it holds text that does not name them',
    'error',
    hidden,
    pins({ emptied: false, location: first, names: ['core', 'a', 'b'] }),
  ],
];

test.each(rows)('plugins.txt named %s: %s', (said, severity, remedy, vanished) => {
  expect(findingsOf('pin-vanished', given(vanished))).toMatchObject([
    {
      severity,
      undecided: false,
      subject: vanished.names.join(', '),
      about: vanished.names.map((name) => ({ name, version: '' })),
      message: `Before this change plugins.txt named ${said}, and nothing took its place.`,
      remedy,
      data: { path: 'plugins.txt', names: vanished.names, emptied: vanished.emptied },
      location: vanished.location,
      touched: true,
    },
  ]);
});

test('each file is one finding', () => {
  const other = pins({ path: 'b.yml', names: ['b', 'core'], emptied: false });
  const findings = findingsOf('pin-vanished', given(pins({ names: ['a', 'c'] }), other));
  expect(findings.map(({ severity, subject }) => [severity, subject])).toEqual([
    ['warning', 'a, c'],
    ['error', 'b, core'],
  ]);
});

describe('the policy', () => {
  test.each(['error', 'warning', 'notice'])('ranks both kinds as %s', (level) => {
    const policy = `rules: { pin-vanished: ${level} }`;
    const kinds = given(pins(), pins({ path: 'b.yml', emptied: false }));
    const severities = findingsOf('pin-vanished', { ...kinds, policy }).map(
      (each) => each.severity,
    );
    expect(severities).toEqual([level, level]);
  });

  test('takes out what a waiver names', () => {
    const policy =
      'waivers: [{ rule: pin-vanished, subject: b, reason: retired, until: 2025-12-31 }]';
    const findings = findingsOf('pin-vanished', {
      ...given(pins({ names: ['core', 'b', 'c'] })),
      policy,
    });
    expect(findings.map(({ status, data }) => [status, data.names])).toEqual([
      ['open', ['core', 'c']],
      ['waived', ['b']],
    ]);
  });
});

test('a run of many names lists ten, and all in its data', () => {
  const names = [...Array(30).keys()].map((index) => `p${index}`);
  const { subject, data } = findingOf('pin-vanished', given(pins({ names })));
  expect(subject).toMatch(/^p0, .*, p9 and 20 more$/);
  expect(data.names).toEqual(names);
});

test('leaves the compatibility of what is seen alone', () => {
  const seen = {
    ...given(pins()),
    manifests: makeManifests({}, { core, plugins: [pinned('b@1.0.0 >=1.0')] }),
  };
  expect(judge(seen).compatible).toBe(true);
});
