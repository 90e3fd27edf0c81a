import { describe, expect, test } from '@jest/globals';
import * as writtenFiles from '../../src/resolve/written-files.js';

describe('readers of written files', () => {
  test('are loaded together, one for each kind of file', () => {
    expect(Object.keys(writtenFiles).sort()).toEqual([
      'extendsNothingNamed',
      'extendsOf',
      'newestOf',
      'parseYaml',
      'readComposeStart',
      'readHelmStart',
      'readIndex',
      'readYamlManifest',
      'readYamlText',
      'resolveCatalogue',
      'resolvePolicy',
    ]);
  });

  test('read a policy that extends another file', () => {
    const file = { path: 'policy.yml', text: 'extends: base.yml\n' };
    expect(writtenFiles.extendsOf(file)).toBe('base.yml');
  });
});
