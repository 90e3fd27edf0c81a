import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { InputName } from '../../src/model/input.js';
import type { Report } from '../../src/model/report.js';
import { inFolder, readTexts, type Texts, writeTexts } from './folder.js';
import type { LoopbackGitHub } from './github/server.js';
import { annotationsIn, type LoggedAnnotation, outputsIn } from './runner-log.js';
import type { Runtime } from './runtimes.js';
import { start } from './start.js';

/** One step of a workflow that uses the built action. */
export interface Step {
  readonly runtime: Runtime;
  /** What the workflow's `with` says; `action.yml` gives the defaults. */
  readonly inputs?: Partial<Record<InputName, string>>;
  /** The leg of the job's matrix; left out, there is none. */
  readonly matrix?: unknown;
  /** Left out, a push. */
  readonly event?: { readonly name: string; readonly payload: unknown };
  /** Left out, an address where nothing answers. */
  readonly github?: LoopbackGitHub;
  /** Files of the workspace, which is a checkout; left out, there are none. */
  readonly files?: Texts;
  /** Further variables of the runner, or others for the usual ones. */
  readonly variables?: Texts;
  /** A last hand on the machine, whose folders are `action`, `temp` and `workspace`. */
  readonly prepare?: (machine: string) => void;
}

/** What a step left behind. */
export interface StepEnd {
  readonly exitCode: number | null;
  /** What people see: without lines of debugging. */
  readonly log: string;
  readonly stderr: string;
  readonly annotations: readonly LoggedAnnotation[];
  readonly outputs: Texts;
  readonly summary: string;
  /** What `report-path` leads to; null when the output is empty. */
  readonly report: Report | null;
  /** All files of the machine, such as `workspace/report.json`. */
  readonly files: Texts;
}

/** The commit that every step runs for; on a pull request its first parent is the base. */
export const commit = 'c0ffee';

/** What the loopback's pull request proposes. */
export const headCommit = 'a'.repeat(40);

/** The event of the loopback's pull request. */
export const pullRequest = {
  name: 'pull_request',
  payload: { pull_request: { number: 7, head: { sha: headCommit } } },
};

/** Runs the built action as the runner does: in the workspace, with nothing of this repository near. */
export function runAction(step: Step): Promise<StepEnd> {
  return inFolder(async (machine) => {
    const workspace = join(machine, 'workspace');
    for (const name of ['temp', 'workspace', 'workspace/.git']) mkdirSync(join(machine, name));
    cpSync('dist', join(machine, 'action', 'dist'), { recursive: true });
    const { event = { name: 'push', payload: {} }, files = {} } = step;
    writeTexts(machine, { output: '', summary: '', 'event.json': JSON.stringify(event.payload) });
    writeTexts(workspace, files);
    step.prepare?.(machine);
    const environment = {
      ...inputVariables(step.inputs ?? {}, step.matrix ?? null),
      ...runnerVariables(machine, event.name, step.github?.url ?? 'http://127.0.0.1:9'),
      ...step.variables,
    };
    const door = join(machine, 'action', 'dist', 'index.js');
    const program = resolve(step.runtime.path);
    const ended = await start(program, [door], { folder: workspace, environment });
    const lines = ended.stdout.split('\n').filter((line) => !line.startsWith('::debug::'));
    const outputs = outputsIn(readFileSync(join(machine, 'output'), 'utf8'));
    return {
      exitCode: ended.exitCode,
      log: lines.join('\n'),
      stderr: ended.stderr,
      annotations: annotationsIn(ended.stdout),
      outputs,
      summary: readFileSync(join(machine, 'summary'), 'utf8'),
      report: reportAt(workspace, outputs['report-path']),
      files: readTexts(machine),
    };
  });
}

/** A space in an input's name becomes `_`; a hyphen stays, which no shell could set. */
function inputVariables(given: Step['inputs'], matrix: unknown): Record<string, string> {
  const { inputs } = parse(readFileSync('action.yml', 'utf8')) as {
    readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  };
  const values = Object.entries(inputs).map(([name, input]) => {
    const value = given?.[name as InputName] ?? input.default ?? '';
    return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, evaluated(value, matrix)];
  });
  return Object.fromEntries(values);
}

/** The two expressions that `action.yml` holds. */
function evaluated(value: string, matrix: unknown): string {
  if (value === '$' + '{{ github.token }}') return 'a-token';
  return value === '$' + '{{ toJSON(matrix) }}' ? JSON.stringify(matrix, null, 2) : value;
}

function runnerVariables(machine: string, eventName: string, url: string): Record<string, string> {
  return {
    GITHUB_ACTION: '__acme_release-gate',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION_REF: 'v1',
    GITHUB_ACTION_REPOSITORY: 'acme/release-gate',
    GITHUB_API_URL: url,
    GITHUB_EVENT_NAME: eventName,
    GITHUB_EVENT_PATH: join(machine, 'event.json'),
    GITHUB_GRAPHQL_URL: `${url}/graphql`,
    GITHUB_JOB: 'gate',
    GITHUB_OUTPUT: join(machine, 'output'),
    GITHUB_REPOSITORY: 'acme/platform',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '100',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: commit,
    GITHUB_STEP_SUMMARY: join(machine, 'summary'),
    GITHUB_WORKFLOW: 'Checks',
    GITHUB_WORKFLOW_REF: 'acme/platform/.github/workflows/checks.yml@refs/pull/7/merge',
    GITHUB_WORKSPACE: join(machine, 'workspace'),
    RUNNER_TEMP: join(machine, 'temp'),
  };
}

function reportAt(workspace: string, path: string | undefined): Report | null {
  return path ? JSON.parse(readFileSync(resolve(workspace, path), 'utf8')) : null;
}
