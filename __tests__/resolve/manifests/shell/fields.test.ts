// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the variables of shells.
import { expect, test } from '@jest/globals';
import { inserted, passageIn } from '../../../../src/resolve/manifests/passage.js';
import {
  fieldsOf,
  type ShellScope,
  wholeTextOf,
} from '../../../../src/resolve/manifests/shell/fields.js';
import { parseShell } from '../../../../src/resolve/manifests/shell/steps.js';
import type { Value } from '../../../../src/resolve/manifests/variables.js';

const values: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['A', [inserted('one')]],
  ['B', [inserted(' two  three ')]],
  ['E', [inserted('')]],
  ['L', [inserted('x y'), inserted('z')]],
  ['U', { why: 'nobody knows', remedy: 'Write it out.' }],
]);

const scope: ShellScope = {
  get: (name) => values.get(name) ?? null,
  set: () => {},
  spend: () => true,
  textOf: (word) => wholeTextOf(word, scope),
  outputOf: () => inserted('p q'),
};

function read(text: string): readonly (string | null)[] {
  const steps = parseShell(passageIn({ path: 'p', text: `c ${text}` }, 0, text.length + 2));
  const words = steps.flatMap((step) =>
    step.kind === 'command' ? step.command.words.slice(1) : [],
  );
  return words
    .flatMap((word) => fieldsOf(word, scope))
    .map(({ passage, unknown }) => (unknown === null ? passage.text : null));
}

test.each([
  ['a b', ['a', 'b']],
  ['$A"$A"', ['oneone']],
  ['$B', ['two', 'three']],
  ['"$B"', [' two  three ']],
  ['x$B-y', ['x', 'two', 'three', '-y']],
  ['$E', []],
  ['"$E"', ['']],
  ['"${L[@]}"', ['x y', 'z']],
  ['a-${L[@]}-b', ['a-x', 'y', 'z-b']],
  ['$(x)', ['p', 'q']],
  ['"$(x)"', ['p q']],
  ['`x`', ['p', 'q']],
  ['"`x`"', ['p q']],
  ['a,b}{c,d}-$A', ['a,b}c-one', 'a,b}d-one']],
  ['{a,$U}', ['a', null]],
  ['$U', [null]],
  ['a$NONE', [null]],
  ['{a,b}-$A', ['a-one', 'b-one']],
  ['{a,b}{c,d}', ['ac', 'ad', 'bc', 'bd']],
  ['a{,b}', ['a', 'ab']],
  ['{a,{b,c}}', ['a', 'b', 'c']],
  ['{a} {} {a,b "{a,b}" \\{a,b}', ['{a}', '{}', '{a,b', '{a,b}', '{a,b}']],
  ['{a,b}'.repeat(20), [null]],
  [`{x,${'{a,b}'.repeat(20)}}`, [null]],
])('%s stands for %j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});
