import { expect, test } from '@jest/globals';
import { callCommand } from '../support/call-command.js';

const catalogue = (core: string) => `core: { ${core} }\nplugins: {}\n`;
const policy = `extends: none
name: acme
core:
  numbering: [{ from: "1.0", format: MAJOR.MINOR.PATCH }]
  major: { on: schedule }
  bugfix: { on: { weekday: thursday }, lines: [latest] }
  schedule: { "1.0": 2025-06-03, "1.1": 2025-09-02 }
catalogues: [{ file: facts.yml }]
`;

test('the calendar knows what catalogues of the policy say of the core', async () => {
  const values = { policy: 'acme.yml', from: '2025-09-01', until: '2025-09-30', format: 'json' };
  const bugfixes = async (core: string) => {
    const files = { 'acme.yml': policy, 'facts.yml': catalogue(core) };
    const { printed, exitCode } = await callCommand('calendar', { values }, files);
    expect(exitCode).toBe(0);
    const { releases } = JSON.parse(printed) as {
      readonly releases: readonly { readonly kind: string; readonly line: string }[];
    };
    return releases.flatMap(({ kind, line }) => (kind === 'core-bugfix' ? line : []));
  };
  // Thursdays: the 4th, 11th, 18th and 25th.
  expect(await bugfixes('')).toEqual(['1.1', '1.1', '1.1', '1.1']);
  expect(await bugfixes('support: { "1.0": { until: 2025-09-12 } }')).toEqual(
    expect.arrayContaining(['1.0', '1.0', '1.1', '1.1', '1.1', '1.1']),
  );
});

test('a backtest, too', async () => {
  const values = { policy: 'acme.yml', releases: 'releases.json', format: 'json' };
  const found = async (core: string) => {
    const files = {
      'acme.yml': policy,
      'facts.yml': catalogue(core),
      'releases.json':
        '{ "releases": [{ "version": "1.0.0", "date": "2025-06-03" }, { "version": "1.1.0", "date": "2025-09-02" }, { "version": "1.0.1", "date": "2025-09-11" }] }',
    };
    const { printed } = await callCommand('backtest', { values }, files);
    const { releases } = JSON.parse(printed) as {
      readonly releases: readonly { readonly version: string; readonly kind: string }[];
    };
    return releases.find(({ version }) => version === '1.0.1')?.kind;
  };
  expect(await found('')).toBe('core-backport');
  expect(await found('support: { "1.0": { until: 2025-09-12 } }')).toBe('core-bugfix');
});

test.each([
  ['a catalogue that is not there', {}, 'The catalogue facts.yml cannot be read'],
  [
    'one that is wrong',
    { 'facts.yml': 'core: { releases: { "1": 2 } }\nplugins: {}' },
    'facts.yml:1',
  ],
])('%s is told', async (_, files, told) => {
  const values = { policy: 'acme.yml' };
  const called = await callCommand('calendar', { values }, { 'acme.yml': policy, ...files });
  expect([called.exitCode, called.warned]).toEqual([2, expect.stringContaining(told)]);
});
