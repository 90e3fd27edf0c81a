// biome-ignore-all lint/suspicious/noTemplateCurlyInString: .env files have variables of the same form.
import { expect, test } from '@jest/globals';
import { readDotenv } from '../../../src/resolve/manifests/dotenv.js';
import { inserted, placeOf } from '../../../src/resolve/manifests/passage.js';
import { markedIn } from '../../support/manifest-lines.js';

function read(text: string) {
  return readDotenv({ path: '.env', text }, (name) => (name === 'GIVEN' ? inserted('g') : null));
}

test.each([
  ['a value', 'A=v1', 'v1'],
  ['blanks around it', ' A = v1 ', 'v1'],
  ['an export', 'export A=v1', 'v1'],
  ['a colon', 'A: v1', 'v1'],
  ['a remark behind it', 'A=v1 # why', 'v1'],
  ['a hash inside', 'A=v#1', 'v#1'],
  ['a remark before it', '# A=v0\n\nA=v1', 'v1'],
  ['a remark that is all', 'A= # v1', ''],
  ['double quotes', 'A="v1 # x" # y', 'v1 # x'],
  ['single quotes', "A='v1 ${B}'", 'v1 ${B}'],
  ['lines in quotes', 'A="v1\nB=x"', 'v1\nB=x'],
  ['escapes', String.raw`A="a\tb\"\\\$B"`, 'a\tb"\\$B'],
  ['a quote without an end', 'A="v1\nB=x', '"v1'],
  ['a variable above', 'B=v1\nA=$B', 'v1'],
  ['a variable above, in quotes', 'B=v1\nA="x${B}"', 'xv1'],
  ['a variable given', 'A=${GIVEN}', 'g'],
  ['a variable with a fallback', 'A=${B:-v1}', 'v1'],
  ['a variable below', 'A=$B\nB=v1', '$B'],
  ['the last of two', 'A=v0\nA=v1', 'v1'],
  ['an end of a line of Windows', 'A=v1\r\nB=x', 'v1'],
  ['a name with a dot', 'a.b=x\nA=v1', 'v1'],
  ['a name without a value', 'A', undefined],
  ['nothing', '', undefined],
])('%s', (_, text, expected) => {
  expect(read(text).get('A')?.text).toBe(expected);
});

test.each([
  ['A=v1', '1| A=«v1»'],
  ["A='v1'", "1| A='«v1»'"],
  ['B=v1\nA=${B}', '1| B=«v1»'],
])('the place of %j', (text, expected) => {
  const value = read(text).get('A');
  expect(value && markedIn(text, placeOf(value))).toBe(expected);
});

test.each(['A="\n', "A='\n", 'A=${', 'A=$A\n', 'A="\\'])(
  'a long file of %j is read in time',
  (line) => {
    const begin = performance.now();
    read(line.repeat(200_000 / line.length));
    expect(performance.now() - begin).toBeLessThan(3000);
  },
);
