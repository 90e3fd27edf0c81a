import { expect, test } from '@jest/globals';
import type { WrittenPlugin } from '../../../src/model/written.js';
import { twoVersions } from '../../../src/resolve/facts/two-versions.js';

function written(version: string, requirement: string | null, path?: string): WrittenPlugin {
  const location = path === undefined ? null : { path, line: 5, column: 2, endColumn: 7 };
  return { name: 'plugin-dbt', version, requirement, location, requirementLocation: null };
}

test.each([
  [
    'an input names both',
    written('1.5.0', null),
    written('1.7.3', null),
    'plugin-dbt is named twice: as 1.5.0 in plugin-versions and as 1.7.3 in plugin-versions.',
  ],
  [
    'one file names both',
    written('1.5.0', null, 'Dockerfile'),
    written('1.7.3', null, 'Dockerfile'),
    'plugin-dbt is named twice: as 1.5.0 in Dockerfile:5 and as 1.7.3 in Dockerfile:5.',
  ],
  [
    'two files name one each, which are most often two environments',
    written('1.5.0', null, 'prod/Dockerfile'),
    written('1.7.3', null, 'test/Dockerfile'),
    'plugin-dbt is named twice: as 1.5.0 in prod/Dockerfile:5 and as 1.7.3 in test/Dockerfile:5. Judge one environment per step: give each its own step with its own `manifests`.',
  ],
  [
    'the requirements differ',
    written('1.5.0', '>=1.0', 'plugins.txt'),
    written('1.5.0', '>=1.1', 'plugins.txt'),
    'plugin-dbt is named twice: as 1.5.0 >=1.0 in plugins.txt:5 and as 1.5.0 >=1.1 in plugins.txt:5.',
  ],
])('both places are named where %s', (_, first, second, message) => {
  const problem = twoVersions('plugin-versions', first, second);
  expect(problem).toMatchObject({ message, location: second.location });
});
