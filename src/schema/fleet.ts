import * as v from 'valibot';
import type { Day } from '../model/day.js';
import { ruleIds } from '../rules/index.js';

const text = v.string();
const day = v.pipe(text, v.isoDate()) as unknown as v.GenericSchema<string, Day>;
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const policy = v.object({ name: text, source: text });

const position = v.pipe(v.number(), v.integer(), v.minValue(1));
const location = v.object({
  path: text,
  line: position,
  column: position,
  endColumn: position,
});

const heldBack = v.object({
  name: text,
  version: text,
  requires: v.nullable(text),
  compatibility: v.picklist(['incompatible', 'undecided']),
  newestCompatible: v.nullable(text),
});

const finding = v.object({
  rule: v.picklist(ruleIds),
  severity: v.picklist(['error', 'warning', 'notice']),
  undecided: v.boolean(),
  subject: text,
  message: text,
  remedy: text,
  location: v.nullable(location),
});

const repository = v.object({
  repository: text,
  status: v.picklist(['ready', 'breaks', 'undecided']),
  reason: v.nullable(text),
  read: v.boolean(),
  core: v.nullable(text),
  plugins: count,
  heldBack: v.array(heldBack),
  findings: v.array(finding),
  warnings: count,
});

/** The report of one shard of a fleet run, version 1. Fields are added, never changed. */
export const fleetReportSchema = v.object({
  schemaVersion: v.literal(1),
  question: v.object({ core: text, targetDate: day, policy, digest: text }),
  shard: v.object({ index: position, count: position }),
  repositories: v.array(repository),
});

/** What all shards found together, version 1. Fields are added, never changed. */
export const fleetSchema = v.object({
  schemaVersion: v.literal(1),
  core: text,
  targetDate: day,
  policy,
  counts: v.object({ ready: count, breaks: count, undecided: count }),
  missing: v.array(text),
  plugins: v.array(
    v.object({
      name: text,
      upgradeTo: v.nullable(text),
      incompatible: count,
      undecided: count,
      versions: v.array(v.object({ version: text, repositories: count })),
      frees: count,
    }),
  ),
  repositories: v.array(repository),
});
