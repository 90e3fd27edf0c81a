import type { Day } from '../../src/model/day.js';
import type { Plan, PlanStep, PluginMove } from '../../src/model/report.js';

/** The way from 0.22.3 over 1.0 to 2025.1.0 with nothing to move, different only in what is given. */
export function makePlan(difference: Partial<Plan> = {}): Plan {
  return {
    from: '0.22.3',
    to: '2025.1.0',
    steps: [makeStep({ line: '1.0', core: '1.0.0', orLater: true }), makeStep()],
    undecided: [],
    ...difference,
  };
}

/** The step to 2025.1.0 with nothing to move, different only in what is given. */
export function makeStep(difference: Partial<PlanStep> = {}): PlanStep {
  return {
    line: '2025.1',
    core: '2025.1.0',
    orLater: false,
    date: '2025-08-05' as Day,
    moves: [],
    stays: [],
    blocked: [],
    ...difference,
  };
}

/** plugin-dbt, which must go from 1.0.0 to 1.1.5 with the core, different only in what is given. */
export function makeMove(difference: Partial<PluginMove> = {}): PluginMove {
  return {
    name: 'plugin-dbt',
    from: '1.0.0',
    to: '1.1.5',
    change: 'minor',
    requires: '2025.1.0+',
    when: 'with',
    ...difference,
  };
}
