import { expect, test } from '@jest/globals';
import type { Found } from '../../../src/resolve/manifests/find-in-text.js';
import { readTree, type TreeFinders } from '../../../src/resolve/manifests/find-in-tree.js';
import { passageIn } from '../../../src/resolve/manifests/passage.js';
import { parseYaml } from '../../../src/resolve/manifests/yaml/parse.js';
import { marksUnder } from '../../support/policy-marks.js';

function read(text: string, ...finders: string[]): readonly string[] {
  const { plugins } = marksUnder(
    'plugins:',
    '  find:',
    ...finders.map((each) => `    - { in: a.yaml, ${each} }`),
  ).finders;
  const found: Found = {
    ...{ cores: [], plugins: [], unreadableInstalls: [], problems: [] },
    locked: null,
  };
  const file = { path: 'a.yaml', text };
  const [root = null] = parseYaml(passageIn(file, 0, text.length)).roots;
  readTree(root, { core: [], plugins: plugins as TreeFinders['plugins'] }, found);
  const at = (column: number | undefined) => `at ${column}`;
  return [
    ...found.plugins.map((each) => `${each.name}@${each.version} ${at(each.location?.column)}`),
    ...found.unreadableInstalls.map((each) => `unreadable ${each.text}`),
  ];
}

const item = 'at: a, item: "{name}[@{version}]"';
const parts = ['at: a, name: p, text: "{name}@{version}", unless: off'];

test.each([
  ['items of a text', 'a: b@1.0.0, c', [item], ['b@1.0.0 at 6', 'c@LATEST at 13']],
  ['no item', 'a: ","', [item], []],
  ['an item of another form', 'a: b@1.0.0,c d', [item], ['b@1.0.0 at 6', 'unreadable c d']],
  ['a name with its version', 'a: [{ p: b@1.0.0 }]', parts, ['b@1.0.0 at 12']],
  ['one of another form', 'a: [{ p: b }]', parts, ['unreadable b']],
  ['one that is off', 'a: [{ p: b@1.0.0, off: true }, { p: c, off: true }]', parts, []],
  ['one that is on', 'a: [{ p: b@1.0.0, off: false }]', parts, ['b@1.0.0 at 12']],
  [
    'of several templates the first that reads',
    'a: [{ p: "x:b@1.0.0" }]',
    ['at: a, name: p, text: "x:{name}@{version}"', 'at: a, name: p, text: "{name}@{version}"'],
    ['b@1.0.0 at 15'],
  ],
])('%s', (_, text, finders, expected) => {
  expect(read(text, ...finders)).toEqual(expected);
});
