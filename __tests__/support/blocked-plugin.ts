import { commit } from './run-action.js';

/** Which core the plugin needs, before and after. */
export const catalogue =
  'plugins: { plugin-x: { versions: { 1.4.0: ">=1.0", 2.0.0: ">=2025.2.0" } } }\n';

const filesWith = (version: string) => ({
  'catalogue.yml': catalogue,
  'plugins.txt': `plugin-x@${version}\n`,
});

/**
 * A pull request that moves a plugin to where it does not run on the core: a query, two labels, the
 * changed files, and a mutation that posts a suggestion too.
 */
export const blockedPlugin = {
  setup: {
    commits: { [`${commit}^1`]: filesWith('1.4.0') },
    patches: { 'plugins.txt': '@@ -1 +1 @@\n-plugin-x@1.4.0\n+plugin-x@2.0.0' },
  },
  files: filesWith('2.0.0'),
  inputs: {
    'core-version': '2025.1.0',
    'target-date': '2025-08-05',
    releasing: 'none',
    catalog: 'catalogue.yml',
    manifests: 'plugins.txt',
  },
};
