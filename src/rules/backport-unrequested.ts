import { lineOf } from '../model/core-version.js';
import type { Core, Facts } from '../model/facts.js';
import { aboutCore, latestWords, nameOfCore } from '../questions/wording.js';
import { defineRule, type Rule } from './rule.js';

export const backportUnrequested: Rule<'backport-unrequested'> = defineRule({
  id: 'backport-unrequested',
  severity: 'error',
  undecided: false,
  on: 'releasedCore',
  of: 'core-backport',
  affects: null,
  closedBy: ['name-request', 'number'],
  // Where no request allows it, another number is the answer.
  keepsRemedy: ({ allowed }) => allowed !== 'never',
  links: ['support'],
  why: 'Older lines get fixes on request only; a backport that nobody asked for usually comes from the wrong branch.',
  breaks: 'A release of an older line names no request, or the policy allows no backports.',
  keeps: 'The input `backport-request` names the request that the backport serves.',
  inShort: { one: () => 'no request is named for this backport' },
  data: {
    line: 'the line of the backport',
    latest: 'the line that gets bugfixes without a request, or null',
    allowed: 'what the policy says of backports',
  },
  examples: {
    breaks: {
      says: '2025.1.4 once 2025.2 is out',
      inputs: { 'core-version': '2025.1.4', 'target-date': '2025-10-09' },
    },
    keeps: {
      says: 'the same with the support ticket it serves',
      inputs: {
        'core-version': '2025.1.4',
        'target-date': '2025-10-08',
        'backport-request': 'SUP-1234',
      },
    },
  },
  check(facts, core) {
    const { policy, timeline } = facts;
    const { backport } = policy.core;
    const unrequested = backport === 'on-request' && facts.backportRequest === null;
    if (!unrequested && backport !== 'never') return null;
    return {
      ...aboutCore(core),
      message: `${nameOfCore(core)} is a backport: ${olderThan(facts)}.`,
      remedy: backport === 'never' ? neverRemedy : requestRemedy(facts, core),
      data: {
        line: lineOf(core.version),
        latest: timeline.latest?.line ?? null,
        allowed: backport,
      },
    };
  },
  // Who asked for a backport is not written in a history.
  inHistory({ core: { backport } }) {
    if (backport === 'on-request') return 'not known';
    return backport === 'never' ? 'judged' : 'not judged';
  },
});

function olderThan(facts: Facts): string {
  const { policy, backportRequest } = facts;
  const latest = latestWords(facts);
  if (policy.core.backport !== 'never') return `${latest}, and no request is named`;
  const request = backportRequest === null ? '' : ', and a request does not change that';
  return `${latest}, and this policy allows no backports${request}`;
}

const neverRemedy = 'Fix the latest line instead, or set `core.backport` in the policy.';

function requestRemedy({ policy }: Facts, core: Core): string {
  const { support } = policy.links;
  const ask = support === null ? '' : ` Requests come in through ${support}.`;
  return `Name the request in \`backport-request\`, if someone asked for ${nameOfCore(core)}.${ask}`;
}
