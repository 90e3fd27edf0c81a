import jest from '../../jest.config.js';
import { roomsToMutate } from './rooms.js';

const rooms = roomsToMutate();

/** Rooms are mutated against their own tests: others run whole programs, and would take days. */
export default {
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
  jest: {
    config: { ...jest, testMatch: rooms.map((room) => `<rootDir>/__tests__/${room}/**/*.test.ts`) },
    enableFindRelatedTests: true,
  },
  mutate: rooms.map((room) => `src/${room}/**/*.ts`),
  coverageAnalysis: 'perTest',
  // TypeScript 7 has no API that the tool could read the real one with.
  tsconfigFile: 'none.json',
  ignorePatterns: ['dist', 'lib', 'coverage', 'docs'],
  reporters: ['progress-append-only', 'clear-text'],
  clearTextReporter: { allowColor: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 85 },
  concurrency: Number(process.env.MUTATION_CONCURRENCY ?? 1),
};
