import { relative, resolve } from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { collect } from './collect.js';
import { roomToMutate } from './rooms.js';

/** What the broken sources ask which mutant is alive, and tell who met it. */
const state = {};
globalThis.__stryker__ = state;

/**
 * Runs the tests in this very process, where a mutant takes hundredths of a second; with Jest it
 * takes seconds. Every test file is loaded afresh for every mutant, so no mutant leaves anything to
 * the next, and what is computed while loading is broken as well.
 */
class InProcessRunner {
  #files = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    for (const path of roomToMutate().tests.sort()) {
      const file = resolve(path);
      this.#files.set(file, (await collect(file)).loaded);
    }
  }

  async dryRun() {
    state.mutantCoverage = { static: {}, perTest: {} };
    const tests = [];
    for (const file of this.#files.keys()) {
      for (const test of (await collect(file)).tests) tests.push(await resultOf(test));
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: state.mutantCoverage };
  }

  async mutantRun({ activeMutant, hitLimit, sandboxFileName, testFilter }) {
    Object.assign(state, { activeMutant: activeMutant.id, hitLimit, hitCount: 0 });
    const tests = await this.#firstFailure(sandboxFileName, testFilter);
    const timeout = determineHitLimitReached(state.hitCount, hitLimit);
    state.activeMutant = undefined;
    return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests });
  }

  /** The results up to the first failure; the source's own tests come first, since they notice most. */
  async #firstFailure(source, wanted) {
    const own = resolve('__tests__', relative('src', source)).replace(/\.ts$/, '.test.ts');
    const ownFirst = [...this.#files].sort(([a], [b]) => Number(b === own) - Number(a === own));
    const results = [];
    for (const [file, loaded] of ownFirst) {
      const isWanted = wanted?.some((id) => id.startsWith(`${file}#`)) ?? loaded.has(source);
      for (const test of isWanted ? await testsUnderMutant(file) : []) {
        if (wanted !== undefined && !wanted.includes(test.id)) continue;
        const result = await resultOf(test);
        results.push(result);
        if (result.status === TestStatus.Failed) return results;
      }
    }
    return results;
  }
}

/** A file that cannot be loaded fails as its first test would. */
async function testsUnderMutant(file) {
  try {
    return (await collect(file)).tests;
  } catch (error) {
    const run = () => {
      throw error;
    };
    return [{ id: `${file}#0`, name: file, run }];
  }
}

async function resultOf({ id, name, run }) {
  const start = performance.now();
  state.currentTestId = id;
  const failureMessage = await failureOf(run);
  state.currentTestId = undefined;
  const timeSpentMs = performance.now() - start;
  if (failureMessage === undefined) return { id, name, timeSpentMs, status: TestStatus.Success };
  return { id, name, timeSpentMs, status: TestStatus.Failed, failureMessage };
}

async function failureOf(run) {
  try {
    await run();
    return undefined;
  } catch (error) {
    return String(error);
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner),
];
