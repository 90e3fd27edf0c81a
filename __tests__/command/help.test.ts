import { describe, expect, test } from '@jest/globals';
import { commands } from '../../src/command/commands.js';
import { helpOf } from '../../src/command/help.js';
import { presetNames } from '../../src/packs/index.js';

const names = Object.keys(commands);

describe.each(Object.entries(commands))('the help of %s', (name, { flags, switches = [] }) => {
  const help = helpOf(name);
  const named = new Set([...help.matchAll(/--([a-z][a-z-]*)/g)].map(([, flag]) => flag));

  test('names each of its flags', () => {
    const missing = [...flags, ...switches].filter((flag) => !named.has(flag));
    expect(missing).toEqual([]);
  });

  test('names no flag that it does not take', () => {
    const taken = [...flags, ...switches, 'help', 'version'];
    expect([...named].filter((flag) => flag !== undefined && !taken.includes(flag))).toEqual([]);
  });

  test('explains each flag once, and what its exit codes mean', () => {
    const explained = [...help.matchAll(/^ {2}(--[a-z-]+|-q, --quiet)/gm)].map(([, flag]) => flag);
    expect(explained).toEqual([...new Set(explained)]);
    expect(help).toMatch(/^Exit codes: 0\b.*\b2\b/ms);
  });

  test('fits a terminal of 80 columns and ends its last line', () => {
    const longest = Math.max(...help.split('\n').map((line) => line.length));
    expect(longest).toBeLessThanOrEqual(80);
    expect(help.endsWith('\n')).toBe(true);
  });
});

test('the help of check names every preset, and that of catalog every way to build', () => {
  const presets = /a preset; there are:\s+([^;]+);/.exec(helpOf('check'))?.[1];
  expect(presets?.split(/,\s+/)).toEqual(presetNames);
  expect(helpOf('catalog')).toContain('catalog build --output FILE --policy FILE|PRESET\n');
});

test('the help of check names every other command and the exit codes', () => {
  const help = helpOf('check');
  for (const name of names) expect(help).toContain(name);
  expect(help).toContain('Exit codes: 0 go ahead, 1 do not, 2 could not judge.');
});
