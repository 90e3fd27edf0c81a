import * as v from 'valibot';
import type { Day } from '../model/day.js';
import { ruleIds } from '../rules/index.js';

const text = v.string();
const day = v.pipe(text, v.isoDate()) as unknown as v.GenericSchema<string, Day>;
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const severity = v.picklist(['error', 'warning', 'notice']);
const change = v.picklist([
  'added',
  'removed',
  'none',
  'patch',
  'minor',
  'major',
  'prerelease',
  'downgrade',
]);

const location = v.object({
  path: text,
  line: v.pipe(v.number(), v.integer(), v.minValue(1)),
  column: v.pipe(v.number(), v.integer(), v.minValue(1)),
  endColumn: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const seen = v.object({
  path: text,
  core: v.boolean(),
  plugins: count,
  leftOut: v.exactOptional(text),
});

const core = v.object({
  version: text,
  location: v.nullable(location),
  line: v.nullable(text),
  kind: v.nullable(v.picklist(['core-major', 'core-bugfix', 'core-backport', 'core-prerelease'])),
  plannedDate: v.nullable(day),
  movesLatest: v.boolean(),
});

const plugin = v.object({
  name: text,
  version: text,
  requires: v.nullable(text),
  compatibility: v.nullable(v.picklist(['compatible', 'incompatible', 'undecided'])),
  newestCompatible: v.nullable(text),
  lowestCore: v.nullable(text),
  lowestCoreDate: v.nullable(day),
  change: v.nullable(change),
  location: v.nullable(location),
});

const finding = v.object({
  rule: v.picklist(ruleIds),
  severity,
  status: v.picklist(['open', 'waived']),
  undecided: v.boolean(),
  subject: text,
  about: v.array(v.object({ name: text, version: text })),
  message: text,
  remedy: text,
  data: v.record(text, v.unknown()),
  location: v.nullable(location),
  touched: v.boolean(),
  waiver: v.nullable(v.object({ reason: text, until: day })),
});

const notice = v.object({ message: text, location: v.nullable(location) });

const problem = v.object({
  message: text,
  found: text,
  expected: text,
  location: v.nullable(location),
});

const datedVersion = v.object({ version: v.nullable(text), date: day });

const releaseKind = v.picklist([
  'core-major',
  'core-bugfix',
  'plugin-major',
  'plugin-minor',
  'plugin-patch',
]);

const calendar = v.object({
  due: v.array(releaseKind),
  previousCoreMajor: v.nullable(datedVersion),
  nextCoreMajor: v.nullable(datedVersion),
  nextCoreMajors: v.array(datedVersion),
  nextCoreBugfix: v.nullable(v.object({ date: day })),
});

const wayOut = v.object({ core: text, version: text, date: v.nullable(day) });

const planStep = v.object({
  line: text,
  core: text,
  orLater: v.boolean(),
  date: v.nullable(day),
  moves: v.array(
    v.object({
      name: text,
      from: text,
      to: text,
      change: v.nullable(change),
      requires: text,
      when: v.picklist(['before', 'with']),
    }),
  ),
  stays: v.array(text),
  blocked: v.array(v.object({ name: text, version: text, wayOut: v.nullable(wayOut) })),
});

const plan = v.object({
  from: text,
  to: text,
  steps: v.array(planStep),
  undecided: v.array(v.object({ name: text, version: text })),
});

/** The JSON report, version 1. Further fields are allowed: they are added, never changed. */
export const reportSchema = v.object({
  schemaVersion: v.literal(1),
  verdict: v.picklist(['pass', 'warn', 'fail']),
  targetDate: v.nullable(day),
  timeZone: text,
  policy: v.object({ name: text, source: text, reason: v.nullable(text) }),
  seen: v.array(seen),
  releasing: v.array(text),
  releasingReason: text,
  core: v.nullable(core),
  latest: v.nullable(v.object({ line: text, date: day })),
  plugins: v.array(plugin),
  findings: v.array(finding),
  notices: v.array(notice),
  problems: v.array(problem),
  counts: v.object({
    error: count,
    warning: count,
    notice: count,
    undecided: count,
    waived: count,
  }),
  compatible: v.nullable(v.boolean()),
  onCadence: v.nullable(v.boolean()),
  minimumCore: v.nullable(text),
  calendar,
  labels: v.array(text),
  plan: v.nullable(plan),
});
