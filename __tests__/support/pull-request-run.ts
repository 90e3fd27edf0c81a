import type { InputName } from '../../src/model/input.js';
import { type LoopbackGitHub, startGitHub } from './github/server.js';
import type { GitHubSetup } from './github/state.js';
import { commit, pullRequest, runAction, type Step, type StepEnd } from './run-action.js';
import type { Runtime } from './runtimes.js';

/** A release on its day, and one on the day after. */
export const inTime = { 'core-version': '2025.1.0', 'target-date': '2025-08-05' };
export const offCadence = { 'core-version': '2025.1.0', 'target-date': '2025-08-06' };

/** A GitHub whose pull request comes upon a repository without files. */
export function startPullRequest(setup: GitHubSetup = {}): Promise<LoopbackGitHub> {
  return startGitHub({ commits: { [`${commit}^1`]: {} }, ...setup });
}

/** One run of the built action on the pull request; later ones have higher numbers. */
export function runOn(
  github: LoopbackGitHub,
  runtime: Runtime,
  inputs: Partial<Record<InputName, string>>,
  id = 100,
  { variables, ...difference }: Partial<Step> = {},
): Promise<StepEnd> {
  const named = { GITHUB_RUN_ID: String(id), ...variables };
  const step = { runtime, inputs, github, event: pullRequest, variables: named };
  return runAction({ ...step, ...difference });
}

/** The texts of the comments, oldest first. */
export function bodies(github: LoopbackGitHub): readonly string[] {
  return github.comments().map(({ body }) => body);
}

/** A comment without the two lines that only the program reads. */
export function withoutMarkers(body: string | undefined): string | undefined {
  return body?.split('\n').slice(2).join('\n');
}
