import { expect, test } from '@jest/globals';
import { type Document, readDocument } from '../../../src/resolve/document/document.js';
import { locateIn, locateNowhere } from '../../../src/resolve/policy/locate.js';

function documentOf(path: string, text: string): Document {
  const { document } = readDocument({ path, text }, 1000);
  if (document === null) throw new Error('the document must be readable');
  return document;
}

const locate = locateIn([
  documentOf('top.yml', 'core:\n  stops: []\n  major:\n'),
  documentOf('below.yml', 'name: x\ncore:\n  images: [a]\n  stops: ["1.0"]\n'),
]);

test.each([
  ['the file on top', ['core', 'stops'], { path: 'top.yml', line: 2, column: 3, endColumn: 8 }],
  ['a file below', ['core', 'images'], { path: 'below.yml', line: 3, column: 3, endColumn: 9 }],
  ['no file', ['core', 'bugfix'], null],
  ['no file, below a text', ['name', 'x'], null],
  ['no file, below nothing', ['core', 'major', 'on'], null],
  ['no file, by an inherited name', ['core', 'toString'], null],
])('a part is found in %s', (_, at, location) => {
  expect(locate(at, 'key')).toEqual(location);
});

test('a preset has no places', () => {
  expect(locateNowhere(['core'], 'key')).toBeNull();
});
