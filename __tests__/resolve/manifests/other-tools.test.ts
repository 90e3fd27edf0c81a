// biome-ignore-all lint/suspicious/noTemplateCurlyInString: other tools have variables of this form.
import { describe, expect, test } from '@jest/globals';
import { readOtherTool, readVariableFile } from '../../../src/resolve/manifests/other-tools.js';
import { ending } from '../../support/ending.js';
import { alone, beside, linesOf } from '../../support/manifest-lines.js';

describe('the core', () => {
  test.each([
    [
      'Terraform',
      'image = "kestra/kestra:v1.2.0"',
      'core v1.2.0 in 1| image = "kestra/kestra:«v1.2.0»"',
    ],
    [
      'a flavour',
      "image: 'kestra/kestra:v1.2.0-slim'",
      "core v1.2.0 in 1| image: 'kestra/kestra:«v1.2.0»-slim'",
    ],
    [
      'a mirror',
      'x = "r.acme.test:5000/hub/kestra/kestra:v1.2.0"',
      'core v1.2.0 in 1| x = "r.acme.test:5000/hub/kestra/kestra:«v1.2.0»"',
    ],
    [
      'a unit of Quadlet',
      '[Container]\nImage=docker.io/kestra/kestra:v1.2.0',
      'core v1.2.0 in 2| Image=docker.io/kestra/kestra:«v1.2.0»',
    ],
    [
      'a Jenkinsfile',
      "agent { docker { image 'kestra/kestra:v1.2.0' } }",
      "core v1.2.0 in 1| agent { docker { image 'kestra/kestra:«v1.2.0»' } }",
    ],
    [
      'an Earthfile',
      'VERSION 0.8\nk:\n  FROM kestra/kestra:v1.2.0',
      'core v1.2.0 in 3|   FROM kestra/kestra:«v1.2.0»',
    ],
    [
      'an environment file',
      'KESTRA_IMAGE=kestra/kestra:v1.2.0\n',
      'core v1.2.0 in 1| KESTRA_IMAGE=kestra/kestra:«v1.2.0»',
    ],
    [
      'a digest behind the tag',
      `image = "kestra/kestra:v1.2.0@sha256:${'0a'.repeat(32)}"`,
      `core v1.2.0 in 1| image = "kestra/kestra:«v1.2.0»@sha256:${'0a'.repeat(32)}"`,
    ],
    [
      'a name in a variable’s registry',
      'image = "${var.registry}/kestra/kestra:v1.2.0"',
      'core v1.2.0 in 1| image = "${var.registry}/kestra/kestra:«v1.2.0»"',
    ],
    [
      'what stands behind a remark',
      '/* a */ <!-- b\n c --> image = "kestra/kestra:v1.2.0"',
      'core v1.2.0 in 2|  c --> image = "kestra/kestra:«v1.2.0»"',
    ],
    [
      'no tag in Earthly',
      '  FROM  kestra/kestra',
      'floating core latest in 1|   FROM  «kestra/kestra»',
    ],
    [
      'no tag in JSON',
      '"image":"kestra/kestra"',
      'floating core latest in 1| "image":"«kestra/kestra»"',
    ],
    [
      'no tag and no quotes',
      'Image=kestra/kestra',
      'floating core latest in 1| Image=«kestra/kestra»',
    ],
    ['no tag', 'image = "kestra/kestra"', 'floating core latest in 1| image = "«kestra/kestra»"'],
    [
      'a moving tag',
      'image = "kestra/kestra:latest"',
      'floating core latest in 1| image = "kestra/kestra:«latest»"',
    ],
    [
      'a variable',
      'image = "kestra/kestra:${var.tag}"',
      'floating core ${var.tag} in 1| image = "kestra/kestra:«${var.tag}»"',
    ],
    [
      'a template',
      'image: kestra/kestra:{{ tag }}',
      'floating core {{ tag }} in 1| image: kestra/kestra:«{{ tag }}»',
    ],
    [
      'a name and a tag',
      'image {\n  repository = "kestra/kestra"\n  tag        = "v1.2.0"\n}',
      'core v1.2.0 in 3|   tag        = "«v1.2.0»"',
    ],
    [
      'a name and its tag in one line',
      '{ repository: "kestra/kestra", tag: "v1.2.0" }',
      'core v1.2.0 in 1| { repository: "kestra/kestra", tag: "«v1.2.0»" }',
    ],
    [
      'a name and a tag in JSON',
      '{"repository":"kestra/kestra","tag":"v1.2.0"}',
      'core v1.2.0 in 1| {"repository":"kestra/kestra","tag":"«v1.2.0»"}',
    ],
    [
      'a name and a tag without quotes',
      'name: kestra/kestra\nimage_tag: v1.2.0',
      'core v1.2.0 in 2| image_tag: «v1.2.0»',
    ],
  ])('of %s', (_, text, line) => {
    expect(linesOf(readOtherTool, text)).toEqual([line]);
  });

  test.each([
    ['another image', 'image = "acme/kestra-tools:v1.2.0"'],
    [
      'a provider of Terraform',
      'kestra = {\n source = "kestra-io/kestra"\n version = "~> 0.18.0"\n}',
    ],
    [
      'a locked provider',
      'provider "registry.terraform.io/kestra-io/kestra" {\n version = "0.18.0"\n}',
    ],
    ['the port of a host', 'proxy_pass http://kestra/kestra:8080;'],
    ['a name alone', 'repository = "kestra/kestra"'],
    ['a name that a variable begins', 'image = "${PREFIX}kestra/kestra:v1.2.0"'],
    ['a mirror’s port', 'mirror = "kestra:5000/kestra/kestra"'],
    [
      'a word before a name',
      'myimage kestra/kestra\nrename kestra/kestra\nimages = [kestra/kestra]',
    ],
    ['a sentence with a tag', 'source = "kestra/kestra"\ntag = "v1.2.0"'],
    ['a word with from in it', 'go FROM kestra/kestra'],
    ['an address', 'url = "https://github.com/kestra-io/kestra"'],
    [
      'a remark',
      '# image = "kestra/kestra:v1.2.0"\n// kestra/kestra:v1.2.0\n; kestra/kestra:v1.2.0',
    ],
    ['a remark of Windows', 'rem kestra/kestra:v1.2.0\n@REM kestra/kestra:v1.2.0'],
    ['a remark of Lua', '-- kestra/kestra:v1.2.0'],
    ['a remark of several lines', '/*\nimage = "kestra/kestra:v1.2.0"\n*/'],
    [
      'a remark behind something',
      'a = "b" # kestra/kestra:v1.2.0\nc = "d" // kestra/kestra:v1.2.0',
    ],
    ['the tag of something else', 'a { repository = "kestra/kestra" }\nb { tag = "v1.2.0" }'],
  ])('is not %s', (_, text) => {
    expect(linesOf(readOtherTool, text)).toEqual([]);
  });
});

describe('plugins', () => {
  test.each([
    [
      'a list of words',
      'args = ["plugins", "install", "io.acme:plugin-a:1.0.0"]',
      ['plugin-a@1.0.0 in 1| args = ["plugins", "install", "io.acme:plugin-a:«1.0.0»"]'],
    ],
    [
      'a command',
      'sh "kestra plugins install io.acme:plugin-a:1.0.0 io.acme:plugin-b:2.0.0"',
      [
        'plugin-a@1.0.0 in 1| sh "kestra plugins install io.acme:plugin-a:«1.0.0» io.acme:plugin-b:2.0.0"',
        'plugin-b@2.0.0 in 1| sh "kestra plugins install io.acme:plugin-a:1.0.0 io.acme:plugin-b:«2.0.0»"',
      ],
    ],
    [
      'words over several lines',
      'args = [\n  "plugins",\n  "install",\n  "io.acme:plugin-a:1.0.0",\n]',
      ['plugin-a@1.0.0 in 4|   "io.acme:plugin-a:«1.0.0»",'],
    ],
    [
      'a list of plugins',
      'plugins = [\n  "io.acme:plugin-a:1.0.0",\n]',
      ['plugin-a@1.0.0 in 2|   "io.acme:plugin-a:«1.0.0»",'],
    ],
    [
      'no version',
      'run "kestra plugins install io.acme:plugin-a"',
      ['plugin-a@LATEST in 1| run "kestra plugins install «io.acme:plugin-a»"'],
    ],
    [
      'an option between',
      'run "kestra plugins --verbose install io.acme:plugin-a:1.0.0"',
      ['plugin-a@1.0.0 in 1| run "kestra plugins --verbose install io.acme:plugin-a:«1.0.0»"'],
    ],
    [
      'a variable',
      'run "kestra plugins install io.acme:plugin-a:${var.a}"',
      [
        'unreadable io.acme:plugin-a:${var.a}, because a variable in it has no known value here, in 1| run "kestra plugins install «io.acme:plugin-a:${var.a}»"',
      ],
    ],
    [
      'what is not written there',
      'run "kestra plugins install $(cat list)"',
      [
        'unreadable plugins install, because only coordinates with a version are read in such a file, in 1| run "kestra «plugins install» $(cat list)"',
      ],
    ],
    [
      'a variable of a shell in the version',
      'run "kestra plugin install io.acme:plugin-a:1.$MINOR"',
      [
        'unreadable io.acme:plugin-a:1.$MINOR, because a variable in it has no known value here, in 1| run "kestra plugin install «io.acme:plugin-a:1.$MINOR»"',
      ],
    ],
    [
      'a template in the version',
      'run "kestra plugins install io.acme.b:plugin-a:{{ v }}"',
      [
        'unreadable io.acme.b:plugin-a:{{ v }}, because a variable in it has no known value here, in 1| run "kestra plugins install «io.acme.b:plugin-a:{{ v }}»"',
      ],
    ],
    [
      'a list in quotes of one line',
      "'plugins': ['a-b.c.d:plugin-a:1.0.0']",
      ["plugin-a@1.0.0 in 1| 'plugins': ['a-b.c.d:plugin-a:«1.0.0»']"],
    ],
    ['a remark', '# kestra plugins install io.acme:plugin-a:1.0.0', []],
    ['coordinates of a library', 'library = "io.acme:plugin-a:1.0.0"', []],
    [
      'an address',
      'run "kestra plugins install"\nurl = "https://repo.acme.test:8080/x"',
      [
        'unreadable plugins install, because only coordinates with a version are read in such a file, in 1| run "kestra «plugins install»"',
      ],
    ],
  ])('of %s', (_, text, lines) => {
    expect(linesOf(readOtherTool, text)).toEqual(lines);
  });
});

test.each([
  [
    'KESTRA_PLUGINS=io.acme:plugin-a:1.0.0\n',
    'prod.env',
    ['plugin-a@1.0.0 in 1| KESTRA_PLUGINS=io.acme:plugin-a:«1.0.0»'],
  ],
  ['io.acme:plugin-a:1.0.0\n', 'plugins.lst', ['plugin-a@1.0.0 in 1| io.acme:plugin-a:«1.0.0»']],
  ['io.acme:plugin-a:1.0.0\n', 'other.lst', []],
  ['io.acme:plugin-a:1.0.0\n', 'plugins/other.lst', []],
  ['plugin-a=1.0.0', 'plugins.toml', ['plugin-a@1.0.0 in 1| plugin-a=«1.0.0»']],
  [
    '  "plugin-a" = "v1.0.0-rc.1+b" # why',
    'plugins.toml',
    ['plugin-a@v1.0.0-rc.1+b in 1|   "plugin-a" = "«v1.0.0-rc.1+b»" # why'],
  ],
  ['io.acme:plugin-a, 1.0.0', 'plugins.csv', ['plugin-a@1.0.0 in 1| io.acme:plugin-a, «1.0.0»']],
  [
    'i-o.ac-me.x:plugin-a;1.0.0',
    'plugins.csv',
    ['plugin-a@1.0.0 in 1| i-o.ac-me.x:plugin-a;«1.0.0»'],
  ],
  ['plugin-a = latest\ncore = "1.0.0"\nx plugin-a = 1.0.0', 'plugins.toml', []],
  ['plugin-a = 1.0.0', 'other.toml', []],
  ['io.acme:a, 1.0.0', 'plugins.csv', ['a@1.0.0 in 1| io.acme:a, «1.0.0»']],
])('a list %j in %s', (text, path, lines) => {
  expect(linesOf(readOtherTool, text, path)).toEqual(lines);
});

test('an `.env` speaks through what uses it, and any other file of variables for itself', () => {
  const read = (path: string) => linesOf(readVariableFile, 'I=kestra/kestra:v1.2.0', path);
  expect(['.env', 'a/.env', 'a/.envrc'].flatMap(read)).toEqual([]);
  expect(['prod.env', '.env.prod', '.envrc.d'].flatMap(read)).toHaveLength(3);
});

test('where a policy says how plugins are found, none is read', () => {
  const marks = { ...alone.marks, finders: { ...alone.marks.finders, plugins: [] } };
  const text = 'run "kestra plugins install io.acme:plugin-a:1.0.0"';
  expect(linesOf(readOtherTool, text, 'a', { ...alone, marks })).toEqual([]);
});

describe('what a build is handed', () => {
  const files = {
    'x/Dockerfile': 'ARG V=1.0.0\nFROM kestra/kestra:$V',
    'x/k.Dockerfile': 'ARG W=1.0.0\nFROM kestra/kestra:$W',
  };

  test.each([
    ['sh "docker build --build-arg V=2.0.0 ."', '2.0.0'],
    ["args: ['build', '--build-arg', 'V=2.0.0', '.']", '2.0.0'],
    ['build_args = {\n  V = "2.0.0"\n}', '2.0.0'],
    ['build_args={V="2.0.0"}', '2.0.0'],
    ['"buildArgs": { "V": "2.0.0" }', '2.0.0'],
    ["docker.build('k', buildArgs: [V: '2.0.0'])", '2.0.0'],
    ["build-args  (\n  'V' : '2.0.0')", '2.0.0'],
    ['set["build.args"] {V = "2.0.0"}', '2.0.0'],
    ['BuildArgs   =\n{ OTHER = "1", V= "2.0.0" } # { V = "3.0.0" }', '2.0.0'],
    ['build_args = { V = "2.0.0", W = "3.0.0" }\ndockerfile = "k.Dockerfile"', '3.0.0'],
    ["build_args = { V = '2.0.0', W = '3.0.0' }\n'Dockerfile':'k.Dockerfile'", '3.0.0'],
    ['args = { V = "2.0.0" }', null],
    ['build_args = { V = var.v }', null],
  ])('%s', (text, version) => {
    const lines = linesOf(readOtherTool, text, 'x/build.hcl', beside(files));
    const places = lines.map((line) => line.replace(/^core (\S+) in .*«(.*)».*$/, '$1 at $2'));
    expect(places).toEqual(version === null ? [] : [`${version} at ${version}`]);
  });
});

describe('a chart of the core', () => {
  test.each([
    ['resource "helm_release" "k" {\n  chart = "kestra"\n}', 'floating core kestra in 2'],
    [
      'release {\n  chart="oci://r.acme.test/kestra"\n}',
      'floating core oci://r.acme.test/kestra in 2',
    ],
    [
      'resource "a" "k" {\n  chart = "kestra"\n  set {\n    name  = "image.tag"\n    value = "v1.2.0"\n  }\n}',
      'core v1.2.0 in 5',
    ],
    [
      "module \"k\" {\n  'chart': 'kestra'\n  set = [{ 'image.tag':'v1.2.0' }]\n}",
      'core v1.2.0 in 3',
    ],
    ['k {\n  "chart":"kestra"\n  "image":{"tag":"v1.2.0"}\n}', 'core v1.2.0 in 3'],
    [
      'k {\n  chart = "kestra"\n  image = {\n    name = "a"\n    tag   =   v1.2.0\n  }\n}',
      'core v1.2.0 in 5',
    ],
    ['k {\n  image: tag: v1.2.0\n  chart: "kestra"\n}', 'core v1.2.0 in 2'],
    ['k {\n  image.tag=v1.2.0\n  chart: "kestra"\n}', 'core v1.2.0 in 2'],
    [
      'resource "a" "b" {\n  image = { tag = "v9.0.0" }\n}\nresource "a" "k" {\n  chart = "kestra"\n}\nlocals {\n  image = { tag = "v9.0.0" }\n}',
      'floating core kestra in 5',
    ],
    ['k {\n  chart = "kestra"\n  values = [file("v.yaml")]\n}', null],
    ['k {\n  chart = "postgres"\n  image = { tag = "v1.2.0" }\n}', null],
    ['k {\n  charter = "kestra"\n  my_chart = "kestra"\n}', null],
  ])('%j', (text, expected) => {
    const lines = linesOf(readOtherTool, text).map((line) => line.replace(/\|.*$/, ''));
    expect(lines).toEqual(expected === null ? [] : [expected]);
  });
});

test('a large file without anything', () => {
  const text = `${'a.b/c-d_e='.repeat(50_000)}\n${'a.'.repeat(100_000)}\n${'x/'.repeat(50_000)}`;
  expect(ending(() => linesOf(readOtherTool, text))).toEqual([]);
});
