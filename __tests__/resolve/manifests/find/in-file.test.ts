import { describe, expect, test } from '@jest/globals';
import { treeOf } from '../../../../src/resolve/manifests/find/file-tree.js';
import {
  type FileFinders,
  findersOf,
  isStructured,
  readByFinders,
  readResourceByFinders,
  readTree,
  type TreeFinders,
} from '../../../../src/resolve/manifests/find/in-file.js';
import type { Found } from '../../../../src/resolve/manifests/find/in-text.js';
import { passageIn } from '../../../../src/resolve/manifests/passage.js';
import { parseYaml } from '../../../../src/resolve/manifests/yaml/parse.js';
import { mapOf, nodesAt, type YamlMap } from '../../../../src/resolve/manifests/yaml/value.js';
import { readingLines } from '../../../support/manifest-lines.js';
import { marksUnder } from '../../../support/policy-marks.js';

async function read(path: string, text: string, ...finders: string[]): Promise<readonly string[]> {
  const marks = marksUnder('plugins:', '  find:', ...finders.map((each) => `    - { ${each} }`));
  const file = { path, text };
  const tree = await treeOf(file);
  const reading = readByFinders(file, findersOf(path, marks) as FileFinders, () => tree);
  return readingLines(reading, text).map((line) => line.replace(/, because .*, in /, ' in '));
}

test.each([
  [
    'keys',
    'a:\n  "@acme/b": 1.0.0\n  c: 2.0.0',
    'in: a.yaml, at: a, keys: "@acme/*"',
    ['@acme/b@1.0.0 in 2|   "@acme/b": «1.0.0»'],
  ],
  [
    'keys of the whole file',
    'acme-a=1.0.0\nother=2.0.0',
    'in: a.properties, keys: "acme-*"',
    ['acme-a@1.0.0 in 1| acme-a=«1.0.0»'],
  ],
  [
    'keys with maps of versions',
    'a:\n  b: { version: 1.0.0, extras: [x] }',
    'in: a.yaml, at: a, keys: "*"',
    ['b@1.0.0 in 2|   b: { version: «1.0.0», extras: [x] }'],
  ],
  [
    'entries of a list without *',
    'a:\n  - { n: b, v: 1.0.0 }\n  - { n: c, v: 2.0.0 }',
    'in: a.yaml, at: a, name: n, version: v, keys: "b*"',
    ['b@1.0.0 in 2|   - { n: b, v: «1.0.0» }'],
  ],
  [
    'one element of XML as many',
    '<p><d><n>b</n><v>1.0.0</v></d></p>',
    'in: pom.xml, at: d, name: n, version: v',
    ['b@1.0.0 in 1| <p><d><n>b</n><v>«1.0.0»</v></d></p>'],
  ],
  [
    'texts among others',
    'a: [requests>=2, acme-b==1.0.0, "acme-c>=1"]',
    'in: a.yaml, at: "a.*", text: "{name}=={version}", keys: "acme-*"',
    [
      'acme-b@1.0.0 in 1| a: [requests>=2, acme-b==«1.0.0», "acme-c>=1"]',
      'unreadable acme-c>=1 in 1| a: [requests>=2, acme-b==1.0.0, "«acme-c>=1»"]',
    ],
  ],
  [
    'lines among others',
    'plugins {\n  implementation("com.acme:b:1.0.0")\n  implementation("com.acme:c:$v")\n}',
    "in: build.gradle.kts, line: '*(\"com.acme:{name}:{version}\")', keys: '*\"com.acme:*'",
    [
      'b@1.0.0 in 2|   implementation("com.acme:b:«1.0.0»")',
      'unreadable implementation("com.acme:c:$v") in 3|   «implementation("com.acme:c:$v")»',
    ],
  ],
  [
    'references of a version catalogue',
    '[versions]\ncrm = "1.2.0"\n[libraries]\ncrm = { group = "com.acme", name = "plugin-crm", version.ref = "crm" }\ninvoice = { group = "com.acme", name = "plugin-invoice", version = "2.0.0" }\nlost = { name = "plugin-lost", version.ref = "none" }',
    'in: libs.versions.toml, at: "libraries.*", name: name, version: version, keys: "plugin-*"',
    [
      'plugin-crm@1.2.0 in 2| crm = "«1.2.0»"',
      'plugin-invoice@2.0.0 in 5| invoice = { group = "com.acme", name = "plugin-invoice", version = "«2.0.0»" }',
      'plugin-lost@LATEST in 6| lost = { name = "«plugin-lost»", version.ref = "none" }',
    ],
  ],
  ['keys of a list', 'a: [b]', 'in: a.yaml, at: a, keys: "*"', ['unreadable b in 1| a: [«b»]']],
  [
    'entries',
    'a:\n  - { n: b, v: 1.0.0, r: ">=2" }',
    'in: a.yaml, at: "a.*", name: n, version: v, requires: r',
    [
      'b@1.0.0 in 2|   - { n: b, v: «1.0.0», r: ">=2" } needs >=2 in 2|   - { n: b, v: 1.0.0, r: "«>=2»" }',
    ],
  ],
  [
    'an entry without a name',
    'a:\n  - { v: 1.0.0 }',
    'in: a.yaml, at: "a.*", name: n, version: v',
    ['unreadable 1.0.0 in 2|   - { v: «1.0.0» }'],
  ],
  [
    'an entry without a version',
    'a:\n  - { n: b }',
    'in: a.yaml, at: "a.*", name: n, version: v',
    ['b@LATEST in 2|   - { n: «b» }'],
  ],
  [
    'a text in the place of an entry',
    'a:\n  - b',
    'in: a.yaml, at: "a.*", name: n',
    ['unreadable b in 2|   - «b»'],
  ],
  ['the root', 'n: b\nv: 1.0.0', 'in: a.yaml, name: n, version: v', ['b@1.0.0 in 2| v: «1.0.0»']],
  [
    'a map of a list',
    'a: { n: b, v: 1.0.0 }\nc: [{ n: d }]',
    'in: a.yaml, at: a, name: n, version: v',
    ['b@1.0.0 in 1| a: { n: b, v: «1.0.0» }'],
  ],
  [
    'keys whose values hold no version, or whose names are none',
    'a:\n  b: { x: [y] }\n  c:\n  "d e": 1.0.0',
    'in: a.yaml, at: a, keys: "*"',
    ['b@LATEST in 2|   b: { x: [«y»] }', 'c@LATEST in no file'],
  ],
  ['nothing in a map', 'a: { b: }', 'in: a.yaml, at: a, name: n', []],
  [
    'something in its second part',
    'a: { b: , c: d }',
    'in: a.yaml, at: a, name: n',
    ['unreadable d in 1| a: { b: , c: «d» }'],
  ],
  [
    'blanks around a text',
    'a: ["  b@1.0.0 ", " "]',
    'in: a.yaml, at: "a.*", text: "{name}@{version}"',
    ['b@1.0.0 in 1| a: ["  b@«1.0.0» ", " "]'],
  ],
  ['an empty place', 'a:', 'in: a.yaml, at: "a.*", name: n', []],
  ['another place', 'b: [c]', 'in: a.yaml, at: "a.*", name: n', []],
])('of %s is read what is there', async (_, text, finder, expected) => {
  expect(
    (await read(/in: ([^,]+)/.exec(finder)?.[1] ?? '', text, finder)).map((line) => line.trimEnd()),
  ).toEqual(expected);
});

test('several finders of one place read it together', async () => {
  const finders = [
    'in: a.yaml, at: "a.*", text: "{name}@{version}"',
    'in: a.yaml, at: "a.*", name: n, version: v',
  ];
  expect(await read('a.yaml', 'a: ["b@1.0.0", { n: c, v: 2.0.0 }, "d"]', ...finders)).toEqual([
    'b@1.0.0 in 1| a: ["b@«1.0.0»", { n: c, v: 2.0.0 }, "d"]',
    'c@2.0.0 in 1| a: ["b@1.0.0", { n: c, v: «2.0.0» }, "d"]',
    'unreadable d in 1| a: ["b@1.0.0", { n: c, v: 2.0.0 }, "«d»"]',
  ]);
});

test('lines and keys of one file are read each by their own finders', async () => {
  const finders = [
    'in: a.yaml, line: "- {name}=={version}", keys: "- *"',
    'in: a.yaml, at: a, keys: "*"',
  ];
  expect(await read('a.yaml', 'l:\n- b==1.0.0\na: { c: 2.0.0 }', ...finders)).toEqual([
    'b@1.0.0 in 2| - b==«1.0.0»',
    'c@2.0.0 in 3| a: { c: «2.0.0» }',
  ]);
  expect(
    await read(
      'a.yaml',
      'a: b@1.0.0, c@2.0.0',
      'in: a.yaml, at: a, text: "{name}@{version}"',
      'in: a.yaml, at: a, item: "{name}@{version}"',
    ),
  ).toEqual(['b@1.0.0 in 1| a: b@«1.0.0», c@2.0.0', 'c@2.0.0 in 1| a: b@1.0.0, c@«2.0.0»']);
});

test('keys of a file without structure are a problem', async () => {
  const [problem] = await read('a.txt', 'a', 'in: a.txt, at: a, keys: "*"');
  expect(problem).toBe(
    'The policy reads keys of a.txt, and nothing is known about the structure of such a file; read its lines with `line`. In 1| «»a',
  );
});

describe('the core among plugins', () => {
  const marks = marksUnder(
    'core:',
    '  name: acme',
    '  find:',
    '    - { in: a.yaml, at: "a.*", text: "core@{version}", keys: "core@*" }',
    '    - { in: a.yaml, at: c.d.acme }',
    '    - { in: a.yaml, line: "# {version}", keys: "# *" }',
    'plugins:',
    '  find:',
    '    - { in: a.yaml, at: "a.*", text: "{name}@{version}" }',
    '    - { in: a.yaml, at: e, name: n, version: v, requires: r, repository: g }',
    '    - { in: a.yaml, at: f, keys: "*" }',
  );
  const locked = (name: string, range: string) =>
    range.startsWith('^') ? { version: `1.2.3-${name}`, requires: null } : null;

  async function readAll(text: string) {
    const file = { path: 'a.yaml', text };
    const tree = await treeOf(file);
    return readByFinders(file, findersOf('a.yaml', marks) as FileFinders, () => tree, locked);
  }

  test.each([
    ['a: [core@1.0.0, b@2.0.0]', ['core 1.0.0', 'b@2.0.0']],
    ['c: { d: { acme: 1.0.0 } }', ['core 1.0.0']],
    ['c: { d: { acme: ^1.0.0 } }', ['core 1.2.3-acme']],
    ['c: { d: { acme: "" } }', []],
    [
      'c: { d: { acme: { x: y } } }',
      [
        'The policy says that the core\'s version stands here, and "y" is not written as a version.',
      ],
    ],
    ['c: { d: { acme: {} } }', []],
    ['e: { n: b, v: ^1.0.0 }', ['b@1.2.3-b']],
    ['e: { n: b, v: file:../b }', ['b@file:../b']],
    ['f: { b: ^1.0.0 }', ['b@1.2.3-b']],
    ['f: { b: { version: link:../b } }', ['b@link:../b']],
  ])('%s', async (text, expected) => {
    const lines = readingLines(await readAll(text), text);
    expect(lines.map((line) => line.split(/ [iI]n \d/)[0])).toEqual(expected);
  });

  test('an entry tells its requirement and its repository', async () => {
    const { plugins } = await readAll('e: { n: b, v: 1.0.0, r: ">=2", g: acme/b }');
    expect(plugins).toMatchObject([{ name: 'b', requirement: '>=2', repository: 'acme/b' }]);
    expect(plugins[0]).not.toHaveProperty('isBare');
    const [bare] = (await readAll('f: { b: 1.0.0 }')).plugins;
    expect(bare).toMatchObject({ isBare: true });
    expect(bare).not.toHaveProperty('repository');
  });
});

describe('a resource of Kubernetes', () => {
  const marks = marksUnder(
    'core: { find: [{ resource: Acme, at: spec.version }] }',
    'plugins:',
    '  find:',
    '    - { resource: Acme, at: spec.plugins, name: name, version: v }',
    '    - { in: plugins.txt, line: "{name}@{version}" }',
    '    - { in: plugins.yaml, at: p, name: n, version: v }',
  );

  function readResource(kind: string, text: string) {
    const yaml = (name: string) => ({ path: name, text });
    const parsed = (name: string, from = passageIn(yaml(name), 0, text.length)) => parseYaml(from);
    const root = mapOf(parsed('r.yaml').roots[0] ?? null) as YamlMap;
    const reading = readResourceByFinders(kind, root, marks, (name, inside) =>
      name.endsWith('.yaml') ? parseYaml(inside) : null,
    );
    return readingLines(reading, text).map((line) => line.split(/ [iI]n \d/)[0]);
  }

  test.each([
    [
      'Acme',
      'spec: { version: 1.0.0, plugins: [{ name: b, v: 2.0.0 }] }',
      ['core 1.0.0', 'b@2.0.0'],
    ],
    ['Other', 'spec: { version: 1.0.0, plugins: [{ name: b, v: 2.0.0 }] }', []],
    ['Acme', 'data: { plugins.txt: "b@1.0.0" }', []],
    ['ConfigMap', 'data: { plugins.txt: "b@1.0.0", other.txt: "c@1.0.0" }', ['b@1.0.0']],
    ['ConfigMap', 'data: { plugins.yaml: "p: [{ n: b, v: 1.0.0 }]" }', ['b@1.0.0']],
    ['ConfigMap', 'data: { plugins.txt: , plugins.yaml: [] }', []],
  ])('%s with %s', (kind, text, expected) => {
    expect(readResource(kind, text)).toEqual(expected);
  });
});

describe('finders of a file', () => {
  const marks = marksUnder(
    'plugins: { find: [{ in: a.txt, line: "{name}" }, { archive: "{name}.jar" }] }',
  );

  test('are those that name its end', () => {
    expect(findersOf('b/a.txt', marks)?.plugins).toHaveLength(1);
    expect(findersOf('b.txt', marks)).toBeNull();
  });

  test('need no structure where they read lines', () => {
    expect(isStructured(findersOf('a.txt', marks) as FileFinders)).toBe(false);
    expect(
      readByFinders(
        { path: 'a.txt', text: 'b' },
        findersOf('a.txt', marks) as FileFinders,
        () => null,
      ).problems,
    ).toEqual([]);
  });
});

test('a key path leads to nothing where there is nothing', () => {
  expect(nodesAt(null, ['a'])).toEqual([]);
});

describe('find in tree', () => {
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
});
