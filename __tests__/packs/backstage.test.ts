import { expect, test } from '@jest/globals';
import { ownFiles, ownPins, pinsUnder } from '../support/pack-pins.js';

test('every pin of its files is read at its place, and nothing else', async () => {
  const pins = await pinsUnder('backstage', ownFiles('backstage'));
  expect(pins.toSorted()).toEqual(ownPins('backstage'));
});

test.each(['^1.11.0', '~1.11.0', '1.x', 'workspace:^', '>=1 <2', '*', 'latest'])(
  'the range %s floats',
  async (range) => {
    const text = JSON.stringify({ dependencies: { '@backstage-community/plugin-a': range } });
    const [pin] = await pinsUnder('backstage', { 'package.json': text });
    expect(pin).toMatch(/^@backstage-community\/plugin-a@LATEST in /);
  },
);
