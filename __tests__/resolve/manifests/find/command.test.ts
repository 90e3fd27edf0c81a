// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the variables of shells.
import { describe, expect, test } from '@jest/globals';
import { beginsCommand } from '../../../../src/resolve/manifests/find/command.js';
import { readManifest } from '../../../../src/resolve/manifests/read-manifest.js';
import { beside } from '../../../support/manifest-lines.js';
import { marksUnder } from '../../../support/policy-marks.js';

const marks = marksUnder(
  'core: { name: acme, images: [acme/core, acme/other] }',
  'plugins:',
  '  find:',
  '    - { command: acme add, options: { --plugins: items, -f: list, -d: value, -q: flag }, arguments: [value], word: "{name}@{version}" }',
  '    - { command: acme pair, options: { --to: value }, words: "{name} {version}" }',
  '    - { command: acme all, options: { --all: all }, word: "{name}@{version}" }',
  '    - { in: list.yaml, at: "p.*", text: "{name}@{version}" }',
  '    - { command: acme fill, options: { --plugins: items }, arguments: [value], word: "{name}@{version}", installs: all }',
  '    - { command: acme upgrade, installs: all }',
  '    - { command: tool get, word: coordinates }',
  '    - { command: "{core} plugins add", options: { --to: value }, word: coordinates }',
  '    - { archive: "acme-{name}-{version}.zip" }',
);

/** What a Dockerfile with these lines installs, without places. */
async function installed(...lines: readonly string[]): Promise<readonly string[]> {
  const text = ['FROM acme/core:1.0.0', ...lines].join('\n');
  const around = beside({
    'list.txt': '# all\nb@2.0.0\nc\n',
    'list.yaml': 'p: [d@4.0.0]',
    'vars.txt': 'e@${V}',
  });
  const { plugins, floatingInstalls, unreadableInstalls } = await readManifest(
    { path: 'Dockerfile', text },
    { ...around, marks },
  );
  return [
    ...plugins.map(({ name, version }) => `${name}@${version}`),
    ...floatingInstalls.map((each) => `all: ${each.text}`),
    ...unreadableInstalls.map((each) => `unreadable: ${each.text}`),
  ];
}

describe('a command', () => {
  test.each([
    ['RUN acme add here a@1.0.0', ['a@1.0.0']],
    ['RUN acme --verbose -d x add here a@1.0.0 b@2.0.0', ['a@1.0.0', 'b@2.0.0']],
    ['RUN sudo /opt/bin/acme add here --plugins "a@1.0.0 b@2.0.0"', ['a@1.0.0', 'b@2.0.0']],
    ['RUN acme add here --plugins=a@1.0.0 -d a@9.0.0', ['a@1.0.0']],
    ['RUN acme add here -- a@1.0.0', ['a@1.0.0']],
    ['RUN acme add here a', ['unreadable: a']],
    ['RUN acme add here $(curl x)', ['unreadable: $(curl x)']],
    ['RUN acme add here -- -a@1.0.0 -', ['unreadable: -a@1.0.0', 'unreadable: -']],
    ['RUN acme add here a@1.0.0 -', ['a@1.0.0', 'unreadable: -']],
    ['RUN acme -d=x add here -q a@1.0.0', ['a@1.0.0']],
    ['RUN acme add here --force a@1.0.0 -f', ['a@1.0.0']],
    ['RUN acme add here -f $(curl x)', ['unreadable: $(curl x)']],
    ['COPY vars.txt /x/\nRUN acme add here -f /x/vars.txt', ['unreadable: e@${V}']],
    ['RUN acme all --all a@1.0.0', ['a@1.0.0', 'all: --all']],
    ['RUN acme upgrade', ['all: acme upgrade']],
    ['RUN acme upgrade x', []],
    ['RUN add here a@1.0.0', []],
    ['RUN acme remove a@1.0.0', []],
    ['RUN other add here a@1.0.0', []],
    ['ARG V=1.0.0\nRUN acme add here a@$V', ['a@1.0.0']],
    ['RUN acme pair --to x a 1.0.0', ['a@1.0.0']],
    ['RUN acme pair a', ['unreadable: a']],
    ['RUN acme all --all', ['all: --all']],
    ['COPY list.txt /x/\nRUN acme add here -f /x/list.txt', ['b@2.0.0', 'unreadable: c']],
    ['COPY list.yaml /x/\nRUN acme add here -f /x/list.yaml', ['d@4.0.0']],
    ['RUN acme add here -f gone.txt', ['unreadable: gone.txt']],
    ['CMD ["acme", "add", "here", "a@1.0.0"]', ['a@1.0.0']],
    ['RUN acme fill 1.0 --plugins "a@1.0.0"', ['a@1.0.0']],
    ['RUN sudo acme fill 1.0', ['all: acme fill 1.0']],
    ['RUN acme add here --from-file=x.txt', ['unreadable: --from-file=x.txt']],
    ['RUN acme add here --from-file a@1.0.0', ['a@1.0.0']],
    ['RUN acme add here --list=x', ['unreadable: --list=x']],
    ['RUN acme add here --my-plugin=x', ['unreadable: --my-plugin=x']],
    ['RUN acme add here --FROM-url=x', ['unreadable: --FROM-url=x']],
    ['RUN acme add here --profile=x --fromage=x --a.list=x --list.b=x', []],
    ['RUN acmectl plugins add --to x org.b:b:1.0.0 c', ['b@1.0.0', 'unreadable: c']],
    ['CMD ["plugins", "add", "org.b:b:1.0.0"]', ['b@1.0.0']],
    ['RUN $BIN plugins --to x add org.b:b:[1.0,2.0)', ['b@LATEST']],
    ['RUN docker run acme/core:1.0.0 plugins add org.b:b', ['b@LATEST']],
    ['RUN other plugins add b org.b:b:1.0.0 org.c:c', ['b@1.0.0']],
    ['RUN other plugins add acme org.c:c:1.0.0 org.d:d:$V', ['c@1.0.0']],
    ['RUN acmectl --verbose plugins add org.b:b:1.0.0 c', ['b@1.0.0', 'unreadable: c']],
    ['RUN lima run acme/core plugins add org.b:b:1.0.0 c', ['b@1.0.0', 'unreadable: c']],
    ['RUN other add here org.b:b:1.0.0', []],
    ['RUN other get org.b:b:1.0.0', []],
    ['RUN other plugins remove org.b:b:1.0.0', []],
    ['RUN kestra plugins install io.a:a:1.0.0', []],
  ])('%s installs %j', async (line, expected) => {
    expect(await installed(line)).toEqual(expected);
  });
});

test('what a command installs and nobody can read is told with what to do', async () => {
  const text =
    'FROM acme/core:1.0.0\nCOPY vars.txt /x/\nRUN acme add here --list=x -f /x/vars.txt -f gone.txt';
  const { unreadableInstalls } = await readManifest(
    { path: 'Dockerfile', text },
    { ...beside({ 'vars.txt': 'e@${V}' }), marks },
  );
  expect(unreadableInstalls.map(({ why, remedy }) => [why, remedy])).toEqual([
    [
      'the command has no such option as far as is known here, and the value may name plugins',
      'Write the plugins behind the command.',
    ],
    [
      'nothing replaces the variable in it',
      'Write the version out, or give the variable a value in the file.',
    ],
    [
      'the list is not a file of the repository',
      'Give the command a list that is a file of the repository.',
    ],
  ]);
});

test('an archive is a plugin where its name is as the policy says', async () => {
  expect(await installed('ADD https://a.example/acme-a-1.0.0.zip /x/')).toEqual(['a@1.0.0']);
});

describe('the core that a command names', () => {
  const named = marksUnder(
    'core: { name: acme }',
    'plugins:',
    '  find:',
    '    - { command: acmectl install, arguments: [core], options: { --core: core, --dir: value }, word: "{name}@{version}" }',
  );

  test.each([
    ['acmectl install 1.2.0 a@1.0.0', ['1.2.0 2:17'], ['a']],
    ['acmectl install --core=1.3.0 latest a@1.0.0', ['1.3.0 2:24', 'latest (floats) 2:30'], ['a']],
    ['acmectl install 1.2.0 --dir x a@1.0.0', ['1.2.0 2:17'], ['a']],
    ['acmectl install $(curl x) a@1.0.0', [], ['a']],
  ])('%s', async (line, cores, plugins) => {
    const file = { path: 'run.sh', text: `#!/bin/sh\n${line}\n` };
    const read = await readManifest(file, { ...beside({}), marks: named });
    const said = read.cores.map(({ text, floats, location }) => {
      return `${text}${floats === true ? ' (floats)' : ''} ${location?.line}:${location?.column}`;
    });
    expect(said).toEqual(cores);
    expect(read.plugins.map(({ name }) => name)).toEqual(plugins);
  });
});

test.each([
  ['acme add here a@1.0.0', true],
  ['  /opt/bin/acme add', true],
  ['acme-server plugins add', true],
  ['acme runs', false],
  ['run acme add', false],
  ['acme-server   plugins', true],
  ['other plugins add', false],
  ['tool get a', true],
])('%s begins a command: %s', (line, expected) => {
  expect(beginsCommand(line, marks)).toBe(expected);
});
