// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Dockerfiles have variables of the same form.
import { expect, test } from '@jest/globals';
import { quotedWordsIn, stagesIn } from '../../../../src/resolve/manifests/docker/stages.js';
import { passageIn } from '../../../../src/resolve/manifests/passage.js';

function read(lines: readonly string[], target: string | null = null) {
  const options = { args: new Map(), target, contextFolder: null };
  return stagesIn({ path: 'Dockerfile', text: lines.join('\n') }, options);
}

const lines = [
  'ARG B=base',
  'FROM alpine AS unused',
  'FROM --platform=$BUILDPLATFORM debian AS Base',
  'FROM golang AS tools',
  'COPY --from=0 /a /a',
  'FROM ${B} AS app',
  'COPY --chown=a --from=TOOLS /x /x',
  'RUN --mount=type=bind,target=/y,from=acme/y:1 ls',
];

test.each([
  ['the last', null, 3, [0, 1, 2, 3]],
  ['a name', 'BASE', 1, [1]],
  ['a number', '2', 2, [0, 2]],
  ['a name that none has', 'prod', null, []],
  ['a number that none has', '4', null, []],
])('is built to %s', (_, target, built, reached) => {
  expect(read(lines, target)).toMatchObject({ built, reached });
});

test('knows what each stage stands on, and where it copies from', () => {
  const { stages } = read(lines);
  expect(stages.map(({ image, base }) => image?.text ?? base)).toEqual([
    'alpine',
    'debian',
    'golang',
    1,
  ]);
  expect(
    stages[3]?.steps.map(({ keyword, from, rest }) => [keyword, from?.kind, rest.text]),
  ).toEqual([
    ['COPY', 'stage', '/x /x'],
    ['RUN', 'image', 'ls'],
  ]);
});

test.each([
  [`a "b c" d='e f'`, ['a', '"b c"', `d='e f'`]],
  ['a\\ b c', ['a\\ b', 'c']],
  ['  ', []],
  ['a "b c', ['a', '"b c']],
])('the words of %s are %j', (text, expected) => {
  const words = quotedWordsIn(passageIn({ path: 'p', text }, 0, text.length), '\\');
  expect(words.map((word) => word.text)).toEqual(expected);
});
