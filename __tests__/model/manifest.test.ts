import { expect, test } from '@jest/globals';
import { maxManifestLength, settingsNames } from '../../src/model/manifest.js';

test('a manifest has a megabyte at most', () => {
  expect(maxManifestLength).toBe(1_000_000);
});

test('Gradle names what it publishes in a settings file, in either of its languages', () => {
  expect(settingsNames).toEqual(['settings.gradle', 'settings.gradle.kts']);
});
