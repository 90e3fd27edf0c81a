import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../../src/model/day.js';
import { readInputs } from '../../../src/model/input.js';
import { type ManifestFiles, noFiles, nothingSeen } from '../../../src/model/manifest.js';
import type { Policy } from '../../../src/model/policy.js';
import type { Finding, PluginReport } from '../../../src/model/report.js';
import type { WrittenCore } from '../../../src/model/written.js';
import { resolveCatalogue } from '../../../src/resolve/catalogue/catalogue.js';
import { conflictOf } from '../../../src/resolve/manifests/environments.js';
import { resolvePreset } from '../../../src/resolve/policy/apply-defaults.js';
import type { RepositoryReport } from '../../../src/tools/fleet/fleet.js';
import {
  type CommonGround,
  heldBackBy,
  judgeRepository,
  reasonOf,
  startingCore,
  undecided,
} from '../../../src/tools/fleet/judge-repository.js';
import { core } from '../../support/core.js';

const catalogue = JSON.stringify({
  plugins: {
    'plugin-a': { versions: { '1.0.0': '<2026.1', '2.0.0': '>=2025.3' } },
    'plugin-b': { versions: { '1.0.0': '>=2025.1' } },
  },
});

const ground: CommonGround = {
  goal: core('2026.1.0'),
  policy: resolvePreset('kestra-calver') as Policy,
  catalogue: resolveCatalogue([{ path: 'catalogue.json', text: catalogue }]).catalogue,
  inputs: readInputs((name) => (name === 'target-date' ? '2026-02-03' : '')),
  now: new Date('2026-01-15T09:00:00Z'),
};

const waiver = {
  rule: 'core-too-new' as const,
  subject: 'plugin-a',
  version: null,
  reason: 'replaced',
  until: '2026-12-31' as Day,
  location: null,
};

async function judge(
  files: Readonly<Record<string, string>>,
  difference: Partial<CommonGround> = {},
) {
  const judged = judgeRepository('acme/one', filesOf(files), { ...ground, ...difference });
  return (await judged) as RepositoryReport;
}

function filesOf(files: Readonly<Record<string, string>>): ManifestFiles {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  return { ...noFiles, searched: true, files: sources };
}

function dockerfile(tag: string, ...plugins: readonly string[]) {
  return {
    Dockerfile: `FROM kestra/kestra:${tag}\nRUN kestra plugins install ${plugins.join(' ')}\n`,
  };
}

test('a repository whose plugins run on the coming core is ready', async () => {
  const report = await judge(dockerfile('v2025.3.1', 'io.acme:plugin-b:1.0.0'));
  expect(report).toMatchObject({ status: 'ready', reason: null, core: '2025.3.1', plugins: 1 });
  expect(report.heldBack).toEqual([]);
});

test('a plugin that does not run on it breaks the repository, and the version that does is named', async () => {
  const report = await judge(
    dockerfile('v2025.3.1', 'io.acme:plugin-a:1.0.0', 'io.acme:plugin-b:1.0.0'),
  );
  expect(report).toMatchObject({ status: 'breaks', reason: null, read: true, plugins: 2 });
  expect(report.heldBack).toEqual([
    {
      name: 'plugin-a',
      version: '1.0.0',
      requires: '<2026.1',
      compatibility: 'incompatible',
      newestCompatible: '2.0.0',
    },
  ]);
  expect(report.findings).toMatchObject([
    { rule: 'core-too-new', subject: 'plugin-a@1.0.0', location: { path: 'Dockerfile', line: 2 } },
  ]);
});

test('a stop of the policy on the way breaks it too', async () => {
  const report = await judge(dockerfile('v0.22.0', 'io.acme:plugin-b:1.0.0'));
  expect(report.findings.map(({ rule }) => rule)).toEqual(['stop-skipped']);
});

test('it is judged as a deployment, which has no day of its own', async () => {
  const inputs = { ...ground.inputs, 'target-date': '2026-02-06' };
  const report = await judge(dockerfile('v2025.3.1', 'io.acme:plugin-b:1.0.0'), { inputs });
  expect(report).toMatchObject({ status: 'ready', findings: [] });
});

test('values that lie over others are read though they name no image', async () => {
  const values = 'image:\n  repository: kestra/kestra\n  tag: v2025.3.0\n';
  const over = {
    'chart/values.yaml': values,
    'chart/values-prod.yaml': 'image: { tag: v2025.3.1 }\n',
  };
  const { status, reason } = await judge(over);
  expect(status).toBe('undecided');
  expect(reason).toContain('several environments');
  const pin = dockerfile('v2025.3.1', 'io.acme:plugin-b:1.0.0');
  const beside = { ...pin, 'notes.yaml': 'image: { tag: v1\n' };
  expect(await judge(beside)).toMatchObject({ status: 'ready', core: '2025.3.1' });
});

test('a core above the coming one is no way back', async () => {
  const report = await judge(dockerfile('v2026.2.0', 'io.acme:plugin-b:1.0.0'));
  expect(report).toMatchObject({ status: 'ready', core: '2026.2.0' });
});

test.each([
  [
    'two images with different cores',
    'v0.22.0\nCOPY --from=kestra/kestra:v2025.3.1 /app /app',
    'the files are several environments (core v0.22.0; core v2025.3.1)',
  ],
  ['a core that cannot be read', '2025.01.1', 'not a core version: "2025.01.1"'],
  [
    'a tag without a number in front',
    'custom-build-7',
    'the core is not a fixed version ("custom-build-7")',
  ],
  ['a core that floats', 'latest', 'the core is not a fixed version ("latest")'],
])('%s makes the repository undecided, with the reason', async (_, tag, reason) => {
  const report = await judge(dockerfile(tag, 'io.acme:plugin-b:1.0.0'));
  expect(report).toMatchObject({ status: 'undecided', read: true, plugins: 1 });
  expect(report.reason).toContain(reason);
});

test('a plugin that does not run on the coming core breaks it from wherever', async () => {
  const report = await judge(dockerfile('latest', 'io.acme:plugin-a:1.0.0'));
  expect(report).toMatchObject({ status: 'breaks', reason: null });
});

test.each([
  ['waived', { waivers: [waiver] }],
  ['lowered by the policy', { rules: { 'core-too-new': 'warning' as const } }],
])('a plugin whose finding is %s holds nothing back', async (_, difference) => {
  const policy = { ...ground.policy, ...difference };
  const report = await judge(dockerfile('v2025.3.1', 'io.acme:plugin-a:1.0.0'), { policy });
  expect(report).toMatchObject({ status: 'ready', heldBack: [] });
});

test('a plugin of which nothing is known makes the repository undecided', async () => {
  const report = await judge(dockerfile('v2025.3.1', 'io.acme:plugin-c:1.0.0'));
  expect(report.status).toBe('undecided');
  expect(report.reason).toContain('plugin-c');
  expect(report.heldBack).toMatchObject([{ name: 'plugin-c', compatibility: 'undecided' }]);
});

test('a reason is whole, whatever the name in it holds', async () => {
  const manifest = { core: '2025.3.1', plugins: { 'plugin\nc': '1.0.0' } };
  const report = await judge({ 'release-gate.plugins.json': JSON.stringify(manifest) });
  expect(report.reason).toBe(
    'No minimum core is known for plugin\nc@1.0.0, so it cannot be judged.',
  );
});

test.each([
  ['a broken manifest', { 'values.yaml': 'image: {unclosed\n' }, 'values.yaml'],
  [
    'no version anywhere',
    { Dockerfile: 'FROM alpine:3\n' },
    'no file names a core (kestra/kestra, ',
  ],
  ['no manifest', {}, ') or a plugin'],
])('%s makes the repository undecided, with the reason', async (_, files, reason) => {
  const report = await judge(files);
  expect(report).toMatchObject({ status: 'undecided', read: true });
  expect(report.reason).toContain(reason);
});

test('a repository that could not be read is undecided and holds nothing', () => {
  expect(undecided('acme/one', 'it is gone', false)).toEqual({
    ...{ repository: 'acme/one', status: 'undecided', reason: 'it is gone', read: false },
    ...{ core: null, plugins: 0, heldBack: [], findings: [], warnings: 0 },
  });
});

test('a plugin’s own repository is known by its name, without the owner’s', async () => {
  const files = filesOf({ 'gradle.properties': 'version=1.0.0\nkestraVersion=2025.1.0\n' });
  const its = { ...ground, goal: core('1.0.0') };
  const settings = ['settings.gradle', 'settings.gradle.kts'];
  expect(await judgeRepository('acme/plugin-own', files, its)).toEqual({ wanted: settings });
  const report = await judgeRepository('acme/plugin-own', { ...files, absent: settings }, its);
  expect(report).toMatchObject({ heldBack: [{ name: 'plugin-own', version: '1.0.0' }] });
});

test('files without a word that matters are not even understood', async () => {
  const pin = dockerfile('v2025.3.1', 'io.acme:plugin-b:1.0.0');
  expect(await judge({ ...pin, 'other.yaml': 'x: {unclosed\n' })).toMatchObject({
    core: '2025.3.1',
  });
  expect(await judge({ ...pin, 'other.yaml': 'x: {kestra\n' })).toMatchObject({ core: null });
});

const plugin: PluginReport = {
  ...{ name: 'plugin-a', version: '1.0.0', requires: '<2026.1', compatibility: 'incompatible' },
  ...{
    newestCompatible: '2.0.0',
    lowestCore: null,
    lowestCoreDate: null,
    change: null,
    location: null,
  },
};

const error: Finding = {
  ...{ rule: 'core-too-new', severity: 'error', status: 'open', undecided: false },
  ...{ subject: 'plugin-a@1.0.0', about: [about('1.0.0')], data: {}, location: null },
  ...{ message: '', remedy: '', touched: true, waiver: null },
};

function gathered(...versions: readonly string[]): Finding {
  const all = versions.map((version) => about(version));
  return { ...error, rule: 'requirement-undeclared', subject: 'plugins', about: all };
}

function about(version: string, name = 'plugin-a') {
  return { name, version };
}

function named(errors: readonly Finding[], difference: Partial<PluginReport> = {}) {
  return heldBackBy(errors, [{ ...plugin, ...difference }]).map(({ name }) => name);
}

describe('a plugin holds back', () => {
  test.each([
    ['when an error is about it', [error], {}],
    ['when an error that gathers many names it', [gathered('2.0.0', '1.0.0')], {}],
    [
      'when its long text floats',
      [{ ...error, about: [about('x'.repeat(150))] }],
      { version: 'x'.repeat(150) },
    ],
  ])('%s', (_, errors, difference) => {
    expect(named(errors, difference)).toEqual(['plugin-a']);
  });
});

describe('a plugin holds nothing back', () => {
  test.each([
    ['without an error', [], {}],
    ['when the error is about another', [{ ...error, about: [about('1.0.0', 'plugin-b')] }], {}],
    ['when the error gathers another version of it', [gathered('2.0.0')], {}],
    [
      'when the error gathers that version of another',
      [{ ...gathered('1.0.0'), about: [about('2.0.0'), about('1.0.0', 'plugin-b')] }],
      {},
    ],
    ['when the error names no plugins', [gathered()], {}],
    ['when it runs on the core', [error], { compatibility: 'compatible' as const }],
    ['when no core is asked about', [error], { compatibility: null }],
  ])('%s', (_, errors, difference) => {
    expect(named(errors, difference)).toEqual([]);
  });
});

const goal = core('2026.1.0');
function start(...texts: readonly (string | WrittenCore)[]) {
  const cores = texts.map((text, n) =>
    typeof text === 'string' ? { text, location: placeOn(n + 1) } : text,
  );
  const environments = cores.map((each) => ({ paths: ['Dockerfile'], core: each, plugins: [] }));
  const conflict = cores.length > 1 ? conflictOf(environments) : null;
  return startingCore(
    { core: cores[0] ?? null, conflict, sight: nothingSeen },
    { name: 'kestra' },
    goal,
  );
}

function placeOn(line: number) {
  return { path: 'Dockerfile', line, column: 1, endColumn: 1 };
}

describe('an upgrade starts', () => {
  test.each([
    ['at the core that is pinned', ['v2025.3.1'], '2025.3.1', '2025.3.1'],
    ['nowhere at the coming core', ['2026.1.0'], '2026.1.0', undefined],
    ['nowhere above it', ['2026.2.0'], '2026.2.0', undefined],
    ['nowhere without a core', [], null, undefined],
  ])('%s', (_, cores, text, before) => {
    const started = start(...cores);
    expect(started).toMatchObject({ text, unknown: null });
    expect(started.before?.text).toBe(before);
  });
});

describe('nobody knows where it starts', () => {
  const tag = { text: 'v1.3', location: null, floats: true };
  const nobody = 'so nobody knows where its upgrade starts';
  test.each([
    [
      'with two cores',
      ['1.0.0', '0.22.0'],
      null,
      `Dockerfile:2: the files are several environments (core 1.0.0; core 0.22.0), ${nobody}`,
    ],
    [
      'with latest',
      ['latest'],
      'latest',
      `Dockerfile:1: the core is not a fixed version ("latest"), ${nobody}`,
    ],
    ['with a tag that moves', [tag], 'v1.3', `the core is not a fixed version ("v1.3"), ${nobody}`],
    [
      'with a tag that is no version',
      ['custom-build-7'],
      'custom-build-7',
      'Dockerfile:1: The core in Dockerfile is not a core version: "custom-build-7"',
    ],
  ])('%s', (_, cores, text, unknown) => {
    expect(start(...cores)).toEqual({ text, before: null, unknown });
  });

  test('with an image that is not known to be the core, and with no other', () => {
    const located = (text: string) => ({ text, location: placeOn(1) });
    const on = (...texts: readonly string[]) => {
      const sight = { ...nothingSeen, images: texts.map(located) };
      return startingCore({ core: null, conflict: null, sight }, { name: 'kestra' }, goal).unknown;
    };
    expect(on('postgres:17', 'mirror.acme.test/kestra-ee:7')).toBe(
      `Dockerfile:1: the image mirror.acme.test/kestra-ee:7 is not known to be the core, ${nobody}`,
    );
    expect(on('postgres:17')).toBeNull();
  });
});

const location = { path: 'values.yaml', line: 3, column: 1, endColumn: 1 };
const placed = { message: 'It is no YAML.', location };
const other = { message: 'It is empty.', location: null };

test.each([
  [[other], 'It is empty'],
  [[placed], 'values.yaml:3: It is no YAML'],
  [[placed, other, other], 'values.yaml:3: It is no YAML (and 2 more)'],
])('the reason of %j is: %s', (problems, reason) => {
  expect(reasonOf(problems)).toBe(reason);
});

test('where nothing is found the reason names what came close', async () => {
  const files = {
    ...filesOf({ Dockerfile: 'FROM acme/kestra-custom:v1.0.0\n' }),
    leftOut: [{ path: 'examples/Dockerfile', why: 'it lies in examples' }],
    searchedFiles: 12,
  };
  const close = (await judgeRepository('acme/one', files, ground)) as RepositoryReport;
  expect(close.reason?.split('; ')).toEqual([
    expect.stringMatching(/^none of 12 files names a core \(kestra\/kestra, .*\) or a plugin$/),
    'the image acme/kestra-custom:v1.0.0 is not known to be a core',
    'examples/Dockerfile was left out, because it lies in examples',
  ]);
  const { reason } = await judge({ Dockerfile: 'FROM alpine:3\n' });
  expect(reason).not.toContain(';');
  const core = { ...ground.policy.core, images: [], properties: [] };
  const unmarked = await judge({}, { policy: { ...ground.policy, core } });
  expect(unmarked.reason).toContain('names a core (the policy knows no mark of one) or a plugin');
});
