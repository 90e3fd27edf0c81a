import { expect, test } from '@jest/globals';
import type { Paint } from '../../../src/render/terminal.js';
import type { Rule } from '../../../src/rules/rule.js';
import { explanation, ruleList } from '../../../src/tools/explain/explanation.js';

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
