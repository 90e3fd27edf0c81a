// Sources are TypeScript and ES modules; swc only strips the types.
export default {
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  // In milliseconds: starting the built files takes seconds on a busy machine.
  testTimeout: 60_000,
  // Modules of finished tests stay in memory: a process that holds this much is replaced.
  workerIdleMemoryLimit: '1GB',
};
