import * as v from 'valibot';
import { count, day, finding, location, position, text } from './report.js';

const policy = v.object({ name: text, source: text });

/** A plugin version that keeps a repository from the coming core. */
const heldBack = v.object({
  name: text,
  version: text,
  requires: v.nullable(text),
  compatibility: v.picklist(['incompatible', 'undecided']),
  /** The newest known version that fits the coming core. */
  newestCompatible: v.nullable(text),
});

const { rule, severity, undecided, subject, message, remedy } = finding.entries;

const repository = v.object({
  /** `owner/name` */
  repository: text,
  /** `undecided` is a repository of which nobody can say whether it is ready. */
  status: v.picklist(['ready', 'breaks', 'undecided']),
  /** Why nobody can say; null for the others. */
  reason: v.nullable(text),
  /** Whether GitHub showed its files; what it did not show is asked for again by the next run. */
  read: v.boolean(),
  /** The core that it pins today. */
  core: v.nullable(text),
  /** How many plugins it pins. */
  plugins: count,
  /** Those of them that do not run on the coming core, or of which nothing says so. */
  heldBack: v.array(heldBack),
  /** The open errors. */
  findings: v.array(
    v.object({
      rule,
      severity,
      undecided,
      subject,
      message,
      remedy,
      location: v.nullable(location),
    }),
  ),
  /** How many warnings are open. */
  warnings: count,
});

/** What one shard of a fleet run found so far, version 1. Fields are added, never changed. */
export const fleetReportSchema = v.object({
  schemaVersion: v.literal(1),
  /** What every shard of a run is asked; reports of different questions must not be mixed. */
  question: v.object({
    /** The coming core. */
    core: text,
    targetDate: day,
    policy,
    /** A hash of the list, the policy, the catalogues and the program: all that decides the answer. */
    digest: text,
  }),
  /** One part of a list, such as the second of four; the index counts from 1. */
  shard: v.object({ index: position, count: position }),
  /** The shard's share of the list, in its order; those not read yet are here too. */
  repositories: v.array(repository),
});

/** A plugin that keeps repositories from the coming core. */
const holdingPlugin = v.object({
  name: text,
  /** The version to take: the newest known one that fits; null when none is known. */
  upgradeTo: v.nullable(text),
  /** How many repositories pin a version that does not run on the coming core. */
  incompatible: count,
  /** How many pin a version of which nothing says so. */
  undecided: count,
  /** The versions that they pin, the most frequent first. */
  versions: v.array(v.object({ version: text, repositories: count })),
  /** How many repositories no plugin holds back any more once this one and those before it moved. */
  frees: count,
});

/**
 * What all shards found together, version 1. Fields are added, never changed. It does not tell how
 * many shards there were.
 */
export const fleetSchema = v.object({
  schemaVersion: v.literal(1),
  core: text,
  targetDate: day,
  policy,
  counts: v.object({ ready: count, breaks: count, undecided: count }),
  /** Shards without a report, such as `3/8`: their repositories are not even known. */
  missing: v.array(text),
  /** In the order to upgrade them. */
  plugins: v.array(holdingPlugin),
  /** By name. */
  repositories: v.array(repository),
});
