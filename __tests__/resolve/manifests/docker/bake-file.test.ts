// biome-ignore-all lint/suspicious/noTemplateCurlyInString: bake has variables of this form.
import { expect, test } from '@jest/globals';
import { readBake } from '../../../../src/resolve/manifests/docker/bake-file.js';
import { ending } from '../../../support/ending.js';
import { beside, linesOf } from '../../../support/manifest-lines.js';

const files = {
  Dockerfile:
    'ARG V=v1.0.0\nFROM kestra/kestra:$V AS a\nFROM a\nRUN kestra plugins install io.a:plugin-a:1.0.0',
  'img/Dockerfile.prod': 'ARG V\nFROM kestra/kestra:$V',
};

test.each([
  [
    'an argument',
    'docker-bake.hcl',
    'target "k" {\n  args = { V = "v1.2.0" }\n}',
    ['core v1.2.0 in 2|   args = { V = "«v1.2.0»" }', 'plugin-a@1.0.0 in Dockerfile:4:42-47'],
  ],
  [
    'arguments over lines',
    'docker-bake.hcl',
    'target "k" {\n  args = {\n    A = "x"\n    V = "v1.2.0"\n  }\n}',
    ['core v1.2.0 in 4|     V = "«v1.2.0»"', 'plugin-a@1.0.0 in Dockerfile:4:42-47'],
  ],
  [
    'a folder and a file',
    'docker-bake.hcl',
    'target "k" {\n  context = "img"\n  dockerfile = "Dockerfile.prod"\n  args = { V = "v1.2.0" }\n}',
    ['core v1.2.0 in 4|   args = { V = "«v1.2.0»" }'],
  ],
  [
    'a variable',
    'docker-bake.hcl',
    'variable "T" { default = "v1.2.0" }\ntarget "k" { args = { V = T } }',
    [
      'core v1.2.0 in 1| variable "T" { default = "«v1.2.0»" }',
      'plugin-a@1.0.0 in Dockerfile:4:42-47',
    ],
  ],
  [
    'a variable in a text',
    'docker-bake.hcl',
    'variable "T" {\n  default = "v1.2.0"\n}\ntarget "k" { args = { V = "${T}" } }',
    ['core v1.2.0 in 2|   default = "«v1.2.0»"', 'plugin-a@1.0.0 in Dockerfile:4:42-47'],
  ],
  [
    'a variable without a default',
    'docker-bake.hcl',
    'target "k" { args = { V = "${T}" } }',
    [
      'floating core ${T} in 1| target "k" { args = { V = "«${T}»" } }',
      'plugin-a@1.0.0 in Dockerfile:4:42-47',
    ],
  ],
  [
    'a stage',
    'docker-bake.hcl',
    'target "k" { target = "a" }',
    ['core v1.0.0 in Dockerfile:1:7-13'],
  ],
  [
    'JSON',
    'docker-bake.json',
    '{ "target": { "k": { "args": { "V": "v1.2.0" } } } }',
    [
      'core v1.2.0 in 1| { "target": { "k": { "args": { "V": "«v1.2.0»" } } } }',
      'plugin-a@1.0.0 in Dockerfile:4:42-47',
    ],
  ],
  [
    'what stands behind remarks',
    'docker-bake.hcl',
    '# one\n  // two\ntarget "k" {\n  args = { V = "v1.2.0" } # three\n}',
    [
      'core v1.2.0 in 4|   args = { V = "«v1.2.0»" } # three',
      'plugin-a@1.0.0 in Dockerfile:4:42-47',
    ],
  ],
  ['a remark', 'docker-bake.hcl', '# target "k" { args = { V = "v1.2.0" } }', []],
  ['no argument', 'docker-bake.hcl', 'target "k" { tags = ["x"] }', []],
])('%s', (_, path, text, lines) => {
  expect(linesOf(readBake, text, path, beside(files))).toEqual(lines);
});

test.each([
  [100, []],
  [
    101,
    ['docker-bake.hcl is put together from too many parts; name a smaller one in `manifests`.'],
  ],
])('of a file with %i targets it is said: %j', (count, expected) => {
  const text = 'target "k" { target = "a" }\n'.repeat(count);
  const { problems = [] } = readBake({ path: 'docker-bake.hcl', text }, beside(files));
  expect(problems.map(({ message }) => message)).toEqual(expected);
});

test('a file of too many targets is told', () => {
  const text = 'target "k" {'.repeat(50_000);
  const read = () => readBake({ path: 'docker-bake.hcl', text }, beside(files));
  const { problems = [] } = ending(read);
  expect(problems).toHaveLength(1);
});
