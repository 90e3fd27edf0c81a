import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { findPreset, presetNames } from '../../src/packs/index.js';

/** The policies as they are written, by the names of their files. */
const written = Object.fromEntries(
  readdirSync('src/packs')
    .filter((file) => file.endsWith('.yml'))
    .map((file) => [file, parse(readFileSync(`src/packs/${file}`, 'utf8'))] as const),
);

test('each policy with a name is a preset, under the name of its file', () => {
  const named = Object.keys(written).filter((file) => written[file].name !== undefined);
  expect(presetNames.map((name) => `${name}.yml`).sort()).toEqual(named.sort());
});

test.each(presetNames)('%s says what its file says, over what that extends', (name) => {
  const { extends: base, ...policy } = written[`${name}.yml`];
  const { core, plugins, links, ...others } = base === undefined ? {} : written[base];
  expect(Object.keys(others).filter((key) => key in policy)).toEqual([]);
  expect(findPreset(name)).toEqual({
    ...others,
    ...policy,
    core: { ...core, ...policy.core },
    ...(policy.plugins || plugins ? { plugins: { ...plugins, ...policy.plugins } } : {}),
    ...(policy.links || links ? { links: { ...links, ...policy.links } } : {}),
  });
});
