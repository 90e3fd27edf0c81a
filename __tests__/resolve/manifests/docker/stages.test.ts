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
  ['no name', '', 3, [0, 1, 2, 3]],
  ['a name that begins with a number', '2x', null, []],
  ['a name that ends with one', 'x2', null, []],
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
  ['COPY --from=base /a /a', 'stage 0'],
  ['COPY --chown=a --from=0 /a /a', 'stage 0'],
  ['COPY --from=1 /a /a', 'image 1'],
  ['COPY --from=x0 /a /a', 'image x0'],
  ['COPY --from=0x /a /a', 'image 0x'],
  ['RUN --mount=from=base,target=/a ls', 'stage 0'],
  ['RUN --mount=target=/a,from=x:1,ro ls', 'image x:1'],
  ['ONBUILD   copy --from=base /a /a', 'stage 0'],
  ['COPY --chown=from=base /a /a', null],
  ['COPY a --from=base', null],
])('what %s takes files from is %s', (line, expected) => {
  const { stages } = read(['FROM a AS base', 'FROM b AS', line]);
  const from = stages[1]?.steps[0]?.from ?? null;
  const name = from?.kind === 'stage' ? `stage ${from.index}` : `image ${from?.image.text}`;
  expect(from && name).toBe(expected);
});

test('the twelfth stage can be copied from and built by its number', () => {
  const many = Array.from({ length: 12 }, (_, index) => `FROM a${index}`);
  const { built, stages } = read([...many, 'FROM b', 'COPY --from=11 /a /a'], '12');
  expect([built, stages[12]?.steps[0]?.from]).toEqual([12, { kind: 'stage', index: 11 }]);
});

test.each([
  ['FROM a x b', 'FROM b', 'b'],
  ['FROM a AS', 'FROM as', 'as'],
  ['FROM --platform=b a', 'FROM b', 'b'],
])('behind %s, %s stands on the image %s', (first, second, image) => {
  expect(read([first, second]).stages[1]).toMatchObject({ base: null, image: { text: image } });
});

test('what stands before the first stage is a part of none', () => {
  const { stages, globals } = read(['ARG A=1 B', 'ENV C=2', 'FROM x']);
  expect([...globals].map(([name, { text }]) => `${name}=${text}`)).toEqual(['A=1']);
  expect(stages.map(({ image, steps }) => [image?.text, steps.length])).toEqual([
    [undefined, 1],
    ['x', 0],
  ]);
});

test('nothing is built of nothing', () => {
  expect(read([])).toMatchObject({ built: null, reached: [] });
});

test.each([
  [`a "b c" d='e f'`, ['a', '"b c"', `d='e f'`]],
  ['a\\ b c', ['a\\ b', 'c']],
  ['  ', []],
  [`"a 'b" c`, [`"a 'b"`, 'c']],
  [`'a\\' b`, [`'a\\'`, 'b']],
  [`"a\\" b" c`, [`"a\\" b"`, 'c']],
  ['a\\', ['a\\']],
  ['a "b c', ['a', '"b c']],
])('the words of %s are %j', (text, expected) => {
  const words = quotedWordsIn(passageIn({ path: 'p', text }, 0, text.length), '\\');
  expect(words.map((word) => word.text)).toEqual(expected);
});
