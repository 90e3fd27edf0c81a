import { expect, test } from '@jest/globals';
import { circumstances } from '../../src/render/circumstances.js';
import { makeReport } from '../support/make-report.js';

const policy = ['Policy', 'kestra-calver (built-in)'];
const core = {
  ...{ version: 'latest', location: null, line: null, kind: null },
  ...{ plannedDate: null, movesLatest: false },
};

test.each([
  [
    'a release',
    {},
    [
      ['Core', '2025.1.0, a core major, planned for 2025-08-05, becomes latest'],
      ['Target date', '2025-08-05 (UTC)'],
      ['Releasing', 'core, because core-version was given'],
      policy,
    ],
  ],
  [
    'a deployment of a floating core',
    { core, releasing: [], releasingReason: 'releasing is none' },
    [
      ['Core', 'latest'],
      ['Target date', '2025-08-05 (UTC)'],
      ['Releasing', 'nothing, because releasing is none'],
      policy,
    ],
  ],
  [
    'a run that could not read its inputs',
    { core: null, targetDate: null, releasing: [], releasingReason: '' },
    [policy],
  ],
  [
    'a run that could not read its policy either',
    {
      core: null,
      targetDate: null,
      releasingReason: '',
      policy: { name: '', source: '', reason: null },
    },
    [],
  ],
])('%s', (_, difference, expected) => {
  const known = circumstances(makeReport(difference));
  expect(known.map(({ name, value }) => [name, value])).toEqual(expected);
});
