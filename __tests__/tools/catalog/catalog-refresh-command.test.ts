import { expect, test } from '@jest/globals';
import type { Terminal } from '../../../src/command/terminal.js';
import type { GitHubClient } from '../../../src/model/github-client.js';
import { declaredByProperties } from '../../../src/read/catalogue-tags.js';
import { refresh, usualDeclaration } from '../../../src/tools/catalog/catalog-refresh-command.js';
import { deepFreeze } from '../../support/deep-freeze.js';

const tag = {
  name: 'v1.1.0',
  target: {
    committedDate: '2026-02-10T09:00:00Z',
    file: { object: { text: 'kestraVersion=1.2.3' } },
  },
};

const repository = {
  groovy: { text: "include 'b'\ninclude 'a'" },
  kotlin: null,
  refs: { nodes: [tag], pageInfo: { hasNextPage: false, endCursor: null } },
};

const client: GitHubClient = {
  graphql: async () => ({ repository }),
  request: async () => ({}),
};

const terminal = { warn: () => {} } as unknown as Terminal;

test('what the catalogue says stands, and the new is laid beside it', async () => {
  const catalogue = deepFreeze({
    plugins: {
      'plugin-mine': {
        repository: 'acme/plugin-mine',
        artifacts: ['mine'],
        versions: { '1.0.0': '1.0' },
      },
      'plugin-bare': { repository: 'acme/plugin-bare', versions: { '1.1.0': 'by hand' } },
      'plugin-homeless': { versions: { '1.0.0': '1.0' } },
    },
  });
  expect(await refresh(catalogue, usualDeclaration(), client, terminal)).toEqual({
    catalogue: {
      plugins: {
        'plugin-mine': {
          repository: 'acme/plugin-mine',
          artifacts: ['mine'],
          versions: { '1.0.0': '1.0', '1.1.0': { requires: '1.2.3', released: '2026-02-10' } },
        },
        'plugin-bare': {
          repository: 'acme/plugin-bare',
          artifacts: ['a', 'b'],
          versions: { '1.1.0': 'by hand' },
        },
        'plugin-homeless': { versions: { '1.0.0': '1.0' } },
      },
    },
    added: 1,
    failed: 0,
  });
});

test('kestraVersion declares the core where nobody names another property', () => {
  expect(usualDeclaration()).toEqual(declaredByProperties(['kestraVersion']));
});
