// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Compose files have variables of the same form.
import { expect, test } from '@jest/globals';
import { readCompose, readStarted } from '../../../../src/resolve/manifests/compose/compose.js';
import { readDockerfileAs } from '../../../../src/resolve/manifests/docker/dockerfile.js';
import type { ComposeStart } from '../../../../src/resolve/manifests/format.js';
import { inserted } from '../../../../src/resolve/manifests/passage.js';
import { beginRun } from '../../../../src/resolve/manifests/yaml/run.js';
import { beside } from '../../../support/manifest-lines.js';
import { placesOf } from '../../../support/manifest-places.js';

/** What `compose.yaml` among these files comes to. */
function read(files: Readonly<Record<string, string>>): string[] {
  return placesOf(readCompose(readDockerfileAs), files);
}

const services = (...lines: string[]) =>
  ['services:', '  a:', ...lines.map((line) => `    ${line}`)].join('\n');

test.each<[string, Readonly<Record<string, string>>, string[]]>([
  [
    'an image',
    { 'compose.yaml': services('image: kestra/kestra:v1.2.0-no-plugins') },
    ['core v1.2.0 compose.yaml:3:26-32'],
  ],
  [
    'other images, which are seen',
    { 'compose.yaml': services('image: postgres:16') },
    ['image postgres:16 compose.yaml:3:12-23'],
  ],
  [
    'a fallback',
    { 'compose.yaml': services('image: kestra/kestra:${TAG:-v1.2.0}') },
    ['core v1.2.0 compose.yaml:3:33-39'],
  ],
  [
    '.env over a fallback',
    {
      'compose.yaml': services('image: kestra/kestra:${TAG:-v1.2.0}-slim'),
      '.env': 'A=1\nTAG=v1.1.0\n',
    },
    ['core v1.1.0 .env:2:5-11'],
  ],
  [
    'a fallback in a fallback',
    { 'compose.yaml': services('image: kestra/kestra:${TAG:-${OTHER:-v1.2.0}}') },
    ['core v1.2.0 compose.yaml:3:42-48'],
  ],
  [
    'a variable of .env in a fallback',
    { 'compose.yaml': services('image: kestra/kestra:${TAG-${OTHER}}'), '.env': 'OTHER="v1.1.0"' },
    ['core v1.1.0 .env:1:8-14'],
  ],
  [
    'an empty value, for which a fallback with a colon stands in',
    { 'compose.yaml': services('image: kestra/kestra:${TAG:-v1.2.0}'), '.env': 'TAG=' },
    ['core v1.2.0 compose.yaml:3:33-39'],
  ],
  [
    'an empty value, which floats where no fallback stands in',
    { 'compose.yaml': services('image: kestra/kestra:${TAG-v1.2.0}'), '.env': 'TAG=' },
    ['floating latest compose.yaml:3:12-26'],
  ],
  [
    'a value that must be set outside',
    { 'compose.yaml': services('image: kestra/kestra:${TAG:?set it}') },
    ['floating ${TAG:?set it} compose.yaml:3:26-40'],
  ],
  [
    'a value that must be set and is',
    { 'compose.yaml': services('image: kestra/kestra:${TAG:?set it}'), '.env': 'TAG=v1.1.0' },
    ['core v1.1.0 .env:1:5-11'],
  ],
  [
    'what stands there if a value is set',
    { 'compose.yaml': services('image: kestra/kestra${TAG:+:v1.2.0}'), '.env': 'TAG=x' },
    ['core v1.2.0 compose.yaml:3:33-39'],
  ],
  [
    'a whole image from .env',
    { 'compose.yaml': services('image: $IMAGE'), '.env': "IMAGE='kestra/kestra:v1.1.0'" },
    ['core v1.1.0 .env:1:22-28'],
  ],
  [
    'a name that nobody sets',
    { 'compose.yaml': services('image: ${REPOSITORY}:v1.1.0') },
    ['image ${REPOSITORY}:v1.1.0 compose.yaml:3:12-32'],
  ],
  [
    'an .env in another folder, which is none of it',
    { 'compose.yaml': services('image: kestra/kestra:${TAG:-v1.2.0}'), 'a/.env': 'TAG=v1.1.0' },
    ['core v1.2.0 compose.yaml:3:33-39'],
  ],
  [
    'an override',
    {
      'compose.yaml': services(
        'image: kestra/kestra:v1.2.0',
        'command: plugins install a.b:c:1.0.0',
      ),
      'compose.override.yml': services('image: kestra/kestra:v1.1.0'),
    },
    ['core v1.1.0 compose.override.yml:3:26-32', 'c@1.0.0 compose.yaml:4:36-41'],
  ],
  [
    'an override with the old name, which adds a service',
    {
      'compose.yaml': services('image: kestra/kestra:v1.2.0'),
      'docker-compose.override.yaml': 'services: { b: { image: "postgres:16" } }',
    },
    ['core v1.2.0 compose.yaml:3:26-32', 'image postgres:16 docker-compose.override.yaml:1:26-37'],
  ],
  ...[
    ['docker-compose.yml', 'docker-compose.override.yml', 'v1.1.0'],
    ['a/compose.yml', 'a/compose.override.yaml', 'v1.1.0'],
    ['compose.prod.yaml', 'compose.override.yaml', 'v1.2.0'],
    ['my-compose.yaml', 'compose.override.yaml', 'v1.2.0'],
  ].map(
    ([path = '', over = '', version = '']): [
      string,
      Readonly<Record<string, string>>,
      string[],
    ] => [
      `${path} beside ${over}`,
      {
        [path]: services('image: kestra/kestra:v1.2.0'),
        [over]: services('image: kestra/kestra:v1.1.0'),
      },
      [`core ${version} ${version === 'v1.2.0' ? path : over}:3:26-32`],
    ],
  ),
  [
    'an override that takes away',
    {
      'compose.yaml': services('image: kestra/kestra:v1.2.0'),
      'compose.override.yml': services('image: !reset null'),
    },
    [],
  ],
  [
    'several documents, the last of which wins',
    {
      'compose.yaml': `${services('image: kestra/kestra:v1.2.0')}\n---\n${services('image: kestra/kestra:v1.1.0')}`,
    },
    ['core v1.1.0 compose.yaml:7:26-32'],
  ],
  [
    'the files that .env lists, instead of an override',
    {
      'compose.yaml': services('image: kestra/kestra:v1.2.0'),
      '.env': 'COMPOSE_FILE=compose.yaml:compose.prod.yaml',
      'compose.prod.yaml': services('image: kestra/kestra:v1.1.0'),
      'compose.override.yaml': services('image: kestra/kestra:v1.0.0'),
    },
    ['core v1.1.0 compose.prod.yaml:3:26-32'],
  ],
  [
    'the files that .env lists with another sign between, some of which lie outside',
    {
      'compose.yaml': services('image: kestra/kestra:v1.2.0'),
      '.env': 'COMPOSE_FILE=compose.yaml;b.yaml;../c.yaml\nCOMPOSE_PATH_SEPARATOR=;',
      'b.yaml': services('image: kestra/kestra:v1.1.0'),
    },
    ['core v1.1.0 b.yaml:3:26-32'],
  ],
  [
    'the files that .env lists, of which this is not the first',
    {
      'compose.yaml': services('image: kestra/kestra:v1.2.0'),
      '.env': 'COMPOSE_FILE=b.yaml:compose.yaml',
      'b.yaml': services('image: kestra/kestra:v1.1.0'),
    },
    ['core v1.2.0 compose.yaml:3:26-32'],
  ],
  [
    'scripts that are configs and secrets of the project',
    {
      'compose.yaml': [
        'services:',
        '  a: { configs: [start, 1, {}], command: [sh, /start] }',
        '  b: { configs: [{ source: file, target: /opt/run.sh }], command: [sh, /opt/run.sh] }',
        '  c: { secrets: [{ source: key, target: key.sh }], command: [sh, /run/secrets/key.sh] }',
        '  d: { secrets: [other], command: [sh, /other] }',
        'configs:',
        '  start: { content: "kestra plugins install a.b:c:${C}" }',
        '  file: { file: ./f.sh }',
        'secrets:',
        '  key: { file: ./key }',
        '  other: { file: ./other }',
      ].join('\n'),
      '.env': 'C=1.0.0',
      'f.sh': 'kestra plugins install a.b:d:2.0.0',
      key: 'kestra plugins install a.b:e:3.0.0',
      other: 'kestra plugins install a.b:f:4.0.0',
    },
    ['c@1.0.0 .env:1:3-8', 'd@2.0.0 f.sh:1:30-35', 'e@3.0.0 key:1:30-35'],
  ],
  [
    'what a config of an override holds',
    {
      'compose.yaml':
        'services: { a: { configs: [c], command: [sh, /c] } }\nconfigs: { c: { file: gone } }',
      'compose.override.yaml': 'configs: { c: { content: "kestra plugins install a.b:c:1.0.0" } }',
    },
    ['c@1.0.0 compose.override.yaml:1:56-61'],
  ],
  [
    'commands that run behind the start and before the end',
    {
      'compose.yaml': services(
        'post_start: [{ command: kestra plugins install a.b:c:1.0.0 }, text]',
        'pre_stop: [{ command: [kestra, plugins, install, "a.b:d:2.0.0"] }]',
      ),
    },
    ['c@1.0.0 compose.yaml:3:58-63', 'd@2.0.0 compose.yaml:4:61-66'],
  ],
  [
    'a list and a script that are mounted',
    {
      'compose.yaml': services(
        'entrypoint: [sh, /start.sh]',
        'volumes: [./start.sh:/start.sh, { type: bind, source: ./lists, target: /lists }]',
      ),
      'start.sh':
        'kestra plugins install a.b:c:1.0.0 && kestra plugins install $(cat /lists/p.txt)',
      'lists/p.txt': 'a.b:d:2.0.0',
    },
    ['c@1.0.0 start.sh:1:30-35', 'd@2.0.0 lists/p.txt:1:7-12'],
  ],
  [
    'archives that are mounted where plugins are loaded from',
    {
      'compose.yaml': services(
        'image: kestra/kestra:v1.2.0',
        'volumes: [./plugin-c-1.0.0.jar:/app/plugins/c.jar:ro, { type: bind, source: /d, target: /app/plugins/plugin-d-2.0.0.jar }]',
      ),
    },
    [
      'core v1.2.0 compose.yaml:3:26-32',
      'plugin-c@1.0.0 compose.yaml:4:26-31',
      'plugin-d@2.0.0 compose.yaml:4:115-120',
    ],
  ],
  [
    'a folder of the host for plugins',
    {
      'compose.yaml': services(
        'image: kestra/kestra:v1.2.0',
        'volumes: ["${DIR:-./jars}:/app/plugins/"]',
      ),
    },
    ['core v1.2.0 compose.yaml:3:26-32', 'unreadable ./jars compose.yaml:4:23-29'],
  ],
  [
    'a volume, another file, and the folder of other software',
    {
      'compose.yaml': [
        ...['services:', '  k:', '    image: kestra/kestra:v1.2.0'],
        '    volumes: ["plugins:/app/plugins", "./a.yml:/app/plugins/a.yml", "./p:/tmp/p"]',
        ...[
          '  g:',
          '    image: grafana/grafana:1',
          '    volumes: ["./p:/var/lib/grafana/plugins"]',
        ],
      ].join('\n'),
    },
    ['core v1.2.0 compose.yaml:3:26-32', 'image grafana/grafana:1 compose.yaml:6:12-29'],
  ],
  [
    'anchors in x-',
    {
      'compose.yaml':
        'x-a: &a\n  image: kestra/kestra:v1.2.0\nservices:\n  a: { <<: *a }\n  b: { <<: *a, image: "kestra/kestra:v1.1.0" }',
    },
    ['core v1.2.0 compose.yaml:2:24-30', 'core v1.1.0 compose.yaml:5:38-44'],
  ],
  [
    'an x- that nothing uses',
    {
      'compose.yaml':
        'x-a: { image: "kestra/kestra:v1.2.0" }\nservices:\n  a: { image: "postgres:16" }',
    },
    ['image postgres:16 compose.yaml:3:16-27'],
  ],
  [
    'a service that another extends',
    {
      'compose.yaml':
        'services:\n  a:\n    extends: b\n    command: plugins install a.b:c:1.0.0\n  b:\n    image: kestra/kestra:v1.2.0',
    },
    ['core v1.2.0 compose.yaml:6:26-32', 'c@1.0.0 compose.yaml:4:36-41'],
  ],
  [
    'a service of another file that one extends',
    {
      'compose.yaml': services('extends: { file: base/common.yml, service: b }'),
      'base/common.yml': 'services:\n  b:\n    image: kestra/kestra:v1.2.0',
    },
    ['core v1.2.0 base/common.yml:3:26-32'],
  ],
  [
    'a service that extends itself',
    { 'compose.yaml': services('extends: a') },
    [
      'compose.yaml is put together from too many parts; name a smaller one in `manifests`. compose.yaml:1:1-1',
    ],
  ],
  [
    'files that are included, each with its own .env',
    {
      'compose.yaml': 'include: [a/compose.yaml, { path: b.yaml }]',
      'a/compose.yaml': services('image: kestra/kestra:$TAG'),
      'a/.env': 'TAG=v1.1.0',
      'b.yaml': services('image: postgres:16'),
    },
    ['core v1.1.0 a/.env:1:5-11', 'image postgres:16 b.yaml:3:12-23'],
  ],
  [
    'files that are included together, with another folder and other variables',
    {
      'compose.yaml':
        'include: [{ path: [a/b.yaml, a/c.yaml], project_directory: d, env_file: [a/e.env] }, { path: ../x.yaml }]',
      '.env': 'BUILD=v1.2.0',
      'a/b.yaml': 'services: { a: { build: "." }, b: { image: "kestra/kestra:$TAG" } }',
      'a/c.yaml': 'services: { b: { command: plugins install a.b:c:1.0.0 } }',
      'a/.env': 'TAG=v1.0.0',
      'a/e.env': 'TAG=v1.1.0\nNAME=$BUILD',
      'd/Dockerfile': 'FROM kestra/kestra:v1.3.0',
    },
    ['core v1.1.0 a/e.env:1:5-11', 'core v1.3.0 d/Dockerfile:1:20-26', 'c@1.0.0 a/c.yaml:1:49-54'],
  ],
  [
    'variables of the including project over those of the included one',
    {
      'compose.yaml': 'include: [a/b.yaml]',
      '.env': 'TAG=v1.2.0\nOTHER=x',
      'a/b.yaml': services('image: kestra/kestra:$TAG', 'command: plugins install a.b:c:$V'),
      'a/.env': 'TAG=v1.1.0\nV=${OTHER:+1.0.0}',
    },
    ['core v1.2.0 .env:1:5-11', 'c@1.0.0 a/.env:2:12-17'],
  ],
  [
    'a file that is included beside one that is already read',
    {
      'compose.yaml': 'include: [{ path: [b.yaml, compose.yaml] }]',
      'b.yaml': services('image: kestra/kestra:v1.2.0'),
    },
    [],
  ],
  [
    'services in two documents that extend each other again and again',
    {
      'compose.yaml': Array.from({ length: 2 }, () =>
        [
          'services:',
          ...Array.from({ length: 8 }, (_, n) => `  a${n}: { extends: a${n + 1} }`),
          '  a8: { image: "kestra/kestra:v1.2.0" }',
        ].join('\n'),
      ).join('\n---\n'),
    },
    [
      'core v1.2.0 compose.yaml:21:31-37',
      'compose.yaml is put together from too many parts; name a smaller one in `manifests`. compose.yaml:1:1-1',
    ],
  ],
  [
    'an image in a file without services',
    { 'compose.yaml': 'x-a: { image: "kestra/kestra:v1.2.0" }' },
    ['core v1.2.0 compose.yaml:1:30-36'],
  ],
  ['a file that includes itself', { 'compose.yaml': 'include: [compose.yaml]' }, []],
  [
    'a build, beside which an image is the name of the result',
    {
      'compose.yaml': services('build: .', 'image: kestra/kestra:latest'),
      Dockerfile: 'FROM kestra/kestra:v1.2.0',
    },
    ['core v1.2.0 Dockerfile:1:20-26'],
  ],
  [
    'a build with a context and a Dockerfile in it',
    {
      'compose.yaml': services('build: { context: ./docker, dockerfile: prod/Dockerfile }'),
      'docker/prod/Dockerfile': 'FROM kestra/kestra:v1.2.0',
    },
    ['core v1.2.0 docker/prod/Dockerfile:1:20-26'],
  ],
  [
    'a build of a file that an override names',
    {
      'compose.yaml': services('build: docker'),
      'docker/Dockerfile': 'FROM kestra/kestra:v1.2.0',
      'docker/Dockerfile.dev': 'FROM kestra/kestra:v1.1.0',
      'compose.override.yml': services('build: { dockerfile: Dockerfile.dev }'),
    },
    ['core v1.1.0 docker/Dockerfile.dev:1:20-26'],
  ],
  [
    'a build of a Dockerfile that is written inside',
    {
      'compose.yaml': services(
        'build:',
        '  dockerfile_inline: |',
        '    FROM kestra/kestra:v1.2.0',
        '    RUN kestra plugins install a.b:c:1.0.0',
      ),
    },
    ['core v1.2.0 compose.yaml:5:28-34', 'c@1.0.0 compose.yaml:6:42-47'],
  ],
  [
    'a build that an override takes away',
    {
      'compose.yaml': services('build: .', 'image: kestra/kestra:v1.1.0'),
      'compose.override.yml': services('build: !reset null'),
      Dockerfile: 'FROM kestra/kestra:v1.2.0',
    },
    ['core v1.1.0 compose.yaml:4:26-32'],
  ],
  [
    'a build that an override replaces',
    {
      'compose.yaml': services('build: { context: a, dockerfile: D }'),
      'compose.override.yml': services('build: !override { context: b }'),
      'b/Dockerfile': 'FROM kestra/kestra:v1.2.0',
    },
    ['core v1.2.0 b/Dockerfile:1:20-26'],
  ],
  [
    'a build of what is not here',
    { 'compose.yaml': services('build: https://github.com/acme/core.git') },
    ['image https://github.com/acme/core.git compose.yaml:3:12-44'],
  ],
  [
    'a build outside of the repository',
    { 'compose.yaml': services('build: ../other') },
    ['image ../other compose.yaml:3:12-20'],
  ],
  [
    'commands of every form, with the variables of the container',
    {
      'compose.yaml': services(
        'image: kestra/kestra:v1.2.0',
        'entrypoint: [sh, -c]',
        'command: ["kestra plugins install a.b:c:$$C_VERSION a.b:d:$$D_VERSION a.b:e:$$E_VERSION"]',
        'env_file: [c.env, { path: d.env }]',
        'environment:',
        '  - E_VERSION=${E}',
      ),
      '.env': 'E=3.0.0',
      'c.env': 'C_VERSION=1.0.0\nD_VERSION=0.0.1',
      'd.env': 'D_VERSION=2.0.0',
    },
    [
      'core v1.2.0 compose.yaml:3:26-32',
      'c@1.0.0 c.env:1:11-16',
      'd@2.0.0 d.env:1:11-16',
      'e@3.0.0 .env:1:3-8',
    ],
  ],
  [
    'an env_file, which sets nothing in the file',
    {
      'compose.yaml': services('image: kestra/kestra:${TAG:-v1.2.0}', 'env_file: c.env'),
      'c.env': 'TAG=v1.1.0',
    },
    ['core v1.2.0 compose.yaml:3:33-39'],
  ],
  [
    'environment as a map, over env_file',
    {
      'compose.yaml': services(
        'command: plugins install a.b:c:$$V',
        'env_file: c.env',
        'environment: { V: 1.0.0 }',
      ),
      'c.env': 'V=2.0.0',
    },
    ['c@1.0.0 compose.yaml:5:23-28'],
  ],
  [
    'one env_file, whose name and values hold variables',
    {
      'compose.yaml': services('command: plugins install a.b:c:$$V', 'env_file: ${NAME}.env'),
      '.env': 'NAME=c\nC=1.0.0',
      'c.env': 'V=$C',
    },
    ['c@1.0.0 .env:2:3-8'],
  ],
  [
    'services that are run under profiles',
    {
      'compose.yaml':
        'services:\n  a: { image: "kestra/kestra:v1.2.0", profiles: [a] }\n  b: { image: "kestra/kestra:v1.1.0", profiles: [b] }',
    },
    ['core v1.2.0 compose.yaml:2:30-36', 'core v1.1.0 compose.yaml:3:30-36'],
  ],
  [
    'a fault in what is read with it',
    {
      'compose.yaml': services('image: kestra/kestra:v1.2.0'),
      'compose.override.yml': 'services: [',
    },
    [
      'core v1.2.0 compose.yaml:3:26-32',
      expect.stringMatching(
        /^This is not valid YAML.* compose.override.yml:1:12-12$/,
      ) as unknown as string,
    ],
  ],
])('%s', (_, files, expected) => {
  expect(read(files)).toEqual(expected);
});

/** The cores and plugins that a command starts in the folder `a`, with some variables in its environment. */
function started(
  files: Readonly<Record<string, string>>,
  start: Partial<ComposeStart> = {},
  environment: Readonly<Record<string, string>> = {},
): string {
  const lookUp = (name: string) => {
    const value = environment[name];
    return value === undefined ? null : inserted(value);
  };
  const whole = { files: [], envFiles: [], buildArgs: new Map(), folder: 'a', lookUp, ...start };
  const run = beginRun('a/up.sh', beside(files));
  const { cores = [], plugins = [] } = readStarted(whole, run, readDockerfileAs);
  return [...cores.map(({ text }) => text), ...plugins.map(({ version }) => version)].join(' ');
}

const core = (tag: string) => services(`image: kestra/kestra:${tag}`);
const both = { 'a/compose.yaml': core('v1.2.0'), 'compose.yaml': core('v1.1.0') };

test.each<[string, string, string]>([
  ['the files of its folder', started(both), 'v1.2.0'],
  [
    'those of the root, where its folder has none',
    started({ 'compose.yml': core('v1.1.0') }),
    'v1.1.0',
  ],
  ...['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'].map(
    (name): [string, string, string] => [
      name,
      started({ [`a/${name}`]: core('v1.2.0') }),
      'v1.2.0',
    ],
  ),
  [
    'the first name that there is',
    started({ 'a/docker-compose.yml': core('v1.1.0'), 'a/compose.yml': core('v1.2.0') }),
    'v1.2.0',
  ],
  ['nothing', started({ 'b/compose.yaml': core('v1.2.0') }), ''],
  ['a file that is not there', started(both, { files: ['a/gone.yaml'] }), ''],
  ['a file', started({ 'a/b.yaml': core('v1.0.0'), ...both }, { files: ['a/b.yaml'] }), 'v1.0.0'],
  [
    'a file that lies at the root',
    started({ 'b.yaml': core('v1.0.0'), ...both }, { files: ['a/b.yaml'] }),
    'v1.0.0',
  ],
  [
    'a file of another folder',
    started({ 'c/b.yaml': core('v1.0.0'), ...both }, { files: ['c/b.yaml'] }),
    'v1.0.0',
  ],
  [
    'files over each other, without the override',
    started(
      {
        'a/compose.override.yaml': core('v1.0.0'),
        'a/b.yaml': services('command: plugins install a.b:c:3.0.0'),
        ...both,
      },
      { files: ['a/compose.yaml', 'a/b.yaml'] },
    ),
    'v1.2.0 3.0.0',
  ],
  [
    'one file without the override',
    started({ 'a/compose.override.yaml': core('v1.0.0'), ...both }, { files: ['a/compose.yaml'] }),
    'v1.2.0',
  ],
  [
    'what it looks for by itself, with the override',
    started({ 'a/compose.override.yaml': core('v1.0.0'), ...both }),
    'v1.0.0',
  ],
  [
    'what .env lists, without the override',
    started({
      'a/compose.override.yaml': core('v1.0.0'),
      'a/.env': 'COMPOSE_FILE=compose.yaml:b.yaml',
      'a/b.yaml': core('v1.3.0'),
      ...both,
    }),
    'v1.3.0',
  ],
  [
    'a variable of .env',
    started({ 'a/compose.yaml': core('${T:-v1.1.0}'), 'a/.env': 'T=v1.2.0' }),
    'v1.2.0',
  ],
  [
    'a variable of another file in its place',
    started(
      { 'a/compose.yaml': core('${T:-v1.1.0}'), 'a/.env': 'T=v1.2.0', 'a/x.env': 'T=v1.3.0' },
      { envFiles: ['a/x.env'] },
    ),
    'v1.3.0',
  ],
  [
    'a variable of the environment over both',
    started(
      { 'a/compose.yaml': core('${T_1:-v1.1.0}'), 'a/.env': 'T_1=v1.2.0' },
      {},
      { T_1: 'v1.4.0' },
    ),
    'v1.4.0',
  ],
  [
    'a variable of the environment in .env',
    started({ 'a/compose.yaml': core('$T'), 'a/.env': 'T=v1.$MINOR.0' }, {}, { MINOR: '5' }),
    'v1.5.0',
  ],
  [
    'arguments of the command over those of a build',
    started(
      {
        'a/compose.yaml': services('build: { context: ., args: { T: v1.1.0 } }'),
        'a/Dockerfile': 'ARG T\nFROM kestra/kestra:$T',
      },
      { buildArgs: new Map([['T', inserted('v1.2.0')]]) },
    ),
    'v1.2.0',
  ],
  [
    'a file that includes itself',
    started({ 'a/compose.yaml': `include: [compose.yaml]\n${core('v1.2.0')}` }),
    'v1.2.0',
  ],
])('a command starts %s', (_, found, expected) => {
  expect(found).toBe(expected);
});
