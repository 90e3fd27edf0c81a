import { expect, test } from '@jest/globals';
import { parseRepository } from '../../src/model/repository.js';

test.each([
  ['acme/platform', { owner: 'acme', name: 'platform' }],
  ['acme-corp_x/.github', { owner: 'acme-corp_x', name: '.github' }],
  ['acme', null],
  ['', null],
  ['acme/', null],
  ['/platform', null],
  ['acme/platform/deploy', null],
  ['https://github.com/acme/platform', null],
  ['acme/plat form', null],
  [`${'a'.repeat(39)}/${'b'.repeat(100)}`, { owner: 'a'.repeat(39), name: 'b'.repeat(100) }],
  [`${'a'.repeat(40)}/b`, null],
  [`a/${'b'.repeat(101)}`, null],
])('%s is %j', (text, expected) => {
  expect(parseRepository(text)).toEqual(expected);
});
