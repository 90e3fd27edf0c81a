import { expect, test } from '@jest/globals';
import { pinsUnder } from '../support/pack-pins.js';

test.each([
  ['sonarqube-server', '2025.4.1-developer', 'core 2025.4.1 in Dockerfile:1:16-24'],
  [
    'sonarqube-server',
    '25.6.0.109173-community',
    'image sonarqube:25.6.0.109173-community in Dockerfile:1:6-39',
  ],
  ['sonarqube-community', '25.6.0.109173-community', 'core 25.6.0.109173 in Dockerfile:1:16-29'],
  [
    'sonarqube-community',
    '2025.4.1-developer',
    'image sonarqube:2025.4.1-developer in Dockerfile:1:6-34',
  ],
  ['sonarqube-community', 'community', 'core community (floats) in Dockerfile:1:16-25'],
])('under %s the tag %s is %s', async (pack, tag, expected) => {
  expect(await pinsUnder(pack, { Dockerfile: `FROM sonarqube:${tag}` })).toEqual([expected]);
});

test('a jar without a version in the folder of plugins cannot be read', async () => {
  const Dockerfile =
    'FROM sonarqube:2025.4.1-developer\nCOPY sonar-findbugs-plugin.jar /opt/sonarqube/extensions/plugins/';
  const [, pin] = await pinsUnder('sonarqube-server', { Dockerfile });
  expect(pin).toBe('unreadable sonar-findbugs-plugin.jar in Dockerfile:2:6-31');
});
