// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Compose files have variables of the same form.
import { expect, test } from '@jest/globals';
import {
  definedIn,
  dotenvAt,
  projectIn,
} from '../../../../src/resolve/manifests/compose/project.js';
import { inserted } from '../../../../src/resolve/manifests/passage.js';
import { parseYaml } from '../../../../src/resolve/manifests/yaml/parse.js';
import { alone } from '../../../support/manifest-lines.js';

const project = projectIn('', new Map([['A', inserted('a')]]));

test.each([
  ['a map', '{ B: b, C: "${A}", D: 1 }', { B: 'b', C: 'a', D: '1' }],
  ['a list', '[B=b, "C=${A}", D=]', { B: 'b', C: 'a', D: '' }],
  ['names of a map without a value', '{ A: , B: }', { A: 'a' }],
  ['names of a list without a value', '[A, B]', { A: 'a' }],
  ['a text, which is none', 'A=b', {}],
])('%s', (_, text, expected) => {
  const [value = null] = parseYaml(inserted(text)).roots;
  const defined = [...definedIn(value, project)].map(([name, { text }]) => [name, text]);
  expect(Object.fromEntries(defined)).toEqual(expected);
});

test('the last file that sets a variable wins, and sees what those before it set', () => {
  const files = new Map([
    ['a', 'A=1\nB=2'],
    ['b', 'B=3\nC=$A$D'],
  ]);
  const open = (path: string) => ({ path, text: files.get(path) ?? '' });
  const variables = dotenvAt(['a', 'b', 'c'], { ...alone, open }, (name) =>
    name === 'D' ? inserted('4') : null,
  );
  expect([...variables].map(([name, { text }]) => `${name}=${text}`)).toEqual([
    'A=1',
    'B=3',
    'C=14',
  ]);
});
