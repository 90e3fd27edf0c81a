import { expect, test } from '@jest/globals';
import { repositoryIn } from '../../../src/resolve/catalogue/repository-name.js';

test.each([
  ['https://github.com/acme/meter/issues', 'acme/meter'],
  ['https://github.com/acme/meter', 'acme/meter'],
  ['https://github.com/acme/meter.git', 'acme/meter'],
  ['git+https://github.com/acme/meter.git#readme', 'acme/meter'],
  ['https://www.github.com/acme/meter.ha/?tab=readme', 'acme/meter.ha'],
  ['github:acme/meter', 'acme/meter'],
  [' acme/meter ', 'acme/meter'],
  ['https://gitlab.com/acme/meter', null],
  ['https://github.com/acme', null],
  ['https://github.com.evil.example/acme/meter', null],
  ['', null],
  ['acme', null],
  ['a'.repeat(100_000), null],
])('"%.60s" is %s', (written, repository) => {
  expect(repositoryIn(written)).toBe(repository);
});
