import { expect, test } from '@jest/globals';
import { ownFiles, ownPins, pinsUnder } from '../support/pack-pins.js';

test('every pin of its files is read at its place, and nothing else', async () => {
  const pins = await pinsUnder('jenkins-weekly', ownFiles('jenkins-weekly'));
  expect(pins.toSorted()).toEqual(ownPins('jenkins-weekly'));
});
