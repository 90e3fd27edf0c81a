// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the variables of shells.
import { expect, test } from '@jest/globals';
import type { Passage } from '../../../../src/resolve/manifests/passage.js';
import { readScript } from '../../../../src/resolve/manifests/script.js';
import { readYamlText } from '../../../../src/resolve/manifests/yaml/yaml.js';
import { ending } from '../../../support/ending.js';
import { alone, beside, linesOf } from '../../../support/manifest-lines.js';

/** A script beside some files, without the places of what it names. */
function read(script: string, files: Readonly<Record<string, string>> = {}): string[] {
  return linesOf(readScript, script, 'a.sh', beside(files)).map((line) => {
    const [said = ''] = line.split(/,? in (?:\d+\||\S+:\d+:)/);
    return said;
  });
}

const install = 'kestra plugins install io.a:a';

test.each([
  ['set before', `V=1.0.0 && ${install}:$V`],
  ['set on a line before', `V=1.0.0\n${install}:\${V}`],
  ['exported', `export V=1.0.0 W=2\n${install}:$V`],
  ['declared', `typeset V=1.0.0; ${install}:$V`],
  ['set for the whole script', `readonly V="1.0.0"; ${install}:"$V"`],
  ['put together', `M=1; V=$M.0.0; ${install}:$V`],
  ['added to', `V=1.; V+=0.0; ${install}:$V`],
  ['a default', `${install}:\${V:-1.0.0}`],
  ['a default that is set', `: \${V:=1.0.0}\n${install}:$V`],
  ['a default in a default', `${install}:\${V:-\${W:-1.0.0}}`],
  ['an alternative', `V=x; ${install}:\${V:+1.0.0}`],
  ['cut at its end', `V=1.0.0-slim; ${install}:\${V%-slim}`],
  ['cut at its start', `V=v1.0.0; ${install}:\${V#v}`],
  ['set for a shell', `V=1.0.0 sh -c '${install}:$V'`],
  ['set in a function', `f() { V=1.0.0; ${install}:$V; }`],
  ['of words', `P="io.a:a:1.0.0"; kestra plugins install $P`],
  ['an array', 'P=(io.a:a:1.0.0); kestra plugins install "${P[@]}"'],
  ['an array in a variable', 'A=(plugins install); P="${A[*]}"; kestra $P io.a:a:1.0.0'],
  [
    'an array of several lines',
    'P=(\n  # first\n  io.a:a:1.0.0\n)\nkestra plugins install ${P[*]}',
  ],
  ['an array that is declared', 'declare -a P=(io.a:a:1.0.0); kestra plugins install "${P[@]}"'],
  ['a printed word', `V=$(echo 1.0.0); ${install}:$V`],
])('a variable that is known: %s', (_, script) => {
  expect(read(script)).toEqual(['a@1.0.0']);
});

test.each([
  ['set for this command only', `V=1.0.0 ${install}:$V`, 'V has no value in the repository'],
  ['set in a branch', `if x; then V=1.0.0; fi; ${install}:$V`, 'a condition decides what V is'],
  [
    'set in two branches',
    `case $1 in a) V=1.0.0;; *) V=2.0.0;; esac; ${install}:$V`,
    'a condition decides what V is',
  ],
  ['set where it is not', `[ -n "$V" ] || V=1.0.0; ${install}:$V`, 'a condition decides what V is'],
  ['read', `read V; ${install}:$V`, 'V is read from elsewhere'],
  ['read into an array', `mapfile -t V; ${install}:"${'${V[@]}'}"`, 'V is read from elsewhere'],
  ['read so, too', `readarray V; ${install}:$V`, 'V is read from elsewhere'],
  ['of a loop', `for V in 1.0.0; do ${install}:$V; done`, 'a loop sets V'],
  [
    'read behind a condition',
    `if x; then ls; fi; read V; ${install}:$V`,
    'V is read from elsewhere',
  ],
  ['set for another command', `V=1.0.0 ls; ${install}:$V`, 'V has no value in the repository'],
  ['read in a loop', `while read -r V; do ${install}:$V; done < x`, 'a loop sets V'],
  ['set in a loop', `for x in 1; do V=1.0.0; done; ${install}:$V`, 'a condition decides what V is'],
  ['of a function', `f() { ${install}:$1; }`, 'nothing in the repository says what $1 stands for'],
  ['put together of what is not known', `V=$1; V+=.0; ${install}:$V`, 'nothing in the repository'],
  ['an array with such a word', `V=(1 $1); ${install}:"${'${V[@]}'}"`, 'nothing in the repository'],
  ['set for a shell only', `V=$1 sh -c '${install}:$V'`, 'nothing in the repository says what $1'],
  [
    'of arithmetic',
    `${install}:$((1 + 1))`,
    'nothing in the repository says what $((1 + 1)) stands for',
  ],
])('a variable that is not known: %s', (_, script, why) => {
  expect(read(script)).toEqual([expect.stringContaining(`because ${why}`)]);
});

test.each([
  ['a shell', `bash -c "${install}:$V"`],
  ['a shell that takes options', `bash -euo pipefail -c -x "${install}:$V"`],
  ['a shell in a container', `docker exec k sh -c "${install}:$V && ls"`],
  ['evaluated text', `eval "${install}:$V"`],
  ['another host', `ssh host "${install}:$V"`],
  ['words for another host', `ssh host ${install}:$V`],
])('that something is not known is told where %s runs it', (_, script) => {
  expect(read(script)).toEqual(['unreadable io.a:a:$V, because V has no value in the repository']);
});

test('in a branch, what it has set is known', () => {
  expect(read(`if x; then V=1.0.0; ${install}:$V; else V=2.0.0; ${install}:$V; fi`)).toEqual([
    'a@1.0.0',
    'a@2.0.0',
  ]);
});

test.each([
  ['braces', 'kestra plugins install io.x:{a,b}:1.0.0', ['a@1.0.0', 'b@1.0.0']],
  [
    'braces in braces',
    'kestra plugins install io.x:{a,b-{c,d}}:1.0.0',
    ['a@1.0.0', 'b-c@1.0.0', 'b-d@1.0.0'],
  ],
  ['words of braces', 'kestra plugins install {io.a:a:1,io.b:b:2}', ['a@1', 'b@2']],
  ['quotes inside a word', 'kestra plugins install io.a:a:"1.0".0', ['a@1.0.0']],
  ['single quotes', "kestra plugins install 'io.a:a:1.0.0'", ['a@1.0.0']],
  ['escapes', 'kestra plugins install io.a:a:1\\.0\\.0', ['a@1.0.0']],
  ['a word over two lines', 'kestra plugins install io.a:a:1.\\\n0.0', ['a@1.0.0']],
  ['redirections', 'kestra plugins install io.a:a:1.0.0 > /dev/null 2>&1 < x', ['a@1.0.0']],
  ['the end of a command', 'kestra plugins install io.a:a:1.0.0;ls io.b:b:1', ['a@1.0.0']],
  ['a group', '{ kestra plugins install io.a:a:1.0.0; } && ls', ['a@1.0.0']],
  ['a shell in brackets', '(cd x; kestra plugins install io.a:a:1.0.0) || exit 1', ['a@1.0.0']],
  ['a condition', 'if kestra plugins install io.a:a:1.0.0; then ls; fi', ['a@1.0.0']],
  [
    'a loop that tries again',
    'until kestra plugins install io.a:a:1.0.0; do sleep 1; done',
    ['a@1.0.0'],
  ],
  [
    'a branch of `case`',
    'case $X in\n  a|b) kestra plugins install io.a:a:1.0.0 ;;\nesac',
    ['a@1.0.0'],
  ],
  ['a shell', 'bash -lc "kestra plugins install io.a:a:1.0.0"', ['a@1.0.0']],
  ['a shell in a shell', `sh -c "bash -c 'kestra plugins install io.a:a:1.0.0'"`, ['a@1.0.0']],
  [
    'a shell in a container',
    "docker exec k bash -c 'kestra plugins install io.a:a:1.0.0'",
    ['a@1.0.0'],
  ],
  ['another user', 'su kestra -c "kestra plugins install io.a:a:1.0.0"', ['a@1.0.0']],
  ['evaluated text', `eval "kestra plugins install io.a:a:1.0.0"`, ['a@1.0.0']],
  ...['sh', 'dash', 'ash', 'zsh', 'ksh'].map(
    (shell) => [shell, `/bin/${shell} -c '${install}:1.0.0'`, ['a@1.0.0']] as const,
  ),
  ['another user before or behind', `su -c '${install}:1.0.0' kestra`, ['a@1.0.0']],
  ['what another user reads', `su - kestra <<EOF\n${install}:1.0.0\nEOF`, ['a@1.0.0']],
  ['a word that a shell reads', `bash <<< "${install}:1.0.0"`, ['a@1.0.0']],
  ['what a shell reads with arguments', `bash -s -- x <<EOF\n${install}:1.0.0\nEOF`, ['a@1.0.0']],
  ['a shell on another host', `ssh host bash -c '${install}:1.0.0'`, ['a@1.0.0']],
  ['another host', `ssh -i key host '${install}:1.0.0'`, ['a@1.0.0']],
  ['what another host reads', `ssh host <<EOF\n${install}:1.0.0\nEOF`, ['a@1.0.0']],
  ['outputs of outputs', `eval "echo io.a:a:1.0.0 | xargs kestra plugins install"`, ['a@1.0.0']],
  ['what a shell reads', 'bash <<EOF\nkestra plugins install io.a:a:1.0.0\nEOF', ['a@1.0.0']],
  [
    'what a shell in a container reads',
    'docker exec -i k sh <<-"EOF"\n\tkestra plugins install io.a:a:1.0.0\n\tEOF',
    ['a@1.0.0'],
  ],
  ['a text that is no command', 'cat <<EOF\nkestra plugins install io.a:a:1.0.0\nEOF\nls', []],
  ['arithmetic with signs of a here-document', `(( 1<<2 )); ${install}:1.0.0`, ['a@1.0.0']],
  ['Windows line ends', 'V=1.0.0\r\nkestra plugins install io.a:a:$V\r\n', ['a@1.0.0']],
])('shell words: %s', (_, script, expected) => {
  expect(read(script)).toEqual(expected);
});

const list = 'io.a:a:1.0.0 # first\n# io.x:x:9\nplugin-b@2.0.0\n';

test.each([
  ['printed by cat', 'kestra plugins install $(cat list)'],
  ['read into a word', 'kestra plugins install $(< list)'],
  ['in backticks', 'kestra plugins install `cat ./list`'],
  ['in quotes', 'kestra plugins install "$(cat list)"'],
  ['in a variable', 'P=$(cat list)\nkestra plugins install $P'],
  ['without its remarks', "kestra plugins install $(grep -v '^#' list | tr '\\n' ' ')"],
  ['without empty lines', "kestra plugins install $(sed '/^$/d' list)"],
  ['handed to xargs', 'xargs kestra plugins install < list'],
  ['piped to xargs', 'cat list | xargs -n 1 kestra plugins install'],
  ['piped through others', "grep -v '#' list | sort -u | xargs -r -L1 kestra plugins install"],
  ['named to xargs', 'xargs -a list kestra plugins install'],
  ['put in a place', 'xargs -I{} kestra plugins install {} < list'],
  ['in a folder of the script', 'kestra plugins install $(cat "$(dirname "$0")/list")'],
  ['in the checkout', 'kestra plugins install $(cat $GITHUB_WORKSPACE/list)'],
  ['in another folder', 'cd x && cd .. && xargs kestra plugins install <list'],
])('a list of the repository: %s', (_, script) => {
  expect(linesOf(readScript, script, 'a.sh', beside({ list }))).toEqual([
    'a@1.0.0 in list:1:8-13',
    'plugin-b@2.0.0 in list:3:10-15',
  ]);
});

test.each([
  ['a here-document', 'xargs kestra plugins install <<EOF\nio.a:a:1.0.0\nEOF'],
  [
    'a here-document with a variable',
    'V=1.0.0\nxargs kestra plugins install <<EOF\nio.a:a:${V}\nEOF',
  ],
  ['a word', 'xargs kestra plugins install <<< "io.a:a:1.0.0"'],
  ['a printed word', 'echo io.a:a:1.0.0 | xargs kestra plugins install'],
  ['a file that it writes', 'cat > l <<EOF\nio.a:a:1.0.0\nEOF\nkestra plugins install $(cat l)'],
  ['what is written last', 'echo x > l\necho io.a:a:1.0.0 > l\nkestra plugins install $(cat l)'],
  ['a word that it writes', 'echo io.a:a:1.0.0 >> l\nxargs kestra plugins install < l'],
])('a list in the script itself: %s', (_, script) => {
  expect(read(script)).toEqual(['a@1.0.0']);
});

test('what a script writes behind what stands in a file is read with that', () => {
  const script = 'echo io.b:b:2 >> list\necho io.c:c:3 >> list\nkestra plugins install $(cat list)';
  expect(read(script, { list: 'io.a:a:1.0.0' })).toEqual(['a@1.0.0', 'b@2', 'c@3']);
});

test.each([
  [
    'curl x > list',
    ['unreadable $(cat list), because the repository has no file known to be list'],
  ],
  [
    'curl x >> list; echo io.b:b:2 >> list',
    ['unreadable $(cat list), because the repository has no file known to be list'],
  ],
  ['curl x > list; echo io.b:b:2 > list', ['b@2']],
  ['echo io.b:b:2 > list; echo io.c:c:3 >> list', ['b@2', 'c@3']],
  ['echo io.b:b:2 >> list; echo io.c:c:3 > list', ['c@3']],
  ['curl x 2>&1 < y', ['a@1.0.0']],
])('behind %s a list holds %j', (script, expected) => {
  const files = { list: 'io.a:a:1.0.0' };
  expect(read(`${script}\nkestra plugins install $(cat list)`, files)).toEqual(expected);
});

test('Windows line ends end words, and what ends a document', () => {
  const script = `xargs kestra plugins install <<E\r\nio.a:a:1.0.0\r\nE\r\n${install}:2.0.0\r\n`;
  expect(read(script)).toEqual(['a@1.0.0', 'a@2.0.0']);
});

const yaml = 'kind: Deployment\nspec: { containers: [{ image: "kestra/kestra:v1.2.0" }] }';

test.each([
  [`kubectl apply -f - <<EOF\n${yaml}\nEOF`, ['core v1.2.0']],
  [`cat > x.yaml 2> log <<EOF\n${yaml}\nEOF`, ['core v1.2.0']],
  ['kubectl apply -f - < x.yaml', []],
  [`mycat <<EOF\n${yaml}\nEOF`, []],
  [`catalog <<EOF\n${yaml}\nEOF`, []],
  ['cat > x.yaml', []],
])('a document for a tool, as %j, names %j', (script, expected) => {
  const surroundings = {
    ...beside({ 'x.yaml': yaml }),
    readText: (text: Passage) => readYamlText(text, alone),
  };
  const { cores = [] } = readScript({ path: 'a.sh', text: script }, surroundings);
  expect(cores.map(({ text }) => `core ${text}`)).toEqual(expected);
});

test.each([
  ['another script', './x/install.sh', 'x/install.sh'],
  ['another script behind options', 'bash -euo pipefail x/install.sh -c', 'x/install.sh'],
  ['another script as another user', 'sudo -u kestra sh x/install', 'x/install'],
  ['another script for a while', 'timeout 60s nice -n 10 sh x/install', 'x/install'],
  ['another script with variables', 'env -i A=b sh x/install', 'x/install'],
  ['another script that a shell reads', 'bash < x/install', 'x/install'],
  ['another script on another host', 'ssh host bash -s < x/install', 'x/install'],
  ['a script called so', './x/install.bash', 'x/install.bash'],
  ['a script in another folder', 'cd; cd x; cd "$Y"; ./install.sh', 'x/install.sh'],
  ['another script in a shell', 'bash -e x/install.sh now', 'x/install.sh'],
  ['a script that it goes on in', '. ./x/install.sh', 'x/install.sh'],
])('runs %s', (_, script, path) => {
  const files = { [path]: 'kestra plugins install io.a:a:1.0.0' };
  expect(read(script, files)).toEqual(['a@1.0.0']);
});

test.each([
  ['./x/install', '#!/bin/sh', ['a@1.0.0']],
  ['./x/install', '#!/usr/bin/env -S bash -e', ['a@1.0.0']],
  ['./x/install', '#!/usr/bin/env fish', []],
  ['./x/install', '# by sh', []],
  ['./x/install.py', '#!/bin/sh', []],
  ['./x.d/install', '#!/bin/zsh', ['a@1.0.0']],
  ['install', '#!/bin/sh', []],
])('%s is a script where it begins with %s', (path, first, expected) => {
  const files = { [path.replace('./', '')]: `${first}\n${install}:1.0.0` };
  expect(read(path, files)).toEqual(expected);
});

test.each(
  [
    'cd',
    'eval',
    'source',
    '.',
    'ssh',
    'ssh -N host',
    'sh',
    'sh -c',
    'su',
    'su x',
    'read',
    'export',
  ].concat([
    'sudo',
    'docker exec k sh x/install.sh',
    'xargs',
    'xargs -I',
    'bash -o',
    'sh < ',
    'sh <<< ""',
    '> x',
    '$X',
    '"$X" y',
  ]),
)('%s installs nothing', (script) => {
  expect(read(script, { 'x/install.sh': `${install}:1.0.0` })).toEqual([]);
});

test('goes on with what another file sets', () => {
  const files = { 'versions.env': 'V=1.0.0\n' };
  const script = `source versions.env\n${install}:$V`;
  expect(linesOf(readScript, script, 'a.sh', beside(files))).toEqual([
    'a@1.0.0 in versions.env:1:3-8',
  ]);
});

test('a file that is not there, or runs itself, ends nothing', () => {
  const files = { 'b.sh': 'sh b.sh; . ./b.sh; eval "$X"; ls' };
  expect(read(`./none.sh\n./b.sh\n${install}:1.0.0`, files)).toEqual(['a@1.0.0']);
});

const noFiles: Readonly<Record<string, string>> = {};

test.each([
  [
    'commands deeper in one another',
    { 'a.sh': `${'eval '.repeat(25)}${install}:1.0.0` },
    '. ./a.sh',
  ],
  ['shells deeper in one another', noFiles, `${'V=1 eval '.repeat(15)}${install}:1.0.0`],
  [
    'files deeper in one another',
    Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`${n}.sh`, `. ./${n + 1}.sh`])),
    '. ./0.sh',
  ],
  [
    'scripts longer together',
    Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((name) => [
        `${name}.sh`,
        `${'#'.repeat(400_000)}\n${install}:1.0.0`,
      ]),
    ),
    'for x in 1; do . ./a.sh; . ./b.sh; . ./c.sh; . ./d.sh; done',
  ],
])('%s than is read are told', (_, files, script) => {
  const { unreadableInstalls = [] } = readScript({ path: 'run.sh', text: script }, beside(files));
  expect(unreadableInstalls).toContainEqual(
    expect.objectContaining({
      why: 'its lists and scripts are too long to be read',
      remedy: 'Keep the plugins in fewer and shorter lists.',
    }),
  );
});

test.each([
  ['what evaluates itself', "X='eval $X'; eval $X"],
  ['commands in commands', `${'xargs '.repeat(30_000)}kestra`],
  ['containers in containers', 'docker run a '.repeat(20_000)],
  ['brackets that never end', '('.repeat(200_000)],
  ['outputs in outputs', '$('.repeat(50_000)],
  ['quotes in outputs', '"$('.repeat(50_000)],
  ['braces that never end', '{a,'.repeat(50_000)],
  ['braces that double', 'kestra plugins install '.concat('{a,b}'.repeat(5000))],
  ['variables that double', `V=x\n${'V=$V$V\n'.repeat(20_000)}`],
  ['branches that never end', 'if V=1\n'.repeat(30_000)],
  ['here-documents that never end', 'cat <<A\n'.repeat(50_000)],
  ['here-documents of one command', `cat ${'<<A '.repeat(100_000)}\nA`],
  ['arithmetic that never ends', '$(('.repeat(100_000)],
  ['defaults in defaults', '${V:-'.repeat(50_000)],
  ['backticks', '`'.repeat(99_999)],
  ['words', `V=${'a '.repeat(100_000)}`],
])('as many %s as a file can hold end', (_, script) => {
  const lines = ending(() => read(script));
  expect(lines.filter((line) => !line.startsWith('unreadable '))).toEqual([]);
});

test.each([
  [`for V in 1; do ${install}:$V; done`, 'Write the plugins out, each with its version.'],
  [`read V; kestra plugins install $V`, 'Write the plugins out, each with its version.'],
])('what to do about %s is said', (script, remedy) => {
  const { unreadableInstalls = [] } = readScript({ path: 'a.sh', text: script }, alone);
  expect(unreadableInstalls.map((each) => each.remedy)).toEqual([remedy]);
});
