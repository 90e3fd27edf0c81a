import { expect, test } from '@jest/globals';
import { keyOrders } from '../../src/schema/json-schemas.js';
import { keyOrder } from '../../src/schema/key-order.js';

// As text, for the order is what it is about.
test('the order of keys is that of the schemas; after a change run `npm run generate`', () => {
  expect(JSON.stringify(keyOrder)).toBe(JSON.stringify(keyOrders()));
});
