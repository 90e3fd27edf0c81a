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
])('what %s prints is known', (command, expected) => {
  expect(printed(command)).toEqual(expected);
});

test.each([
  'cat none',
  'cat "$F"',
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
