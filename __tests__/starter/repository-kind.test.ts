import { expect, test } from '@jest/globals';
import { type Manifests, nothingSeen } from '../../src/model/manifest.js';
import { repositoryKind } from '../../src/starter/repository-kind.js';

const none: Manifests = {
  paths: [],
  core: null,
  plugins: [],
  releasing: null,
  sight: nothingSeen,
  wanted: [],
  conflict: null,
  problems: [],
  notices: [],
};

test.each([
  ['unknown', [], null],
  ['core', ['gradle.properties'], ['core']],
  ['plugin', ['gradle.properties'], ['plugins']],
  ['deployment', ['Dockerfile'], []],
])('a repository is %s where %j releases %j', (kind, paths, names) => {
  const releasing = names === null ? null : { names, reason: 'it says so' };
  expect(repositoryKind({ ...none, paths, releasing })).toBe(kind);
});
