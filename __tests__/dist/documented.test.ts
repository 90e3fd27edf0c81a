import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { commands } from '../../src/command/commands.js';
import { runCommand } from '../support/run-command.js';

const pages = [
  'README.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** What asks GitHub, or writes into this repository, is tested with a GitHub of its own. */
const elsewhere = /cli\.js (?:fleet|merge|init|catalog (?:build|update))|GITHUB_TOKEN|[<>|]\s*\w/;

const documented = pages.flatMap((page) =>
  blocksOf(page, 'bash|sh')
    .flatMap((block) => block.replaceAll('\\\n', ' ').split('\n'))
    .filter((line) => line.startsWith('node dist/cli.js') && !elsewhere.test(line))
    .map((line) => [page, line] as const),
);

test('commands were found', () => {
  expect(documented.length).toBeGreaterThan(3);
});

test.each(documented)('%s: %s', (_, line) => {
  const { status, stderr, stdout } = spawnSync('bash', ['-c', line], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).not.toBe('');
  expect([0, 1]).toContain(status);
});

/** A command by its name, in a block or inside a line. */
const named = pages.flatMap((page) => {
  const text = readFileSync(page, 'utf8').replaceAll('\\\n', ' ');
  const found = text.matchAll(
    /`release-gate (?<told>[a-z][^`]*)`|(?:^|`)node dist\/cli\.js (?<called>[a-z][^`\n]*)/gm,
  );
  return [...found].map(({ groups }) => [page, groups?.told ?? groups?.called ?? ''] as const);
});

test.each(named)('%s names a command and its flags: release-gate %s', (_, words) => {
  const [name = '', ...others] = words.split(/\s+/);
  const known = commands[name];
  expect([name, known !== undefined]).toEqual([name, true]);
  const flags = others.flatMap((word) => /^--([a-z-]+)/.exec(word)?.[1] ?? []);
  const taken = [...(known?.flags ?? []), ...(known?.switches ?? []), 'help'];
  expect(flags.filter((flag) => !taken.includes(flag))).toEqual([]);
});

test.each(pages)('%s calls the command in its blocks as it is called in a clone', (page) => {
  const lines = blocksOf(page, 'bash|sh').flatMap((block) => block.split('\n'));
  expect(lines.filter((line) => /^\s*release-gate\b/.test(line))).toEqual([]);
});

describe('the recipes of docs/policy.md', () => {
  const recipes = blocksOf('docs/policy.md', 'yaml');

  test('were found', () => {
    expect(recipes.length).toBeGreaterThan(5);
  });

  test.each(recipes)('%s', async (policy) => {
    const words = ['calendar', '--policy', 'policy.yml', '--from', '2025-08-01', '--months', '6'];
    const { exitCode, stderr } = await runCommand(words, { files: { 'policy.yml': policy } });
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  });
});

/** The blocks of a page in a language. */
function blocksOf(page: string, language: string): readonly string[] {
  const blocks = readFileSync(page, 'utf8').matchAll(
    new RegExp(`^\`\`\`(?:${language})\\n(?<text>[\\s\\S]*?)^\`\`\`$`, 'gm'),
  );
  return [...blocks].map(({ groups }) => groups?.text ?? '');
}
