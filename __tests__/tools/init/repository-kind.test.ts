import { expect, test } from '@jest/globals';
import { nothingSaid, nothingSeen } from '../../../src/model/manifest.js';
import { repositoryKind } from '../../../src/tools/init/repository-kind.js';

test.each([
  ['unknown', [], null],
  ['core', ['gradle.properties'], ['core']],
  ['plugin', ['gradle.properties'], ['plugins']],
  ['deployment', ['Dockerfile'], []],
])('a repository is %s where %j releases %j', (kind, paths, names) => {
  const releasing = names === null ? null : { names, reason: 'it says so' };
  expect(repositoryKind({ ...nothingSaid(nothingSeen), paths, releasing })).toBe(kind);
});

test('without a file it is unknown, whatever is said to be released', () => {
  const releasing = { names: ['core'], reason: 'it says so' };
  expect(repositoryKind({ ...nothingSaid(nothingSeen), paths: [], releasing })).toBe('unknown');
  const said = { ...nothingSaid(nothingSeen), paths: ['Dockerfile'], releasing: null };
  expect(repositoryKind(said)).toBe('unknown');
});
