import { describe, expect, test } from '@jest/globals';
import type { Location } from '../../../src/model/location.js';
import type { Written } from '../../../src/model/written.js';
import { overrideNotices } from '../../../src/resolve/facts/overrides.js';
import { readPluginList } from '../../../src/resolve/facts/plugin-list.js';
import { noManifests } from '../../../src/resolve/facts/versions.js';

const location = { path: 'Dockerfile', line: 1, column: 20, endColumn: 28 };

function written(core: string, plugins: string, place: Location | null): Written {
  const listed = readPluginList('list', plugins).plugins;
  return {
    core: core === '' ? null : { text: core, location: place },
    plugins: listed.map((plugin) => ({ ...plugin, location: place })),
  };
}

describe('an input that wins over a manifest says so, where the manifest says it', () => {
  test.each([
    [
      'another core',
      '2025.1.0',
      '',
      '1.0.0',
      '',
      ['core-version says core 2025.1.0 and wins over 1.0.0 here.'],
    ],
    ['the same core', '1.0.0', '', '1.0.0', '', []],
    ['the same core in another form', 'v1.0', '', '1.0.0', '', []],
    ['one of the cores of the files', '1.1.0', '', '1.0.0 1.1.0', '', []],
    ['a core in one place only', '', '', '1.0.0', '', []],
    [
      'another plugin version',
      '',
      'a@1.1.0',
      '',
      'b@1.0.0\na@1.0.0',
      ['plugin-versions says a@1.1.0 and wins over 1.0.0 here.'],
    ],
    ['the same plugin version', '', 'a@1.0.0', '', 'a@1.0.0', []],
    ['a plugin in one place only', '', 'a@1.0.0', '', 'b@1.0.0', []],
  ])('%s', (_, core, plugins, coreThere, pluginsThere, messages) => {
    const there = written(coreThere, pluginsThere, location);
    const cores = coreThere.split(' ').flatMap((text) => (text === '' ? [] : { text, location }));
    const manifests = { ...noManifests.now, ...there, cores };
    expect(overrideNotices(written(core, plugins, null), manifests)).toEqual(
      messages.map((message) => ({ message, location })),
    );
  });
});
