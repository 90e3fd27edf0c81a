import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LoopbackGitHub, startGitHub } from './github/server.js';
import type { GitHubSetup } from './github/state.js';
import { commit, headCommit, runAction, type Step, type StepEnd } from './run-action.js';
import type { Runtime } from './runtimes.js';

/** A situation in which the built action runs. */
export interface EventRun {
  readonly title: string;
  readonly event: NonNullable<Step['event']>;
  readonly github?: GitHubSetup;
  readonly inputs?: Step['inputs'];
  readonly prepare?: Step['prepare'];
}

/** The commit that a merge queue builds on. */
const queueBase = 'ba5eba5e';

/** A core and a plugin that needs a later one; each commit differs, so that a report tells what was read. */
const files = (core: string, plugin: string) => ({
  Dockerfile: `FROM kestra/kestra:v${core}\n`,
  'plugins.txt': `plugin-invoice@${plugin} >=2026.1\n`,
});

const workspace = files('2025.1.1', '2.1.1');

const commits = {
  [`${commit}^1`]: files('2025.1.0', '1.1.1'),
  [queueBase]: files('2025.1.0', '2.0.1'),
  [commit]: files('2025.1.2', '2.1.0'),
  [headCommit]: files('2025.1.3', '2.1.1'),
};

const judged: Readonly<Record<string, string>> = {
  '2025.1.1': 'the workspace',
  '2025.1.2': 'the run’s commit, through the API',
  '2025.1.3': 'the head commit, through the API',
};

const compared: Readonly<Record<string, string>> = {
  major: 'the first parent of the run’s commit',
  minor: 'the commit that the queue builds on',
  patch: 'the commit that the run is for',
};

const ofPullRequest = (sha = headCommit) => ({ pull_request: { number: 7, head: { sha } } });
const ofQueue = { merge_group: { head_sha: commit, base_sha: queueBase } };

/** Every situation of docs/events.md that a run can show. */
export const eventRuns: readonly EventRun[] = [
  { title: '`pull_request`', event: { name: 'pull_request', payload: ofPullRequest() } },
  {
    title: '`pull_request` from a fork, whose token may only read',
    event: { name: 'pull_request', payload: ofPullRequest() },
    github: { pullRequest: { fromFork: true } },
  },
  {
    title: '`pull_request` whose head is another commit by now',
    event: { name: 'pull_request', payload: ofPullRequest('b'.repeat(40)) },
  },
  {
    title: '`pull_request` that is closed by now',
    event: { name: 'pull_request', payload: ofPullRequest() },
    github: { pullRequest: { state: 'CLOSED' } },
  },
  {
    title: '`pull_request` without a checkout',
    event: { name: 'pull_request', payload: ofPullRequest() },
    prepare: emptied,
  },
  {
    title: '`pull_request` without a token',
    event: { name: 'pull_request', payload: ofPullRequest() },
    inputs: { token: '' },
  },
  {
    title: '`pull_request` without a readable payload',
    event: { name: 'pull_request', payload: null },
    prepare: withoutPayload,
  },
  {
    title: '`pull_request_target`',
    event: { name: 'pull_request_target', payload: ofPullRequest() },
  },
  { title: '`merge_group`', event: { name: 'merge_group', payload: ofQueue } },
  {
    title: '`merge_group` without a checkout',
    event: { name: 'merge_group', payload: ofQueue },
    prepare: emptied,
  },
  {
    title: '`merge_group` without a `base_sha`',
    event: { name: 'merge_group', payload: { merge_group: {} } },
  },
  { title: '`push`', event: { name: 'push', payload: {} } },
  { title: '`push` without a checkout', event: { name: 'push', payload: {} }, prepare: emptied },
  { title: '`schedule`', event: { name: 'schedule', payload: { schedule: '0 6 * * *' } } },
  { title: '`workflow_dispatch`', event: { name: 'workflow_dispatch', payload: { inputs: {} } } },
  {
    title: '`release`',
    event: { name: 'release', payload: { release: { tag_name: 'v2025.1.1' } } },
  },
  {
    title: '`release` whose tag is another version than the one released',
    event: { name: 'release', payload: { release: { tag_name: 'v2025.1.0' } } },
    inputs: { 'core-version': '2025.1.1', 'target-date': '2025-08-07', manifests: 'none' },
  },
  { title: 'an event that nobody knows yet', event: { name: 'moon_phase', payload: {} } },
];

/** A workspace that nothing was checked out into. */
function emptied(machine: string): void {
  for (const name of ['.git', ...Object.keys(workspace)]) {
    rmSync(join(machine, 'workspace', name), { recursive: true });
  }
}

function withoutPayload(machine: string): void {
  writeFileSync(join(machine, 'event.json'), 'not JSON');
}

/** A run as a row of the table: what is judged, compared with, written and said, and the exit. */
export async function eventRow(runtime: Runtime, run: EventRun): Promise<readonly string[]> {
  const github = await startGitHub({ commits, ...run.github });
  try {
    const { title, event, prepare } = run;
    const inputs = { policy: 'kestra-calver', 'target-date': '2025-08-05', ...run.inputs };
    const given = { runtime, github, event, inputs, files: workspace };
    const ended = await runAction(prepare === undefined ? given : { ...given, prepare });
    return [title, ...readingOf(ended), writtenTo(github), exitOf(ended)];
  } finally {
    await github.close();
  }
}

function readingOf({ report }: StepEnd): readonly string[] {
  if (report === null || report.problems.length > 0) return ['nothing', 'nothing'];
  const [plugin] = report.plugins;
  return [
    judged[report.core?.version ?? ''] ?? 'nothing',
    compared[plugin?.change ?? ''] ?? 'nothing',
  ];
}

function writtenTo(github: LoopbackGitHub): string {
  const told = [
    ...(github.comments().length > 0 ? ['comment'] : []),
    ...(github.labels().length > 0 ? ['labels'] : []),
  ];
  return told.length === 0 ? 'nothing' : told.join(', ');
}

function exitOf({ exitCode, report }: StepEnd): string {
  const said = (report?.problems.length ?? 1) > 0 ? 'could not judge' : report?.verdict;
  return `${exitCode}, ${said}`;
}
