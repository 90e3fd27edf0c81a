// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Dockerfiles have variables of the same form.
import { expect, test } from '@jest/globals';
import { readDockerfile } from '../../../src/resolve/manifests/dockerfile.js';
import { alone, linesOf } from '../../support/manifest-lines.js';

test.each([
  [
    'a pinned image, its flavour left out',
    'FROM kestra/kestra:v1.2.0-no-plugins AS core',
    ['core v1.2.0 in 1| FROM kestra/kestra:«v1.2.0»-no-plugins AS core'],
  ],
  [
    'a platform and a registry before the image',
    'FROM --platform=linux/amd64 docker.io/kestra/kestra:1.2.0',
    ['core 1.2.0 in 1| FROM --platform=linux/amd64 docker.io/kestra/kestra:«1.2.0»'],
  ],
  [
    'the default of a variable, where it is written',
    'ARG VERSION=v1.2.0\nFROM kestra/kestra:${VERSION}-slim',
    ['core v1.2.0 in 1| ARG VERSION=«v1.2.0»'],
  ],
  [
    'the longer part of a tag put together',
    'ARG VERSION="1.2.0"\nFROM kestra/kestra:v$VERSION',
    ['core v1.2.0 in 1| ARG VERSION="«1.2.0»"'],
  ],
  [
    'a variable of a variable',
    "ARG V=v1.2.0\nARG IMAGE='kestra/kestra:${V}'\nFROM $IMAGE",
    ['core v1.2.0 in 1| ARG V=«v1.2.0»'],
  ],
  [
    'a fallback beside a variable without a value',
    'ARG V\nFROM kestra/kestra:${V:-v1.2.0}',
    ['core v1.2.0 in 2| FROM kestra/kestra:${V:-«v1.2.0»}'],
  ],
  [
    'a variable that nothing sets: it floats',
    'FROM kestra/kestra:${V}',
    ['floating core ${V} in 1| FROM kestra/kestra:«${V}»'],
  ],
  [
    'a variable of an earlier stage, which FROM does not see',
    'FROM alpine\nARG V=v1.2.0\nFROM kestra/kestra:$V',
    ['floating core $V in 3| FROM kestra/kestra:«$V»'],
  ],
  [
    'a tag and a digest: the tag counts',
    'FROM kestra/kestra:v1.2.0@sha256:0a1b',
    ['core v1.2.0 in 1| FROM kestra/kestra:«v1.2.0»@sha256:0a1b'],
  ],
  [
    'a digest alone: it floats',
    'FROM kestra/kestra@sha256:0a1b',
    ['floating core sha256:0a1b in 1| FROM kestra/kestra@«sha256:0a1b»'],
  ],
  [
    'only the stages whose image is the core',
    'FROM eclipse-temurin:21 AS build\nFROM kestra/kestra:v1.2.0 AS core\nFROM core',
    ['core v1.2.0 in 2| FROM kestra/kestra:«v1.2.0» AS core'],
  ],
  [
    'two stages of the core',
    'FROM kestra/kestra:v1.2.0\nFROM kestra/kestra:v1.3.0',
    [
      'core v1.2.0 in 1| FROM kestra/kestra:«v1.2.0»',
      'core v1.3.0 in 2| FROM kestra/kestra:«v1.3.0»',
    ],
  ],
])('the core: %s', (_, text, expected) => {
  expect(linesOf(readDockerfile, text)).toEqual(expected);
});

test.each([
  [
    'continued lines with remarks and empty lines between',
    [
      'RUN --mount=type=cache,target=/root/.m2 /app/kestra plugins install \\',
      '    io.kestra.plugin:plugin-aws:1.2.0 \\',
      '    # io.kestra.plugin:plugin-gcp:9.9.9 \\',
      '',
      '    "io.kestra.plugin:plugin-dbt:1.1.5" && \\',
      '    echo io.kestra.plugin:plugin-not:1.0.0',
    ],
    [
      'plugin-aws@1.2.0 in 2|     io.kestra.plugin:plugin-aws:«1.2.0» \\',
      'plugin-dbt@1.1.5 in 5|     "io.kestra.plugin:plugin-dbt:«1.1.5»" && \\',
    ],
  ],
  [
    'a variable with a list, under a condition',
    [
      'FROM eclipse-temurin:21',
      'ARG KESTRA_PLUGINS="io.a:plugin-a:1.0.0 io.b:plugin-b:2.0.0"',
      'RUN if [ -n "${KESTRA_PLUGINS}" ]; then kestra plugins install ${KESTRA_PLUGINS} && ls; fi',
    ],
    [
      'plugin-a@1.0.0 in 2| ARG KESTRA_PLUGINS="io.a:plugin-a:«1.0.0» io.b:plugin-b:2.0.0"',
      'plugin-b@2.0.0 in 2| ARG KESTRA_PLUGINS="io.a:plugin-a:1.0.0 io.b:plugin-b:«2.0.0»"',
    ],
  ],
  [
    'a list that is continued on the next line',
    ['FROM a', 'ENV P="io.a:plugin-a:1.0.0 \\', '  io.b:plugin-b:2.0.0"', 'RUN plugins install $P'],
    [
      'plugin-a@1.0.0 in 2| ENV P="io.a:plugin-a:«1.0.0» \\',
      'plugin-b@2.0.0 in 3|   io.b:plugin-b:«2.0.0»"',
    ],
  ],
  [
    'a variable from before the first stage, once its name is repeated',
    ['ARG A=1.0.0', 'FROM a', 'ARG A', 'RUN kestra plugins install io.a:plugin-a:${A}'],
    ['plugin-a@1.0.0 in 1| ARG A=«1.0.0»'],
  ],
  [
    'the same variable without its name repeated',
    ['ARG P=io.a:plugin-a:1.0.0', 'FROM a', 'RUN kestra plugins install ${P}'],
    [
      '${P} stands for plugins to install, but has no value in this file; give it a default, or write the plugins out. In 3| RUN kestra plugins install «${P}»',
    ],
  ],
  ['an empty default', ['ARG P=""', 'FROM a', 'ARG P', 'RUN kestra plugins install $P'], []],
  [
    'a list of arguments',
    ['CMD ["kestra", "plugins", "install", "io.a:plugin-a:1.0.0"]'],
    ['plugin-a@1.0.0 in 1| CMD ["kestra", "plugins", "install", "io.a:plugin-a:«1.0.0»"]'],
  ],
  [
    'a heredoc, whose lines are commands of their own',
    ['RUN <<EOF', 'kestra plugins install io.a:plugin-a:1.0.0', 'echo io.b:plugin-b:2.0.0', 'EOF'],
    ['plugin-a@1.0.0 in 2| kestra plugins install io.a:plugin-a:«1.0.0»'],
  ],
  [
    'Windows line ends and another escape character',
    ['# escape=`\r', 'FROM a\r', 'RUN kestra plugins install `\r', '  io.a:plugin-a:1.0.0\r', ''],
    ['plugin-a@1.0.0 in 4|   io.a:plugin-a:«1.0.0»'],
  ],
])('plugins: %s', (_, lines, expected) => {
  expect(linesOf(readDockerfile, lines.join('\n'))).toEqual(expected);
});

test('as many plugins as a file can hold are read', () => {
  const text = `RUN plugins install ${'a:b:1 '.repeat(160_000)}`;
  expect(readDockerfile({ path: 'Dockerfile', text }, alone).plugins).toHaveLength(160_000);
});

test('variables that double each other end at a bound, and then have no value', () => {
  const doubled = Array.from({ length: 60 }, (_, n) => `ARG V${n + 1}=$V${n}$V${n}`);
  const text = ['ARG V0=1', ...doubled, 'FROM kestra/kestra:$V60'].join('\n');
  expect(linesOf(readDockerfile, text)).toEqual([
    expect.stringMatching(/^floating core \S*\$V\S* in \d+\| /),
  ]);
});

test('a single line of remarks is read in one go, not once for each of its signs', () => {
  expect(linesOf(readDockerfile, '#'.repeat(1_000_000))).toEqual([]);
});
