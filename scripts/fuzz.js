/**
 * Runs the gate on what chance writes, for as long as it is told, and prints the smallest case that
 * reaches what it should not. A seed makes a run again; without one each run tries other cases.
 *
 *   npm run fuzz -- --seconds 300
 *   npm run fuzz -- --seconds 60 --seed 42
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});

process.stdout.write(`Seed ${values.seed}, ${values.seconds} seconds.\n`);
const { status } = spawnSync(process.execPath, ['scripts/test.js', '__tests__/fuzz/fuzz.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_SECONDS: values.seconds, FUZZ_SEED: values.seed },
});
process.exitCode = status ?? 1;
