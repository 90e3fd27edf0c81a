import { expect, test } from '@jest/globals';
import { nextDayOf } from '../../src/questions/due-line.js';
import { core } from '../support/core.js';
import { makeFacts } from '../support/make-facts.js';

const freeze = 'freezes: [{ from: 2025-10-01, to: 2025-10-31, reason: an audit }]';
const planFreeze = 'freezes: [{ from: 2026-06-01, to: 2026-06-30, reason: an audit }]';

test.each([
  [
    '2025.2.0',
    '2025-08-05',
    'name: acme',
    'Ship 2025.2.0 on Tuesday 2025-10-07, the day published for it.',
  ],
  [
    '2026.2.0',
    '2025-08-05',
    'name: acme',
    'Ship 2026.2.0 on Tuesday 2026-04-07, the day planned for it.',
  ],
  [
    '2025.2.3',
    '2025-08-05',
    'name: acme',
    'Ship 2025.2.0 on Tuesday 2025-10-07, the day published for it.',
  ],
  [
    '2025.1.0',
    '2025-08-06',
    'name: acme',
    'Publish a new date for 2025.1 in `core.schedule` of the policy; its day was Tuesday 2025-08-05.',
  ],
  [
    '2025.2.0',
    '2025-08-05',
    freeze,
    'Publish a new date for 2025.2 in `core.schedule` of the policy; its day, Tuesday 2025-10-07, lies in a freeze.',
  ],
  [
    '2026.2.0',
    '2026-04-08',
    'name: acme',
    'Ship 2026.2.0 on Tuesday 2026-06-02, the next slot of its year.',
  ],
  [
    '2026.3.0',
    '2026-03-01',
    planFreeze,
    'Ship 2026.3.0 on Tuesday 2026-08-04, the next slot of its year.',
  ],
  [
    '2026.6.0',
    '2026-12-02',
    'name: acme',
    'Publish a new date for 2026.6 in `core.schedule` of the policy; its day was Tuesday 2026-12-01.',
  ],
  ['0.23.0', '2025-08-05', 'name: acme', null],
])('%s after %s: %s', (version, date, policy, sentence) => {
  const facts = makeFacts({ inputs: { 'target-date': date }, policy });
  expect(nextDayOf(facts, core(version))).toBe(sentence);
});
