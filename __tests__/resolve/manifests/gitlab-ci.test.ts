// biome-ignore-all lint/suspicious/noTemplateCurlyInString: pipelines have variables of the same form.
import { expect, test } from '@jest/globals';
import { isPipeline, readGitlabCi } from '../../../src/resolve/manifests/gitlab-ci.js';
import { passageIn } from '../../../src/resolve/manifests/passage.js';
import { parseYaml } from '../../../src/resolve/manifests/yaml/parse.js';
import { mapOf } from '../../../src/resolve/manifests/yaml/value.js';
import { placesOf } from '../../support/manifest-places.js';

test.each<[string, Readonly<Record<string, string>>, string[]]>([
  [
    'the image of all jobs',
    { 'ci.yml': 'image: kestra/kestra:v1.2.0\na: { script: [b] }' },
    ['core v1.2.0 ci.yml:1:22-28'],
  ],
  [
    'the image of all jobs by its name',
    { 'ci.yml': 'default:\n  image:\n    name: kestra/kestra:v1.2.0\na: { script: [b] }' },
    ['core v1.2.0 ci.yml:3:25-31'],
  ],
  [
    'a line that moves on',
    { 'ci.yml': 'default: { image: { name: "kestra/kestra:v1.2" } }' },
    ['floating v1.2 ci.yml:1:42-46'],
  ],
  [
    'the image of a job over that of all',
    {
      'ci.yml':
        'image: kestra/kestra:v1.2.0\na: { image: { name: "kestra/kestra:v1.1.0" }, script: b }',
    },
    ['core v1.1.0 ci.yml:2:36-42'],
  ],
  [
    'services',
    {
      'ci.yml': 'a:\n  script: b\n  services:\n    - postgres:16\n    - name: kestra/kestra:v1.2.0',
    },
    ['core v1.2.0 ci.yml:5:27-33', 'image postgres:16 ci.yml:4:7-18'],
  ],
  [
    'a variable of the file',
    { 'ci.yml': 'variables: { TAG: v1.2.0 }\na: { image: "kestra/kestra:$TAG", script: b }' },
    ['core v1.2.0 ci.yml:1:19-25'],
  ],
  [
    'a variable of the job',
    {
      'ci.yml':
        'variables: { TAG: v1.2.0 }\na: { variables: { TAG: v1.1.0 }, image: "kestra/kestra:${TAG}", script: b }',
    },
    ['core v1.1.0 ci.yml:2:24-30'],
  ],
  [
    'a variable with words to it, in another',
    {
      'ci.yml':
        'variables: { T: { value: v1.2.0, description: d }, I: "kestra/kestra:$T" }\na: { image: $I, script: b }',
    },
    ['core v1.2.0 ci.yml:1:26-32'],
  ],
  [
    'a variable of the project',
    { 'ci.yml': 'a: { image: "kestra/kestra:$TAG", script: b }' },
    ['floating $TAG ci.yml:1:28-32'],
  ],
  [
    'scripts of every kind',
    {
      'ci.yml':
        'a:\n  variables: { V: 1.0.0 }\n  before_script: plugins install a.b:c:$V\n  script:\n    - |\n      plugins install a.b:d:2.0.0\n    - [plugins install a.b:e:3.0.0]\n  after_script: [plugins install a.b:f:4.0.0]',
    },
    [
      'c@1.0.0 ci.yml:2:19-24',
      'd@2.0.0 ci.yml:6:29-34',
      'e@3.0.0 ci.yml:7:30-35',
      'f@4.0.0 ci.yml:8:40-45',
    ],
  ],
  [
    'a script that is another one, too',
    {
      'ci.yml':
        '.s: { script: [plugins install a.b:c:1.0.0] }\na: { script: [!reference [.s, script]] }',
    },
    ['c@1.0.0 ci.yml:1:38-43'],
  ],
  [
    'a reference to itself',
    { 'ci.yml': 'a: { script: [!reference [a, script]] }' },
    ['ci.yml is put together from too many parts; name a smaller one in `manifests`. ci.yml:1:1-1'],
  ],
  [
    'a job that extends another',
    { 'ci.yml': '.a: { image: "kestra/kestra:v1.2.0" }\nb: { extends: .a, script: c }' },
    ['core v1.2.0 ci.yml:1:29-35'],
  ],
  [
    'a job that extends another and says otherwise',
    {
      'ci.yml':
        '.a: { image: "kestra/kestra:v1.2.0" }\nb: { extends: [.a], image: "kestra/kestra:v1.1.0", script: c }',
    },
    ['core v1.1.0 ci.yml:2:43-49'],
  ],
  [
    'a job to extend in another file',
    { 'ci.yml': '.a: { image: "kestra/kestra:v1.2.0" }' },
    ['core v1.2.0 ci.yml:1:29-35'],
  ],
  [
    'jobs that extend each other',
    { 'ci.yml': 'a: { extends: b }\nb: { extends: a, image: "kestra/kestra:v1.2.0" }' },
    ['core v1.2.0 ci.yml:2:40-46'],
  ],
  [
    'files that are included',
    {
      'ci.yml':
        'include:\n  - local: /ci/a.yml\n  - remote: https://a.b/c.yml\nb: { extends: .a, script: c }',
      'ci/a.yml': '.a: { image: "kestra/kestra:v1.2.0" }\ninclude: /ci.yml',
    },
    ['core v1.2.0 ci/a.yml:1:29-35'],
  ],
  [
    'inputs before the jobs',
    { 'ci.yml': 'spec: { inputs: { a: } }\n---\na: { image: "kestra/kestra:v1.2.0", script: b }' },
    ['core v1.2.0 ci.yml:3:28-34'],
  ],
  ['an empty file', { 'ci.yml': '' }, []],
  [
    'what stands beside jobs',
    {
      'ci.yml':
        'workflow: { image: "kestra/kestra:v0.1.0" }\ncache: { image: "kestra/kestra:v0.2.0" }\nvariables: { image: "kestra/kestra:v0.3.0" }\ninclude: { image: "kestra/kestra:v0.4.0" }\ndefault: { services: [kestra/kestra:v1.2.0] }\na: 1\nb: { script: c }',
    },
    ['core v1.2.0 ci.yml:5:37-43'],
  ],
  [
    'what services run beside jobs',
    {
      'ci.yml':
        'a:\n  script: b\n  variables: { V: 1.0.0 }\n  services:\n    - { name: "x:1", entrypoint: [plugins], command: [install, "a.b:c:$V"] }',
    },
    ['c@1.0.0 ci.yml:3:19-24', 'image x:1 ci.yml:5:16-19'],
  ],
  [
    'one file that is included, and one that is not there',
    {
      'ci.yml': 'include: ci/x/a.yml\nb: { extends: [.a, .none], script: c }',
      'ci/x/a.yml':
        '.a: { image: "kestra/kestra:v1.2.0" }\ninclude: [gone.yml, "../../../out.yml", 1]',
    },
    ['core v1.2.0 ci/x/a.yml:1:29-35'],
  ],
  [
    'a variable of the file beside one of the job',
    {
      'ci.yml':
        'variables: { TAG: v1.2.0, N: { description: x } }\na: { variables: { OTHER: x, T: $TAG }, image: "kestra/kestra:$T", script: b }',
    },
    ['core v1.2.0 ci.yml:1:19-25'],
  ],
  [
    'references to nothing',
    {
      'ci.yml':
        'a: { script: [!reference [b, script], !reference [], !reference [a, script, x], plugins install a.b:c:1.0.0] }',
    },
    ['c@1.0.0 ci.yml:1:103-108'],
  ],
  [
    'a job that is extended in two ways',
    {
      'ci.yml':
        '.a: { image: "kestra/kestra:v1.2.0" }\n.b: { extends: .a }\n.c: { extends: .a }\nd: { extends: [.b, .c], script: e }',
    },
    ['core v1.2.0 ci.yml:1:29-35'],
  ],
])('%s', (_, files, expected) => {
  expect(placesOf(readGitlabCi, files)).toEqual(expected);
});

test.each([
  ['.gitlab-ci.yml', 'a: 1', true],
  ['ci/deploy.gitlab-ci.yml', 'a: 1', true],
  ['ci.yml', 'default: { image: a }', true],
  ['ci.yml', 'a: { script: [b] }', true],
  ['ci.yml', 'a: { image: b }', false],
  ['gitlab-ci.yml', 'a: 1', true],
  ['a.gitlab-ci.yml.bak', 'a: 1', false],
  ['ci.yml', 'x: 1\na: { script: [b] }', true],
  ['ci.yml', 'a: { script: [b], steps: [c] }', false],
])('%s with %j: a pipeline? %s', (path, text, expected) => {
  const { roots } = parseYaml(passageIn({ path, text }, 0, text.length));
  const map = mapOf(roots[0]);
  expect(map !== null && isPipeline(path, map)).toBe(expected);
});

test.each([
  [
    'more jobs that extend each other than GitLab takes',
    [...Array(14).keys()].map((n) => `.j${n}: { extends: .j${n + 1}, script: a }`),
  ],
  [
    'more references than GitLab takes',
    [...Array(14).keys()].map((n) => `.j${n}: { script: !reference [.j${n + 1}, script] }`),
  ],
])('%s are not cut in silence', (_, lines) => {
  const text = [...lines, '.j14: { image: "kestra/kestra:v1.2.0", script: a }'].join('\n');
  expect(placesOf(readGitlabCi, { 'ci.yml': text })).toContainEqual(
    expect.stringMatching(/^ci\.yml is put together from too many parts; /),
  );
});
