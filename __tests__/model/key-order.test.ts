import { expect, test } from '@jest/globals';
import { inOrder } from '../../src/model/key-order.js';

const order = { b: { y: null, x: null }, a: null };

test.each([
  ['keys are sorted', { a: 1, b: null }, '{"b":null,"a":1}'],
  ['inside too', { b: { x: 1, y: 2 } }, '{"b":{"y":2,"x":1}}'],
  ['and in each of a list', { b: [{ x: 1, y: 2 }, null] }, '{"b":[{"y":2,"x":1},null]}'],
  ['what is free stays as it is', { a: { d: 1, c: 2 } }, '{"a":{"d":1,"c":2}}'],
  ['what nobody names is left out', { c: 1, b: { z: 1 } }, '{"b":{}}'],
  [
    'false, zero and no text are values',
    { b: { y: 0, x: '' }, a: false },
    '{"b":{"y":0,"x":""},"a":false}',
  ],
  ['what is not there is not written', { a: undefined }, '{}'],
  ['a text where parts are expected stays', { b: 'later' }, '{"b":"later"}'],
])('%s', (_, value, text) => {
  expect(JSON.stringify(inOrder(value, order))).toBe(text);
});
