import { spawn } from 'node:child_process';

/** What a process left behind. */
export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How a process is started: with this environment and no other, and nothing on its input. */
export interface Start {
  readonly folder: string;
  /** Whether nobody reads what it prints. */
  readonly unread?: boolean;
  readonly environment: Readonly<Record<string, string>>;
}

/** Runs a program to its end, without blocking a server of this process that it may talk to. */
export function start(program: string, words: readonly string[], how: Start): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      cwd: how.folder,
      env: how.environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (how.unread === true) child.stdout.destroy();
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}
