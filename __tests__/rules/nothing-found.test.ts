import { describe, expect, test } from '@jest/globals';
import type { Sight } from '../../src/model/manifest.js';
import { headlineOf } from '../../src/render/verdict.js';
import { nothingFound } from '../../src/rules/nothing-found.js';
import { findingOf, findingsOf, judge } from '../support/judge.js';
import type { Given } from '../support/make-facts.js';
import { at, makeManifests } from '../support/make-sight.js';
import { testExamples } from '../support/test-examples.js';

testExamples(nothingFound);

const general =
  'ame the files that pin the core and the plugins in `manifests`, or give `core-version` and `plugin-versions`; for the calendar alone set `manifests: none`.';
const read = (path: string) => ({ path, core: false, plugins: 0, leftOut: null });

describe('says where it looked', () => {
  const rows: readonly (readonly [string, Partial<Sight>])[] = [
    ['214 files were searched.', {}],
    ['1 file was searched.', { searchedFiles: 1 }],
    [
      '214 files were searched, and these were read: a/Dockerfile, b.yml.',
      { seen: [read('a/Dockerfile'), read('b.yml')] },
    ],
    ['None of the files that `manifests` names is there.', { asked: 'named', searchedFiles: null }],
    [
      'These files were read: plugins.txt.',
      { asked: 'named', searchedFiles: null, seen: [read('plugins.txt')] },
    ],
  ];

  test.each(rows)('%s', (looked, sight) => {
    expect(findingOf('nothing-found', { manifests: makeManifests(sight) })).toMatchObject({
      severity: 'error',
      undecided: true,
      subject: 'repository',
      message: `No core and no plugin was found, so nothing was judged. ${looked}`,
      remedy: `N${general}`,
      location: null,
    });
  });
});

test('names what came close, and how to have it judged', () => {
  const sight: Partial<Sight> = {
    seen: [
      read('deploy.yml'),
      { path: 'examples/Dockerfile', core: false, plugins: 0, leftOut: 'it lies in examples' },
    ],
    images: [
      { text: 'postgres:16', location: at('deploy.yml', 3) },
      { text: 'acme/kestra:v1.0.0', location: at('deploy.yml', 9) },
    ],
  };
  const policy = 'core: { images: [kestra/kestra] }';
  expect(findingOf('nothing-found', { policy, manifests: makeManifests(sight) })).toMatchObject({
    message:
      'No core and no plugin was found, so nothing was judged. 214 files were searched, and these were read: deploy.yml. Images that were seen and are not a known core: acme/kestra:v1.0.0 (deploy.yml:9), postgres:16 (deploy.yml:3). What came close was left out: examples/Dockerfile.',
    remedy: `If what was left out is deployed, name it: \`manifests: examples/Dockerfile\`; or if acme/kestra is the core, name it in the policy: \`core: { images: ["kestra/kestra", "acme/kestra"] }\`; or n${general}`,
    data: {
      searchedFiles: 214,
      read: ['deploy.yml'],
      images: ['acme/kestra:v1.0.0', 'postgres:16'],
      leftOut: ['examples/Dockerfile'],
      before: [],
    },
  });
});

describe('after a change that leaves no version', () => {
  const given: Given = {
    manifests: makeManifests({ asked: 'named' }),
    manifestsBefore: makeManifests(
      { seen: [{ path: 'deploy.yml', core: true, plugins: 0, leftOut: null }] },
      { core: { text: '2025.1.0', location: at('deploy.yml') } },
    ),
    vanished: [{ path: 'deploy.yml', names: ['core'], emptied: true, location: null }],
    onPullRequest: true,
  };

  test('it stands alone, in full, and says where they stood', () => {
    const { findings } = judge(given);
    expect(findings).toMatchObject([
      { rule: 'nothing-found', severity: 'error', data: { before: ['deploy.yml'] } },
    ]);
    expect(findings[0]?.message).toContain('Before this change they stood in deploy.yml.');
  });
});

test.each([
  ['only the calendar is asked', {}],
  ['a core is found', makeManifests({}, { core: { text: '1.0.0', location: at('Dockerfile') } })],
])('says nothing where %s', (_, manifests) => {
  expect(findingsOf('nothing-found', { manifests })).toEqual([]);
});

test('is not compatible, and cannot be switched off', () => {
  const manifests = makeManifests();
  expect(judge({ manifests })).toMatchObject({ verdict: 'fail', compatible: false });
  const lowered = judge({ manifests, policy: 'rules: { nothing-found: notice }' });
  expect(lowered).toMatchObject({ verdict: 'pass', compatible: false });
  expect(() => judge({ manifests, policy: 'rules: { nothing-found: off }' })).toThrow('off');
});

test('a waiver may name the repository', () => {
  const policy =
    'waivers: [{ rule: nothing-found, subject: repository, reason: moving, until: 2025-12-31 }]';
  expect(judge({ manifests: makeManifests(), policy })).toMatchObject({
    verdict: 'pass',
    compatible: false,
    findings: [{ status: 'waived' }],
  });
});

test.each([
  [{}, ' in 214 files'],
  [{ searchedFiles: 1 }, ' in 1 file'],
  [{ asked: 'named', searchedFiles: null } as const, ''],
])('the headline says that nothing was judged: %j', (sight, where) => {
  expect(headlineOf(judge({ manifests: makeManifests(sight) })).sentence).toBe(
    `Nothing was judged: no core image and no plugin was found${where}`,
  );
});
