import type { Advice } from '../model/advice.js';
import type { Facts } from '../model/facts.js';
import type { Finding, Report } from '../model/report.js';
import type { RuleId } from '../model/rule-id.js';
import { shown } from '../model/shown.js';
import type { Closing } from '../rules/rule.js';
import { advise } from './advise.js';
import { conflictsOf } from './conflict.js';
import { aboutFitting, keyOf, rulesWith } from './trial.js';
import { firstStepOf, sentenceOf, wayWords } from './words.js';

/** What ways say how to do; of the other closings the rule itself knows best what to say. */
const told: readonly Closing[] = ['version', 'core', 'number', 'day', 'pin'];

/** Nobody but its author knows whether a downgrade is meant. */
const downgrades: readonly RuleId[] = ['core-downgraded', 'plugin-downgraded'];

/** Rules whose findings are answered by the ways that close them. */
const answeredByAdvice = rulesWith(
  ({ id, closedBy }) => closedBy.some((each) => told.includes(each)) && !downgrades.includes(id),
);

const noWay =
  'No known version of it runs on this core, and no known core runs the whole set: ask those who maintain it.';

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
  const leaves = new Set(best?.leaves ?? findings.map(keyOf));
  const unfit = findings.filter((finding) => leaves.has(keyOf(finding)));
  const conflicts = conflictsOf(facts, unfit);
  const [conflict] = conflicts.values();
  const closers = advice.map((each) => ({ each, steps: stepsByKey(each) }));
  const remedyOf = (finding: Finding) => {
    const isUnfit = aboutFitting.includes(finding.rule);
    const apart = isUnfit ? conflicts.get(finding.about[0]?.name ?? '') : undefined;
    if (apart !== undefined) return apart;
    const clauses = closers.flatMap(({ each, steps }) => {
      const step = steps.get(keyOf(finding));
      return step === undefined ? [] : wayWords(facts, each, step);
    });
    if (clauses.length === 0) return isUnfit ? noWay : finding.remedy;
    const ways = [...new Set([...clauses, ...othersOf(facts, finding)])].join('; or ');
    return `${sentenceOf(ways)}${pagesFor(facts, finding)}`;
  };
  const firstStep = conflict ?? firstStepOf(facts, advice);
  return {
    findings: findings.map((finding) => {
      return isAnswered(finding) ? { ...finding, remedy: remedyOf(finding) } : finding;
    }),
    ...(firstStep === null ? {} : { firstStep }),
  };
}

/**
 * A backport that no request allows has another number for an answer; what a variable leaves open
 * has to be set where its rule says.
 */
function isAnswered({ rule, status, data }: Finding): boolean {
  if (status !== 'open') return false;
  if (rule === 'backport-unrequested') return data.allowed === 'never';
  if (rule === 'version-floating' && String(data.version).includes('$')) return false;
  return answeredByAdvice.includes(rule);
}

function stepsByKey({ steps }: Advice) {
  return new Map(steps.flatMap((step) => step.closes.map((key) => [key, step] as const)));
}

/** What would do as well, and no step stands for. */
function othersOf({ policy }: Facts, { rule, data, location }: Finding): readonly string[] {
  const { from } = data;
  if (rule === 'minimum-unreleased') return ['lower the minimum'];
  if (rule !== 'minimum-raised-in-patch' || typeof from !== 'string') return [];
  const [property] = policy.core.properties;
  const isWritten =
    location !== null && property !== undefined && /\.properties$/.test(location.path);
  const where = isWritten ? ` (\`${property}=${shown(from)}\` in ${shown(location.path)})` : '';
  return [`keep the minimum at ${shown(from)}${where}`];
}

/** The page that helps whoever does it. */
function pagesFor({ policy }: Facts, { rule, data }: Finding): string {
  const { migration, board } = policy.links;
  if (rule === 'stop-skipped' && migration !== null) return ` See ${migration}.`;
  if (rule === 'core-outdated') {
    const coming = board === null ? '' : ` What is coming: ${board}.`;
    return ` Fixes for an older line come on request only.${coming}`;
  }
  const { url } = data;
  return rule === 'combination-known-bad' && typeof url === 'string' ? ` See ${shown(url)}.` : '';
}
