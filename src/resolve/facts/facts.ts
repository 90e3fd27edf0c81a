import type { Catalogue } from '../../model/catalogue.js';
import { type CoreVersion, compareCoreVersions, isSnapshotCore } from '../../model/core-version.js';
import { type Day, dayIn } from '../../model/day.js';
import type { Candidate, Core, Facts, Releasing } from '../../model/facts.js';
import { asWritten } from '../../model/numbering.js';
import type { Policy } from '../../model/policy.js';
import type { Problem } from '../../model/report.js';
import { minimumOf } from '../../model/requirement.js';
import { judgesChange, type Sources } from '../../model/sources.js';
import type { WrittenCore } from '../../model/written.js';
import { timelineFor } from '../timeline/timeline.js';
import { choosePolicy, type Evidence } from './choose-policy.js';
import { coreKindOf } from './core.js';
import {
  expiredWaiverNotices,
  foreignNumberNotices,
  pastPlanNotices,
  twoPartNotices,
  unknownLineNotices,
} from './notices.js';
import { placePlugin, removedPlugins } from './plugins.js';
import { releaseTagNotices, releaseTagProblems, resolveReleasing } from './releasing.js';
import {
  type GuardedManifests,
  guardRequirements,
  requirementNotices,
} from './requirement-guard.js';
import { plannedDay, readTargetDate, unplanned } from './target-date.js';
import { type BothManifests, noManifests, readVersions, type Versions } from './versions.js';

/** The facts, or every problem that keeps them from being known. */
export type Resolved =
  | { readonly facts: Facts; readonly problems: readonly [] }
  | { readonly facts: null; readonly problems: readonly Problem[] };

/**
 * Turns what was read into facts under a policy and a catalogue; of candidates, which have the named
 * policy first, the one that knows the lines in question judges.
 */
export function resolveFacts(
  sources: Sources,
  named: Policy,
  catalogue: Catalogue,
  manifests: BothManifests = noManifests,
  candidates: readonly Candidate[] = [],
): Resolved {
  const guarded = guardRequirements(manifests, named.plugins);
  const { versions: read, problems } = readVersions(
    sources,
    catalogue,
    guarded.manifests,
    named.plugins,
  );
  const versions = asItsPlatformWrites(read, named);
  const { releasing, problems: strangers } = resolveReleasing(
    sources.inputs.releasing,
    versions,
    manifests.now.releasing,
  );
  const today = dayIn(sources.now, named.timeZone);
  const target = readTargetDate(sources.inputs['target-date'], today);
  const released = candidateOf(versions, releasing).core;
  const evidence = evidenceOf(versions, manifests);
  const { policy, choice } =
    candidates.length < 2
      ? { policy: named, choice: null }
      : choosePolicy(candidates, evidence, target.date ?? today);
  const first = timelineOn(policy, versions, target.date ?? today, target.date ? released : null);
  const found = [
    ...[...problems, ...strangers, ...target.problems, ...first.problems],
    ...releaseTagProblems(sources.event, releasing, versions, policy.plugins.versions),
  ];
  if (found.length > 0) return { facts: null, problems: found };
  const date =
    target.date ?? plannedDay(candidateOf(versions, releasing), today, policy, first.timeline);
  if (date === null) return { facts: null, problems: [unplanned()] };
  const { timeline } = date === target.date ? first : timelineOn(policy, versions, date, released);
  const context = {
    ...{ sources, policy, catalogue, manifests, guarded, versions },
    ...{ releasing, timeline, targetDate: date, choice },
  };
  return { facts: factsOf(context), problems: [] };
}

/** A release whose last number is never written is shown without it. */
function asItsPlatformWrites(versions: Versions, { core: platform }: Policy): Versions {
  const { core, currentCore } = versions;
  return {
    ...versions,
    core: core && asWritten(core, platform),
    currentCore: currentCore && asWritten(currentCore, platform),
  };
}

interface Context
  extends Pick<Facts, 'policy' | 'catalogue' | 'releasing' | 'timeline' | 'targetDate' | 'choice'> {
  readonly sources: Sources;
  readonly manifests: BothManifests;
  readonly guarded: GuardedManifests;
  readonly versions: Versions;
}

function factsOf(context: Context): Facts {
  const { sources, policy, catalogue, manifests, guarded, versions } = context;
  const { releasing, timeline, targetDate, choice } = context;
  const { now, before } = manifests;
  const onlyTouched = judgesChange(sources.event);
  const isProposed = (name: string) =>
    releasing.names.includes('plugins') || releasing.names.includes(name);
  const isRewritten = (name: string) => guarded.rewritten.has(name) || guarded.added.has(name);
  const setting = { baseline: versions.baseline, isProposed, isRewritten, onlyTouched };
  const plugins = versions.plugins.map((plugin) => placePlugin(plugin, setting));
  return {
    targetDate,
    policy,
    timeline,
    catalogue,
    core: placeCore(context),
    plugins,
    removed: removedPlugins(versions.plugins, versions.baseline),
    releasing,
    backportRequest: sources.inputs['backport-request'] || null,
    sparesUntouched: onlyTouched && hasBaseline(versions),
    sight: now.sight,
    sightBefore: before === null ? null : { ...before.sight, core: before.core },
    vanished: versions.vanished,
    choice,
    notices: [
      ...versions.notices,
      ...requirementNotices(guarded, plugins),
      ...(sources.door === 'action' ? twoPartNotices(inputVersions(versions)) : []),
      ...unknownLineNotices(versions.core, policy, timeline, targetDate),
      ...foreignNumberNotices(versions.core, policy),
      ...pastPlanNotices(
        sources.inputs['target-date'],
        targetDate,
        dayIn(sources.now, policy.timeZone),
      ),
      ...expiredWaiverNotices(policy, targetDate),
      ...releaseTagNotices(sources.event, releasing, versions, policy.plugins.versions),
    ],
  };
}

function placeCore(context: Context): Core | null {
  const { sources, policy, versions, releasing, timeline, targetDate } = context;
  const { core: version, currentCore: before, written } = versions;
  if (written.core === null) return null;
  const changed = isCoreChanged(context, written.core);
  const standing = judgesChange(sources.event) && !changed;
  return {
    text: written.core.text,
    version,
    kind: version === null ? null : coreKindOf(version, timeline, policy.core, targetDate),
    released:
      releasing.names.includes('core') && version !== null && !isSnapshotCore(version) && !standing,
    before,
    changed,
    location: written.core.location,
  };
}

/** A core that floats is the same where its text is, as nothing else can be compared. */
function isCoreChanged({ versions, manifests }: Context, { text, location }: WrittenCore): boolean {
  const { core: version, currentCore: before } = versions;
  if (version === null) return location === null || manifests.before?.core?.text !== text;
  return before === null || compareCoreVersions(version, before) !== 0;
}

/** The timeline around a day, for all versions that are named. */
function timelineOn(policy: Policy, versions: Versions, day: Day, released: CoreVersion | null) {
  const minimums = versions.plugins.flatMap(({ requirement }) =>
    requirement === null ? [] : (minimumOf(requirement) ?? []),
  );
  const cores = versions.core === null ? [] : [versions.core];
  return timelineFor(policy, [...minimums, ...cores], day, released);
}

/**
 * What speaks for one preset: the core, the one before it, and the minimums that plugins declare in
 * their own repository, now and before the change. The catalogue speaks for none.
 */
function evidenceOf(
  { core, currentCore, plugins, baseline, written }: Versions,
  { now }: BothManifests,
): Evidence {
  const own = new Set(now.releasing?.names ?? []);
  const minimums = plugins
    .filter(({ name }) => own.has(name))
    .flatMap(({ name, requirement }) => [requirement, baseline?.get(name)?.requirement ?? null])
    .flatMap((requirement) => (requirement === null ? [] : (minimumOf(requirement) ?? [])));
  // Without a core nothing is compared with the one before, which speaks all the same.
  if (written.core === null && currentCore !== null) {
    return { core, before: null, minimums: [...minimums, currentCore] };
  }
  return { core, before: currentCore, minimums };
}

/** What `target-date: planned` asks the day of. */
function candidateOf({ core, plugins }: Versions, { names }: Releasing) {
  const released = plugins.filter(({ name }) => names.includes('plugins') || names.includes(name));
  return {
    core: names.includes('core') ? core : null,
    plugins: released.flatMap(({ version }) => version ?? []),
  };
}

/** A manifest's core has a place, and no YAML has eaten its zero unseen. */
function inputVersions(versions: Versions): Record<string, CoreVersion | null> {
  const { core, currentCore, byHand } = versions;
  return {
    'core-version': byHand.core === null ? null : core,
    'current-core-version': currentCore,
  };
}

function hasBaseline({ currentCore, baseline }: Versions): boolean {
  return currentCore !== null || baseline !== null;
}
