import { describe, expect, test } from '@jest/globals';
import type { Sight, SilentManifest } from '../../src/model/manifest.js';
import { headlineOf } from '../../src/render/verdict.js';
import { installUnreadable, manifestSilent, nothingFound } from '../../src/rules/not-seen.js';
import { brokenRules, findingOf, findingsOf, judge } from '../support/judge.js';
import type { Given } from '../support/make-facts.js';
import { at, makeManifests, pinned } from '../support/make-sight.js';
import { testExamples } from '../support/test-examples.js';

describe('nothing found', () => {
  testExamples(nothingFound);

  const general =
    'ame the files that pin the core and the plugins in `manifests`, or give `core-version` and `plugin-versions`; for the calendar alone set `manifests: none`.';
  const read = (path: string) => ({ path, core: false, plugins: 0, leftOut: null });

  describe('says where it looked', () => {
    const rows: readonly (readonly [string, Partial<Sight>])[] = [
      ['214 files were searched.', {}],
      ['1 file was searched.', { searchedFiles: 1 }],
      [
        'These files were read: plugins.txt.',
        { asked: 'named', searchedFiles: null, seen: [read('plugins.txt')] },
      ],
      [
        '214 files were searched, and these were read: a/Dockerfile, b.yml.',
        { seen: [read('a/Dockerfile'), read('b.yml')] },
      ],
      [
        'None of the files that `manifests` names is there.',
        { asked: 'named', searchedFiles: null },
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
});

describe('manifest silent', () => {
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
});

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
