/**
 * Breaks the pure rooms in thousands of small ways, one room after the other, and tells which of
 * them no test of the room notices. Fails below 85 %. All rooms take hours, most of them `resolve`;
 * a folder or a file of a room takes minutes. `docs/mutation.md` has what came out.
 *
 *   npm ci --prefix scripts/mutation && npm run mutation -- questions calendar resolve/facts
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { pureRooms } from './rooms.js';

const core = createRequire(import.meta.url).resolve('@stryker-mutator/core/package.json');
const stryker = core.replace('package.json', 'bin/stryker.js');
const named = process.argv.slice(2);

for (const room of named.length > 0 ? named : pureRooms) {
  const { status } = spawnSync(
    process.execPath,
    [stryker, 'run', 'scripts/mutation/stryker.config.js'],
    { stdio: 'inherit', env: { ...process.env, MUTATED_ROOM: room } },
  );
  if (status !== 0) process.exitCode = 1;
}
