// biome-ignore-all lint/suspicious/noTemplateCurlyInString: workflows have expressions of the same form.
import { expect, test } from '@jest/globals';
import { isWorkflow, readGithubWorkflow } from '../../../src/resolve/manifests/github-workflow.js';
import { passageIn } from '../../../src/resolve/manifests/passage.js';
import { parseYaml } from '../../../src/resolve/manifests/yaml/parse.js';
import { mapOf } from '../../../src/resolve/manifests/yaml/value.js';
import { placesOf } from '../../support/manifest-places.js';

const job = (...lines: string[]) =>
  ['jobs:', '  a:', '    runs-on: ubuntu-latest', ...lines.map((line) => `    ${line}`)].join('\n');

test.each<[string, string, string[]]>([
  ['a container', job('container: kestra/kestra:v1.2.0'), ['core v1.2.0 w.yml:4:30-36']],
  [
    'a container as a map',
    job('container: { image: "kestra/kestra:v1.2.0" }'),
    ['core v1.2.0 w.yml:4:40-46'],
  ],
  [
    'a service',
    job('services:', '  core:', '    image: kestra/kestra:v1.2.0'),
    ['core v1.2.0 w.yml:6:30-36'],
  ],
  [
    'an image of an expression',
    job('container: kestra/kestra:${{ matrix.core }}'),
    ['floating ${{ matrix.core }} w.yml:4:30-48'],
  ],
  [
    'an image of a variable',
    `env: { TAG: v1.2.0 }\n${job('container: kestra/kestra:${{ env.TAG }}')}`,
    ['core v1.2.0 w.yml:1:13-19'],
  ],
  [
    'an action of an image',
    job('steps:', '  - uses: docker://kestra/kestra:v1.2.0'),
    ['core v1.2.0 w.yml:5:38-44'],
  ],
  ['other images', job('container: node:20'), ['image node:20 w.yml:4:16-23']],
  [
    'a step',
    job('steps:', '  - run: kestra plugins install a.b:c:1.0.0'),
    ['c@1.0.0 w.yml:5:43-48'],
  ],
  [
    'a step of several lines',
    job('steps:', '  - run: |', '      set -e', '      kestra plugins install a.b:c:1.0.0'),
    ['c@1.0.0 w.yml:7:40-45'],
  ],
  [
    'the nearest env',
    `env: { V: 1.0.0 }\n${job('env: { V: 2.0.0 }', 'steps:', '  - run: kestra plugins install a.b:c:$V', '    env: { V: 3.0.0 }')}`,
    ['c@3.0.0 w.yml:8:19-24'],
  ],
  [
    'env of the job',
    `env: { V: 1.0.0 }\n${job('env: { V: 2.0.0 }', 'steps:', '  - run: kestra plugins install a.b:c:${{ env.V }}')}`,
    ['c@2.0.0 w.yml:5:15-20'],
  ],
  [
    'env that holds env',
    `env: { V: 1.0.0 }\n${job('env: { W: "${{ env.V }}" }', 'steps:', '  - run: kestra plugins install a.b:c:${W}')}`,
    ['c@1.0.0 w.yml:1:11-16'],
  ],
  [
    'an action of steps',
    'runs:\n  using: composite\n  steps:\n    - run: kestra plugins install a.b:c:1.0.0\n      shell: bash',
    ['c@1.0.0 w.yml:4:41-46'],
  ],
  [
    'an action of an image',
    'runs:\n  using: docker\n  image: docker://kestra/kestra:v1.2.0',
    ['core v1.2.0 w.yml:3:33-39'],
  ],
  ['what is none', 'jobs: [a]\nenv: 1', []],
  ['no map', '- a', []],
  [
    'jobs and steps that are none',
    'jobs: { a: 1, b: { steps: [a, { run: plugins install a.b:c:1.0.0 }] } }',
    ['c@1.0.0 w.yml:1:60-65'],
  ],
  [
    'what an action of an image runs',
    'runs:\n  using: docker\n  env: { V: 1.0.0 }\n  pre-entrypoint: [plugins, install, "a.b:c:2.0.0"]\n  entrypoint: sh -c "plugins install a.b:d:$V"\n  post-entrypoint: [plugins, install, "a.b:e:3.0.0"]',
    ['c@2.0.0 w.yml:4:45-50', 'd@1.0.0 w.yml:3:13-18', 'e@3.0.0 w.yml:6:46-51'],
  ],
  [
    'the arguments of an action of an image',
    'env: { V: 1.0.0 }\nruns:\n  using: docker\n  entrypoint: [plugins]\n  args: [install, "a.b:c:${{env.V}}"]',
    ['c@1.0.0 w.yml:1:11-16'],
  ],
  [
    'what a step runs in an image',
    `env: { V: 1.0.0 }\n${job('steps:', '  - uses: docker://kestra/kestra:v1.2.0', '    with: { entrypoint: kestra, args: "plugins install a.b:c:1.0.0" }')}`,
    ['core v1.2.0 w.yml:6:38-44', 'c@1.0.0 w.yml:7:66-71'],
  ],
])('%s', (_, text, expected) => {
  expect(placesOf(readGithubWorkflow, { 'w.yml': text })).toEqual(expected);
});

const dockerfile = 'ARG V=1.0.0\nFROM kestra/kestra:v0.9.0 AS old\nFROM kestra/kestra:$V';

function builds(...inputs: readonly string[]): string {
  const lines = inputs.map((input) => `      ${input}`);
  return job('steps:', '  - uses: docker/build-push-action@v6', '    with:', ...lines);
}

test.each([
  ['with arguments', builds('build-args: |', '  A=1', '  V=1.2.0'), ['core 1.2.0 w.yml:9:15-20']],
  [
    'of another file',
    builds('context: .', 'file: ./x/Dockerfile', 'build-args: V=1.2.0'),
    ['core 1.2.0 w.yml:9:25-30'],
  ],
  ['in a folder', builds('context: x', 'build-args: V=1.2.0'), ['core 1.2.0 w.yml:8:25-30']],
  [
    'with what the run says',
    builds('build-args: V=${{ matrix.v }}'),
    ['floating ${{ matrix.v }} w.yml:7:25-40'],
  ],
  ['to a stage', builds('target: old'), ['core v0.9.0 Dockerfile:2:20-26']],
  [
    'from an address, with what has no value',
    builds('context: "{{ x }}:y"', 'build-args: |', '  OTHER', '  =1', '  V=1.2.0'),
    ['core 1.2.0 w.yml:11:15-20'],
  ],
  [
    'of another file in a folder',
    builds('context: ./x', 'file: Dockerfile', 'target: old'),
    ['core v0.9.0 Dockerfile:2:20-26'],
  ],
  [
    'by another action',
    job('steps:', '  - uses: acme/build-push-action@v6', '    with: { build-args: V=1.2.0 }'),
    [],
  ],
  ['as its Dockerfile says, which is read by itself', builds('push: true'), []],
  ['without inputs', job('steps:', '  - uses: docker/build-push-action@v6'), []],
])('an image that is built %s', (_, text, expected) => {
  const files = { 'w.yml': text, Dockerfile: dockerfile, 'x/Dockerfile': dockerfile };
  expect(placesOf(readGithubWorkflow, files)).toEqual(expected);
});

test.each<[string, string[], string[]]>([
  [
    'as its file says, with the variables around it',
    ['files: ./b.hcl'],
    ['core 1.3.0 w.yml:1:14-19'],
  ],
  [
    'with what is set',
    ['files: b.hcl', 'set: |', '  *.args.V=1.2.0', '  x'],
    ['core 1.2.0 w.yml:10:22-27'],
  ],
  ['in a folder', ['workdir: d', 'files: |', '  a.hcl , b.hcl'], ['core 1.4.0 d/b.hcl:1:52-57']],
])('an image that is baked %s', (_, inputs, expected) => {
  const text = `env: { BAKE: 1.3.0 }\n${job('steps:', '  - uses: docker/bake-action@v6', '    with:', ...inputs.map((input) => `      ${input}`))}`;
  const files = {
    'w.yml': text,
    'b.hcl': 'variable "BAKE" { default = "1.0.0" }\ntarget "default" { args = { V = BAKE } }',
    'd/b.hcl': 'target "default" { dockerfile = "D", args = { V = "1.4.0" } }',
    'd/a.hcl': 'group "default" { targets = ["default"] }',
    'd/D': dockerfile,
    Dockerfile: dockerfile,
  };
  expect(placesOf(readGithubWorkflow, files)).toEqual(expected);
});

test.each([
  ['jobs with steps', job('steps: []'), true],
  ['an action', 'runs: { using: composite }', true],
  ['a GitLab pipeline', 'jobs: { script: [a] }', false],
  ['something else', 'jobs: 3', false],
  ['jobs without a machine', 'jobs: { a: { steps: [] } }', false],
  ['jobs without steps', 'jobs: { a: { runs-on: x } }', false],
])('%s: a workflow? %#', (_, text, expected) => {
  const { roots } = parseYaml(passageIn({ path: 'a.yml', text }, 0, text.length));
  const map = mapOf(roots[0]);
  expect(map !== null && isWorkflow(map)).toBe(expected);
});
