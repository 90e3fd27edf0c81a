import { expect, test } from '@jest/globals';
import { pageLinks } from '../../src/render/page-links.js';

const origin = {
  GITHUB_SERVER_URL: 'https://github.example.com',
  GITHUB_ACTION_REPOSITORY: 'acme/release-gate',
  GITHUB_ACTION_REF: 'v1',
};
const repository = 'https://github.example.com/acme/release-gate';

test.each([
  [
    'the version of the action that runs',
    origin,
    `${repository}/blob/v1/docs/rules/core-too-old.md`,
  ],
  [
    'the newest version where the runner names none',
    { ...origin, GITHUB_ACTION_REF: '' },
    `${repository}/blob/HEAD/docs/rules/core-too-old.md`,
  ],
  [
    'nowhere for an action of the repository itself',
    { ...origin, GITHUB_ACTION_REPOSITORY: '' },
    null,
  ],
  ['nowhere without a server', { ...origin, GITHUB_SERVER_URL: undefined }, null],
  ['nowhere on a command line', {}, null],
])('the page of a rule lies in %s', (_, variables, page) => {
  expect(pageLinks(variables)('core-too-old')).toBe(page);
});
