import { parseCoreVersion } from '../model/core-version.js';
import type { Facts, Plugin } from '../model/facts.js';
import type { Severity, Waiver } from '../model/policy.js';
import type { Breach, Finding, Subject } from '../model/report.js';
import { aboutPlugin } from '../questions/wording.js';
import { ruleOf, rules } from '../rules/index.js';
import type { Rule } from '../rules/rule.js';

/** What every rule finds, ranked by the policy and its waivers, in the order of the rules. */
export function findingsOf(facts: Facts): readonly Finding[] {
  const several = facts.plugins.filter(({ locations }) => locations.length > 1);
  return rules.flatMap((rule) => {
    const found = findingsOfRule(facts, rule);
    // What is gathered is one thing to do, at one place.
    return rule.gather === undefined ? atEveryPlace(found, several) : found;
  });
}

/** Whether an open finding turns this answer of the report. */
export function isAffected(
  findings: readonly Finding[],
  answer: NonNullable<Rule['affects']>,
): boolean {
  return findings.some(({ rule, status }) => status === 'open' && ruleOf(rule).affects === answer);
}

/** What is wrong with a plugin's version is found wherever that version is written. */
function atEveryPlace(found: readonly Finding[], several: readonly Plugin[]): readonly Finding[] {
  return found.flatMap((finding) => {
    const places = several.find((plugin) => isAbout(finding, plugin))?.locations ?? [];
    // A requirement that is written elsewhere has one place of its own.
    if (!places.some((place) => place === finding.location)) return finding;
    return places.map((location) => ({ ...finding, location }));
  });
}

function isAbout({ about }: Finding, plugin: Plugin): boolean {
  const [own] = aboutPlugin(plugin).about;
  return about.some(({ name, version }) => name === own?.name && version === own.version);
}

function findingsOfRule(facts: Facts, rule: Rule): Finding[] {
  const level = facts.policy.rules[rule.id];
  if (level === 'off') return [];
  return alikeBreaches(facts, rule).flatMap(({ waiver, breaches }) => {
    const gathered = rule.gather?.(breaches) ?? breaches;
    return gathered.map((breach) => {
      return findingOf(facts, rule, level ?? breach.severity ?? rule.severity, breach, waiver);
    });
  });
}

interface AlikeBreaches {
  readonly waiver: Waiver | null;
  readonly breaches: Breach[];
}

/**
 * Breaches that share their waiver, and so may stand in one finding; on a change those that it
 * touches stand apart from those that it lowers.
 */
function alikeBreaches(facts: Facts, rule: Rule): AlikeBreaches[] {
  const { waivers } = facts.policy;
  const valid = waivers.filter((each) => each.rule === rule.id && facts.targetDate <= each.until);
  const groups = new Map<string, AlikeBreaches>();
  for (const breach of rule.check(facts)) {
    const index = valid.findIndex((waiver) => excuses(waiver, breach));
    const key = `${index} ${isSpared(facts, breach)}`;
    const group = groups.get(key) ?? { waiver: valid[index] ?? null, breaches: [] };
    group.breaches.push(breach);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function excuses(waiver: Waiver, { about }: Breach): boolean {
  return about.some((subject) => names(waiver, subject));
}

function names({ subject, version }: Waiver, about: Subject): boolean {
  if (version === null) return subject === about.name;
  // A path may hold an `@` of its own, which parts no version from it.
  if (`${subject}@${version}` === about.name) return true;
  if (subject !== about.name) return false;
  const core = subject === 'core' ? parseCoreVersion(version)?.text : undefined;
  return (core ?? version.replace(/^v/, '')) === about.version.replace(/^v/, '');
}

/** Whether a breach is a warning at most, because the change does not touch it. */
function isSpared({ sparesUntouched }: Facts, { touched }: Breach): boolean {
  return sparesUntouched && !touched;
}

function findingOf(
  facts: Facts,
  rule: Rule,
  level: Severity,
  breach: Breach,
  waiver: Waiver | null,
): Finding {
  return {
    rule: rule.id,
    severity: isSpared(facts, breach) && level === 'error' ? 'warning' : level,
    status: waiver === null ? 'open' : 'waived',
    undecided: rule.undecided,
    subject: breach.subject,
    about: breach.about,
    message: breach.message,
    remedy: breach.remedy,
    data: breach.data,
    location: breach.location,
    touched: breach.touched,
    waiver: waiver === null ? null : { reason: waiver.reason, until: waiver.until },
  };
}
