import * as v from 'valibot';
import { isTimeZone } from '../model/day.js';
import { versionSchemes } from '../model/plugin-version.js';
import { type RuleId, severities } from '../model/policy.js';
import { requirementNotations } from '../model/requirement-notation.js';
import { ruleIds, rules } from '../rules/index.js';
import { day, link, mapFrom, mapOf, removable, text, whole, word } from './vocabulary.js';
import { writtenCadence, writtenCore, writtenPluginCadence } from './written-core.js';
import { writtenFinders, writtenOwnFinders, writtenSources } from './written-finder.js';

const undecidedForm =
  'error, warning or notice: a rule that says "cannot judge" may be lowered, not switched off';
const zoneForm = 'an IANA time zone, such as UTC or Europe/Paris';
const waiversForm = 'a list of waivers with rule, subject, reason and until';
const freezesForm = 'a list of freezes with from, to and reason';

/** A year of days either side covers every slot; more would mean no cadence at all. */
const maxTolerance = 366;

const level = word([...severities, 'off']);
const undecidedLevel = v.picklist(severities, undecidedForm);

const levels = rules.map(
  ({ id, undecided }) => [id, removable(undecided ? undecidedLevel : level)] as const,
);

const writtenPluginKind = removable(mapOf({ on: removable(writtenPluginCadence) }));

const waiver = mapOf({
  rule: word(ruleIds),
  subject: text("`core` or a plugin's name, optionally with @version"),
  reason: text('the reason for the waiver'),
  until: day,
});

const freeze = v.pipe(
  mapOf({
    from: day,
    to: day,
    reason: text('the reason for the freeze'),
    for: v.optional(word(['releases', 'deployments', 'all'])),
  }),
  v.forward(
    v.check(({ from, to }) => from <= to, 'a day on or after `from`'),
    ['to'],
  ),
);

/** A policy file as a person writes it: any part of a policy, to be laid over another. */
export const writtenPolicy = mapOf({
  extends: v.optional(text('a preset, a policy file or none')),
  name: removable(text('a name')),
  'time-zone': removable(v.pipe(v.string(zoneForm), v.check(isTimeZone, zoneForm))),
  prereleases: removable(word(['strict', 'as-final'])),
  core: removable(writtenCore),
  plugins: removable(
    mapOf({
      versions: removable(word(versionSchemes)),
      requires: removable(word(requirementNotations)),
      find: removable(writtenFinders('plugins')),
      own: removable(writtenOwnFinders),
      major: writtenPluginKind,
      minor: writtenPluginKind,
      patch: writtenPluginKind,
    }),
  ),
  deployments: removable(mapOf({ on: removable(writtenCadence) })),
  catalogues: removable(writtenSources),
  'tolerance-days': removable(whole(0, maxTolerance)),
  rules: removable(mapOf(Object.fromEntries(levels) as Record<RuleId, (typeof levels)[number][1]>)),
  waivers: removable(v.array(waiver, waiversForm)),
  freezes: removable(v.array(freeze, freezesForm)),
  links: removable(mapFrom(text('a name'), removable(link))),
});

export type WrittenPolicy = v.InferOutput<typeof writtenPolicy>;
