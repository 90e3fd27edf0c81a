import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import installRuntimes, { packagedNode } from '../scripts/runtimes/install.js';

installRuntimes();

/** The Nodes to measure on: the one that npm runs on, and the one that runners start. */
export const nodes = [process.execPath, packagedNode].filter((path) => existsSync(path));

/** A Node's version, such as `v24.21.0`. */
export function versionOf(node) {
  return execFileSync(node, ['--version'], { encoding: 'utf8', env: {} }).trim();
}

/**
 * Runs whole processes in turns, so that a busy minute of the machine meets all alike, and answers
 * for each name the medians of wall clock and processor time, in milliseconds.
 *
 * @param calls for each name the words of a command, and the variables it sees
 */
export function timeProcesses(calls, rounds) {
  const times = Object.fromEntries(Object.keys(calls).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, call] of Object.entries(calls)) times[name].push(timeProcess(call));
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, runs]) => [
      name,
      { wall: median(runs.map(({ wall }) => wall)), cpu: median(runs.map(({ cpu }) => cpu)) },
    ]),
  );
}

/** The middle one; of an even number, the upper of the two in the middle. */
export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/**
 * The shell asks the system what a process cost, which Node cannot, and reads its output through a
 * pipe, as a runner does. An exit code of 1 is a verdict.
 */
function timeProcess({ words, variables = {}, folder = '/' }) {
  const script = 'TIMEFORMAT="%R %U %S"; time "$@" 2>&1 | cat >/dev/null; test $? -le 1';
  const [wall, user, system] = execFileSync(
    'bash',
    ['-o', 'pipefail', '-c', `{ ${script}; } 2>&1`, '-', ...words],
    {
      encoding: 'utf8',
      cwd: folder,
      // Nothing else: one certificate more in the environment slows Node's own start down.
      env: { PATH: '/usr/bin:/bin', HOME: '/nowhere', ...variables },
    },
  )
    .trim()
    .split(' ')
    .map((seconds) => Number(seconds) * 1000);
  return { wall, cpu: user + system };
}
