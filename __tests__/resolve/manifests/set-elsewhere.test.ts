// biome-ignore-all lint/suspicious/noTemplateCurlyInString: manifests have variables of the same form.
import { expect, test } from '@jest/globals';
import { noFiles } from '../../../src/model/manifest.js';
import { readManifests } from '../../../src/resolve/manifests/manifests.js';
import { alone } from '../../support/manifest-lines.js';

const compose = 'services: { k: { image: "kestra/kestra:${KESTRA_TAG:-v1.2.0}" } }';
const other = 'services: { k: { image: "kestra/kestra:${T:-v1.2.0}" } }';
const dockerfile = 'ARG KESTRA_TAG=v1.2.0\nFROM kestra/kestra:$KESTRA_TAG';

async function cores(files: Readonly<Record<string, string>>, marks = alone.marks) {
  const given = Object.entries(files).map(([path, text]) => ({ path, text }));
  const { cores: found } = await readManifests(
    { ...noFiles, searched: true, files: given },
    marks,
    null,
  );
  return found.map(({ text, location }) => `${text} ${location?.path}:${location?.line}`);
}

test.each<[string, Readonly<Record<string, string>>, string[]]>([
  ['variables beside it', { 'a/.env.prod': 'KESTRA_TAG=v1.1.0' }, ['v1.1.0 a/.env.prod:1']],
  ['variables in another folder', { 'env/.env': '\nKESTRA_TAG="v1.1.0"' }, ['v1.1.0 env/.env:2']],
  ['variables of a shell', { '.envrc': 'export KESTRA_TAG=v1.1.0' }, ['v1.1.0 .envrc:1']],
  ['a table', { 'mise.toml': '[env]\nKESTRA_TAG = "v1.1.0"' }, ['v1.1.0 mise.toml:2']],
  ['a map', { 'Taskfile.yml': 'env: { KESTRA_TAG: v1.1.0 }' }, ['v1.1.0 Taskfile.yml:1']],
  ['a definition', { justfile: 'export KESTRA_TAG := "v1.1.0"' }, ['v1.1.0 justfile:1']],
  ['the same version', { 'prod.env': 'KESTRA_TAG=1.2.0' }, []],
  ['one of two numbers', { 'prod.env': 'KESTRA_TAG=10.2' }, ['10.2 prod.env:1']],
  ['a number alone', { 'prod.env': 'KESTRA_TAG=v1x' }, []],
  ['an example', { 'example.env': 'KESTRA_TAG=v1.1.0' }, []],
  ['a sample', { '.env.sample': 'KESTRA_TAG=v1.1.0' }, []],
  ['a workflow', { '.github/workflows/t.yml': 'env: { KESTRA_TAG: v1.1.0 }' }, []],
  ['another variable', { 'prod.env': 'OLD_KESTRA_TAG=v1.1.0\nKESTRA_TAG_2=v1.1.0' }, []],
  ['what is not a version', { 'prod.env': 'KESTRA_TAG=edge' }, []],
])('the default of a Compose file and of a Dockerfile: %s', async (_, files, expected) => {
  const own = (await cores({ 'compose.yaml': compose, ...files })).slice(1);
  expect(own).toEqual(expected);
  expect((await cores({ Dockerfile: dockerfile, ...files })).slice(1)).toEqual(expected);
});

test.each<[string, Readonly<Record<string, string>>, string[]]>([
  [
    'a default without a colon',
    { 'compose.yaml': compose.replace(':-', '-'), 'prod.env': 'KESTRA_TAG=v1.1.0' },
    ['v1.2.0 compose.yaml:1', 'v1.1.0 prod.env:1'],
  ],
  [
    'a variable beside that of the tag',
    {
      'compose.yaml': compose.replace('"kestra', '"${KESTRA_HUB:-docker.io}/kestra'),
      'prod.env': 'KESTRA_HUB=v1.1.0',
    },
    ['v1.2.0 compose.yaml:1'],
  ],
  [
    'a default that a Dockerfile sets in quotes',
    {
      Dockerfile: dockerfile.replace('ARG KESTRA_TAG=v1.2.0', '  arg  KESTRA_TAG="v1.2.0"'),
      'prod.env': 'KESTRA_TAG=v1.1.0',
    },
    ['v1.2.0 Dockerfile:1', 'v1.1.0 prod.env:1'],
  ],
  [
    'what a file that is not started sets itself',
    { 'a.tf': 'KESTRA_TAG=kestra/kestra:v1.2.0', 'prod.env': 'KESTRA_TAG=kestra/kestra:v1.1.0' },
    ['v1.2.0 a.tf:1', 'v1.1.0 prod.env:1'],
  ],
  [
    'what the file beside it says last',
    { 'compose.yaml': compose, '.env': 'KESTRA_TAG=v1.1.0\nKESTRA_TAG=v1.2.0' },
    ['v1.2.0 .env:2'],
  ],
  [
    'two variables of which each is elsewhere',
    {
      'compose.yaml':
        'services:\n  a: { image: "kestra/kestra:${KESTRA_A:-v1.2.0}" }\n  b: { image: "kestra/kestra:${KESTRA_B:-v1.3.0}" }',
      'prod.env': 'KESTRA_A=v1.3.0\nKESTRA_B=v1.1.0',
    },
    ['v1.2.0 compose.yaml:2', 'v1.3.0 compose.yaml:3', 'v1.1.0 prod.env:2'],
  ],
])('%s', async (_, files, expected) => {
  expect(await cores(files)).toEqual(expected);
});

test('what a file beside it sets, and another one otherwise', async () => {
  const files = { '.env': 'KESTRA_TAG=v1.2.0', 'prod.env': 'KESTRA_TAG=v1.1.0' };
  expect(await cores({ 'compose.yaml': compose, ...files })).toEqual([
    'v1.2.0 .env:1',
    'v1.1.0 prod.env:1',
  ]);
});

test('a core whose name has a hyphen', async () => {
  const image = 'services: { h: { image: "acme/home-server:${HOME_SERVER_TAG:-v1.2.0}" } }';
  const marks = { ...alone.marks, name: 'Home-Server', images: ['acme/home-server'] };
  const files = { 'compose.yaml': image, 'mise.toml': '[env]\nHOME_SERVER_TAG = "v1.1.0"' };
  expect(await cores(files, marks)).toEqual(['v1.2.0 compose.yaml:1', 'v1.1.0 mise.toml:2']);
});

test('a whole image', async () => {
  const image = 'services: { k: { image: "${IMAGE_OF_KESTRA:-kestra/kestra:v1.2.0}" } }';
  const files = { 'compose.yaml': image, '.env.prod': 'IMAGE_OF_KESTRA=kestra/kestra:v1.1.0' };
  expect(await cores(files)).toContain('v1.1.0 .env.prod:1');
});

test.each<[string, string, boolean]>([
  ['prod.env', 'T=v1.1.0', true],
  ['env/.env', 'T=v1.1.0', true],
  ['deploy/prod-eu/.env', 'T=v1.1.0', true],
  ['docker/.env.prod', 'T=v1.1.0', true],
  ['web/prod.env', 'T=v1.1.0', true],
  ['web/.env', 'T=v1.1.0', false],
  ['apps/web/.env.production', 'T=v1.1.0', false],
  ['justfile', 'export T := "v1.1.0"\nup:\n  docker compose up', true],
  ['app.toml', 'T = "v1.1.0"', false],
  ['x.env.bak', 'T=v1.1.0', false],
  ['x.env.d/values', 'T=v1.1.0', false],
  ['a/staging/b/.env', 'T=v1.1.0', true],
])('a variable without the core’s name in %s', async (path, text, expected) => {
  const found = await cores({ 'compose.yaml': other, [path]: text });
  expect(found.length).toBe(expected ? 2 : 1);
});

test.each<[string, boolean]>([
  ['a/prod.env', true],
  ['a/.env.prod', true],
  ['a/prod/.env', true],
  ['a/web/.env', false],
  ['b/prod.env', false],
  ['prod.env', false],
  ['prod/a/.env', false],
])('a variable without the core’s name in %s, for a file in a folder', async (path, expected) => {
  const found = await cores({ 'a/compose.yaml': other, [path]: 'T=v1.1.0' });
  expect(found.length).toBe(expected ? 2 : 1);
});

test('where a policy has no name for the core, no variable has it', async () => {
  const marks = { ...alone.marks, name: null };
  const files = { 'compose.yaml': compose, 'web/app.toml': 'KESTRA_TAG = "v1.1.0"' };
  expect(await cores(files, marks)).toEqual(['v1.2.0 compose.yaml:1']);
});
