import type { Day } from '../../src/model/day.js';
import type {
  Fleet,
  FleetReport,
  HeldBack,
  HoldingPlugin,
  RepositoryReport,
} from '../../src/tools/fleet/fleet.js';

const policy = { name: 'kestra-calver', source: 'built-in' };
const targetDate = '2026-02-03' as Day;

/** A fleet without a repository; different only in what is given. */
export function makeFleet(difference: Partial<Fleet> = {}): Fleet {
  const counts = { ready: 0, breaks: 0, undecided: 0 };
  return {
    ...{ schemaVersion: 1, core: '2026.1.0', targetDate, policy, counts },
    ...{ missing: [], plugins: [], repositories: [] },
    ...difference,
  };
}

/** A shard's report without a repository, the only one of its run; different only in what is given. */
export function makeFleetReport(difference: Partial<FleetReport> = {}): FleetReport {
  return {
    schemaVersion: 1,
    question: { core: '2026.1.0', targetDate, policy, digest: 'abc' },
    shard: { index: 1, count: 1 },
    repositories: [],
    ...difference,
  };
}

/** A repository that is ready; different only in what is given. */
export function makeRepository(difference: Partial<RepositoryReport> = {}): RepositoryReport {
  return {
    ...{ repository: 'acme/one', status: 'ready', reason: null, read: true, core: '2025.3.1' },
    ...{ plugins: 1, heldBack: [], findings: [], warnings: 0 },
    ...difference,
  };
}

/** A pin that does not run on the coming core; different only in what is given. */
export function makeHeldBack(difference: Partial<HeldBack> = {}): HeldBack {
  return {
    ...{ name: 'plugin-a', version: '1.0.0', requires: '<2026.1', newestCompatible: '2.0.0' },
    compatibility: 'incompatible',
    ...difference,
  };
}

/** A plugin that holds one repository back; different only in what is given. */
export function makeHoldingPlugin(difference: Partial<HoldingPlugin> = {}): HoldingPlugin {
  return {
    ...{ name: 'plugin-a', upgradeTo: '2.0.0', incompatible: 1, undecided: 0, frees: 1 },
    versions: [{ version: '1.0.0', repositories: 1 }],
    ...difference,
  };
}
