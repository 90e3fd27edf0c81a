import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { inFolder, readTexts, type Texts, writeTexts } from './folder.js';

/** A step of a workflow of this project, by its job and its name. */
export interface StepName {
  readonly workflow: string;
  readonly job: string;
  readonly step: string;
}

export interface StepEnded {
  readonly exitCode: number | null;
  readonly printed: string;
  /** The files that are in the folder afterwards, `output` among them. */
  readonly files: Texts;
}

/** Whether this machine has a program that the runners of GitHub have. */
export function hasProgram(name: string): boolean {
  return spawnSync(name, ['--version']).status === 0;
}

/**
 * Runs a step's script as a runner would, with these variables, and with programs of our own in the
 * place of those that reach out.
 *
 * @param programs shell scripts by the name of the program that they stand for
 */
export function runStep(
  { workflow, job, step }: StepName,
  environment: Readonly<Record<string, string>>,
  programs: Texts,
  files: Texts = {},
): Promise<StepEnded> {
  const { jobs } = parse(readFileSync(`.github/workflows/${workflow}.yml`, 'utf8'));
  const { run } = jobs[job].steps.find(({ name }: { name?: string }) => name === step);
  return inFolder(async (folder) => {
    const scripts = Object.entries(programs).map(([name, text]) => [`bin/${name}`, text]);
    writeTexts(folder, { ...files, output: '', 'step.sh': run, ...Object.fromEntries(scripts) });
    for (const name of Object.keys(programs)) chmodSync(join(folder, 'bin', name), 0o755);
    const { status, stdout } = spawnSync('bash', ['-e', 'step.sh'], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: `${join(folder, 'bin')}:${process.env.PATH ?? ''}`,
        ...{ RUNNER_TEMP: folder, GITHUB_OUTPUT: join(folder, 'output') },
        ...environment,
      },
    });
    return { exitCode: status, printed: stdout, files: readTexts(folder) };
  });
}
