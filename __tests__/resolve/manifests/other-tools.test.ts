// biome-ignore-all lint/suspicious/noTemplateCurlyInString: other tools have variables of this form.
import { describe, expect, test } from '@jest/globals';
import { readOtherTool } from '../../../src/resolve/manifests/other-tools.js';
import { ending } from '../../support/ending.js';
import { linesOf } from '../../support/manifest-lines.js';

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
    ['an address', 'url = "https://github.com/kestra-io/kestra"'],
    [
      'a remark',
      '# image = "kestra/kestra:v1.2.0"\n// kestra/kestra:v1.2.0\n; kestra/kestra:v1.2.0',
    ],
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
])('a list %j in %s', (text, path, lines) => {
  expect(linesOf(readOtherTool, text, path)).toEqual(lines);
});

test('a large file without anything', () => {
  const text = `${'a.b/c-d_e='.repeat(50_000)}\n${'a.'.repeat(100_000)}\n${'x/'.repeat(50_000)}`;
  expect(ending(() => linesOf(readOtherTool, text))).toEqual([]);
});
