import { fileURLToPath } from 'node:url';
import { roomToMutate } from './rooms.js';

/** Vitest runs the tests of one room, as Jest does, in a fraction of the time that Jest needs to start. */
export default {
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: {
    alias: { '@jest/globals': fileURLToPath(import.meta.resolve('vitest')) },
  },
  test: { include: [`__tests__/${roomToMutate()}/**/*.test.ts`] },
};
