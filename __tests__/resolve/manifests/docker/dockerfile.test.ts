// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Dockerfiles have variables of the same form.
import { expect, test } from '@jest/globals';
import {
  readDockerfile,
  readDockerfileAs,
} from '../../../../src/resolve/manifests/docker/dockerfile.js';
import { passageIn } from '../../../../src/resolve/manifests/passage.js';
import { ending } from '../../../support/ending.js';
import { alone, beside, imageLines, linesOf } from '../../../support/manifest-lines.js';

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
    'ARG V=v1.2.0\nARG IMAGE="kestra/kestra:${V}"\nFROM $IMAGE',
    ['core v1.2.0 in 1| ARG V=«v1.2.0»'],
  ],
  [
    'single quotes, in which a variable is none',
    "ARG V=v1.2.0\nARG IMAGE='kestra/kestra:${V}'\nFROM $IMAGE",
    ["floating core ${V} in 2| ARG IMAGE='kestra/kestra:«${V}»'"],
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
    'two stages of the core: the last is built',
    'FROM kestra/kestra:v1.2.0\nFROM kestra/kestra:v1.3.0',
    ['core v1.3.0 in 2| FROM kestra/kestra:«v1.3.0»'],
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
      'unreadable ${P}, because P has no value in the repository, in 3| RUN kestra plugins install «${P}»',
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
  const { plugins } = ending(() => readDockerfile({ path: 'Dockerfile', text }, alone));
  expect(plugins).toHaveLength(160_000);
});

test('variables that double each other end at a bound, and then have no value', () => {
  const doubled = Array.from({ length: 60 }, (_, n) => `ARG V${n + 1}=$V${n}$V${n}`);
  const text = ['ARG V0=1', ...doubled, 'FROM kestra/kestra:$V60'].join('\n');
  expect(ending(() => linesOf(readDockerfile, text))).toEqual([
    expect.stringMatching(/^floating core \S*\$V\S* in \d+\| /),
  ]);
});

/** A Dockerfile beside some files, without the places of what it names. */
function read(lines: readonly string[], files: Readonly<Record<string, string>> = {}): string[] {
  return linesOf(readDockerfile, lines.join('\n'), 'a/Dockerfile', beside(files)).map((line) => {
    const [said = ''] = line.split(/,? in (?:\d+\||\S+:\d+:)/);
    return said;
  });
}

const core = 'FROM kestra/kestra:v1.2.0';

test.each([
  ['a name in quotes', ['FROM "kestra/kestra:v1.2.0"']],
  ['a line that goes on', ['FROM \\', '  # which core', '  kestra/kestra:v1.\\', '2.0']],
  ['small letters', ['from kestra/kestra:v1.2.0 as core']],
  ['a part of a value', ['ARG V=v1.2.0-slim', 'FROM kestra/kestra:${V%-slim}']],
  ['a value without its start', ['ARG V=release-v1.2.0', 'FROM kestra/kestra:${V#release-}']],
  ['an alternative', ['ARG E=1', 'FROM kestra/kestra:${E:+v1.2.0}']],
  ['an empty value with a default', ['ARG V=', 'FROM kestra/kestra:${V:-v1.2.0}']],
  ['a default in a default', ['FROM kestra/kestra:${V:-${W:-v1.2.0}}']],
  ['two arguments of one line', ['ARG A=1 V=v1.2.0', 'FROM kestra/kestra:$V']],
  ['a value that is set again', ['ARG V=v1.0.0', 'ARG V=v1.2.0', 'FROM kestra/kestra:$V']],
  ['a stage that stands on it', ['FROM kestra/kestra:v1.2.0 AS Core', 'FROM core AS x', 'FROM X']],
  ['a stage that nothing needs', ['FROM kestra/kestra:v1.0.0 AS old', core]],
  ['a name that is given twice', ['FROM alpine AS c', 'FROM kestra/kestra:v1.2.0 AS c', 'FROM c']],
  ['a mirror', ['ARG M=mirror.acme.com/hub', 'FROM $M/kestra/kestra:v1.2.0']],
  [
    'another escape character',
    ['# syntax=docker/dockerfile:1', '#escape=`', 'FROM `', 'kestra/kestra:v1.2.0'],
  ],
  ['the application of an image', ['FROM debian', 'COPY --from=kestra/kestra:v1.2.0 /app /app']],
  [
    'the program of an image',
    ['FROM debian', 'COPY --chown=a --from=kestra/kestra:v1.2.0 /app/kestra /bin/'],
  ],
  ['the root of an image', ['FROM scratch', 'COPY --from=kestra/kestra:v1.2.0 / /']],
])('the core by %s', (_, lines) => {
  expect(read(lines)).toEqual(['core v1.2.0']);
});

test.each([
  [
    'it copies the application out of another',
    [core, 'COPY --from=kestra/kestra:v1.3.0 /app/kestra /app/kestra'],
    ['core v1.2.0', 'core v1.3.0'],
  ],
  [
    'it copies some files out of another',
    [core, 'COPY --from=kestra/kestra:v1.3.0 /etc/hosts /etc/hosts'],
    ['core v1.2.0'],
  ],
  [
    'it copies out of a stage of another',
    ['FROM kestra/kestra:v1.0.0 AS old', core, 'COPY --from=old /etc/hosts /etc/hosts'],
    ['core v1.2.0'],
  ],
  [
    'it copies the application out of a stage',
    ['FROM kestra/kestra:v1.2.0 AS app', 'FROM debian', 'COPY --from=app /app /app'],
    ['core v1.2.0'],
  ],
])('the cores where %s', (_, lines, expected) => {
  expect(read(lines)).toEqual(expected);
});

test.each([
  [
    'an image of another name',
    ['FROM acme/kestra-ee:v1.2.0'],
    ['acme/kestra-ee:v1.2.0 in 1| FROM «acme/kestra-ee:v1.2.0»'],
  ],
  [
    'a name that nobody knows',
    ['ARG I', 'FROM ${I}:v1.2.0'],
    ['${I}:v1.2.0 in 2| FROM «${I}:v1.2.0»'],
  ],
  [
    'an image that files are copied from',
    [core, 'COPY --from=acme/jars:1 /jars /jars'],
    ['acme/jars:1 in 2| COPY --from=«acme/jars:1» /jars /jars'],
  ],
  [
    'the image of a stage that is needed',
    ['FROM acme/build AS b', core, 'COPY --from=b /x /x'],
    ['acme/build in 1| FROM «acme/build» AS b'],
  ],
  ['the image of one that is not', ['FROM acme/build AS b', core], []],
  ['nothing', ['FROM scratch'], []],
])('images that are no core: %s', (_, lines, expected) => {
  const text = lines.join('\n');
  expect(imageLines(readDockerfile({ path: 'Dockerfile', text }, alone), text)).toEqual(expected);
});

const install = 'RUN kestra plugins install io.a:a';

test.each([
  ['an environment variable', [core, 'ENV V=1.0.0', `${install}:$V`]],
  ['one in the old form', [core, 'ENV V 1.0.0', `${install}:$V`]],
  ['ENV over ARG', [core, 'ENV V=1.0.0', 'ARG V=2.0.0', `${install}:$V`]],
  ['what was set before the line', [core, 'ENV V=1.0.0', 'ENV V=2.0.0 W=$V', `${install}:$W`]],
  [
    'what the stage below has set',
    ['FROM kestra/kestra:v1.2.0 AS b', 'ENV V=1.0.0', 'FROM b', `${install}:$V`],
  ],
  ['one in the old form with blanks', [core, 'ENV V   1.0.0  ', `${install}:$V`]],
  ['one of several signs', [core, 'ENV VERSION=1.0.0 V=', `${install}:$VERSION`]],
  ['a health check', [core, `HEALTHCHECK --interval=5s CMD kestra plugins install io.a:a:1.0.0`]],
  [
    'a health check of words',
    [core, 'ENV V=1.0.0', 'HEALTHCHECK CMD ["sh", "-c", "kestra plugins install io.a:a:$V"]'],
  ],
  [
    'a shell that is named',
    [core, 'SHELL ["/bin/bash", "-eo", "pipefail", "-c"]', `${install}:1.0.0`],
  ],
  ['a shell without a path', [core, 'SHELL ["sh", "-c"]', `${install}:1.0.0`]],
  ['an entry point for a shell', [core, 'ENTRYPOINT kestra plugins install io.a:a:1.0.0']],
  [
    'an entry point that leaves no room for a command',
    [core, 'ENTRYPOINT kestra plugins install io.a:a:1.0.0', 'CMD ["io.b:b:2"]'],
  ],
  [
    'an entry point that runs a command for a shell',
    [core, 'ENTRYPOINT ["tini", "--"]', 'ENV V=1.0.0', 'CMD kestra plugins install io.a:a:$V'],
  ],
  ['an entry point alone', [core, 'ENTRYPOINT ["kestra", "plugins", "install", "io.a:a:1.0.0"]']],
  [
    'an entry point that takes the place of what was to run',
    [core, 'CMD kestra plugins install io.b:b:2', 'ENTRYPOINT kestra plugins install io.a:a:1.0.0'],
  ],
  [
    'what a stage below runs',
    ['FROM kestra/kestra:v1.2.0 AS b', 'CMD kestra plugins install io.a:a:1.0.0', 'FROM b'],
  ],
  [
    'documents for shells',
    [
      core,
      'RUN cat <<"A B" > x && bash <<-C 2>&1',
      'kestra plugins install io.b:b:2',
      'A B',
      '\tkestra plugins install io.a:a:1.0.0',
      '\tC',
    ],
  ],
  ['what is added to', [core, 'ONBUILD ENV V=1.0.0', `${install}:$V`]],
  [
    'what a shell in a list runs',
    [core, 'ENV V=1.0.0', `RUN ["sh", "-c", "kestra plugins install io.a:a:$V"]`],
  ],
  ['an argument of the stage', ['ARG V=2.0.0', core, 'ARG V=1.0.0', `${install}:$V`]],
  ['what the shell sets', [core, 'ARG V=2.0.0', `RUN V=1.0.0 && kestra plugins install io.a:a:$V`]],
  [
    'a stage that it copies from',
    ['FROM x AS j', `${install}:1.0.0`, core, 'COPY --from=j /j /app/plugins'],
  ],
  ['a stage by its number', ['FROM x', `${install}:1.0.0`, core, 'COPY --from=0 /j /app/plugins/']],
  [
    'a mount of a stage',
    ['FROM x AS j', `${install}:1.0.0`, core, 'RUN --mount=type=bind,from=j,target=/j ls'],
  ],
  ['what waits for a build upon it', [core, `ONBUILD ${install}:1.0.0`]],
  ['a list of words', [core, 'RUN ["kestra", "plugins", "install", "io.a:a:1.0.0"]']],
  ['a list with a shell in it', [core, 'RUN ["sh", "-c", "kestra plugins install io.a:a:1.0.0"]']],
  [
    'words for the entry point',
    [core, 'ENTRYPOINT ["kestra"]', 'CMD ["plugins", "install", "io.a:a:1.0.0"]'],
  ],
  [
    'a command that runs in the end',
    [core, 'CMD kestra plugins install io.a:a:1.0.0 && kestra server'],
  ],
  [
    'the last command only',
    [core, 'CMD kestra plugins install io.b:b:1', 'CMD kestra plugins install io.a:a:1.0.0'],
  ],
  ['a here-document', [core, 'RUN <<EOF', 'V=1.0.0', 'kestra plugins install io.a:a:$V', 'EOF']],
  [
    'a here-document for a shell',
    [core, 'RUN bash -e <<EOF', 'kestra plugins install io.a:a:1.0.0', 'EOF'],
  ],
  [
    'a line of remarks inside',
    [core, 'RUN kestra plugins \\', '  # these:', '  install \\', '', '  io.a:a:1.0.0'],
  ],
])('plugins by %s', (_, lines) => {
  expect(read(lines)).toEqual(['core v1.2.0', 'a@1.0.0']);
});

test.each([
  ['a stage that nothing needs', ['FROM kestra/kestra:v1.0.0', `${install}:1`, core]],
  [
    'a command below another',
    ['FROM kestra/kestra:v1.2.0 AS b', 'CMD kestra plugins install io.a:a:1', 'FROM b', 'CMD ls'],
  ],
  ['no health check', [core, 'HEALTHCHECK NONE']],
  ['another program', [core, 'SHELL ["pwsh", "-c"]', 'RUN Get-Item x']],
  [
    'an entry point that is set anew',
    [core, 'ENTRYPOINT kestra plugins install io.a:a:1', 'ENTRYPOINT ["kestra"]'],
  ],
  ['a text', [core, 'LABEL how="kestra plugins install io.a:a:1"']],
])('no plugins by %s', (_, lines) => {
  expect(read(lines)).toEqual(['core v1.2.0']);
});

test.each([
  ['pwsh', 'RUN kestra plugins install io.a:a:1'],
  ['/usr/bin/pwsh.sh.exe', 'RUN kestra plugin -- install io.a:a:1'],
  ['fish', 'RUN <<E\nkestra plugins install io.a:a:1\nE'],
])('that %s, which is no shell that is read, installs by %s is told', (program, line) => {
  const text = [`FROM kestra/kestra:v1 AS b`, `SHELL ["${program}", "-c"]`, 'FROM b', line].join(
    '\n',
  );
  const { plugins, unreadableInstalls } = readDockerfile({ path: 'Dockerfile', text }, alone);
  expect(plugins).toEqual([]);
  expect(unreadableInstalls).toEqual([
    {
      text: expect.stringMatching(/^plugins? (?:-- )?install$/),
      location: expect.objectContaining({ path: 'Dockerfile' }),
      why: '`SHELL` names a program that is not a shell',
      remedy: 'Install the plugins in a `RUN` of its own, in the form of a list of words.',
    },
  ]);
});

test.each([
  ['a name without a value', [core, 'ENV V', `${install}:$V`]],
  [
    'an argument for what runs in the end',
    [core, 'ARG V=1', 'CMD kestra plugins install io.a:a:$V'],
  ],
  ['an argument without a value', [core, 'ARG V', `${install}:$V`]],
])('%s is not known', (_, lines) => {
  expect(read(lines)).toEqual([
    'core v1.2.0',
    'unreadable io.a:a:$V, because V has no value in the repository',
  ]);
});

test('stages that stand on too many others are told', () => {
  const text = `FROM a AS s\n${'FROM s AS s\n'.repeat(1001)}`;
  const { problems = [] } = readDockerfile({ path: 'Dockerfile', text }, alone);
  expect(problems.map(({ found }) => found)).toEqual([expect.stringContaining('too often')]);
  const fewer = readDockerfile(
    { path: 'Dockerfile', text: text.replace('FROM s AS s\n', '') },
    alone,
  );
  expect(fewer.problems).toEqual([]);
});

test('a file without an instruction has nothing to say', () => {
  expect(readDockerfile({ path: 'Dockerfile', text: '# none' }, alone).problems).toEqual([]);
});

const list = { 'a/plugins.txt': 'plugin-a@1.0.0\n', 'lists/plugins.txt': 'plugin-b@2.0.0\n' };

test.each([
  ['to a folder', ['COPY plugins.txt /tmp/', 'RUN kestra plugins install $(cat /tmp/plugins.txt)']],
  ['under another name', ['COPY plugins.txt /list', 'RUN xargs kestra plugins install < /list']],
  [
    'beside others',
    ['ADD a b plugins.txt /tmp/', 'RUN kestra plugins install `cat /tmp/plugins.txt`'],
  ],
  [
    'in a list of words',
    ['COPY ["plugins.txt", "/tmp/"]', 'RUN kestra plugins install $(cat /tmp/plugins.txt)'],
  ],
  [
    'with all there is',
    ['WORKDIR /build', 'COPY . .', 'RUN kestra plugins install $(cat plugins.txt)'],
  ],
  ['by a pattern', ['COPY *.txt /tmp/', 'RUN kestra plugins install $(cat /tmp/plugins.txt)']],
  [
    'into the folder it works in',
    [
      'WORKDIR /w',
      'WORKDIR x',
      'COPY plugins.txt ./',
      'RUN kestra plugins install $(cat /w/x/plugins.txt)',
    ],
  ],
  ['beside it', ['COPY plugins.txt .', 'RUN kestra plugins install $(cat /app/plugins.txt)']],
  [
    'where a stage below works',
    [
      'WORKDIR x',
      'FROM b',
      'COPY plugins.txt ./',
      'RUN kestra plugins install $(cat /app/x/plugins.txt)',
    ],
  ],
  ...[
    'target=/l,source=plugins.txt',
    'type=bind,src=plugins.txt,dst=/l,ro',
    'source=./plugins.txt,destination=/l',
  ].map(
    (mount) =>
      [
        `by a mount of ${mount}`,
        [`RUN --network=none --mount=${mount} kestra plugins install $(cat /l)`],
      ] as const,
  ),
  [
    'by a mount of all there is',
    ['WORKDIR /w', 'RUN --mount=target=src xargs kestra plugins install < src/plugins.txt'],
  ],
  [
    'by a mount',
    ['RUN --mount=type=bind,source=plugins.txt,target=/l kestra plugins install $(cat /l)'],
  ],
  [
    'through a variable',
    ['ARG F=/tmp/plugins.txt', 'COPY plugins.txt $F', 'RUN kestra plugins install $(cat "$F")'],
  ],
])('a list of the repository, copied %s', (_, lines) => {
  const text = [`${core} AS b`, ...lines].join('\n');
  expect(linesOf(readDockerfile, text, 'a/Dockerfile', beside(list)).slice(1)).toEqual([
    'plugin-a@1.0.0 in a/plugins.txt:1:10-15',
  ]);
});

test('a list is found from the root, and through a stage', () => {
  const lines = [
    'FROM x AS l',
    'COPY lists/plugins.txt /l/',
    core,
    'COPY --from=l /l/plugins.txt /p',
  ];
  expect(read([...lines, 'RUN xargs kestra plugins install </p'], list)).toEqual([
    'core v1.2.0',
    'plugin-b@2.0.0',
  ]);
});

test.each([
  ['<<EOF /p', '/p'],
  ['<<-EOF /p/', '/p/EOF'],
])('a list in the Dockerfile itself, by COPY %s', (words, path) => {
  const lines = [core, `COPY ${words}`, 'io.a:a:1.0.0', 'EOF'];
  const install = `RUN xargs kestra plugins install <${path}`;
  expect(read([...lines, install])).toEqual(['core v1.2.0', 'a@1.0.0']);
  expect(read([...lines, `${install}x`])).toEqual([
    'core v1.2.0',
    expect.stringContaining('no file known'),
  ]);
});

test.each([
  [
    'a cache',
    'RUN --mount=type=cache,target=/l,source=plugins.txt xargs kestra plugins install < /l',
  ],
  [
    'a mount for no place',
    'RUN --mount=type=bind,source=plugins.txt xargs kestra plugins install < /l',
  ],
  ['an image', 'RUN --mount=from=x,target=/l,source=plugins.txt xargs kestra plugins install < /l'],
  ['a file of another name', 'COPY plugins.txt /tmp/l\nRUN xargs kestra plugins install < /l'],
])('what is in %s is not known', (_, line) => {
  expect(read([core, line], list)).toEqual([
    'core v1.2.0',
    expect.stringContaining('the repository has no file known to be /l'),
  ]);
});

const noArgs: Readonly<Record<string, string>> = {};

test.each([
  ['arguments', { V: 'v1.3.0' }, null, ['core v1.3.0']],
  ['a stage', noArgs, 'old', ['core v1.0.0']],
  ['a stage by its number', noArgs, '0', ['core v1.0.0']],
  ['an argument that is not asked for', { W: 'v1.3.0' }, null, ['core v1.2.0']],
])('is read as it is built with %s', (_, args, target, expected) => {
  const text = 'ARG V=v1.2.0\nFROM kestra/kestra:v1.0.0 AS old\nFROM kestra/kestra:$V';
  const values = Object.entries(args).map(
    ([name, value]) => [name, passageIn({ path: 'b', text: value }, 0, value.length)] as const,
  );
  const options = { args: new Map(values), target, contextFolder: null };
  const { cores = [] } = readDockerfileAs({ path: 'a', text }, alone, options);
  expect(cores.map((each) => `core ${each.text}`)).toEqual(expected);
});

test('a stage that is not there is a problem', () => {
  const options = { args: new Map(), target: 'prod', contextFolder: null };
  expect(readDockerfileAs({ path: 'a', text: core }, alone, options).problems).toEqual([
    expect.objectContaining({
      message: 'a has no stage prod to build; name one of its stages.',
      found: 'prod',
      expected: 'the name or the number of a stage',
      location: { path: 'a', line: 1, column: 1, endColumn: 1 },
    }),
  ]);
});

test('files are copied from the folder that the build is given', () => {
  const text = [core, 'COPY plugins.txt /p', 'RUN xargs kestra plugins install </p'].join('\n');
  const options = { args: new Map(), target: null, contextFolder: 'lists' };
  const { plugins } = readDockerfileAs({ path: 'a/Dockerfile', text }, beside(list), options);
  expect(plugins?.map(({ name }) => name)).toEqual(['plugin-b']);
});

test.each([
  ['copies from stages', `FROM a AS x\n${'COPY --from=x /a /app/plugins/\n'.repeat(10_000)}`],
  [
    'copies from images',
    `${core}\n${'COPY --from=kestra/kestra:v1.2.0 /app /app\n'.repeat(10_000)}`,
  ],
  ['stages on stages', `FROM a AS s\n${'FROM s AS s\nENV V=1\nRUN ls $V\n'.repeat(10_000)}`],
  ['here-documents that never end', 'RUN cat <<A\n'.repeat(20_000)],
  ['lines that go on', `RUN ${'a \\\n'.repeat(50_000)}`],
  [
    'lists to look for',
    `FROM a\nCOPY . .\n${'RUN kestra plugins install $(cat /x)\n'.repeat(5_000)}`,
  ],
  ['signs of remarks', '#'.repeat(1_000_000)],
  ['triggers of triggers', 'ONBUILD '.repeat(50_000)],
  ['flags', `FROM a\nCOPY ${'--from=a '.repeat(50_000)}`],
  ['quotes that never end', `ARG ${"'".repeat(300_000)}`],
])('as many %s as a file can hold end', (_, text) => {
  const { plugins = [] } = ending(() => readDockerfile({ path: 'Dockerfile', text }, alone));
  expect(plugins).toEqual([]);
});
