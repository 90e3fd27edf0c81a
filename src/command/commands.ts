import { check, checkFlags } from './check.js';
import type { Command } from './terminal.js';

/** Every command by its name. All but the gate itself are loaded when they are called. */
export const commands: Readonly<Record<string, Command>> = {
  check: { flags: checkFlags, switches: ['quiet', 'verbose'], run: check },
  plan: {
    flags: [
      ...['to', 'core-version', 'plugin-versions', 'manifests'],
      ...['policy', 'catalog', 'target-date', 'format'],
    ],
    run: async (flags, terminal) =>
      (await import('../tools/plan/plan-command.js')).plan(flags, terminal),
  },
  calendar: {
    flags: ['policy', 'from', 'until', 'months', 'format'],
    run: async (flags, terminal) =>
      (await import('../tools/calendar/calendar-command.js')).calendar(flags, terminal),
  },
  backtest: {
    flags: ['policy', 'releases', 'since', 'format'],
    switches: ['tags'],
    run: async (flags, terminal) =>
      (await import('../tools/backtest/backtest-command.js')).backtest(flags, terminal),
  },
  fleet: {
    flags: [
      ...['repositories', 'shard', 'to', 'target-date'],
      ...['policy', 'catalog', 'report-file'],
    ],
    run: async (flags, terminal) =>
      (await import('../tools/fleet/fleet-command.js')).fleet(flags, terminal),
  },
  merge: {
    flags: ['format'],
    run: async (flags, terminal) =>
      (await import('../tools/fleet/merge-command.js')).merge(flags, terminal),
  },
  catalog: {
    flags: ['repository', 'output', 'property', 'policy', 'catalog', 'format'],
    run: async (flags, terminal) =>
      (await import('../tools/catalog/catalog-command.js')).catalog(flags, terminal),
  },
  explain: {
    flags: [],
    run: async (flags, terminal) =>
      (await import('../tools/explain/explain-command.js')).explain(flags, terminal),
  },
  completion: {
    flags: [],
    run: async (flags, terminal) =>
      (await import('./completion.js')).completion(flags, terminal, commands),
  },
  init: {
    flags: ['policy'],
    run: async (flags, terminal) =>
      (await import('../tools/init/init-command.js')).init(flags, terminal),
  },
};
