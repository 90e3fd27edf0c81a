import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { roomToMutate } from './rooms.js';

/** A room is mutated against its own tests: it should not need those of others. */
export default {
  testRunner: 'in-process',
  plugins: ['./scripts/mutation/runner.js'],
  mutate: roomToMutate().sources,
  coverageAnalysis: 'perTest',
  // TypeScript 7 has no API that the tool could read the real one with.
  tsconfigFile: 'none.json',
  ignorePatterns: ['dist', 'lib', 'coverage'],
  // Not in the project: what a run that was stopped leaves behind would stop the checks.
  tempDirName: join(tmpdir(), 'release-gate-mutation'),
  reporters: ['progress-append-only', 'clear-text'],
  clearTextReporter: { allowColor: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 85 },
  dryRunTimeoutMinutes: 20,
  concurrency: 1,
};
