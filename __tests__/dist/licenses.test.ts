import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const read = (...path: string[]) => readFileSync(join(...path), 'utf8').replaceAll('\r', '');
const shipped = `\n\n${read('dist', 'licenses.txt')}`;

const [, shares = ''] = read('docs', 'dependencies.md').split(/<!--.* shares -->/);
const libraries = [...shares.matchAll(/^\| `([^`]+)` \|/gm)]
  .map(([, name = '']) => name)
  .filter((name) => name !== 'release-gate');

const words = (text: string) => text.trim().split(/\s+/).join(' ');

test('the built files hold libraries', () => {
  expect(libraries).toEqual(expect.arrayContaining(['semver', 'date-fns', 'leven', 'yaml']));
});

test.each(libraries)('the licence of %s is shipped with its code', (library) => {
  const folder = join('node_modules', library);
  const file = readdirSync(folder).find((name) => name.toLowerCase().startsWith('licen')) ?? '';
  const { license } = JSON.parse(read(folder, 'package.json')) as { license: string };
  const own = read(folder, file);
  // Its name stands above its own copyrights, and the terms, which others may share, below.
  const [, behind = ''] = shipped.split(`\n\n${library}\n${license}\n`);
  const [head = ''] = behind.split('\n\n', 1);
  const first = own
    .split('\n')
    .slice(0, 8)
    .filter((line) => /^\s*Copyright\b/.test(line));
  expect(words(head)).toContain(words(first.join('\n')));
  // From its copyrights to the next terms everything stands that it says, in its order.
  const terms = words(
    own.slice(first.reduce((end, line) => Math.max(end, own.indexOf(line) + line.length), 0)),
  );
  const [group = ''] = behind.split('\n\n\n', 1);
  expect(words(group).endsWith(terms)).toBe(true);
});
