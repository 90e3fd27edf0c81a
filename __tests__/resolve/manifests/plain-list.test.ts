import { expect, test } from '@jest/globals';
import { readPlainList } from '../../../src/resolve/manifests/plain-list.js';
import { linesOf } from '../../support/manifest-lines.js';

test('reads a list with remarks, requirements and several plugins on a line', () => {
  const text = [
    '# the plugins of production',
    'plugin-dbt@1.1.5   # pinned until spring',
    'plugin-aws@1.2.0 >=1.0 <2.0\r',
    'io.kestra.plugin:plugin-git:1.1.5 [1.0,1.2), plugin-gcp@LATEST',
    '',
    '   # plugin-no@1.0.0',
  ].join('\n');
  expect(linesOf(readPlainList, text)).toEqual([
    'plugin-dbt@1.1.5 in 2| plugin-dbt@«1.1.5»   # pinned until spring',
    'plugin-aws@1.2.0 in 3| plugin-aws@«1.2.0» >=1.0 <2.0 needs >=1.0 <2.0 in 3| plugin-aws@1.2.0 «>=1.0 <2.0»',
    'plugin-git@1.1.5 in 4| io.kestra.plugin:plugin-git:«1.1.5» [1.0,1.2), plugin-gcp@LATEST needs [1.0,1.2) in 4| io.kestra.plugin:plugin-git:1.1.5 «[1.0,1.2)», plugin-gcp@LATEST',
    'plugin-gcp@LATEST in 4| io.kestra.plugin:plugin-git:1.1.5 [1.0,1.2), plugin-gcp@«LATEST»',
  ]);
});

test('a line without a version is a problem at that line', () => {
  expect(linesOf(readPlainList, 'plugin-a@1.0.0\n  plugin-b  ', 'plugins.txt')).toEqual([
    'plugin-a@1.0.0 in 1| plugin-a@«1.0.0»',
    'plugins.txt has an entry that names no plugin and version: "plugin-b". In 2|   «plugin-b»  ',
  ]);
});
