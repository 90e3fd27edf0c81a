import type { Day } from '../../model/day.js';
import {
  defaultNotation,
  type Links,
  type PluginCadence,
  type Policy,
  type Waiver,
} from '../../model/policy.js';
import type { WrittenPolicy } from '../../schema/written-policy.js';
import { completeCadence } from './complete-cadence.js';
import { completeCore } from './complete-core.js';
import { completeFinders, completeOwnFinders } from './complete-finders.js';
import { completeSources } from './complete-sources.js';
import type { Locate } from './locate.js';

/**
 * A policy with nothing left out, from a written one that has been checked. It knows neither YAML
 * nor schemas, so that a run on a preset loads neither. `ground` is the preset that it extends, or
 * an empty policy.
 */
export function completePolicy(
  written: WrittenPolicy,
  source: string,
  locate: Locate,
  ground: WrittenPolicy,
): Policy {
  return {
    name: written.name ?? source,
    source,
    platform: ground.core?.name ?? null,
    timeZone: written['time-zone'] ?? 'UTC',
    prereleases: written.prereleases ?? 'strict',
    core: completeCore(written.core ?? {}, locate),
    plugins: {
      versions: written.plugins?.versions ?? defaultNotation.versions,
      requires: written.plugins?.requires ?? defaultNotation.requires,
      find: completeFinders(written.plugins?.find ?? [], ['plugins', 'find'], locate),
      own: completeOwnFinders(written.plugins?.own ?? [], locate),
      major: completePluginCadence(written.plugins?.major),
      minor: completePluginCadence(written.plugins?.minor),
      patch: completePluginCadence(written.plugins?.patch),
    },
    deployments: completeDeployments(written.deployments),
    catalogues: completeSources(written.catalogues ?? []),
    toleranceDays: written['tolerance-days'] ?? 0,
    rules: completeRules(written.rules),
    waivers: (written.waivers ?? []).map((waiver, index) =>
      completeWaiver(waiver, locate(['waivers', index], 'value')),
    ),
    freezes: (written.freezes ?? []).map(({ from, to, reason, for: kind }) => ({
      from: from as Day,
      to: to as Day,
      reason,
      for: kind ?? 'releases',
    })),
    links: completeLinks(written.links),
  };
}

type WrittenPlugins = NonNullable<WrittenPolicy['plugins']>;

function completePluginCadence(written: WrittenPlugins['major']): PluginCadence | null {
  return written?.on === 'core-major' ? 'core-major' : completeCadence(written?.on);
}

/** A window that is open on any day is none. */
function completeDeployments(written: WrittenPolicy['deployments']): Policy['deployments'] {
  const on = completeCadence(written?.on);
  return on === 'any' ? null : on;
}

function completeRules(written: WrittenPolicy['rules']): Policy['rules'] {
  const levels = Object.entries(written ?? {}).filter(([, level]) => level !== null);
  return Object.fromEntries(levels);
}

type WrittenWaiver = NonNullable<WrittenPolicy['waivers']>[number];

/** The version stands after the last `@`; one at the start belongs to a scoped name. */
function completeWaiver(written: WrittenWaiver, location: Waiver['location']): Waiver {
  const { rule, subject, reason, until } = written;
  const at = subject.lastIndexOf('@');
  const versioned = at > 0;
  return {
    rule,
    subject: versioned ? subject.slice(0, at) : subject,
    version: versioned ? subject.slice(at + 1) : null,
    reason,
    until: until as Day,
    location,
  };
}

function completeLinks(written: WrittenPolicy['links']): Links {
  const { migration, support, board, ...rest } = written ?? {};
  const others = Object.entries(rest).flatMap(([name, link]) => (link ? [[name, link]] : []));
  return {
    migration: migration ?? null,
    support: support ?? null,
    board: board ?? null,
    others: Object.fromEntries(others),
  };
}
