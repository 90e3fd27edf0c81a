import { describe, expect, test } from '@jest/globals';
import { treeOf } from '../../../../src/resolve/manifests/find/file-tree.js';
import { placeOf } from '../../../../src/resolve/manifests/passage.js';
import { nodesAt, textOf } from '../../../../src/resolve/manifests/yaml/value.js';

/** The texts at a key path, each with its place, such as `1.0 2:4-7`. */
async function read(path: string, text: string, ...keys: string[]): Promise<readonly string[]> {
  const tree = await treeOf({ path, text });
  return nodesAt(tree?.roots[0] ?? null, keys).map((node) => {
    const passage = textOf(node);
    const place = passage === null ? null : placeOf(passage);
    return `${passage?.text} ${place?.line}:${place?.column}-${place?.endColumn}`;
  });
}

test.each([
  ['a.yaml', 'a:\n  - b: "1.0"', ['a', '*', 'b'], ['1.0 2:9-12']],
  ['a.json', '{\n\t"a": {\n\t\t"b.c": "1.0"\n\t}\n}', ['a', 'b.c'], ['1.0 3:11-14']],
  ['a.toml', '[tool.a]\nb = "1.0"', ['tool', 'a', 'b'], ['1.0 2:6-9']],
  ['a.toml', "a.b = '1.0'", ['a', 'b'], ['1.0 1:8-11']],
  [
    'a.toml',
    'a = { b = "1.0", c = ["2.0", "3.0"] }',
    ['a', 'c', '*'],
    ['2.0 1:24-27', '3.0 1:31-34'],
  ],
  [
    'a.toml',
    '[[p]]\nn = "a"\n[[p]]\nn = "b"\n[p.q]\nr = "c"',
    ['p', '*', 'n'],
    ['a 2:6-7', 'b 4:6-7'],
  ],
  ['a.toml', '[[p]]\nn = "a"\n[p.q]\nr = "c"', ['p', '*', 'q', 'r'], ['c 4:6-7']],
  ['pom.xml', '<project>\n  <version> 1.0 </version>\n</project>', ['version'], ['1.0 2:13-16']],
  ['pom.xml', '<p><d><a>1</a></d><d><a>2</a></d></p>', ['d', '*', 'a'], ['1 1:10-11', '2 1:25-26']],
  ['pom.xml', '<?xml version="1.0"?>\n<p><!-- a --><b v="2.0"/></p>', ['b', 'v'], ['2.0 2:20-23']],
  ['a.properties', 'a.b = 1.0\n# no\nc:2.0', ['a.b'], ['1.0 1:7-10']],
  ['a.properties', 'a.b = 1.0\n# no\nc:2.0', ['c'], ['2.0 3:3-6']],
])('%s of %j at %j is %j', async (path, text, keys, expected) => {
  expect(await read(path, text, ...keys)).toEqual(expected);
});

test.each([
  ['pom.xml', '1.2-SNAPSHOT 2:10-34'],
  ['a/pom.xml', '1.2-SNAPSHOT 2:10-34'],
  ['other.xml', `\${revision}\${changelist} 2:10-34`],
])('in %s the names of properties stand for %s', async (path, expected) => {
  const properties =
    '<properties><revision>1.2</revision><changelist>-SNAPSHOT</changelist></properties>';
  const text = `<p>${properties}\n<version>\${revision}\${changelist}</version></p>`;
  expect(await read(path, text, 'version')).toEqual([expected]);
});

test('one name alone stands where its property is written', async () => {
  const properties = `<properties><a>1.2</a><b>\${a}</b></properties>`;
  const text = `<p>${properties}\n<version>\${a}</version><w>\${b}</w></p>`;
  expect(await read('pom.xml', text, 'version')).toEqual(['1.2 1:19-22']);
  expect(await read('pom.xml', text, 'w')).toEqual(['1.2 1:29-33']);
});

test.each([
  ['a.properties', 'acme.core.version = 1.0', ['acme', 'core', 'version'], '1.0 1:21-24'],
  ['a.yaml', 'a.b:\n  c.d: "1.0"', ['a', 'b', 'c', 'd'], '1.0 2:9-12'],
  ['a.yaml', 'a.b: "2.0"\na:\n  b: "1.0"', ['a', 'b'], '1.0 3:7-10'],
])('in %s keys with dots may be written without quotes', async (path, text, keys, expected) => {
  expect(await read(path, text, ...keys)).toEqual([expected]);
});

test('a file of another kind has no structure', async () => {
  expect(await treeOf({ path: 'a.txt', text: 'a' })).toBeNull();
});

describe('what cannot be read is one problem at its place', () => {
  test.each([
    ['a.toml', 'a = 1\nb = = 2', 2],
    ['a.xml', '<a>\n<b></a>', 2],
    ['a.xml', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', 1],
    ['a.xml', '<a>'.repeat(300) + '</a>'.repeat(300), 1],
    ['a.xml', '<a>'.repeat(50_000), 1],
    ['a.properties', 'a = \\u12', 1],
    ['a.yaml', 'a: [', 1],
  ])('%s with %s', async (path, text, line) => {
    const problems = (await treeOf({ path, text }))?.problems() ?? [];
    expect(problems.map(({ location }) => location?.line)).toEqual([line]);
  });
});
