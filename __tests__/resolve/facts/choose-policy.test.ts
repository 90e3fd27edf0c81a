import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { PolicySource } from '../../../src/model/sources.js';
import { choosePolicy, knownToEach } from '../../../src/resolve/facts/choose-policy.js';
import { candidatesOf } from '../../../src/resolve/resolve.js';
import { reportOf } from '../../support/advised.js';
import { core } from '../../support/core.js';
import { day } from '../../support/day.js';

const unnamed: PolicySource = { kind: 'unnamed' };

const file = (text: string): PolicySource => ({ kind: 'files', files: [{ path: 'p.yml', text }] });

/** Which policy judges with these cores for evidence, and how many others might have. */
async function chosen(source: PolicySource, ...cores: readonly string[]) {
  const evidence = { core: null, before: null, minimums: cores.map(core) };
  const { policy, choice } = choosePolicy(await candidatesOf(source), evidence, day('2025-08-20'));
  return [policy.name, choice.others.map(({ preset }) => preset).join(), choice.reason !== null];
}

test.each<[string, PolicySource, readonly string[], readonly unknown[]]>([
  ['nothing in question is the default’s', unnamed, [], ['kestra-calver', '', false]],
  ['a line of the default is the default’s', unnamed, ['2025.1.0'], ['kestra-calver', '', false]],
  ['a planned line is too', unnamed, ['2026.4.0'], ['kestra-calver', '', false]],
  ['a line of another alone is the other’s', unnamed, ['1.3.20'], ['kestra-semver', '', true]],
  ['all lines have to be', unnamed, ['0.24.5', '1.1.2'], ['kestra-semver', '', true]],
  [
    'lines that none has together are the default’s',
    unnamed,
    ['1.3.0', '2025.1.0'],
    ['kestra-calver', '', false],
  ],
  ['a line that nobody has is the default’s', unnamed, ['7.0.0'], ['kestra-calver', '', false]],
  [
    'a line of both is the default’s, and the other is named',
    unnamed,
    ['1.0.5'],
    ['kestra-calver', 'kestra-semver', false],
  ],
  [
    'a file that extends nothing stands on what is chosen',
    file('name: acme\n'),
    ['1.3.20'],
    ['acme', '', true],
  ],
])('%s', async (_, source, cores, expected) => {
  expect(await chosen(source, ...cores)).toEqual(expected);
});

test('a file over another preset has that preset’s calendar', async () => {
  const candidates = await candidatesOf(file('name: acme\n'));
  const evidence = { core: core('1.3.20'), before: null, minimums: [] };
  const { policy } = choosePolicy(candidates, evidence, day('2025-08-20'));
  expect(policy.core.stops).toEqual(['1.3']);
});

test.each([
  ['kestra-calver', { kind: 'preset', name: 'kestra-calver' } as const],
  ['a file that extends it', file('extends: kestra-calver\n')],
  ['a file that extends nothing at all', file('extends: none\n')],
  ['a file whose core is another', file('core: { name: forge }\n')],
])('nothing is chosen where somebody named %s', async (_, source) => {
  expect(await candidatesOf(source)).toEqual([]);
});

test('the notice names every line and every other preset', async () => {
  const candidates = await candidatesOf(unnamed);
  const evidence = { core: core('1.0.5'), before: core('0.22.0'), minimums: [] };
  const { choice } = choosePolicy(candidates, evidence, day('2025-08-20'));
  expect(choice.notice).toBe(
    'No policy is named, and 1.0 and 0.22 are lines of kestra-semver too; kestra-calver, the default, judges. If another is meant, name it in `policy`, or in `extends` of the policy file.',
  );
});

test.each([
  [['1.3.20'], 'the line 1.3'],
  [['1.3.20', '0.22.5', '1.1.2'], 'the lines 1.3 and 1.1'],
])('the reason names the lines of %j that the default does not know', async (cores, lines) => {
  const evidence = { core: null, before: null, minimums: cores.map(core) };
  const { choice } = choosePolicy(await candidatesOf(unnamed), evidence, day('2025-08-20'));
  expect(choice).toMatchObject({
    reason: `nobody named a policy, and of the presets only kestra-semver knows ${lines}`,
    notice: null,
  });
});

test('where two others know the lines the default judges; a line that all know is named with both', async () => {
  const [calver, semver] = await candidatesOf(unnamed);
  if (calver === undefined || semver === undefined) throw new Error('There are two.');
  const three = [calver, semver, { ...semver, preset: 'kestra-lts' }];
  const choose = (text: string) =>
    choosePolicy(three, { core: core(text), before: null, minimums: [] }, day('2025-08-20'));
  const strange = choose('1.3.20');
  expect([strange.policy.name, strange.choice.reason]).toEqual(['kestra-calver', null]);
  expect(choose('1.0.5').choice.notice).toContain(
    'and 1.0 is a line of kestra-semver, kestra-lts too;',
  );
  expect(choose('2025.1.0').choice.notice).toBeNull();
});

test('a preset knows what it plans', async () => {
  const [calver] = await candidatesOf(unnamed);
  if (calver === undefined) throw new Error('There is a default.');
  const knows = (text: string) => knownToEach([calver], [core(text)], day('2025-08-20')).length > 0;
  expect([knows('2027.6.0'), knows('2027.7.0'), knows('1.3.0')]).toEqual([true, false, false]);
});

describe('the real releases from 1.0.0 on, deployed without a policy', () => {
  const data = JSON.parse(
    readFileSync(new URL('../../../data/kestra-core-releases.json', import.meta.url), 'utf8'),
  ) as { releases: readonly { version: string; date: string }[] };
  const made = new Set(data.releases.map(({ version }) => version));
  const releases = data.releases.filter(({ version }) => /^[12]\.\d+\.\d+$/.test(version));

  test('are forty-nine', () => {
    expect(releases).toHaveLength(49);
  });

  test.each(releases)(
    '$version is judged by a preset that knows it, and sent to no version that was never made',
    async ({ version, date }) => {
      for (const targetDate of [date, '2026-10-06']) {
        const inputs = { 'core-version': version, 'target-date': targetDate, releasing: 'none' };
        const report = await reportOf({ inputs, policy: null });
        const isShared = version.startsWith('1.0.');
        expect([report.policy.name, report.policy.reason === null, report.notices.length]).toEqual(
          isShared ? ['kestra-calver', true, 1] : ['kestra-semver', false, 0],
        );
        expect(report.verdict).toBe('pass');
        const told = report.advice.flatMap(({ steps }) => steps.map(({ to }) => to ?? ''));
        expect(told.filter((to) => !made.has(to))).toEqual([]);
      }
    },
  );

  test('1.2.5 to 2.0.0 is told to stop on 1.3', async () => {
    const inputs = {
      'core-version': '2.0.0',
      'current-core-version': '1.2.5',
      'target-date': '2026-10-06',
      releasing: 'none',
    };
    const { firstStep, policy } = await reportOf({ inputs, policy: null });
    expect([policy.name, firstStep]).toEqual([
      'kestra-semver',
      'Upgrade to 1.3 first (any final 1.3.x), then to core 2.0.0.',
    ]);
  });

  test('0.24.5 to 1.1.2 is not blocked', async () => {
    const inputs = {
      'core-version': '1.1.2',
      'current-core-version': '0.24.5',
      'target-date': '2026-10-06',
      releasing: 'none',
    };
    const { verdict, policy } = await reportOf({ inputs, policy: null });
    expect([policy.name, verdict]).toEqual(['kestra-semver', 'warn']);
  });
});
