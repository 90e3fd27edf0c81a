import { expect, test } from '@jest/globals';
import { passageIn } from '../../../../src/resolve/manifests/passage.js';
import { wordText } from '../../../../src/resolve/manifests/shell/shell-script.js';
import { parseShell } from '../../../../src/resolve/manifests/shell/steps.js';
import type { Command } from '../../../../src/resolve/manifests/shell/syntax.js';

function firstCommand(script: string): Command {
  const [step] = parseShell(passageIn({ path: 'p', text: script }, 0, script.length));
  if (step?.kind !== 'command') throw new Error('the script must begin with a command');
  return step.command;
}

test.each([
  ['ls', 'ls'],
  ['"ls"', ''],
  ['l\\s', ''],
  ['$ls', ''],
])('the plain text of %s is "%s"', (script, expected) => {
  const [word] = firstCommand(script).words;
  expect(word && wordText(word)).toBe(expected);
});

test.each([
  ['A=1', 'A', ['1']],
  ['A=', 'A', ['']],
  ['A="b c"', 'A', ['"b c"']],
  ['A[0]=1', 'A', ['1']],
  ['A=(1 "2 3")', 'A', ['1', '"2 3"']],
  ['A=()', 'A', []],
])('%s sets %s to %j', (script, name, expected) => {
  const { assignments, words } = firstCommand(script);
  expect(assignments[0]?.name).toBe(name);
  expect(assignments[0]?.values.map((word) => word.written().text)).toEqual(expected);
  expect(words).toEqual([]);
});

test.each(['1A=1', 'A-B=1', 'A =1', '"A"=1'])('%s sets nothing', (script) => {
  expect(firstCommand(script).assignments).toEqual([]);
});
