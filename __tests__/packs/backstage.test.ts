import { expect, test } from '@jest/globals';
import { pinsUnder } from '../support/pack-pins.js';

test.each(['^1.11.0', '~1.11.0', '1.x', '>=1 <2', '*', 'latest'])(
  'the range %s floats',
  async (range) => {
    const text = JSON.stringify({ dependencies: { '@backstage-community/plugin-a': range } });
    const [pin] = await pinsUnder('backstage', { 'package.json': text });
    expect(pin).toMatch(/^@backstage-community\/plugin-a@LATEST in /);
  },
);

test.each(['workspace:^', 'file:../a', 'link:../a', 'portal:../a'])(
  'a package of the repository, as %s, has the version of its own package.json',
  async (range) => {
    const text = JSON.stringify({ dependencies: { '@acme/backstage-plugin-a': range } });
    const lock =
      '"@acme/backstage-plugin-a@workspace:^":\n  version: 0.0.0-use.local\n  resolution: "@acme/backstage-plugin-a@workspace:plugins/a"\n';
    const alone = await pinsUnder('backstage', { 'plugins/b/package.json': text });
    expect(alone[0]).toContain(`@acme/backstage-plugin-a@${range} in `);
    const own = '{ "version": "0.2.0", "engines": { "backstage": ">=1.40.0" } }';
    const files = { 'plugins/b/package.json': text, 'plugins/a/package.json': own };
    const pins = await pinsUnder('backstage', { ...files, 'yarn.lock': lock });
    expect(pins).toEqual([
      expect.stringMatching(
        /^@acme\/backstage-plugin-a@0\.2\.0 >=1\.40\.0 in plugins\/b\/package\.json/,
      ),
    ]);
  },
);

test.each([
  ['"@acme/backstage-plugin-a"', ['@acme/backstage-plugin-a@LATEST']],
  ['"@acme/backstage-plugin-a@^1.0.0"', ['@acme/backstage-plugin-a@LATEST']],
  ['oci://a.example/b/plugin-c:1.0.0', ['plugin-c@1.0.0']],
  ['oci://a.example/b:1.0.0!plugin-c', ['plugin-c@1.0.0']],
  ['oci://a.example/b@sha256:0123!c', ['c@LATEST']],
  ['oci://a.example/b@sha256:0123', ['unreadable oci://a.example/b@sha256:0123']],
  ['./dynamic-plugins/dist/a', ['unreadable ./dynamic-plugins/dist/a']],
  ['{ a: b }', ['unreadable b']],
])('the dynamic plugin %s', async (written, expected) => {
  const files = (more: string) => ({
    'dynamic-plugins.yaml': `plugins:\n  - package: ${written}\n${more}`,
  });
  const pins = await pinsUnder('backstage', files(''));
  expect(pins.map((pin) => pin.replace(/ in .*/, ''))).toEqual(expected);
  if (!written.startsWith('{')) {
    expect(await pinsUnder('backstage', files('    disabled: true'))).toEqual([]);
  }
});

test.each([
  ['backstage-plugin-a', true],
  ['@acme/backstage-plugin-a', true],
  ['@pagerduty/backstage-plugin', true],
  ['@acme-backstage/plugin-a', true],
  ['@backstage-community/plugin-a', true],
  ['@roadiehq/catalog-backend-module-a', true],
  // The core's own packages come with it, and what is called otherwise is no plugin of it.
  ['@backstage/plugin-catalog', false],
  ['@acme/plugin-a', false],
])('%s is a plugin: %s', async (name, isOne) => {
  for (const key of ['dependencies', 'devDependencies', 'optionalDependencies', 'resolutions']) {
    const text = JSON.stringify({ [key]: { [name]: '1.0.0' } });
    expect(await pinsUnder('backstage', { 'package.json': text })).toHaveLength(isOne ? 1 : 0);
  }
});
