import type { BlockedPlugin, Plan, PlanStep, PluginMove } from '../model/plan.js';
import type { Report } from '../model/report.js';
import { jsonText } from './json-text.js';

/** The plan of a report by itself, for programs; a field is added, never changed. */
export function planJson({ targetDate, policy, notices, plan }: Report): string {
  const { name, source } = policy;
  return jsonText({
    targetDate,
    policy: { name, source },
    plan: plan && planInOrder(plan),
    notices,
  });
}

/** The plan with its keys in the order of the documented form. */
export function planInOrder({ from, to, steps, undecided }: Plan): Plan {
  return {
    from,
    to,
    steps: steps.map(stepInOrder),
    undecided: undecided.map(({ name, version }) => ({ name, version })),
  };
}

function stepInOrder({ line, core, orLater, date, moves, stays, blocked }: PlanStep): PlanStep {
  return {
    line,
    core,
    orLater,
    date,
    moves: moves.map(moveInOrder),
    stays,
    blocked: blocked.map(blockedInOrder),
  };
}

function moveInOrder({ name, from, to, change, requires, when }: PluginMove): PluginMove {
  return { name, from, to, change, requires, when };
}

function blockedInOrder({ name, version, wayOut }: BlockedPlugin): BlockedPlugin {
  if (wayOut === null) return { name, version, wayOut };
  return {
    name,
    version,
    wayOut: { core: wayOut.core, version: wayOut.version, date: wayOut.date },
  };
}
