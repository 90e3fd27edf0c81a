import type { CoreVersion } from '../model/core-version.js';
import type { Core, Facts, Plugin } from '../model/facts.js';
import type { Sight, VanishedPins } from '../model/manifest.js';
import type { PluginVersion } from '../model/plugin-version.js';
import { comparedCore } from './compatibility.js';
import { type CorePath, corePath } from './upgrade-path.js';

type PinnedCore = Core & { readonly version: CoreVersion };
type PinnedPlugin = Plugin & { readonly version: PluginVersion };

/** What rules judge, one subject at a time. */
export interface Subjects {
  /** All that was seen. */
  readonly sight: Sight;
  /** The same, for what files pin to be deployed, beside a release too. */
  readonly deployment: Sight;
  /** What a file named before the change, and nothing names now. */
  readonly vanishedPins: VanishedPins;
  readonly plugin: Plugin;
  /** A plugin and the core that it is to run on. */
  readonly pair: Pair;
  readonly releasedCore: PinnedCore;
  readonly releasedPlugin: PinnedPlugin;
  /** A plugin that `releasing` names, a snapshot too. */
  readonly proposedPlugin: PinnedPlugin;
  /** The core that ships with all that runs on it; else each plugin that ships. */
  readonly shipment: Shipment;
  readonly deployedShipment: Shipment;
  readonly deployedCore: PinnedCore;
  readonly deployedPlugin: PinnedPlugin;
  /** The way from the core before to the core now. */
  readonly corePath: CorePath;
}

export type Scope = keyof Subjects;

export interface Pair {
  readonly plugin: Plugin;
  readonly core: Core;
  /** The core as the policy has it compared. */
  readonly compared: CoreVersion;
}

export type Shipment = { readonly core: Core } | { readonly plugin: Plugin };

/** How each scope is called in the docs, and what of the facts is in it. */
export const scopes: {
  readonly [S in Scope]: {
    readonly called: string;
    readonly subjectsOf: (facts: Facts) => readonly Subjects[S][];
  };
} = {
  sight: { called: 'always', subjectsOf: ({ sight }) => [sight] },
  deployment: { called: 'deployment', subjectsOf: ({ sight }) => [sight] },
  vanishedPins: { called: 'a change', subjectsOf: ({ vanished }) => vanished },
  plugin: { called: 'always', subjectsOf: ({ plugins }) => plugins.filter(isFixed) },
  pair: { called: 'always', subjectsOf: pairsOf },
  releasedCore: {
    called: 'released core',
    subjectsOf: (facts) => coresOf(facts).filter(({ released }) => released),
  },
  releasedPlugin: {
    called: 'released plugin',
    subjectsOf: ({ plugins }) => plugins.filter(isPinned).filter(({ released }) => released),
  },
  proposedPlugin: {
    called: 'released plugin',
    subjectsOf: ({ plugins }) => plugins.filter(isPinned).filter(({ proposed }) => proposed),
  },
  shipment: { called: 'whatever the freeze is for', subjectsOf: shipmentsOf },
  deployedShipment: {
    called: 'deployment',
    subjectsOf: (facts) => (isDeployment(facts) ? shipmentsOf(facts) : []),
  },
  deployedCore: {
    called: 'deployment',
    subjectsOf: (facts) => (isDeployment(facts) ? coresOf(facts) : []),
  },
  deployedPlugin: {
    called: 'deployment with baseline',
    subjectsOf: (facts) =>
      isDeployment(facts) ? facts.plugins.filter(isPinned).filter(hasChange) : [],
  },
  corePath: { called: 'any core with baseline', subjectsOf: pathsOf },
};

/** Whether nothing is released: what is out already is put into use. */
export function isDeployment({ releasing }: Facts): boolean {
  return releasing.names.length === 0;
}

function pairsOf(facts: Facts): readonly Pair[] {
  const { core } = facts;
  const compared = comparedCore(facts);
  if (core === null || compared === null) return [];
  return facts.plugins.filter(isFixed).map((plugin) => ({ plugin, core, compared }));
}

/** A core ships with what runs on it: one shipment. */
function shipmentsOf(facts: Facts): readonly Shipment[] {
  const { core, plugins } = facts;
  const deployment = isDeployment(facts);
  if (core !== null && (core.released || deployment)) return [{ core }];
  return plugins.filter(({ released }) => released || deployment).map((plugin) => ({ plugin }));
}

function coresOf({ core }: Facts): readonly PinnedCore[] {
  return core !== null && isPinned(core) ? [core] : [];
}

function pathsOf(facts: Facts): readonly CorePath[] {
  const path = corePath(facts);
  return path === null ? [] : [path];
}

function hasChange({ change }: Plugin): boolean {
  return change !== null;
}

/** Whether nothing about a plugin floats: it has a version, or a policy by which it needs none. */
function isFixed({ version, text }: Plugin): boolean {
  return version !== null || text === '';
}

function isPinned<T extends { readonly version: unknown }>(
  subject: T,
): subject is T & { readonly version: NonNullable<T['version']> } {
  return subject.version !== null;
}
