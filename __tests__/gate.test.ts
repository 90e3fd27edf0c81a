import { afterEach, describe, expect, test } from '@jest/globals';
import { exitCodeOf, judge } from '../src/gate.js';
import type { Verdict } from '../src/model/report.js';
import { type LoopbackGitHub, startGitHub } from './support/github/server.js';
import { gitHubOf, makeWorld } from './support/make-world.js';

const path = '.github/release-gate.yml';

let github: LoopbackGitHub | undefined;
afterEach(() => github?.close());

describe('a judgement', () => {
  test('is the report, the policy’s links, the settings and what was read', async () => {
    const inputs = { 'core-version': '2025.1.0', 'comment-key': 'staging' };
    const { report, links, settings, sources } = await judge(makeWorld({ inputs }));
    expect(report).toMatchObject({ verdict: 'pass', targetDate: '2025-08-05', problems: [] });
    expect(links.migration).toBe('https://kestra.io/docs/migration-guide');
    expect(settings.commentKey).toBe('staging');
    expect(sources.policy).toEqual({ kind: 'unnamed' });
  });

  test('names the problems of settings, policy, catalogue and versions together', async () => {
    const inputs = { 'core-version': '1.x', comment: 'sometimes', catalog: 'gone.json' };
    const files = { [path]: 'nam: acme\n' };
    const { report, links } = await judge(makeWorld({ inputs, files }));
    expect(report.verdict).toBe('fail');
    expect(report.problems.map(({ found }) => found).sort()).toEqual(
      ['1.x', 'gone.json', 'nam', 'sometimes'].sort(),
    );
    expect(links).toEqual({ migration: null, support: null, board: null, others: {} });
  });

  test('is the same for the same world', async () => {
    const inputs = { 'core-version': '2025.1.0', 'plugin-versions': 'plugin-dbt@1.1.5' };
    const [one, other] = [await judge(makeWorld({ inputs })), await judge(makeWorld({ inputs }))];
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
  });

  test.each([
    [
      'rules: { core-major-off-cadence: warning }\n',
      'Under the new policy the verdict would be warn.',
    ],
  ])('tells a pull request what the policy it proposes would say: %j', async (proposed, says) => {
    github = await startGitHub({ commits: { 'c0ffee^1': { [path]: 'name: acme\n' } } });
    const inputs = { 'core-version': '2025.1.0', 'target-date': '2025-08-06' };
    const world = makeWorld({ inputs, files: { [path]: proposed }, github: gitHubOf(github) });
    const { report } = await judge(world);
    expect(report.verdict).toBe('fail');
    expect(report.problems).toEqual([]);
    expect(report.notices.map(({ message }) => message)).toEqual([expect.stringContaining(says)]);
  });

  test.each([
    [
      'that nothing can be judged under it either',
      'name: new\n',
      '1.x',
      'Under the new policy nothing could be judged: core-version is not a core version: "1.x".',
    ],
  ])('tells of a policy that is proposed %s', async (_, proposed, core, says) => {
    github = await startGitHub({ commits: { 'c0ffee^1': { [path]: 'name: acme\n' } } });
    const inputs = { 'core-version': core };
    const world = makeWorld({ inputs, files: { [path]: proposed }, github: gitHubOf(github) });
    const { report } = await judge(world);
    expect(report.notices.map(({ message }) => message)).toEqual([
      `This change edits the policy, and a change cannot excuse itself: the base's policy judges it. ${says}`,
    ]);
  });
});

describe('the exit code', () => {
  const table: readonly (readonly ['error' | 'warning' | 'never', Verdict, 0 | 1])[] = [
    ['error', 'pass', 0],
    ['error', 'warn', 0],
    ['error', 'fail', 1],
    ['warning', 'pass', 0],
    ['warning', 'warn', 1],
    ['warning', 'fail', 1],
    ['never', 'pass', 0],
    ['never', 'warn', 0],
    ['never', 'fail', 0],
  ];

  test.each(table)('with fail-on %s and the verdict %s is %i', async (failOn, verdict, code) => {
    const judgement = await judge(makeWorld({ inputs: { 'fail-on': failOn } }));
    expect(exitCodeOf({ ...judgement, report: { ...judgement.report, verdict } })).toBe(code);
  });

  test.each(['error', 'warning', 'never'])('with fail-on %s and a problem is 2', async (failOn) => {
    const inputs = { 'fail-on': failOn, 'core-version': '1.x' };
    expect(exitCodeOf(await judge(makeWorld({ inputs })))).toBe(2);
  });
});

test.each([
  ['jenkins-weekly', 'jenkins/jenkins:2.568.2-lts-jdk21', 'jenkins:2.568.2'],
  ['jenkins-lts', 'jenkins/jenkins:2.570-jdk21', 'jenkins:2.570'],
])('%s never judges the other track’s %s', async (preset, image, seen) => {
  const files = { Dockerfile: `FROM ${image}\n` };
  const inputs = {
    ...{ policy: preset, manifests: 'Dockerfile', releasing: 'none' },
    'plugin-versions': 'junit@1380.v0a_1b_2c_3d 2.533',
  };
  const { report } = await judge(makeWorld({ inputs, files }));
  expect(report.core).toBeNull();
  const unidentified = report.findings.find(({ rule }) => rule === 'core-unidentified');
  expect(unidentified?.message).toContain(seen);
});

test.each([
  ['MAJOR.MINOR', 'first: none', '2.570-jdk21', '2.570', false],
  ['MAJOR.MINOR.PATCH', 'first: 0', '2.570-jdk21', '2.570', true],
  ['MAJOR.MINOR.PATCH', 'first: none', '6.8-php8.3-apache', '6.8', false],
  ['MAJOR.MINOR.PATCH', 'first: 1', '2.568.2-lts-jdk21', '2.568.2', false],
  ['YY.MONTH', 'first: any', '26.7-community', '26.7.0', false],
  ['YY.MONTH.N.N', 'first: any', '26.7.0-community', '26.7.0', true],
  ['MAJOR.MINOR.PATCH', 'first: 0', '1.43.0-next.2', '1.43.0-next.2', false],
])(
  'under %s and %s the tag %s is core %s, floating: %s',
  async (format, first, tag, core, floats) => {
    const policy = `extends: none
core:
  images: [acme/platform]
  numbering: [{ from: "1.0", format: ${format} }]
  ${first}
`;
    const files = { 'p.yml': policy, Dockerfile: `FROM acme/platform:${tag}\n` };
    const inputs = { policy: 'p.yml', manifests: 'Dockerfile', releasing: 'none' };
    const { report } = await judge(makeWorld({ inputs, files }));
    expect(report.problems).toEqual([]);
    expect(report.core?.version).toBe(core);
    expect(report.findings.some(({ rule }) => rule === 'version-floating')).toBe(floats);
  },
);
