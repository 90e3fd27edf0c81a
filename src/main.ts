import { readFileSync } from 'node:fs';
import * as actions from '@actions/core';
import { couldNotJudge } from './evaluate/could-not-judge.js';
import { exitCodeOf, type Judgement, judge } from './gate.js';
import { keptLabels } from './model/labels.js';
import type { Pages } from './model/pages.js';
import { noLinks } from './model/policy.js';
import { whyUntold } from './model/pull-request.js';
import { connectionOf, connectorOf } from './outside/connection.js';
import { confinedFiles } from './outside/workspace.js';
import { publishRun, type Runner } from './publish/run.js';
import { readEvent } from './read/event.js';
import { readInputs } from './read/inputs.js';
import { signature } from './render/comment.js';
import { pageLinks } from './render/page-links.js';
import { render } from './render/pages.js';
import { terminalLines } from './render/terminal.js';
import { text } from './render/text.js';
import { writeReports } from './report-files.js';
import type { GitHub, World } from './world.js';

/** The door of the action: one step of a workflow. It always sets every output. */
export async function main(): Promise<void> {
  try {
    const world = workflowWorld();
    const judgement = await judge(world);
    await tell(world, judgement);
    if (exitCodeOf(judgement) !== 0) process.exitCode = actions.ExitCode.Failure;
  } catch (error) {
    await tellFault(error as Error);
  }
}

function workflowWorld(): World {
  return {
    door: 'action',
    now: new Date(),
    inputs: readInputs(actions.getInput),
    files: confinedFiles(process.env.GITHUB_WORKSPACE ?? process.cwd()),
    github: gitHub(actions.getInput('token')),
    baseline: null,
  };
}

function gitHub(token: string): GitHub {
  const variables = process.env;
  return {
    event: readEvent(variables, payloadAt(variables.GITHUB_EVENT_PATH ?? '')),
    run: {
      id: Number(variables.GITHUB_RUN_ID ?? 0),
      attempt: Number(variables.GITHUB_RUN_ATTEMPT ?? 1),
    },
    connect: connectorOf(connectionOf(token, variables)),
  };
}

function payloadAt(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** The run is told first, because that always works; a pull request may refuse. */
async function tell(world: World, judgement: Judgement): Promise<void> {
  const { report, links, settings, sources } = judgement;
  const pageOf = pageLinks(process.env);
  actions.info(text(report, (_, words) => words));
  const written = await writeReports(
    report,
    settings,
    pageOf,
    world.files,
    process.env.RUNNER_TEMP,
  );
  const { files } = sources.manifests;
  const pages = render(report, { links, pageOf, reportPath: written.path, files });
  await publishRun(runner, pages);
  const refused = await tellPullRequest(world, judgement, pages).catch(untoldBecause);
  const untold = [...written.refused, ...refused];
  if (untold.length > 0) {
    actions.notice(untold.flatMap(terminalLines).join('\n'), { title: 'Release Gate' });
  }
}

/** Even a bug in telling decides nothing: the run knows the verdict by then. */
function untoldBecause({ message }: Error): readonly string[] {
  return [`The pull request could not be told, which is a bug: ${message}. The verdict stands.`];
}

/** Comment, labels and suggestions; what could not be delivered is answered, and the verdict stands. */
async function tellPullRequest(
  { github, inputs }: World,
  { report, settings, sources: { pullRequest } }: Judgement,
  pages: Pages,
): Promise<readonly string[]> {
  if (github === null || github.connect === null || pullRequest === null) {
    const event = github?.event.name || 'no event';
    actions.info(`No pull request to tell (${event}): no comment, no labels.`);
    return [];
  }
  if (pullRequest.state !== 'OPEN') {
    const { number, state } = pullRequest;
    actions.info(`Pull request #${number} is ${state.toLowerCase()}: nothing on it is touched.`);
    return [];
  }
  const why = whyUntold(pullRequest, github.event.headSha);
  if (why !== null) return [why];
  const { publishPullRequest } = await import('./publish/pull-request.js');
  const { stepOf } = await import('./publish/step.js');
  const { commentKey } = settings;
  const matrix = actions.getInput('matrix');
  const step = stepOf({ commentKey, inputs, variables: process.env, matrix });
  const notices = await publishPullRequest(await github.connect(), pages, {
    owner: github.event.owner,
    repo: github.event.repo,
    pullRequest,
    run: github.run,
    byDependabot: process.env.GITHUB_ACTOR === 'dependabot[bot]',
    commentMode: settings.comment,
    step,
    signature: signature(step.key),
    judged: report.problems.length === 0,
    labels: settings.labels,
    keptLabels: keptLabels(report.releasing),
    suggest: settings.suggest,
  });
  return notices.map(({ message }) => message);
}

const commands = { error: actions.error, warning: actions.warning, notice: actions.notice };

const runner: Runner = {
  info: actions.info,
  annotate: ({ level, title, message, location }) => {
    const { path: file, line: startLine, column: startColumn, endColumn } = location ?? {};
    const place = location === null ? {} : { file, startLine, startColumn, endColumn };
    commands[level](message, { title, ...(place as actions.AnnotationProperties) });
  },
  setOutput: actions.setOutput,
  writeSummary: (markdown) => actions.summary.addRaw(markdown).write(),
};

/** A bug of ours: nothing was judged, so nothing passes, and the outputs say so. */
async function tellFault({ message, stack }: Error): Promise<void> {
  const problem = {
    message: `Release Gate itself failed, which is a bug: ${message}`,
    found: '',
    expected: '',
    location: null,
  };
  const report = couldNotJudge([problem], null);
  const options = { links: noLinks, pageOf: () => null, reportPath: '', files: [] };
  await publishRun(runner, render(report, options));
  actions.debug(stack ?? '');
  process.exitCode = actions.ExitCode.Failure;
}
