import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import { UsageError } from '../../../src/command/flags.js';
import type { Paint } from '../../../src/render/terminal.js';
import { rules } from '../../../src/rules/index.js';
import type { Rule } from '../../../src/rules/rule.js';
import {
  exampleCommand,
  explanation,
  ruleList,
} from '../../../src/tools/explain/explain-command.js';
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

const plain: Paint = (_, text) => text;

const rule: Rule = {
  id: 'core-too-old',
  severity: 'error',
  undecided: true,
  on: 'pair',
  affects: 'compatibility',
  closedBy: ['version'],
  links: [],
  why: 'It fails at run time.',
  breaks: 'The core is too low.',
  keeps: 'The core is high enough.',
  inShort: { one: () => 'the core is too low' },
  data: { core: 'the core', requires: 'what it needs' },
  examples: {
    breaks: {
      says: 'a low core',
      inputs: { 'core-version': '1.0.0', policy: 'acme.yml' },
      files: { 'acme.yml': 'name: acme\n\nextends: none\n' },
    },
    keeps: {
      says: 'a high core',
      inputs: { 'core-version': '2.0.0' },
      filesBefore: { Dockerfile: 'FROM scratch\n' },
    },
  },
  check: () => [],
};

test('a rule is explained with examples to run and the files they need', () => {
  expect(explanation(rule, plain)).toBe(`core-too-old
error, undecided by default; judged: always

Why
  It fails at run time.

What breaks it
  The core is too low.

  Example: a low core

    release-gate check \\
      --core-version 1.0.0 \\
      --policy acme.yml

  with this acme.yml:

    name: acme

    extends: none

What keeps it
  The core is high enough.

  Example: a high core

    release-gate check \\
      --core-version 2.0.0 \\
      --base main

  and on \`main\` this Dockerfile:

    FROM scratch

What a finding holds in \`data\`
  core      the core
  requires  what it needs

The same as a page: docs/rules/core-too-old.md
`);
});

test('a list has each rule in a line', () => {
  expect(ruleList([rule], plain)).toBe(`Rules
core-too-old  error  The core is too low.

Ask about one: release-gate explain core-too-old
`);
});

test('an example is a command to paste, one flag a line', () => {
  const inputs = { 'core-version': '2025.1.0', 'plugin-versions': 'plugin-aws@2.0.0 >=2025.2.0' };
  expect(exampleCommand({ inputs }, 'release-gate')).toBe(
    "release-gate check \\\n  --core-version 2025.1.0 \\\n  --plugin-versions 'plugin-aws@2.0.0 >=2025.2.0'",
  );
});

test('an example of a change is compared with what is on main', () => {
  const example = { inputs: { manifests: 'a.yml' }, filesBefore: { 'a.yml': 'x' } };
  expect(exampleCommand(example, 'gate')).toBe(
    'gate check \\\n  --manifests a.yml \\\n  --base main',
  );
});

test.each(["it's $HOME", 'a\nb', '`date`', '*', ''])('a shell reads %j back as it is', (value) => {
  const command = exampleCommand({ inputs: { policy: value } }, 'gate');
  const script = `gate() { printf %s "$3"; }\n${command}`;
  expect(execFileSync('sh', ['-c', script], { encoding: 'utf8' })).toBe(value);
});
