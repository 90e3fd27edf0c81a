import { expect, test } from '@jest/globals';
import { callCommand } from '../support/call-command.js';

const october = { from: '2025-10-01', until: '2025-10-31', format: 'json' };

test.each([
  ['without a flag the file in the default place', undefined, 'acme'],
  ['by a name the preset', 'home-assistant', 'home-assistant'],
  ['by a path the file', 'other.yml', 'other'],
])('a command takes %s', async (_, policy, name) => {
  const files = { '.github/release-gate.yml': 'name: acme\n', 'other.yml': 'name: other\n' };
  const values = policy === undefined ? october : { ...october, policy };
  const { printed } = await callCommand('calendar', { values }, files);
  expect(JSON.parse(printed).policy.name).toBe(name);
});

test('a policy that is not there is said so, on the error stream', async () => {
  const { warned, exitCode } = await callCommand('calendar', { values: { policy: 'no.yml' } });
  expect(warned).toMatch(
    /^problem {2}The policy no\.yml cannot be read: there is no such file\.\n/,
  );
  expect(exitCode).toBe(2);
});
