import { expect, test } from '@jest/globals';
import { readScript } from '../../../../src/resolve/manifests/script.js';
import { beside, linesOf } from '../../../support/manifest-lines.js';

const files = { list: '# remark\nio.a:a:1.0.0 # why\n\nio.b:b:2.0.0\n', more: 'io.c:c:3.0.0' };

/** What is installed when what a command prints is. */
function printed(command: string): string[] {
  const script = `kestra plugins install $(${command})`;
  return linesOf(readScript, script, 'a.sh', beside(files)).map(
    (line) => line.split(/,? in /)[0] ?? '',
  );
}

const [a, b, c] = ['a@1.0.0', 'b@2.0.0', 'c@3.0.0'];

test.each([
  ['cat list', [a, b]],
  ['cat list more', [a, b, c]],
  ['cat < list', [a, b]],
  ['< list', [a, b]],
  ['sort -u list | uniq', [a, b]],
  ["tr '\\n' ' ' < list", [a, b]],
  ["paste -sd' ' - < list", [a, b]],
  ["grep -vE '^#|^$' list", [a, b]],
  ["sed -e '/^#/d' list", [a, b]],
  ["sed 's/#.*//' list", [a, b]],
  ['xargs < list', [a, b]],
  ['echo io.a:a:1.0.0 io.b:b:2.0.0', [a, b]],
  ["printf '%s\\n' io.a:a:1.0.0 io.b:b:2.0.0", [a, b]],
  ["printf 'io.a:a:1.0.0\\n'", [a]],
  ['cat <<E\nio.a:a:1.0.0\nE\n', [a]],
  ['cat <<-E > log\n\tio.a:a:1.0.0\n\tE\n', [a]],
  ['cat < more < list', [a, b]],
  ['cat list | tee log', [a, b]],
  ['cat $(pwd)/list', [a, b]],
  ['cat $(git rev-parse --show-toplevel)/list', [a, b]],
  ['paste -s list more', [a, b, c]],
  ["grep -E --invert-match '^#' list", [a, b]],
  ["egrep -v '^[[:space:]]*$' list more", [a, b, c]],
  ["sed 's/#.*//g' list more", [a, b, c]],
  ["printf %s 'io.a:a:1.0.0'", [a]],
  ["printf 'io.a:a:1.0.0\\nio.b:b:2.0.0\\n' x", [a, b]],
  ["printf 'io.a:a:1.0.0\\n' | xargs -r", [a]],
])('what %s prints is known', (command, expected) => {
  expect(printed(command)).toEqual(expected);
});

test.each([
  'cat',
  'cat none',
  'cat "$F"',
  'cat $(git describe)',
  'git',
  'grep',
  'grep -v',
  'sed',
  "sed '1,/^#/d' list",
  "sed '/^#/d;1d' list",
  "sed '/^#/p' list",
  "sed '1!s/#.*//' list",
  "sed 's/#.*//;1d' list",
  "sed '/x/d' list",
  "printf 'x%s\\n' io.a:a:1",
  "printf '%s%%'",
  'printf',
  '{ cat list; } | cat',
  'cat list & cat',
  'cat list none',
  'grep io.a list',
  "grep -v io.a list | tr -d '#'",
  "sed 's/1/2/' list",
  'head -n 1 list',
  'curl https://acme.example',
  "printf '%s:1' io.a:a",
  'cat list; cat more',
  'for f in list; do cat $f; done',
  'xargs cat < list',
])('what %s prints is not', (command) => {
  expect(printed(command)).toEqual([expect.stringMatching(/^unreadable \$\(/)]);
});

const writeOut =
  'Write the plugins out, each with its version, or keep them in a list in the repository.';

const braces = `{x,$(head list)}${'{a,b}'.repeat(11)}`;

test.each([
  [
    'ls; xargs kestra plugins install > log',
    'xargs kestra plugins install',
    'nothing in the repository says what is passed to it',
    'Write the plugins out, or keep them in a list in the repository.',
  ],
  [
    '{ cat list; cat more; } | xargs kestra plugins install',
    'xargs kestra plugins install',
    'nothing in the repository says what is passed to it',
    'Write the plugins out, or keep them in a list in the repository.',
  ],
  [
    'kestra plugins install $(head list)',
    '$(head list)',
    'nobody knows what head prints',
    writeOut,
  ],
  [
    'kestra plugins install $(cat list; ls)',
    '$(cat list; ls)',
    'nobody knows what $(cat list; ls) prints',
    writeOut,
  ],
  ['kestra plugins install <(ls)', '<(ls)', 'nobody knows what ls prints', writeOut],
  [
    'kestra plugins install $(cat x)',
    '$(cat x)',
    'the repository has no file known to be x',
    'Keep the list in the repository, where the command or a COPY takes it from, or write the plugins out.',
  ],
  [
    'kestra plugins install $(echo io.a:a:$V)',
    '$(echo io.a:a:$V)',
    'V has no value in the repository',
    'Give V a value where it is used, such as a default, or write it out.',
  ],
  [
    `kestra plugins install ${braces}`,
    braces,
    'its braces stand for too many words to be read',
    'Write the plugins out.',
  ],
  [
    'xargs kestra plugins install <<E\n(x)\nE',
    '(x)',
    'those are not the coordinates of a plugin',
    expect.anything(),
  ],
])('of %s, %s is told with why it is not known, and what to do', (text, written, why, remedy) => {
  const { unreadableInstalls = [] } = readScript({ path: 'a.sh', text }, beside(files));
  expect(unreadableInstalls).toEqual([
    { text: written, why, remedy, location: expect.objectContaining({ path: 'a.sh' }) },
  ]);
});

/** What a whole script installs. */
function installed(script: string): string[] {
  const { plugins = [] } = readScript({ path: 'a.sh', text: script }, beside(files));
  return plugins.map(({ name, version }) => `${name}@${version}`);
}

const install = 'kestra plugins install';

test.each([
  [`xargs -a list -r ${install}`, [a, b]],
  [`xargs -alist ${install}`, [a, b]],
  [`xargs --arg-file=list -n 1 -P4 ${install}`, [a, b]],
  [`xargs --arg-file list --max-args 1 ${install}`, [a, b]],
  [`xargs -d x ${install} < list`, [a, b]],
  [`xargs -I % ${install} % io.c:c:3.0.0 < list`, [a, b, c]],
  [`xargs -I{} ${install} {} io.c:c:3.0.0 < list`, [a, b, c]],
  [`xargs -i ${install} {} io.c:c:3.0.0 < list > log`, [a, b, c]],
  [`xargs --replace ${install} {} io.c:c:3.0.0 < list`, [a, b, c]],
  [`xargs --replace=@ ${install} @ io.c:c:3.0.0 < list`, [a, b, c]],
  [`xargs ${install} {} < more`, [c]],
  [`xargs < more -0 ${install} -I {}`, [c]],
  [`V=1.0.0; xargs ${install} <<"E"\nio.c:c:3.0.0\nE`, [c]],
  [`V=3.0.0; xargs ${install} <<E\nio.c:c:$V\nE`, [c]],
  [`V=3.0.0; xargs ${install} <<E"F"\nio.c:c:$V\nEF`, []],
  [`V=$1; xargs ${install} <<E\nio.c:c:$V\nE`, []],
  [`xargs ${install} <<E\nio.c:c:$V\nE`, []],
])('%s installs %j', (script, expected) => {
  expect(installed(script)).toEqual(expected);
});
