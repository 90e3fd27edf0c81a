import { existsSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { commands } from '../../src/command/commands.js';

test.each(Object.entries(commands))(
  '%s has a file of its own and no flag twice',
  (name, command) => {
    const homes = ['command/check', 'tools/fleet/merge-command', `tools/${name}/${name}-command`];
    expect(homes.some((home) => existsSync(`src/${home}.ts`))).toBe(true);
    const all = [...command.flags, ...(command.switches ?? [])];
    expect(new Set(all).size).toBe(all.length);
  },
);
