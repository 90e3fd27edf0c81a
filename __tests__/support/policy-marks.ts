import { type Marks, marksOf } from '../../src/model/manifest.js';
import type { Policy } from '../../src/model/policy.js';
import { resolvePolicy } from '../../src/resolve/policy/resolve-policy.js';

/** What marks a core under a policy that stands alone, given as the lines below `extends: none`. */
export function marksUnder(...lines: readonly string[]): Marks {
  const text = ['extends: none', ...lines].join('\n');
  const { policy, problems } = resolvePolicy([{ path: 'policy.yml', text }]);
  if (policy === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return marksOf(policy as Policy);
}
