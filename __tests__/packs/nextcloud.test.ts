import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { pinsUnder } from '../support/pack-pins.js';

const policy = readFileSync('packs/nextcloud/pack.yml', 'utf8');

test('an app that is installed by its name alone floats', async () => {
  const Dockerfile = 'FROM nextcloud:31.0.8\nRUN php occ app:install calendar';
  const [, pin] = await pinsUnder(policy, { Dockerfile });
  expect(pin).toMatch(/^calendar@LATEST in Dockerfile:2/);
});

test('an app says itself which core it needs', async () => {
  const path = 'custom_apps/deck/appinfo/info.xml';
  const text = readFileSync(`packs/nextcloud/files/${path}`, 'utf8');
  const [pin] = await pinsUnder(policy, { 'appinfo/info.xml': text });
  expect(pin).toMatch(/^deck@1\.15\.2 31 in appinfo\/info\.xml:4/);
});
