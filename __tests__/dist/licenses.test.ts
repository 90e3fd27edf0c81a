import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const read = (...path: string[]) => readFileSync(join(...path), 'utf8').replaceAll('\r', '');
const shipped = `\n\n${read('dist', 'licenses.txt')}`;

const [, shares = ''] = read('docs', 'dependencies.md').split(/<!--.* shares -->/);
const libraries = [...shares.matchAll(/^\| `([^`]+)` \|/gm)]
  .map(([, name = '']) => name)
  .filter((name) => name !== 'release-gate');

test('the built files hold libraries', () => {
  expect(libraries).toEqual(expect.arrayContaining(['semver', 'date-fns', 'leven', 'yaml']));
});

test.each(libraries)('the licence of %s is shipped with its code', (library) => {
  const folder = join('node_modules', library);
  const file = readdirSync(folder).find((name) => name.toLowerCase().startsWith('licen')) ?? '';
  const { license } = JSON.parse(read(folder, 'package.json')) as { license: string };
  expect(shipped).toContain(`\n\n${library}\n${license}\n${read(folder, file).trim()}\n`);
});
