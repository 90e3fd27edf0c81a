import { advised } from '../../src/advice/remedies.js';
import { evaluate } from '../../src/evaluate/evaluate.js';
import type { RuleId } from '../../src/model/policy.js';
import type { Finding, Report } from '../../src/model/report.js';
import { type Given, makeFacts } from './make-facts.js';

/** The report of a run. */
export function judge(given: Given): Report {
  const facts = makeFacts(given);
  return advised(facts, evaluate(facts));
}

/** The rules that a run breaks, in the order of reports. */
export function brokenRules(given: Given): readonly RuleId[] {
  return judge(given).findings.map(({ rule }) => rule);
}

/** What one rule finds in a run. */
export function findingsOf(id: RuleId, given: Given): readonly Finding[] {
  return judge(given).findings.filter(({ rule }) => rule === id);
}

/** The only finding of one rule in a run. */
export function findingOf(id: RuleId, given: Given): Finding {
  const [finding, ...others] = findingsOf(id, given);
  if (finding === undefined || others.length > 0) {
    throw new Error(`${id} has ${finding === undefined ? 0 : others.length + 1} findings.`);
  }
  return finding;
}

/** What a rule says to do by itself, before ways are looked for. */
export function ownRemediesOf(id: RuleId, given: Given): readonly string[] {
  const { findings } = evaluate(makeFacts(given));
  return findings.filter(({ rule }) => rule === id).map(({ remedy }) => remedy);
}
