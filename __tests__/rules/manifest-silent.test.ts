import { expect, test } from '@jest/globals';
import type { SilentManifest } from '../../src/model/manifest.js';
import { headlineOf } from '../../src/render/verdict.js';
import { manifestSilent } from '../../src/rules/manifest-silent.js';
import { brokenRules, findingOf, findingsOf, judge } from '../support/judge.js';
import type { Given } from '../support/make-facts.js';
import { at, makeManifests, pinned } from '../support/make-sight.js';
import { testExamples } from '../support/test-examples.js';

testExamples(manifestSilent);

const policy = 'core: { images: [kestra/kestra], properties: [kestraVersion] }';
const looked = 'The core is recognised by kestra/kestra, kestraVersion.';
const general =
  'ame in `manifests` the files that pin the core and the plugins, in a form that is read (docs/manifests.md), and take this one out.';

function silent(difference: Partial<SilentManifest> = {}): SilentManifest {
  return { path: 'main.yml', readAs: 'a Compose file', location: at('main.yml'), ...difference };
}

const rows: readonly (readonly [string, SilentManifest])[] = [
  ['main.yml names no core and no plugin; it was read as a Compose file.', silent()],
  [
    'main.yml names no core and no plugin; it was read as a kind of file that nobody here knows.',
    silent({ readAs: null }),
  ],
  [
    'No file that `deploy/*.yml` matches names a core or a plugin.',
    silent({ path: 'deploy/*.yml', location: null, readAs: null }),
  ],
];

test.each(rows)('%s', (message, each) => {
  const manifests = makeManifests({ asked: 'named', silent: [each] });
  expect(findingsOf('manifest-silent', { policy, manifests })).toMatchObject([
    {
      severity: 'error',
      undecided: true,
      subject: each.path,
      message: `${message} ${looked}`,
      remedy: `N${general}`,
      data: {
        path: each.path,
        readAs: each.readAs,
        images: [],
        marks: ['kestra/kestra', 'kestraVersion'],
      },
      location: each.location,
    },
  ]);
});

test('a policy without marks says so', () => {
  const manifests = makeManifests({ asked: 'named', silent: [silent()] });
  expect(
    findingOf('manifest-silent', { policy: 'extends: none\nname: acme', manifests }).message,
  ).toContain('The policy names no image and no property as the core.');
});

test.each([
  ['of its own file only', silent(), ['acme/kestra:v1']],
  [
    'of every file behind a pattern',
    silent({ path: '*.yml', location: null }),
    ['acme/kestra:v1', 'other/kestra:v1'],
  ],
])('names images %s', (_, each, images) => {
  const manifests = makeManifests({
    asked: 'named',
    silent: [each],
    images: [
      { text: 'acme/kestra:v1', location: at('main.yml', 2) },
      { text: 'other/kestra:v1', location: at('other.yml', 2) },
    ],
  });
  const finding = findingOf('manifest-silent', { policy, manifests });
  expect(finding.data.images).toEqual(images);
  expect(finding.message).toContain('are not a known core: acme/kestra:v1 (main.yml:2)');
  expect(finding.remedy).toContain('if acme/kestra is the core'.replace('if', 'If'));
});

const base: Given = {
  manifestsBefore: makeManifests({}, { plugins: [pinned('a@1.0.0 >=1.0')] }),
  vanished: [{ path: 'main.yml', names: ['a'], emptied: false, location: at('main.yml') }],
  onPullRequest: true,
};

test('where every named file is silent it stands alone, in full', () => {
  const manifests = makeManifests({
    asked: 'named',
    silent: [silent(), silent({ path: './b.yml', location: at('b.yml') })],
  });
  expect(judge({ ...base, manifests }).findings).toMatchObject([
    { rule: 'manifest-silent', severity: 'error', subject: 'main.yml' },
    { rule: 'manifest-silent', severity: 'error', subject: 'b.yml' },
  ]);
});

test('beside a file that speaks it stands with the others', () => {
  const seen = [{ path: 'Dockerfile', core: true, plugins: 0, leftOut: null }];
  const core = { text: '2025.1.0', location: at('Dockerfile') };
  const manifests = makeManifests({ asked: 'named', silent: [silent()], seen }, { core });
  expect(brokenRules({ ...base, manifests })).toEqual(['manifest-silent', 'pin-vanished']);
  expect(judge({ ...base, manifests }).compatible).toBe(false);
});

test.each([
  ['main.yml', 'main.yml'],
  ['charts/@acme/values.yaml', 'charts/@acme/values.yaml'],
])('a waiver may name the file %s', (path, subject) => {
  const waiver = `waivers: [{ rule: manifest-silent, subject: "${subject}", reason: x, until: 2025-12-31 }]`;
  const manifests = makeManifests({
    asked: 'named',
    silent: [silent({ location: at(path) }), silent()],
  });
  const { findings } = judge({ policy: waiver, manifests });
  expect(findings.map(({ status }) => status)).toEqual(
    path === 'main.yml' ? ['waived', 'waived'] : ['waived', 'open'],
  );
});

test('where nothing else was read the headline says that nothing was judged', () => {
  const manifests = makeManifests({ asked: 'named', silent: [silent()] });
  expect(headlineOf(judge({ policy, manifests })).sentence).toBe(
    'Nothing was judged: no file that `manifests` names has a core or a plugin',
  );
});
