import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { presets } from '../../src/packs/presets.js';

/** The policies as they are written, by the names of their files. */
const written = Object.fromEntries(
  readdirSync('src/packs')
    .filter((file) => file.endsWith('.yml'))
    .map((file) => [file, parse(readFileSync(`src/packs/${file}`, 'utf8'))] as const),
);

test('each policy with a name is a preset, under the name of its file', () => {
  const named = Object.keys(written).filter((file) => written[file].name !== undefined);
  expect(Object.keys(presets).map((name) => `${name}.yml`)).toEqual(named.sort());
});

test.each(Object.entries(presets))(
  '%s says what its file says, over what that extends',
  (name, preset) => {
    const { extends: base, ...policy } = written[`${name}.yml`];
    const { core, links, ...others } = base === undefined ? {} : written[base];
    expect(Object.keys(others).filter((key) => key in policy)).toEqual([]);
    expect(preset).toEqual({
      ...others,
      ...policy,
      core: { ...core, ...policy.core },
      ...(policy.links || links ? { links: { ...links, ...policy.links } } : {}),
    });
  },
);
