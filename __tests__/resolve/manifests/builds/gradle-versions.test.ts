import { expect, test } from '@jest/globals';
import { isVersionCatalogue } from '../../../../src/resolve/manifests/builds/gradle-versions.js';
import { treeOf } from '../../../../src/resolve/manifests/find/file-tree.js';
import { placeOf } from '../../../../src/resolve/manifests/passage.js';
import { mapOf, nodesAt, textOf } from '../../../../src/resolve/manifests/yaml/value.js';

const head = '[versions]\ncrm = "1.2.0"\nstrict = { strictly = "1.3.0", prefer = "1.4.0" }\n';

async function read(table: string, entry: string) {
  const text = `${head}[${table}]\na = ${entry}`;
  const tree = await treeOf({ path: 'gradle/libs.versions.toml', text });
  const root = tree?.roots[0] ?? null;
  expect(mapOf(root)?.keys()).toContain('versions');
  return ['group', 'name', 'module', 'id', 'version'].flatMap((key) => {
    const passage = textOf(nodesAt(root, [table, 'a', key])[0]);
    const place = passage === null ? null : placeOf(passage);
    return passage === null ? [] : [`${key} ${passage.text} ${place?.line}:${place?.column}`];
  });
}

test.each([
  [
    'libraries',
    '{ group = "com.acme", name = "plugin-crm", version.ref = "crm" }',
    ['group com.acme 5:16', 'name plugin-crm 5:35', 'version 1.2.0 2:8'],
  ],
  [
    'libraries',
    '{ module = "com.acme:plugin-crm", version = { ref = "strict" } }',
    [
      'group com.acme 5:17',
      'name plugin-crm 5:26',
      'module com.acme:plugin-crm 5:17',
      'version 1.3.0 3:24',
    ],
  ],
  [
    'libraries',
    '"com.acme:plugin-crm:1.5.0"',
    [
      'group com.acme 5:6',
      'name plugin-crm 5:15',
      'module com.acme:plugin-crm 5:6',
      'version 1.5.0 5:26',
    ],
  ],
  [
    'libraries',
    '{ module = "com.acme:a", version = { require = "2.0" } }',
    ['group com.acme 5:17', 'name a 5:26', 'module com.acme:a 5:17', 'version 2.0 5:53'],
  ],
  [
    'libraries',
    '{ module = "com.acme:a" }',
    ['group com.acme 5:17', 'name a 5:26', 'module com.acme:a 5:17'],
  ],
  ['libraries', '"com.acme:a"', []],
  [
    'libraries',
    '{ module = "com.acme:a", version = { prefer = "2.0" } }',
    ['group com.acme 5:17', 'name a 5:26', 'module com.acme:a 5:17', 'version 2.0 5:52'],
  ],
  ['libraries', '{ module = "a", version = "1.0" }', ['module a 5:17', 'version 1.0 5:32']],
  ['plugins', '"com.acme.site"', []],
  ['plugins', '"com.acme.site:1.0.0"', ['id com.acme.site 5:6', 'version 1.0.0 5:20']],
  ['plugins', '{ id = "com.acme.site", version.ref = "none" }', ['id com.acme.site 5:13']],
])('%s: %s', async (table, entry, expected) => {
  expect(await read(table, entry)).toEqual(expected);
});

test('versions are texts, whatever else is wished of them, and other tables stay as they are', async () => {
  const text = `${head}[bundles]\nall = ["a", "b"]`;
  const root = (await treeOf({ path: 'libs.versions.toml', text }))?.roots[0] ?? null;
  const textsAt = (...path: string[]) => nodesAt(root, path).map((node) => textOf(node)?.text);
  expect(textsAt('versions', 'crm')).toEqual(['1.2.0']);
  expect(textsAt('versions', 'strict')).toEqual(['1.3.0']);
  expect(textsAt('bundles', 'all', '*')).toEqual(['a', 'b']);
});

test.each([
  ['gradle/libs.versions.toml', true],
  ['acme.versions.toml', true],
  ['versions.toml', false],
  ['libs.versions.toml.orig', false],
  ['pyproject.toml', false],
])('%s is a version catalogue: %s', (path, expected) => {
  expect(isVersionCatalogue.test(path)).toBe(expected);
});
