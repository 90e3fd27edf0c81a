import { check, checkFlags } from './check.js';
import type { Command } from './terminal.js';

/** Every command by its name. All but the gate itself are loaded when they are called. */
export const commands: Readonly<Record<string, Command>> = {
  check: { flags: checkFlags, run: check },
  plan: {
    flags: [
      ...['to', 'core-version', 'plugin-versions', 'manifests'],
      ...['policy', 'catalog', 'target-date', 'format'],
    ],
    run: async (flags, terminal) => (await import('./plan.js')).plan(flags, terminal),
  },
  calendar: {
    flags: ['policy', 'from', 'until', 'months', 'format'],
    run: async (flags, terminal) => (await import('./calendar.js')).calendar(flags, terminal),
  },
  backtest: {
    flags: ['policy', 'releases', 'since', 'format'],
    switches: ['tags'],
    run: async (flags, terminal) => (await import('./backtest.js')).backtest(flags, terminal),
  },
  fleet: {
    flags: [
      ...['repositories', 'shard', 'to', 'target-date'],
      ...['policy', 'catalog', 'report-file'],
    ],
    run: async (flags, terminal) => (await import('./fleet.js')).fleet(flags, terminal),
  },
  merge: {
    flags: ['format'],
    run: async (flags, terminal) => (await import('./merge.js')).merge(flags, terminal),
  },
  catalog: {
    flags: ['repository', 'output', 'property', 'policy', 'catalog', 'format'],
    run: async (flags, terminal) => (await import('./catalog.js')).catalog(flags, terminal),
  },
  explain: {
    flags: [],
    run: async (flags, terminal) => (await import('./explain.js')).explain(flags, terminal),
  },
  init: {
    flags: ['policy'],
    run: async (flags, terminal) => (await import('./init.js')).init(flags, terminal),
  },
};
