import { expect, test } from '@jest/globals';
import { UsageError } from '../../../src/command/flags.js';
import { rules } from '../../../src/rules/index.js';
import { callCommand } from '../../support/call-command.js';

test.each(rules)('explains $id by its own words', async ({ id, why, breaks, keeps }) => {
  const { printed, exitCode } = await callCommand('explain', { operands: [id] });
  // Lines are parted where a terminal of 80 columns ends.
  const unwrapped = printed.replace(/\s+/g, ' ');
  for (const words of [id, why, breaks, keeps]) expect(unwrapped).toContain(words);
  expect(exitCode).toBe(0);
});

test('without a rule lists them all', async () => {
  const { printed } = await callCommand('explain');
  for (const { id } of rules) expect(printed).toContain(`\n${id} `);
});

test('offers the rule that was meant', async () => {
  await expect(callCommand('explain', { operands: ['core-to-old'] })).rejects.toThrow(
    new UsageError(
      'core-to-old is not known. Did you mean core-too-old? See release-gate explain --help.',
    ),
  );
});

test('explains one rule at a time', async () => {
  await expect(
    callCommand('explain', { operands: ['core-too-old', 'core-too-new'] }),
  ).rejects.toThrow(
    new UsageError('explain takes one rule, and these are several: core-too-old, core-too-new.'),
  );
});
