import type { rules } from '../rules/index.js';

/** The name of a rule: it says the wrong that the rule finds, and is forever. */
export type RuleId = (typeof rules)[number]['id'];
