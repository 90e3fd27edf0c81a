import { expect, test } from '@jest/globals';
import { ownFiles, ownPins, pinsUnder } from '../support/pack-pins.js';

test('every pin of its files is read at its place, and nothing else', async () => {
  const pins = await pinsUnder('gitlab', ownFiles('gitlab'));
  expect(pins.toSorted()).toEqual(ownPins('gitlab'));
});
