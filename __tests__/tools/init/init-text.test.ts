import { describe, expect, test } from '@jest/globals';
import {
  type Manifests,
  nothingSaid,
  nothingSeen,
  type Sight,
} from '../../../src/model/manifest.js';
import type { Paint } from '../../../src/render/terminal.js';
import { askText, initText } from '../../../src/tools/init/init-text.js';
import type { RepositoryKind } from '../../../src/tools/init/repository-kind.js';
import { readPolicy } from '../../support/make-facts.js';

const plain: Paint = (_, text) => text;
const location = { path: 'deploy/Dockerfile', line: 1, column: 6, endColumn: 9 };

function seen(path: string, core: boolean, plugins: number, leftOut: string | null = null) {
  return { path, core, plugins, leftOut };
}

function environment(core: string | null, ...paths: readonly string[]) {
  return { paths, core: core === null ? null : { text: core, location: null }, plugins: [] };
}

function found(sight: Partial<Sight>, difference: Partial<Manifests> = {}): Manifests {
  return { ...nothingSaid({ ...nothingSeen, ...sight }), ...difference };
}

/** The first paragraph. */
function opening(kind: RepositoryKind, manifests: Manifests): string[] {
  return (
    initText(kind, { preset: '', remark: null, manifests }, [], plain)
      .split('\n\n')[0]
      ?.split('\n') ?? []
  );
}

test('what was found, what was written and what comes next', () => {
  const files = [
    { path: 'policy.yml', outcome: 'written', why: '' },
    { path: 'workflow.yml', outcome: 'kept', why: 'it is there already' },
  ] as const;
  const manifests = found(
    { seen: [seen('gradle.properties', true, 0)] },
    { environments: [environment('1.0.0', 'gradle.properties')] },
  );
  expect(initText('core', { preset: '', remark: null, manifests }, files, plain)).toBe(
    `This is the core's own repository.
Read: gradle.properties (core).

written  policy.yml
kept     workflow.yml  it is there already

What to do next
  1. workflow.yml was kept: look that it runs the gate. To have it written anew, move it away and run release-gate init again.
  2. Read the policy and change what is different for you.
  3. See what it plans: release-gate calendar
  4. See what the gate would have said so far: release-gate backtest --tags
  5. Commit policy.yml, and open a pull request.
`,
  );
});

describe('what to do next', () => {
  type Outcome = 'written' | 'kept' | 'failed';
  const steps = (kind: RepositoryKind, preset: string, outcomes: readonly [Outcome, Outcome]) => {
    const [policy, workflow] = outcomes;
    const files = [
      { path: 'policy.yml', outcome: policy, why: '' },
      { path: 'workflow.yml', outcome: workflow, why: '' },
    ];
    const text = initText(kind, { preset, remark: null, manifests: found({}) }, files, plain);
    return text.split('\n').flatMap((line) => /^ {2}\d\. (.{0,34})/.exec(line)?.[1] ?? []);
  };
  const [read, plan] = ['Read the policy and change what is', 'See what it plans: release-gate ca'];

  test.each<[RepositoryKind, string, [Outcome, Outcome], readonly string[]]>([
    [
      'unknown',
      'acme',
      ['written', 'written'],
      ['Fill in the versions in workflow.y', read, plan, 'Commit policy.yml and workflow.yml'],
    ],
    [
      'unknown',
      'acme',
      ['written', 'kept'],
      ['workflow.yml was kept: look that i', read, plan, 'Commit policy.yml, and open a pull'],
    ],
    [
      'deployment',
      'acme',
      ['kept', 'written'],
      ['policy.yml was kept: write `extend', read, plan, 'Commit workflow.yml, and open a pu'],
    ],
    ['deployment', '', ['kept', 'written'], [read, plan, 'Commit workflow.yml, and open a pu']],
    ['deployment', '', ['kept', 'kept'], ['workflow.yml was kept: look that i', read, plan]],
    [
      'core',
      'acme',
      ['failed', 'failed'],
      ['Make it possible to write policy.y', 'Make it possible to write workflow'],
    ],
    [
      'unknown',
      'acme',
      ['written', 'failed'],
      ['Make it possible to write workflow', read, plan, 'Commit policy.yml, and open a pull'],
    ],
  ])('for %s under "%s" with files that were %j', (kind, preset, outcomes, expected) => {
    expect(steps(kind, preset, outcomes)).toEqual(expected);
  });
});

describe('it says', () => {
  test('where it looked when nothing was found, and what came close', () => {
    const leftOut = 'it lies in a folder examples';
    const image = { text: 'mirror.acme.test/kestra:7', location };
    const sight = {
      searchedFiles: 214,
      images: [image, { ...image, location: null }],
      seen: [seen('examples/Dockerfile', false, 0, leftOut)],
    };
    expect(opening('unknown', found(sight))).toEqual([
      'No core and no plugin was found in 214 files.',
      'These images are not known to be a core: mirror.acme.test/kestra:7 (deploy/Dockerfile), mirror.acme.test/kestra:7.',
      'Left out: examples/Dockerfile, because it lies in a folder examples.',
    ]);
  });

  test('what each file names', () => {
    const all = [
      seen('orchestrator/Dockerfile', true, 1),
      seen('plugins.txt', false, 12),
      seen('run.sh', false, 0),
    ];
    const manifests = found({ seen: all }, { environments: [environment('1', 'x')] });
    expect(opening('deployment', manifests)).toEqual([
      'This repository pins a core or plugins.',
      'Read: orchestrator/Dockerfile (core, 1 plugin), plugins.txt (12 plugins), run.sh.',
    ]);
  });

  test('which environments there are', () => {
    const environments = [
      environment('v1.2.0', 'deploy/prod/Dockerfile'),
      environment(null, 'deploy/staging/Dockerfile'),
    ];
    const lines = opening('deployment', found({}, { environments }));
    expect(lines.slice(-3)).toEqual([
      'It holds 2 environments, and the workflow judges each:',
      '  deploy/prod     core v1.2.0',
      '  deploy/staging  a core that is not known',
    ]);
  });

  test('how to name a core that is not known', () => {
    const manifests = found(
      { seen: [seen('Dockerfile', false, 1)] },
      { environments: [environment(null, 'Dockerfile')] },
    );
    expect(initText('deployment', { preset: '', remark: null, manifests }, [], plain)).toContain(
      '  1. Name the core: add its image',
    );
    expect(initText('plugin', { preset: '', remark: null, manifests }, [], plain)).not.toContain(
      'Name the core',
    );
  });

  test('what cannot be read', () => {
    const problem = { message: 'It is\nbroken.', found: '', expected: '', location: null };
    expect(opening('deployment', found({}, { problems: [problem] })).at(-1)).toBe(
      'Cannot be read: It is\\u{a}broken.',
    );
  });

  test('and where: the first fault of each file', () => {
    const fault = { message: 'It is broken.', found: '', expected: '' };
    const at = (path: string, line: number) => ({ path, line, column: 2, endColumn: 3 });
    const problems = [at('a.yml', 1), at('a.yml', 5), at('b.yml', 9)].map((location) => ({
      ...fault,
      location,
    }));
    expect(opening('deployment', found({}, { problems })).slice(-2)).toEqual([
      'Cannot be read: a.yml:1:2: It is broken.',
      'Cannot be read: b.yml:9:2: It is broken.',
    ]);
  });

  test('ten files at most', () => {
    const many = Array.from({ length: 12 }, (_, n) => seen(`${n}.txt`, false, 1));
    expect(opening('deployment', found({ seen: many }))[1]).toMatch(
      /9\.txt \(1 plugin\) and 2 more\.$/,
    );
  });
});

test('which policy reads the files, and what it reads', () => {
  const manifests = found(
    { seen: [seen('Dockerfile', true, 0)] },
    { cores: [{ text: '1.2.0', location: null }] },
  );
  const text = initText('deployment', { preset: 'acme', remark: null, manifests }, [], plain);
  expect(text).toContain('Policy: acme; it reads core 1.2.0, 0 plugins.\n');
});

test('what to do where no policy, or several, could be meant', () => {
  expect(askText([], ['a', 'b'])).toContain('release-gate init --policy NAME:\n  a, b\n');
  const several = ['a', 'bcd'].map((preset) => ({ preset, manifests: found({}) }));
  expect(askText(several, []).split('\n').slice(1, 3)).toEqual([
    '  release-gate init --policy a    no core, 0 plugins',
    '  release-gate init --policy bcd  no core, 0 plugins',
  ]);
});

test('what is read is counted by its name, with the files that it stands in', () => {
  const plugin = (name: string, path: string | null) => ({
    ...{ name, version: '1.0.0', requirement: null, requirementLocation: null },
    location: path === null ? null : { ...location, path },
  });
  const plugins = [
    plugin('a', 'plugins.txt'),
    plugin('a', 'values.yaml'),
    plugin('b', 'plugins.txt'),
    plugin('c', null),
  ];
  const cores = [
    { text: '1.2.0', location: null },
    { text: '1.2.0', location },
  ];
  const judging = {
    preset: 'acme',
    remark: 'Mind the gap.',
    manifests: found({}, { cores, plugins }),
  };
  const lines = initText('deployment', judging, [], plain).split('\n');
  expect(lines.slice(0, 4)).toEqual([
    'This repository pins a core or plugins.',
    'Policy: acme; it reads core 1.2.0, 3 plugins in plugins.txt, values.yaml.',
    'Mind the gap.',
    '',
  ]);
  expect(initText('deployment', judging, [], (style) => `<${style}>`)).toContain('\n<bold>\n');
});

describe('images that are not known to be a core', () => {
  const images = [{ text: 'postgres:16', location }];
  const known = environment('1.0.0', 'a/Dockerfile');
  const unknown = environment(null, 'b/Dockerfile');
  const line = 'These images are not known to be a core: postgres:16 (deploy/Dockerfile).';

  test.each([
    ['where no environment is there', [], images, 1],
    ['where one environment has no core', [known, unknown], images, 1],
    ['where none has', [unknown], images, 1],
    ['but not where each has', [known], images, 0],
    ['and not where none was seen', [unknown], [], 0],
  ])('are told %s', (_, environments, seenImages, times) => {
    const lines = opening('deployment', found({ images: seenImages }, { environments }));
    expect(lines.filter((each) => each === line)).toHaveLength(times);
    expect(lines.filter((each) => each.startsWith('These images'))).toHaveLength(times);
  });
});

test('where nothing was searched no count is told, and where something is read neither', () => {
  expect(opening('unknown', found({ searchedFiles: null }))).toEqual([
    'No core and no plugin was found.',
  ]);
  const read = [seen('Dockerfile', true, 0)];
  expect(opening('deployment', found({ searchedFiles: 7, seen: read }))[0]).toBe(
    'This repository pins a core or plugins.',
  );
});

test('ten files and ten problems at most, with their reasons told apart', () => {
  const leftOut = Array.from({ length: 11 }, (_, n) => seen(`${n}.yml`, false, 0, 'it is old'));
  const problem = { message: 'It is broken.', found: '', expected: '', location: null };
  const problems = Array.from({ length: 12 }, () => problem);
  const lines = opening('unknown', found({ seen: leftOut }, { problems }));
  expect(lines.find((line) => line.startsWith('Left out'))).toMatch(
    /^Left out: 0\.yml, because it is old; 1\.yml, .*; 9\.yml, because it is old and 1 more\.$/,
  );
  expect(lines.filter((line) => line.startsWith('Cannot be read'))).toHaveLength(10);
  const ten = Array.from({ length: 10 }, (_, n) => seen(`${n}.txt`, false, 1));
  expect(opening('deployment', found({ seen: ten }))[1]).not.toContain('more');
});

test('where no platform is recognised a policy to begin with can be copied', () => {
  const lines = askText([], ['a']).split('\n');
  const policy = lines.slice(lines.indexOf('  extends: none'), -1).join('\n');
  expect(lines[0]).toContain('so nothing was written');
  expect(lines[3]).toContain('.github/release-gate.yml');
  expect(readPolicy(policy)).toMatchObject({
    core: { name: 'acme', find: [{ in: 'versions.yaml' }] },
    plugins: { find: [{ in: 'plugins.txt' }] },
  });
  expect(askText([{ preset: 'a', manifests: found({}) }], []).split('\n')[0]).toContain(
    'so nothing was written',
  );
});

test('only where a core is not known has it to be named', () => {
  const manifests = found({}, { environments: [environment('1.0.0', 'Dockerfile')] });
  expect(initText('deployment', { preset: '', remark: null, manifests }, [], plain)).not.toContain(
    'Name the core',
  );
});
