import type { Catalogue } from '../../model/catalogue.js';
import type { CoreVersion } from '../../model/core-version.js';
import type { BaselinePlugin } from '../../model/facts.js';
import {
  type Manifests,
  nothingSaid,
  nothingSeen,
  type VanishedPins,
} from '../../model/manifest.js';
import { defaultNotation, type PluginNotation } from '../../model/policy.js';
import type { Notice, Problem } from '../../model/report.js';
import { shown } from '../../model/shown.js';
import type { Sources } from '../../model/sources.js';
import type { Written, WrittenCore, WrittenPlugin } from '../../model/written.js';
import { isSameCore } from '../manifests/environments.js';
import { floats, readCore } from './core.js';
import { floatingBaseNotice } from './notices.js';
import { readInputList } from './plugin-list.js';
import { baselineOf, type ReadPlugin, readPlugins } from './plugins.js';

/** The versions to judge and those they are compared with, parsed. */
export interface Versions {
  /** What was given by hand. */
  readonly byHand: Written;
  /** All that is judged: what was given by hand, then what the manifests say beside it. */
  readonly written: Written;
  /** Null when none was given or it floats. */
  readonly core: CoreVersion | null;
  readonly plugins: readonly ReadPlugin[];
  /** The core before; null without a baseline. */
  readonly currentCore: CoreVersion | null;
  /** The plugins before, by name; null without a baseline. */
  readonly baseline: ReadonlyMap<string, BaselinePlugin> | null;
  /** What the base named and nothing names now. */
  readonly vanished: readonly VanishedPins[];
  readonly notices: readonly Notice[];
}

/** What the manifests say, and what they said before the change; null where nothing is compared. */
export interface BothManifests {
  readonly now: Manifests;
  readonly before: Manifests | null;
}

/** Nothing but what is given by hand. */
export const noManifests: BothManifests = { now: nothingSaid(nothingSeen), before: null };

/** Reads every version that was given; all that cannot be read is reported at once. */
export function readVersions(
  { inputs }: Sources,
  catalogue: Catalogue,
  manifests: BothManifests,
  notation: PluginNotation = defaultNotation,
): { readonly versions: Versions; readonly problems: readonly Problem[] } {
  const { now } = manifests;
  const list = readInputList('plugin-versions', inputs['plugin-versions']);
  const byHand = { core: given(inputs['core-version']), plugins: list.plugins };
  const conflict = byHand.core === null ? now.conflict : null;
  // What differs between environments is reported once, with them.
  const inFiles = conflict === null ? now.plugins : firstOfEach(now.plugins);
  const written = { core: byHand.core ?? now.core, plugins: joined(list.plugins, inFiles) };
  const plugins = readPlugins(
    'plugin-versions',
    written.plugins,
    catalogue,
    winsBeside(now),
    notation,
  );
  const core = readCore('core-version', floating(written.core) ? null : written.core);
  const before = readBaseline(inputs, manifests, catalogue, notation);
  return {
    versions: {
      byHand,
      written,
      core: core.version,
      plugins: plugins.plugins,
      currentCore: before.core,
      baseline: before.plugins,
      vanished: now.vanished,
      notices: [...now.notices, ...overrideNotices(byHand, now), ...before.notices],
    },
    problems: [
      ...now.problems,
      ...(conflict === null ? [] : [conflict]),
      ...[core, list, plugins, before].flatMap(({ problems }) => problems),
    ],
  };
}

/** What stood before, given by hand or else read from the base's manifests. */
interface Before {
  readonly core: CoreVersion | null;
  readonly plugins: ReadonlyMap<string, BaselinePlugin> | null;
  readonly notices: readonly Notice[];
  readonly problems: readonly Problem[];
}

function readBaseline(
  inputs: Sources['inputs'],
  { now, before }: BothManifests,
  catalogue: Catalogue,
  notation: PluginNotation,
): Before {
  const list = readInputList('current-plugin-versions', inputs['current-plugin-versions']);
  const byHand = readPlugins(
    'current-plugin-versions',
    list.plugins,
    catalogue,
    undefined,
    notation,
  );
  const core = readCore('current-core-version', given(inputs['current-core-version']));
  const standing = before === null ? null : readStanding(before, catalogue, notation);
  const compares = before !== null && now.paths.length + before.paths.length > 0;
  return {
    core: core.version ?? standing?.core ?? null,
    plugins:
      list.plugins.length > 0
        ? baselineOf(byHand.plugins)
        : compares
          ? (standing?.plugins ?? null)
          : null,
    notices: [
      ...(standing?.notices ?? []),
      ...(core.version === null && before?.conflict === null && floating(before.core)
        ? [floatingBaseNotice(before.core?.text ?? '')]
        : []),
    ],
    problems: [core, list, byHand].flatMap(({ problems }) => problems),
  };
}

/** A base that cannot be read is not the fault of the change: nothing is compared, and that is said. */
function readStanding(
  before: Manifests,
  catalogue: Catalogue,
  notation: PluginNotation,
): Omit<Before, 'problems'> {
  const { conflict } = before;
  const read = readPlugins('', before.plugins, catalogue, winsBeside(before), notation);
  const core = readCore('', conflict !== null || floating(before.core) ? null : before.core);
  const problems = [...before.problems, ...read.problems, ...core.problems];
  if (problems.length === 0) {
    const notices = conflict === null ? [] : [severalAtBase(conflict)];
    return { core: core.version, plugins: baselineOf(read.plugins), notices };
  }
  const message = `The base's manifests cannot be read, so nothing is compared with them: ${problems[0]?.message}`;
  return { core: null, plugins: null, notices: [{ message, location: null }] };
}

function severalAtBase({ found }: Problem): Notice {
  const message = `The base's files are several environments (${found}), so no upgrade of the core is judged.`;
  return { message, location: null };
}

function firstOfEach(plugins: readonly WrittenPlugin[]): readonly WrittenPlugin[] {
  const byName = new Map<string, WrittenPlugin>();
  for (const plugin of plugins) if (!byName.has(plugin.name)) byName.set(plugin.name, plugin);
  return [...byName.values()];
}

/** Only in a plugin's own repository a manifest's requirement wins over the catalogue's. */
function winsBeside({ releasing }: Manifests): (plugin: WrittenPlugin) => boolean {
  const own = new Set(releasing?.names ?? []);
  return ({ name, location }) => location === null || own.has(name);
}

/** What is given by hand wins over a manifest. */
function joined(
  byHand: readonly WrittenPlugin[],
  inFiles: readonly WrittenPlugin[],
): readonly WrittenPlugin[] {
  const names = new Set(byHand.map(({ name }) => name));
  return [...byHand, ...inFiles.filter(({ name }) => !names.has(name))];
}

function floating(core: WrittenCore | null): boolean {
  return core !== null && (core.floats === true || floats(core.text));
}

function given(text: string): WrittenCore | null {
  return text === '' ? null : { text, location: null };
}

/** Inputs that win over what a manifest says, where the two differ. */
export function overrideNotices(byHand: Written, manifests: Manifests): Notice[] {
  const core = overriddenCore(byHand.core, manifests.cores);
  const given = new Map(byHand.plugins.map((plugin) => [plugin.name, plugin]));
  const plugins = manifests.plugins.flatMap((plugin) => {
    const hand = given.get(plugin.name);
    if (hand === undefined || hand.version === plugin.version) return [];
    const { version: text, location } = plugin;
    return overridden('plugin-versions', `${hand.name}@${hand.version}`, { text, location });
  });
  return [...core, ...plugins];
}

/** To choose one of the cores that the files name overrides none. */
function overriddenCore(given: WrittenCore | null, cores: readonly WrittenCore[]): Notice[] {
  const [first] = cores;
  if (given === null || first === undefined) return [];
  if (cores.some((core) => isSameCore(core, given))) return [];
  return [overridden('core-version', `core ${given.text}`, first)];
}

function overridden(
  input: string,
  given: string,
  { text, location }: { readonly text: string; readonly location: Notice['location'] },
): Notice {
  return { message: `${input} says ${shown(given)} and wins over ${shown(text)} here.`, location };
}
