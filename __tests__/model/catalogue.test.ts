import { expect, test } from '@jest/globals';
import { type CataloguePlugin, declares } from '../../src/model/catalogue.js';
import { type PluginVersion, parsePluginVersion } from '../../src/model/plugin-version.js';
import { parseRequirement } from '../../src/model/requirement-notation.js';

const version = (text: string) => parsePluginVersion(text) as PluginVersion;
const requirement = parseRequirement('>=2025.1.0');
if ('wrong' in requirement) throw new Error(requirement.wrong);

const entry: CataloguePlugin = {
  ...{ name: 'plugin-a', group: null, repository: null, knownBad: [] },
  versions: [
    { version: version('1.0.0'), requirement, released: null },
    { version: version('1.1.0'), requirement: null, released: null },
  ],
};

test.each([
  ['an entry that says what the version requires', entry, '1.0.0', true],
  ['the same version, written otherwise', entry, 'v1.0.0', true],
  ['a version that it knows without a requirement', entry, '1.1.0', false],
  ['a version that it does not know', entry, '1.2.0', false],
  ['no entry', null, '1.0.0', false],
])('%s', (_, known, text, expected) => {
  expect(declares(known, version(text))).toBe(expected);
});
