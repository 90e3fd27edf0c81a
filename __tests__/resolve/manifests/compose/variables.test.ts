// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is about such texts.
import { expect, test } from '@jest/globals';
import { interpolating } from '../../../../src/resolve/manifests/compose/variables.js';
import { inserted, type Passage } from '../../../../src/resolve/manifests/passage.js';

const values: Readonly<Record<string, Passage>> = {
  A: inserted('a'),
  E: inserted(''),
  D: inserted('$A'),
};
const interpolate = interpolating((name) => values[name] ?? null);

test.each([
  ['no variable', 'no variable'],
  ['$A', 'a'],
  ['x${A}y', 'xay'],
  ['$A-$A', 'a-a'],
  ['$AB', '$AB'],
  ['$$A', '$A'],
  ['$$$A', '$a'],
  ['${N}', '${N}'],
  ['${N-x}', 'x'],
  ['${N:-x}', 'x'],
  ['${E-x}', ''],
  ['${E:-x}', 'x'],
  ['${A:-x}', 'a'],
  ['${N:-${A}}', 'a'],
  ['${N:-${M:-x}}y', 'xy'],
  ['${N:-$$x}', '$x'],
  ['${N:-${M}}', '${M}'],
  ['${A:+x}', 'x'],
  ['${E:+x}', ''],
  ['${E+x}', 'x'],
  ['${N+x}', ''],
  ['${A:+${E:-x}}', 'x'],
  ['${N:?why}', '${N:?why}'],
  ['${A?why}', 'a'],
  ['${N:-}', ''],
  ['${A', '${A'],
  ['${}', '${}'],
  ['${A!x}', '${A!x}'],
  ['$D', '$A'],
  ['$', '$'],
  ['a}b', 'a}b'],
  [`${'${N:-'.repeat(30)}x${'}'.repeat(30)}`, 'x'],
])('%s is %s', (text, expected) => {
  expect(interpolate(inserted(text)).text).toBe(expected);
});

test('values that are put in are bounded for a file, and beyond that stay as they are written', () => {
  const long = inserted('x'.repeat(90_000));
  const bounded = interpolating(() => long);
  const lengths = Array.from({ length: 13 }, () => bounded(inserted('$A')).text.length);
  expect(lengths).toEqual([...Array.from({ length: 11 }, () => 90_000), 2, 2]);
});

test.each(['${A:-', '${A', '}', '$', '${A:-$'])('a long text of %j is read in time', (part) => {
  const begin = performance.now();
  interpolate(inserted(part.repeat(300_000 / part.length)));
  expect(performance.now() - begin).toBeLessThan(3000);
});
