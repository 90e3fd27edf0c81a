// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the variables of shells.
import { expect, test } from '@jest/globals';
import { passageIn } from '../../../../src/resolve/manifests/passage.js';
import type { Part, Word } from '../../../../src/resolve/manifests/shell/syntax.js';
import {
  endOfArithmetic,
  lineEndAt,
  type Reader,
  readerOf,
  readWord,
  shellDialect,
} from '../../../../src/resolve/manifests/shell/word.js';
import { composeDialect, dockerDialect } from '../../../../src/resolve/manifests/variables.js';

/** A word in signs: text as it is, quoted text in «», variables in <>, outputs in (). */
function shown({ parts }: Word): string {
  return parts.map(signOf).join('');
}

function signOf(part: Part): string {
  if (part.kind === 'output') return `(${part.written.text})`;
  if (part.kind === 'text') return part.quoted ? `«${part.passage.text}»` : part.passage.text;
  const word = part.word === null ? '' : shown(part.word);
  return `<${part.name ?? '?'}${part.isArray ? '[]' : ''}${part.operator}${word}>`;
}

test.each([
  ['abc', 'abc'],
  ['a"b c"d', 'a«»«b c»d'],
  ["'$a'", '«$a»'],
  ['a\\ b', 'a« »b'],
  ['"\\$a\\x"', '«»«$»«a»«\\»«x»'],
  ['a\\\nb', 'ab'],
  ['a\\\r\nb', 'ab'],
  ['$a-${b}', '<a>-<b>'],
  ['"$a"', '«»<a>'],
  ['${a:-b$c}', '<a:-b<c>>'],
  ['${a:+"b c"}', '<a:+«»«b c»>'],
  ['${a%%.*}', '<a%%.*>'],
  ['${a[@]}', '<a[]>'],
  ['${a', '<?>'],
  ['${!a}', '<?>'],
  ['${{ env.A }}-b', '<?>-b'],
  ['${{ env.A', '<?>'],
  ['$((1 + 2))x', '<?>x'],
  ['$(ls)`pwd`', '($(ls))(`pwd`)'],
  ['$ $', '«$» «$»'],
  ['$1$@', '<1><@>'],
  ['$$x', '<$>x'],
  ['${1}${@}${*}', '<1><@[]><*[]>'],
  ['${a-b}${a=b}${a?b}${a+b}', '<a-b><a=b><a?b><a+b>'],
  ['${a,}${a,,}${a^}${a^^}', '<a,><a,,><a^><a^^>'],
  ['${a/b/c}${a//b/c}${a:1}', '<a/b/c><a//b/c><a:1>'],
  ['${a#b}${a##b}${a%b}', '<a#b><a##b><a%b>'],
  ['${a b}', '<?>'],
  ["'a", '«a»'],
  ['"a', '«»«a»'],
  ['"a\\"b"', '«»«a»«"»«b»'],
  ['"`a`"b', '«»(`a`)b'],
  ['`a\\`b`c', '(`a\\`b`)c'],
  ['`a', '(`a)'],
  ['`a\\', '(`a\\)'],
  ["$'a b'", '«a b»'],
  [`"\${a:-it's}"b`, "«»<a:-it's>b"],
])('%s is made of %s', (text, expected) => {
  const readSteps = (inner: Reader) => {
    inner.at = Math.max(inner.at, inner.text.indexOf(')', inner.at) + 1);
    return [];
  };
  const reader = readerOf(passageIn({ path: 'p', text }, 0, text.length), shellDialect, readSteps);
  expect(shown(readWord(reader, () => false))).toBe(expected);
});

test.each([
  [
    composeDialect,
    '$A$$B "$A" \'$A\' \\$A `x` $(x) $1',
    '<A>«$»B "<A>" \'<A>\' \\<A> `x` «$»(x) «$»1',
  ],
  [
    dockerDialect('`'),
    '$$A "$A" \'$A\' `$A \\$A $(x) $1',
    '«$»<A> «»<A> «$A» «$»A \\<A> «$»(x) «$»1',
  ],
])('in another dialect, %j, %s is made of %s', (dialect, text, expected) => {
  const reader = readerOf(passageIn({ path: 'p', text }, 0, text.length), dialect);
  expect(shown(readWord(reader, () => false))).toBe(expected);
});

test.each([
  ['variables that stand deeper in one another than is followed', '${a:-'.repeat(101), true],
  ['variables that stand less deep', '${a:-'.repeat(99), false],
  ['variables that stand one after the other', '${a:-b}'.repeat(200), false],
])('of %s some stand as they are written', (_, text, expected) => {
  const reader = readerOf(passageIn({ path: 'p', text }, 0, text.length), shellDialect);
  expect(shown(readWord(reader, () => false)).includes('«$»')).toBe(expected);
});

test.each([
  ['a\nb', 1, 1],
  ['a\r\nb', 1, 2],
  ['a\rb', 1, 0],
])('the end of a line in %j at %i is %i long', (text, at, expected) => {
  expect(lineEndAt(text, at)).toBe(expected);
});

test.each([
  ['((1))x', 5],
  ['((1+(2))) x', 9],
  ['((1', 3],
  ['((1) x', 4],
])('the arithmetic %s ends at %i', (text, expected) => {
  expect(endOfArithmetic(text, 1)).toBe(expected);
});
