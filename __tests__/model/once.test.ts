import { expect, test } from '@jest/globals';
import { once } from '../../src/model/once.js';

test('a value is worked out once, and not before it is asked for', () => {
  let times = 0;
  const value = once(() => [++times]);
  expect(times).toBe(0);
  expect(value()).toBe(value());
  expect(times).toBe(1);
});

test('what throws is tried again', () => {
  let tries = 0;
  const value = once(() => {
    tries++;
    if (tries === 1) throw new Error('not yet');
    return [tries];
  });
  expect(value).toThrow('not yet');
  expect(value()).toEqual([2]);
});
