import { expect, test } from '@jest/globals';
import { resolvePreset } from '../../../src/resolve/policy/resolve-preset.js';

test('a preset is a policy of its own name, built in', () => {
  expect(resolvePreset('kestra-semver')).toMatchObject({
    name: 'kestra-semver',
    source: 'built-in',
    platform: 'kestra',
  });
});

test.each(['none', 'toString', 'kestra', ''])('"%s" is no preset', (name) => {
  expect(resolvePreset(name)).toBeNull();
});
