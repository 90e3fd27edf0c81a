import { describe, expect, test } from '@jest/globals';
import { installUnreadable } from '../../src/rules/install-unreadable.js';
import { findingsOf, judge } from '../support/judge.js';
import type { Given } from '../support/make-facts.js';
import { at, makeManifests } from '../support/make-sight.js';
import { testExamples } from '../support/test-examples.js';

testExamples(installUnreadable);

const core = { text: '2025.1.0', location: at('Dockerfile') };
const install = {
  text: '$(cat plugins.txt)',
  location: at('docker/Dockerfile', 2, 33),
  why: 'it is the output of a command',
  remedy: 'Write each plugin with its version.',
};

test('says what cannot be read, why, and what to write', () => {
  const manifests = makeManifests(
    { unreadableInstalls: [install, { ...install, location: null }] },
    { core },
  );
  expect(findingsOf('install-unreadable', { manifests })).toMatchObject([
    {
      severity: 'error',
      undecided: true,
      subject: 'docker/Dockerfile',
      message:
        'What this installs cannot be read, because it is the output of a command: $(cat plugins.txt)',
      remedy: 'Write each plugin with its version.',
      data: { install: '$(cat plugins.txt)', why: 'it is the output of a command' },
      location: install.location,
    },
    { subject: 'repository', location: null },
  ]);
  expect(judge({ manifests })).toMatchObject({ verdict: 'fail', compatible: false });
});

test('a waiver may name the file', () => {
  const policy =
    'waivers: [{ rule: install-unreadable, subject: docker/Dockerfile, reason: x, until: 2025-12-31 }]';
  const manifests = makeManifests({ unreadableInstalls: [install] }, { core });
  expect(judge({ manifests, policy })).toMatchObject({ verdict: 'pass', compatible: false });
});

describe('on a pull request', () => {
  const sight = { unreadableInstalls: [install] };
  const standing: Given = {
    manifests: makeManifests(sight, { core }),
    manifestsBefore: makeManifests(sight, { core }),
    onPullRequest: true,
  };

  test.each([
    ['that touches nothing', 'warning', standing],
    [
      'that moves the core',
      'error',
      { ...standing, manifests: makeManifests(sight, { core: { ...core, text: '2025.1.1' } }) },
    ],
    ['that brings it', 'error', { ...standing, manifestsBefore: makeManifests({}, { core }) }],
  ])('%s it is %s', (_, severity, given) => {
    expect(findingsOf('install-unreadable', given)).toMatchObject([{ severity }]);
  });
});
