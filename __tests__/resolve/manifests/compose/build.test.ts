// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Compose files have variables of the same form.
import { expect, test } from '@jest/globals';
import { readBuilt } from '../../../../src/resolve/manifests/compose/build.js';
import { projectIn } from '../../../../src/resolve/manifests/compose/project.js';
import { readDockerfileAs } from '../../../../src/resolve/manifests/docker/dockerfile.js';
import type { BuildOptions } from '../../../../src/resolve/manifests/docker/stages.js';
import { inserted, passageIn } from '../../../../src/resolve/manifests/passage.js';
import { parseYaml } from '../../../../src/resolve/manifests/yaml/parse.js';
import { alone } from '../../../support/manifest-lines.js';

/** What is handed on to the reader of a Dockerfile. */
function built(...layers: string[]) {
  let result: readonly [string, BuildOptions] | null = null;
  const asked: string[] = [];
  const open = (path: string) => {
    asked.push(path);
    return { path, text: '' };
  };
  readBuilt(
    layers
      .map((text) => ({ build: parseYaml(inserted(text)).roots[0] ?? null, folder: 'f/' }))
      .flatMap(({ build, folder }) => (build === null ? [] : { build, folder })),
    projectIn('f/', new Map([['A', inserted('a')]])),
    ({ path }, _, build) => {
      result = [path, build];
      return {};
    },
    { ...alone, open },
  );
  if (result === null) return null;
  const [path, { args, target, contextFolder }]: readonly [string, BuildOptions] = result;
  return {
    path,
    target,
    contextFolder,
    args: [...args].map(([name, { text }]) => `${name}=${text}`).join(' '),
  };
}

test.each([
  [
    'a text',
    ['docker'],
    { path: 'f/docker/Dockerfile', contextFolder: 'f/docker', target: null, args: '' },
  ],
  ['a folder above', ['..'], { path: 'Dockerfile', contextFolder: '', target: null, args: '' }],
  [
    'a map',
    ['{ context: ., dockerfile: a/D, target: t, args: { X: x, Y: "${A}", A: } }'],
    { path: 'f/a/D', contextFolder: 'f', target: 't', args: 'A=a X=x Y=a' },
  ],
  [
    'a list of args',
    ['{ args: [X=x, A, Z] }'],
    { path: 'f/Dockerfile', contextFolder: 'f', target: null, args: 'A=a X=x' },
  ],
  [
    'a map over a text',
    ['{ dockerfile: D }', 'docker'],
    { path: 'f/docker/D', contextFolder: 'f/docker', target: null, args: '' },
  ],
  [
    'args over args',
    ['{ args: { X: x } }', '{ args: { X: y, Z: z } }'],
    { path: 'f/Dockerfile', contextFolder: 'f', target: null, args: 'X=x Z=z' },
  ],
  [
    'a variable in a context',
    ['$A/b'],
    { path: 'f/a/b/Dockerfile', contextFolder: 'f/a/b', target: null, args: '' },
  ],
  ['a variable that nobody sets', ['$B'], null],
  [
    'a folder called like a host',
    ['docker/github.com/core'],
    {
      path: 'f/docker/github.com/core/Dockerfile',
      contextFolder: 'f/docker/github.com/core',
      target: null,
      args: '',
    },
  ],
  ['an address', ['git@github.com:acme/core.git'], null],
])('%s', (_, layers, expected) => {
  expect(built(...layers)).toEqual(expected);
});

test.each([
  [
    'a block',
    'dockerfile_inline: |\n  FROM kestra/kestra:v1.2.0\n',
    { line: 2, column: 22, endColumn: 28 },
  ],
  [
    'a block with a value from elsewhere',
    'dockerfile_inline: |\n  FROM kestra/kestra:$TAG\n',
    { line: 2, column: 3, endColumn: 22 },
  ],
  [
    'a text in quotes',
    'dockerfile_inline: "RUN a\\nFROM kestra/kestra:v1.2.0"',
    { line: 1, column: 21, endColumn: 53 },
  ],
])('a Dockerfile that is written inside: %s', (_, text, place) => {
  const file = { path: 'compose.yaml', text };
  const [build = null] = parseYaml(passageIn(file, 0, text.length)).roots;
  if (build === null) throw new Error('a build is needed');
  const project = projectIn('', new Map([['TAG', inserted('v1.2.0')]]));
  const { cores } = readBuilt([{ build, folder: '' }], project, readDockerfileAs, alone);
  expect(cores).toEqual([
    { text: 'v1.2.0', floats: false, location: { path: 'compose.yaml', ...place } },
  ]);
});
