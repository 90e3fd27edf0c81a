import { expect, test } from '@jest/globals';
import { readCoordinatesList, readPlainList } from '../../../src/resolve/manifests/lists.js';
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

test('reads a real list: repositories or none, plugins commented out, and remarks', () => {
  const text = [
    '# Format: <RepositoryName>:<GroupId>:<ArtifactId>:<Version>',
    '#',
    '# Uncomment the lines of the plugins to be installed:',
    '',
    '#plugin-ai:io.kestra.plugin:plugin-ai:LATEST',
    '# plugin-aws:io.kestra.plugin:plugin-aws:1.2.0',
    'plugin-dbt:io.kestra.plugin:plugin-dbt:1.1.5\r',
    '  io.kestra.plugin:plugin-git:1.1.5  ',
    '#see:also:nothing',
  ].join('\n');
  expect(linesOf(readCoordinatesList, text)).toEqual([
    'plugin-ai@LATEST in 5| #plugin-ai:io.kestra.plugin:plugin-ai:«LATEST»',
    'plugin-aws@1.2.0 in 6| # plugin-aws:io.kestra.plugin:plugin-aws:«1.2.0»',
    'plugin-dbt@1.1.5 in 7| plugin-dbt:io.kestra.plugin:plugin-dbt:«1.1.5»',
    'plugin-git@1.1.5 in 8|   io.kestra.plugin:plugin-git:«1.1.5»  ',
  ]);
});

test('a line that is neither a plugin nor a remark is a problem', () => {
  expect(linesOf(readCoordinatesList, 'plugin-dbt 1.1.5')).toEqual([
    'This line names no plugin: "plugin-dbt 1.1.5"; write group:artifact:version, with a repository before it if need be. In 1| «plugin-dbt 1.1.5»',
  ]);
});

test('a line may be in the form of our own lists', () => {
  expect(linesOf(readCoordinatesList, 'plugin-dbt@1.1.5\r\nio.a:a:1.0.0')).toEqual([
    'plugin-dbt@1.1.5 in 1| plugin-dbt@«1.1.5»',
    'a@1.0.0 in 2| io.a:a:«1.0.0»',
  ]);
});
