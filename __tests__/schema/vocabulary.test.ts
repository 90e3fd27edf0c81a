import { describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import {
  coreVersion,
  day,
  line,
  link,
  mapFrom,
  mapOf,
  oneOf,
  removable,
  text,
  whole,
  word,
  wordsOf,
} from '../../src/schema/vocabulary.js';

const schemas = {
  day,
  line,
  link,
  coreVersion,
  text: text('text'),
  word: word(['first', 'last']),
  whole: whole(1, 31),
  map: mapOf({ a: removable(whole(0, 1)), b: v.optional(text('text')) }),
  entries: mapFrom(line, day),
};

describe('accepts', () => {
  test.each<[keyof typeof schemas, unknown]>([
    ['day', '2025-08-05'],
    ['day', '2024-02-29'],
    ['line', '2025.1'],
    ['line', '0.22'],
    ['link', 'https://example.org/a?b#c'],
    ['coreVersion', '2025.1.0-rc1'],
    ['text', 'a b'],
    ['word', 'last'],
    ['whole', 31],
    ['map', { a: 1, b: 'x' }],
    ['map', { a: null }],
    ['map', {}],
    ['entries', { '1.0': '2025-06-03' }],
  ])('as %s: %j', (name, value) => {
    expect(v.is(schemas[name], value)).toBe(true);
  });
});

describe('refuses', () => {
  test.each<[keyof typeof schemas, unknown]>([
    ['day', '2026-13-01'],
    ['day', '2025-02-29'],
    ['day', '2025-8-5'],
    ['day', '2026\u201102\u201103'],
    ['day', 20250805],
    ['line', '2025'],
    ['line', '2025.01'],
    ['line', '2025.1.0'],
    ['line', 2025.1],
    ['link', 'http://example.org'],
    ['link', 'javascript:alert(1)'],
    ['link', 'javascript:https://example.org'],
    ['link', 'https://a b'],
    ['link', 'https://a"><script>'],
    ['coreVersion', '2025.01.0'],
    ['text', '  '],
    ['text', null],
    ['word', 'middle'],
    ['whole', 0],
    ['whole', 32],
    ['whole', 1.5],
    ['whole', '1'],
    ['map', []],
    ['map', null],
    ['map', 'a'],
    ['map', { b: null }],
    ['entries', []],
    ['entries', { 'x.y': '2025-06-03' }],
    ['entries', { '1.0': '2025-06-31' }],
  ])('as %s: %j', (name, value) => {
    expect(v.is(schemas[name], value)).toBe(false);
  });
});

test('every unknown key is an issue, inherited names too', () => {
  const { issues } = v.safeParse(schemas.map, { c: 1, d: 1, toString: 1 });
  expect(issues?.map(({ path }) => path?.[0]?.key)).toEqual(['c', 'd', 'toString']);
});

test('a list of words can be read back, other expectations hold none', () => {
  expect(wordsOf(oneOf(['a', 'b']))).toEqual(['a', 'b']);
  expect(wordsOf('a day')).toEqual([]);
});
