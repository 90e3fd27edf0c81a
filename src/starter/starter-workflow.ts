import type { RepositoryKind } from './repository-kind.js';

/** A workflow to begin with, which judges every pull request of a repository of this kind. */
export function starterWorkflow(kind: RepositoryKind, manifests: readonly string[]): string {
  return `# Written by "release-gate init". The file is yours; change what you like.
# ${purposes[kind]}
name: Release gate
on:
  pull_request:
permissions: {}
jobs:
  gate:
    runs-on: ubuntu-latest
    permissions:
      contents: read # reads the policy and the versions
      pull-requests: write # comments, and sets labels
      issues: write # creates the labels the first time
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          persist-credentials: false
      - uses: release-gate/release-gate@v1
        with:
${kind === 'unknown' ? versionsToFill : namedManifests(manifests)}`;
}

const purposes = {
  plugin: "A patch that raises the plugin's minimum core is caught before it is published.",
  core: 'A core version is judged by its number, its day and its line.',
  deployment: 'A pull request whose plugins do not run on its core is stopped.',
  unknown: 'A pull request whose plugins do not run on its core is stopped: fill in the versions.',
} as const satisfies Record<RepositoryKind, string>;

const versionsToFill = `          core-version: '2025.1.0' # the core you run; keep the quotes
          plugin-versions: | # your plugins, each with the cores it runs on
            plugin-dbt@1.1.5 2025.1.0+
          releasing: none # nothing is released here
`;

/** They are named, so that one that goes away is noticed. */
function namedManifests(paths: readonly string[]): string {
  return ['          manifests: |', ...paths.map((path) => `            ${path}`), ''].join('\n');
}
