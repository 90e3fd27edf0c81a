import * as v from 'valibot';
import type { Day } from '../model/day.js';
import { severities } from '../model/policy.js';
import { coreKinds, releaseKinds } from '../model/report.js';
import { ruleIds } from '../rules/index.js';

export const text = v.string();
export const day = v.pipe(text, v.isoDate()) as unknown as v.GenericSchema<string, Day>;
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const position = v.pipe(v.number(), v.integer(), v.minValue(1));

/** A place in a file; lines and columns count from 1, the end is excluded. */
export const location = v.object({
  path: text,
  line: position,
  column: position,
  endColumn: position,
});

/** How a version stands to the one before. */
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

const seen = v.object({
  path: text,
  core: v.boolean(),
  /** How many plugins it names. */
  plugins: count,
  /** Why it was not read after all, as a clause after "because"; only where it was not. */
  leftOut: v.exactOptional(text),
});

const core = v.object({
  version: text,
  /** Where its version is written; null where it was given by hand. */
  location: v.nullable(location),
  line: v.nullable(text),
  kind: v.nullable(v.picklist(coreKinds)),
  /** The day the schedule gives this version; only the first release of a line has one. */
  plannedDate: v.nullable(day),
  /** Whether this release becomes `latest`. */
  movesLatest: v.boolean(),
});

const plugin = v.object({
  name: text,
  version: text,
  requires: v.nullable(text),
  compatibility: v.nullable(v.picklist(['compatible', 'incompatible', 'undecided'])),
  /** The newest known version that fits the core. */
  newestCompatible: v.nullable(text),
  lowestCore: v.nullable(text),
  /** The day the lowest core's line is due. */
  lowestCoreDate: v.nullable(day),
  /** Null without a baseline. */
  change: v.nullable(change),
  /** Where its version is written; null where it was given by hand, and where it is no more. */
  location: v.nullable(location),
});

/** One breach of one rule. */
export const finding = v.object({
  rule: v.picklist(ruleIds),
  severity: v.picklist(severities),
  status: v.picklist(['open', 'waived']),
  /** Whether the rule could not be judged. */
  undecided: v.boolean(),
  /** `core 2025.1.0`, `plugin-dbt@1.1.5`, `plugins`, `repository` or a file's path. */
  subject: text,
  /** The same as data; several where one finding gathers them. */
  about: v.array(v.object({ name: text, version: text })),
  message: text,
  remedy: text,
  data: v.record(text, v.unknown()),
  location: v.nullable(location),
  /** False when the change under judgement does not touch what is wrong. */
  touched: v.boolean(),
  /** Why and until when it is excused; null while it is open. */
  waiver: v.nullable(v.object({ reason: text, until: day })),
});

/** Worth saying, but not a finding: not counted, shown everywhere. */
const notice = v.object({ message: text, location: v.nullable(location) });

/** Why the gate could not judge. */
const problem = v.object({
  message: text,
  found: text,
  expected: text,
  location: v.nullable(location),
});

/** A day and the version it belongs to; null where no number is known. */
const datedVersion = v.object({ version: v.nullable(text), date: day });

const releaseKind = v.picklist(releaseKinds);

const calendar = v.object({
  /** Kinds whose day is the target date. */
  due: v.array(releaseKind),
  /** The core major that is due, as its platform writes it; left out where its number is not known. */
  dueCoreMajor: v.optional(text),
  previousCoreMajor: v.nullable(
    v.object({
      ...datedVersion.entries,
      /** Whether a plan alone says that this major came out; left out where a date is published or it shipped. */
      isPlanned: v.optional(v.boolean()),
    }),
  ),
  nextCoreMajor: v.nullable(datedVersion),
  /** The next slots, nearest first. */
  nextCoreMajors: v.array(datedVersion),
  nextCoreBugfix: v.nullable(v.object({ date: day })),
});

/** A plugin that needs another version on this core, and the version to take. */
const pluginMove = v.object({
  name: text,
  from: text,
  to: text,
  /** Null where the versions' shape does not tell it. */
  change: v.nullable(change),
  /** What the version to take declares. */
  requires: text,
  /** `before` where that version runs on the core to leave too, `with` where both must move at once. */
  when: v.picklist(['before', 'with']),
});

/** A core, the version of a plugin that runs on it, and the day the core's line came out or is due. */
const wayOut = v.object({ core: text, version: text, date: v.nullable(day) });

const planStep = v.object({
  line: text,
  /** The core to be on after this step. */
  core: text,
  /** Whether any final release of the line will do that is not below `core`: none is known for sure. */
  orLater: v.boolean(),
  /** The day the line came out or is due; null where the timeline does not know it. */
  date: v.nullable(day),
  /** The policy by whose calendar alone that day is planned; left out where more is known. */
  calendar: v.optional(text),
  /** Those to move before the core first, otherwise in the order of the report's plugins. */
  moves: v.array(pluginMove),
  /** Names of plugins that run on this core as they are. */
  stays: v.array(text),
  /** Plugins without a version that runs on this core; with the next higher core that has one. */
  blocked: v.array(v.object({ name: text, version: text, wayOut: v.nullable(wayOut) })),
});

/** What has to move with an upgrade of the core, step by step. */
const plan = v.object({
  /** The core to leave. */
  from: text,
  /** The core to reach. */
  to: text,
  /** The stops in their order, then the core to reach. */
  steps: v.array(planStep),
  /** Plugins of which nothing says whether they run on the cores of the way. */
  undecided: v.array(v.object({ name: text, version: text })),
});

/** One way out: what to do, in order, and what is open once it is done. */
const advice = v.object({
  /** Keep this core, move to another, go back to what was before the change, or ship. */
  way: v.picklist(['stay', 'move', 'back', 'ship']),
  steps: v.array(
    v.object({
      do: v.picklist([
        'set-core',
        'set-plugin',
        'ship-on',
        'publish',
        'name-request',
        'declare',
        'pin',
        'deploy-only',
        'name-core',
        'name-manifests',
        'write-plainly',
      ]),
      /**
       * `core`, a plugin's name, `plugins`, or a file that cannot be read as it is; left out where
       * everything ships together.
       */
      subject: v.optional(text),
      /** The version to write, or the day to ship on; null where no fixed version is known. */
      to: v.optional(v.nullable(text)),
      /** The day from which on it can be done; left out where it can be done at once. */
      date: v.optional(day),
      /** The lines to paste into the policy. */
      policy: v.optional(text),
      /** The plugins that it is about, where `subject` is all of them. */
      names: v.optional(v.array(text)),
      /** What is open now and is not afterwards, as rule and subject. */
      closes: v.array(text),
    }),
  ),
  /** What is open afterwards, notices and undecided findings included, as rule and subject. */
  leaves: v.array(text),
});

/**
 * What the gate found, and its verdict: the JSON report, version 1. Fields are added, never changed,
 * so further ones are allowed. The types in `model` come from here, and so does the order of keys.
 */
export const reportSchema = v.object({
  schemaVersion: v.literal(1),
  verdict: v.picklist(['pass', 'warn', 'fail']),
  /** Null only when a problem hides it. */
  targetDate: v.nullable(day),
  timeZone: text,
  policy: v.object({
    name: text,
    source: text,
    /** Why it judges although nobody named it; null where somebody did, or as ever. */
    reason: v.nullable(text),
  }),
  /** In the order read, then what came close and was left out. */
  seen: v.array(seen),
  releasing: v.array(text),
  releasingReason: text,
  core: v.nullable(core),
  latest: v.nullable(
    v.object({
      line: text,
      date: day,
      /** Whether only a plan says that it is out; left out where more is known. */
      isPlanned: v.optional(v.boolean()),
    }),
  ),
  plugins: v.array(plugin),
  findings: v.array(finding),
  notices: v.array(notice),
  /** Not empty when the gate could not judge. */
  problems: v.array(problem),
  counts: v.object({
    error: count,
    warning: count,
    notice: count,
    undecided: count,
    waived: count,
  }),
  /** Null when not asked: no core or no plugin. An undecided plugin is not compatible. */
  compatible: v.nullable(v.boolean()),
  /** Null when nothing is being released. */
  onCadence: v.nullable(v.boolean()),
  /** The lowest core that fits every plugin. */
  minimumCore: v.nullable(text),
  calendar,
  labels: v.array(text),
  /** What has to move with the core's upgrade; null when there is none, or no baseline. */
  plan: v.nullable(plan),
  /** What to do, the better way first; empty where nothing is open and where no way is known. */
  advice: v.array(advice),
});
