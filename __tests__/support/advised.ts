import type { InputName } from '../../src/model/input.js';
import type { Report } from '../../src/model/report.js';
import { judged } from './follow-advice.js';

/** What a test of advice gives; the rest is the default policy, no catalogue and no pull request. */
export interface Advised {
  readonly inputs: Readonly<Partial<Record<InputName, string>>>;
  readonly policy?: string | null;
  readonly catalogue?: object;
  readonly onPullRequest?: boolean;
}

/** The report of a run by its inputs. */
export async function reportOf(given: Advised): Promise<Report> {
  const { inputs, policy = 'kestra-calver', catalogue, onPullRequest = false } = given;
  const text = catalogue === undefined ? '' : JSON.stringify({ plugins: catalogue });
  const run = { inputs: { manifests: 'none', ...inputs }, policy, catalogue: text, onPullRequest };
  const { report, problems } = await judged(run);
  if (report === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return report;
}

/** The ways of a run, each as one line: `move: set-core core 2025.2.0 from 2025-10-07; …`. */
export async function waysOf(given: Advised): Promise<readonly string[]> {
  const { advice } = await reportOf(given);
  return advice.map(({ way, steps }) => {
    const told = steps.map(({ do: deed, subject, to, date, policy, names }) => {
      const what = names !== undefined && names.length > 1 ? names.join('+') : subject;
      return [deed, what, to, policy, date && `from ${date}`].filter(Boolean).join(' ');
    });
    return `${way}: ${told.join('; ')}`;
  });
}
