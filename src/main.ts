import { readFileSync } from 'node:fs';
import * as actions from '@actions/core';
import { couldNotJudge } from './evaluate/could-not-judge.js';
import { exitCodeOf, type Judgement, judge } from './gate.js';
import { dayIn } from './model/day.js';
import { outputNames, readInputs } from './model/input.js';
import { keptLabels } from './model/labels.js';
import { noLinks } from './model/policy.js';
import { whyUntold } from './model/pull-request.js';
import { problem } from './model/report.js';
import { judgesChange } from './model/sources.js';
import { connectionOf, connectorOf, downloaderOf } from './outside/connection.js';
import { type Deadline, deadlineOfRun } from './outside/deadline.js';
import { confinedFiles } from './outside/workspace.js';
import { publishRun, type Runner, writeReports } from './publish/run.js';
import { readEvent } from './read/event.js';
import { type Pages, pageLinks, render, signature } from './render/pages.js';
import { surroundingsOf } from './render/surroundings.js';
import { terminalLines } from './render/terminal.js';
import { text } from './render/text.js';
import type { GitHub, World } from './world.js';

/**
 * The door of the action: one step of a workflow. It begins as failed and always sets every output;
 * passing is the last thing it does.
 */
export async function main(): Promise<void> {
  process.exitCode = actions.ExitCode.Failure;
  const step = watchedStep();
  try {
    const world = workflowWorld();
    const judgement = await judge(world);
    await tell(world, judgement, step.runner);
    step.end();
    if (exitCodeOf(judgement) === 0) process.exitCode = actions.ExitCode.Success;
  } catch (error) {
    await tellFault(error as Error, step.runner);
    step.end();
  }
}

/** The runner, and what makes sure that a step that ends early ends as failed, with its outputs. */
function watchedStep(): { readonly runner: Runner; readonly end: () => void } {
  const unset = new Set<string>(outputNames);
  let cause: string | null = 'nothing was left to wait for, which is a bug';
  const runner: Runner = {
    ...plainRunner,
    setOutput: (name, value) => {
      plainRunner.setOutput(name, value);
      unset.delete(name);
    },
  };
  const stop = (why: string) => {
    cause = why;
    process.exit(actions.ExitCode.Failure);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => stop(`the run was stopped by ${signal}`));
  }
  process.on('uncaughtException', ({ message }) => stop(`${message}, which is a bug`));
  process.on('exit', () => {
    if (cause === null) return;
    process.exitCode = actions.ExitCode.Failure;
    tellEarlyEnd(cause, unset.size === 0);
  });
  return {
    runner,
    end: () => {
      cause = null;
    },
  };
}

/** At the exit of a process nothing that waits is still done. */
function tellEarlyEnd(cause: string, hasOutputs: boolean): void {
  const message = `Release Gate ended early: ${cause}`;
  if (hasOutputs) {
    actions.error(`${message}. The verdict is in the outputs.`);
    return;
  }
  const pages = pagesOfFault(message);
  for (const annotation of pages.annotations) plainRunner.annotate(annotation);
  for (const [name, value] of Object.entries(pages.outputs)) plainRunner.setOutput(name, value);
}

function workflowWorld(): World {
  const deadline = deadlineOfRun();
  return {
    door: 'action',
    now: new Date(),
    inputs: readInputs(actions.getInput),
    files: confinedFiles(process.env.GITHUB_WORKSPACE ?? process.cwd()),
    download: downloaderOf(deadline),
    github: gitHub(actions.getInput('token'), deadline),
    baseline: null,
  };
}

function gitHub(token: string, deadline: Deadline): GitHub {
  const variables = process.env;
  const payload = payloadAt(variables.GITHUB_EVENT_PATH ?? '');
  // The network client reads the payload by itself when it is loaded, and throws on one that is not JSON.
  delete variables.GITHUB_EVENT_PATH;
  return {
    event: readEvent(variables, payload),
    run: {
      id: Number(variables.GITHUB_RUN_ID ?? 0),
      attempt: Number(variables.GITHUB_RUN_ATTEMPT ?? 1),
    },
    connect: connectorOf(connectionOf(token, variables), deadline),
  };
}

function payloadAt(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** The run is reported to first, because that always works; a pull request may refuse. */
async function tell(world: World, judgement: Judgement, runner: Runner): Promise<void> {
  const { report, links, settings, sources } = judgement;
  const pageOf = pageLinks(process.env);
  const { event } = sources;
  const surroundings = surroundingsOf(process.env, {
    isChange: judgesChange(event),
    today: dayIn(world.now, report.timeZone),
    commit: event?.headSha ?? event?.sha ?? '',
  });
  actions.info(text(report, (_, words) => words, { asked: surroundings }));
  const written = await writeReports(
    report,
    settings,
    pageOf,
    world.files,
    process.env.RUNNER_TEMP,
  );
  const { files } = sources.manifests;
  const pages = render(report, { links, pageOf, surroundings, reportPath: written.path, files });
  await publishRun(runner, pages);
  const refused = await tellPullRequest(world, judgement, pages).catch(untoldBecause);
  const untold = [...written.refused, ...refused];
  if (untold.length > 0) {
    actions.notice(untold.flatMap(terminalLines).join('\n'), { title: 'Release Gate' });
  }
}

/** Even a bug in reporting decides nothing: the run knows the verdict by then. */
function untoldBecause({ message }: Error): readonly string[] {
  return [`The pull request could not be updated, which is a bug: ${message}. The verdict stands.`];
}

/** Comment, labels and suggestions; what could not be delivered is answered, and the verdict stands. */
async function tellPullRequest(
  { github, inputs }: World,
  { report, settings, sources: { pullRequest } }: Judgement,
  pages: Pages,
): Promise<readonly string[]> {
  if (github === null || github.connect === null || pullRequest === null) {
    const event = github?.event.name || 'no event';
    actions.info(`No pull request to report to (${event}): no comment, no labels.`);
    return [];
  }
  if (pullRequest.state !== 'OPEN') {
    const { number, state } = pullRequest;
    actions.info(`Pull request #${number} is ${state.toLowerCase()}: nothing on it is touched.`);
    return [];
  }
  const why = whyUntold(pullRequest, github.event.headSha);
  if (why !== null) return [why];
  const { publishPullRequest, stepOf } = await import('./publish/pull-request.js');
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

const plainRunner: Runner = {
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
async function tellFault({ message, stack }: Error, runner: Runner): Promise<void> {
  actions.debug(stack ?? '');
  try {
    await publishRun(
      runner,
      pagesOfFault(`Release Gate itself failed, which is a bug: ${message}`),
    );
  } catch (error) {
    actions.error(`Release Gate could not set its outputs: ${(error as Error).message}`);
  }
}

function pagesOfFault(message: string): Pages {
  const report = couldNotJudge([problem(message, { found: '', expected: '' })], null);
  return render(report, { links: noLinks, pageOf: () => null, reportPath: '', files: [] });
}
