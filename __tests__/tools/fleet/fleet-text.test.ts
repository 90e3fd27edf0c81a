import { expect, test } from '@jest/globals';
import { fleetText } from '../../../src/tools/fleet/fleet-text.js';
import { makeFleet, makeHoldingPlugin, makeRepository } from '../../support/make-fleet.js';

test('a fleet on a terminal: the sum, what to upgrade in which order, and who is not ready', () => {
  const fleet = makeFleet({
    counts: { ready: 1, breaks: 0, undecided: 1 },
    plugins: [makeHoldingPlugin()],
    repositories: [
      makeRepository(),
      makeRepository({
        repository: 'acme/two',
        status: 'undecided',
        reason: 'it is \u001b[31mgone',
      }),
    ],
  });
  expect(fleetText(fleet, (_, words) => words)).toBe(
    `Core 2026.1.0 on Tue 3 Feb 2026: 1 of 2 repositories ready, 0 would break, 1 undecided.

Plugins, in the order to upgrade them
     plugin    holds back  undecided  then free  what to do        pinned
 1.  plugin-a  1           0          1          upgrade to 2.0.0  1.0.0 (1)

Undecided
  acme/two  it is \\u{1b}[31mgone
`,
  );
});

test('a fleet that is ready is one line', () => {
  const text = fleetText(makeFleet({ repositories: [makeRepository()] }), (_, words) => words);
  expect(text.trimEnd().split('\n')).toHaveLength(1);
});
