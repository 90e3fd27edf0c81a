/**
 * Breaks the pure rooms in thousands of small ways and tells which of them no test notices. Fails
 * below 85 %. It takes hours for all rooms, so name one; CI need not run it.
 *
 *   npm ci --prefix scripts/mutation && npm run mutation -- judge rules
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const rooms = process.argv.slice(2);
const core = createRequire(import.meta.url).resolve('@stryker-mutator/core/package.json');
const stryker = core.replace('package.json', 'bin/stryker.js');
const { status } = spawnSync(
  process.execPath,
  [stryker, 'run', 'scripts/mutation/stryker.config.js'],
  {
    stdio: 'inherit',
    env: { ...process.env, ...(rooms.length > 0 ? { MUTATED_ROOMS: rooms.join(',') } : {}) },
  },
);
process.exitCode = status ?? 1;
