import type { Facts, Plugin } from '../model/facts.js';
import { type Advice, type Finding, findingKey, type Report } from '../model/report.js';
import { fitsNothing, type Interval, intersectionOf } from '../model/requirement.js';
import { shown } from '../model/shown.js';
import { newestCompatible } from '../questions/compatibility.js';
import { optionsOf } from '../questions/plugin-options.js';
import { nameOfPlugin } from '../questions/wording.js';
import { ruleOf } from '../rules/index.js';
import type { Closing } from '../rules/rule.js';
import { advise } from './advise.js';
import { aboutFitting } from './trial.js';
import { firstStepOf, sentenceOf, versionWords, wordsOfWay } from './words.js';

/** What ways say how to do; of the other closings the rule itself knows best what to say. */
const told: readonly Closing[] = ['version', 'core', 'newer-core', 'number', 'day', 'pin'];

/**
 * The report of these facts with what to do about its findings: the ways out of it, and each finding's
 * remedy that of the ways that close it. The verdict stays what it is.
 */
export function advised(facts: Facts, report: Report): Report {
  const advice = advise(facts, report.findings);
  return { ...report, advice, ...answersOf(facts, report.findings, advice) };
}

/** The findings as the ways that close them answer them, and what to do first of all, in words. */
function answersOf(
  facts: Facts,
  findings: readonly Finding[],
  advice: readonly Advice[],
): Pick<Report, 'findings' | 'firstStep'> {
  const [best] = advice;
  const leaves = new Set(best?.leaves ?? findings.map(findingKey));
  const unfit = findings.filter((finding) => leaves.has(findingKey(finding)));
  const conflicts = conflictsOf(facts, unfit);
  const [conflict] = conflicts.values();
  const closers = advice.map((each) => ({
    steps: stepsByKey(each),
    wordsOf: wordsOfWay(facts, each),
  }));
  const remedyOf = (finding: Finding) => {
    const isUnfit = aboutFitting.includes(finding.rule);
    const apart = isUnfit ? conflicts.get(finding.about[0]?.name ?? '') : undefined;
    if (apart !== undefined) return apart;
    const clauses = closers.flatMap(({ steps, wordsOf }) => {
      const step = steps.get(findingKey(finding));
      return step === undefined ? [] : wordsOf(step);
    });
    if (clauses.length === 0) return isUnfit ? withoutWay(facts, finding) : finding.remedy;
    const { otherWays, afterWays } = ruleOf(finding.rule);
    const others = otherWays?.(finding, facts.policy) ?? [];
    const ways = [...new Set([...clauses, ...others])].join('; or ');
    const after = afterWays?.(finding.data, facts.policy) ?? '';
    return `${sentenceOf(ways)}${after === '' ? '' : ` ${after}`}`;
  };
  const firstStep = conflict ?? firstStepOf(facts, advice);
  return {
    findings: findings.map((finding) => {
      return isAnswered(finding) ? { ...finding, remedy: remedyOf(finding) } : finding;
    }),
    ...(firstStep === null ? {} : { firstStep }),
  };
}

function isAnswered({ rule, status, data }: Finding): boolean {
  const { closedBy, keepsRemedy } = ruleOf(rule);
  if (status !== 'open' || keepsRemedy?.(data)) return false;
  return closedBy.some((each) => told.includes(each));
}

/** Where no way closes a misfit, what would still help this plugin alone. */
function withoutWay(facts: Facts, { about, remedy }: Finding): string {
  const plugin = facts.plugins.find(({ name }) => name === about[0]?.name);
  const core = facts.core?.version ?? null;
  if (plugin === undefined || core === null) return remedy;
  const fitting = newestCompatible(facts, plugin);
  if (fitting !== null) return sentenceOf(versionWords(facts, plugin, fitting.version));
  return `No known version runs on core ${core.text}, and no known core runs the whole set: ask the maintainers.`;
}

function stepsByKey({ steps }: Advice) {
  return new Map(steps.flatMap((step) => step.closes.map((key) => [key, step] as const)));
}

/** How many misfits are looked at for another plugin that no core runs beside them. */
const maxMisfits = 30;

/**
 * What to say of misfits that can never run beside another plugin of the set, whichever known
 * versions of both are taken; by the plugin's name. Until one of such a pair goes, there is no
 * first step.
 */
export function conflictsOf(
  facts: Facts,
  findings: readonly Finding[],
): ReadonlyMap<string, string> {
  const misfits = findings.filter(
    ({ rule, status }) => status === 'open' && aboutFitting.includes(rule),
  );
  const names = new Set(
    misfits.slice(0, maxMisfits).flatMap(({ about }) => about.map(({ name }) => name)),
  );
  const conflicts = new Map<string, string>();
  for (const plugin of facts.plugins.filter(({ name }) => names.has(name))) {
    const other = facts.plugins.find((each) => areApart(facts, plugin, each));
    if (other !== undefined) conflicts.set(plugin.name, conflictWords(plugin, other));
  }
  return conflicts;
}

/** The requirements as they stand are looked at first, since few pairs are apart even by those. */
function areApart(facts: Facts, one: Plugin, other: Plugin): boolean {
  if (one === other || one.requirement === null || other.requirement === null) return false;
  const standing = [one.requirement.intervals, other.requirement.intervals] as const;
  return disjoint(...standing) && disjoint(coresOf(facts, one), coresOf(facts, other));
}

/** All cores that some known version of a plugin runs on. */
function coresOf(facts: Facts, plugin: Plugin): readonly Interval[] {
  const known = optionsOf(facts, plugin).map(({ requirement }) => requirement);
  const own = plugin.requirement === null ? [] : [plugin.requirement];
  return [...new Set([...known, ...own])].flatMap(({ intervals }) => intervals);
}

function disjoint(some: readonly Interval[], others: readonly Interval[]): boolean {
  return some.every((one) => others.every((other) => fitsNothing(intersectionOf([one, other]))));
}

function conflictWords(one: Plugin, other: Plugin): string {
  return `No core runs both ${needs(one)} and ${needs(other)}, and no other known version of either helps: replace one of them, or ask their maintainers.`;
}

function needs(plugin: Plugin): string {
  return `${nameOfPlugin(plugin)} (needs ${shown(plugin.requirement?.text ?? '')})`;
}
