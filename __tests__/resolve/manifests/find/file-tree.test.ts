// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are properties of Maven.
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
  ['a.yml', 'a: 1.0', ['a'], ['1.0 1:4-7']],
  ['a.ini', '[a]\nb = 1.0', ['a', 'b'], ['1.0 2:5-8']],
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
  [
    'a.toml',
    '[[a.p]]\n[[a.p.q]]\nn = "b"\n[[a.p]]\n[[a.p.q]]\nn = "c"\n[[a.p.q]]\nn = "d"',
    ['a', 'p', '*', 'q', '*', 'n'],
    ['b 3:6-7', 'c 6:6-7', 'd 8:6-7'],
  ],
  ['a.toml', "[a]\n\"b.c\" = 1.5\nd = '''e'''", ['a', '*'], ['1.5 2:9-12', 'e 3:8-9']],
  ['pom.xml', '<project>\n  <version> 1.0 </version>\n</project>', ['version'], ['1.0 2:13-16']],
  ['pom.xml', '<p><d><a>1</a></d><d><a>2</a></d></p>', ['d', '*', 'a'], ['1 1:10-11', '2 1:25-26']],
  ['pom.xml', '<?xml version="1.0"?>\n<p><!-- a --><b v="2.0"/></p>', ['b', 'v'], ['2.0 2:20-23']],
  ['a.xml', '<p><b v="2.0"><v>1.0</v></b></p>', ['b', 'v'], ['1.0 1:18-21']],
  ['a.xml', '<p>\n<b xv="1" v = \'2.0\'/></p>', ['b', 'v'], ['2.0 2:16-19']],
  ['a.xml', '<p><w/><v>\n 1.<?b?>0 </v></p>', ['v'], ['1.0 2:2-5']],
  ['a.xml', '<p><v><!-- a -->1.0</v></p>', ['v'], ['1.0 1:17-20']],
  ['a.properties', 'a1 = 1', ['a1'], ['1 1:6-7']],
  ['a.properties', '\n  a\\=b\\:c  1.\\\n  0', ['a=b:c'], ['1.0 2:12-15']],
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

test('what Maven knows of a project stands for its names', async () => {
  const parent = '<parent><groupId>a.b</groupId><version>2.0</version></parent>';
  const properties = `<properties><project.own>own</project.own><long>${'x'.repeat(400)}</long></properties>`;
  const names = [
    'project.version',
    'pom.version',
    'project.groupId',
    'project.parent.version',
    'project.own',
    'other.version',
    'project.version.major',
  ];
  const values = names.map((name) => `<v>\${${name}}</v>`).join('');
  const text = `<project>${parent}${properties}<version>1.0</version><v/>${values}<w>\${long}\${long}\${long}</w></project>`;
  const texts = (await read('pom.xml', text, 'v', '*')).map((each) => each.split(' ')[0]);
  expect(texts).toEqual([
    'undefined',
    '1.0',
    '1.0',
    'a.b',
    '2.0',
    'own',
    '${other.version}',
    '${project.version.major}',
  ]);
  expect((await read('pom.xml', text, 'w'))[0]).toMatch(/^\$\{long\}/);
});

test.each([
  ['a.properties', 'acme.core.version = 1.0', ['acme', 'core', 'version'], '1.0 1:21-24'],
  ['a.yaml', 'a.b:\n  c.d: "1.0"', ['a', 'b', 'c', 'd'], '1.0 2:9-12'],
  ['a.yaml', 'a.b: "2.0"\na:\n  b: "1.0"', ['a', 'b'], '1.0 3:7-10'],
])('in %s keys with dots may be written without quotes', async (path, text, keys, expected) => {
  expect(await read(path, text, ...keys)).toEqual([expected]);
});

test.each([
  ['a.txt'],
  ['a.yaml.j2'],
  ['a.json.orig'],
  ['a.ini.bak'],
  ['a.toml.erb'],
  ['a.xml.gz'],
  ['a.properties.old'],
])('a file of another kind has no structure: %s', async (path) => {
  expect(await treeOf({ path, text: 'a' })).toBeNull();
});

describe('what cannot be read is one problem at its place', () => {
  test.each([
    ['a.toml', 'a = 1\nb = = 2', 2, 'TOML'],
    ['a.xml', '<a>\n<b></a>', 2, 'XML'],
    ['a.xml', '<!-- a -->', 1, 'XML'],
    ['a.xml', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', 1, 'XML'],
    ['a.xml', '<a>'.repeat(300) + '</a>'.repeat(300), 1, 'XML'],
    ['a.xml', '<a>'.repeat(50_000), 1, 'XML'],
    ['a.properties', 'a = \\u12', 1, 'a property file'],
  ])('%s with %s', async (path, text, line, what) => {
    const tree = await treeOf({ path, text });
    const problems = tree?.problems() ?? [];
    expect(problems).toMatchObject([
      { location: { line }, expected: what, message: expect.stringContaining(` as ${what}: `) },
    ]);
    expect(problems[0]?.message).toMatch(/^a\.\w+ cannot be read as [^\n]*[^.\n]\.$/);
    expect(tree?.roots).toEqual([]);
  });

  test('of YAML too', async () => {
    const problems = (await treeOf({ path: 'a.yaml', text: 'a: [' }))?.problems() ?? [];
    expect(problems.map(({ location }) => location?.line)).toEqual([1]);
  });
});
