import { actionReference, type Environment, indented, jobOf } from '../../model/environment.js';
import type { RepositoryKind } from './repository-kind.js';

/**
 * A workflow to begin with, which judges every pull request of a repository of this kind. Files are
 * named, so that one that goes away is noticed; each environment is judged by itself.
 */
export function starterWorkflow(
  kind: RepositoryKind,
  environments: readonly Environment[],
): string {
  const { strategy, steps } = kind === 'unknown' ? versionsToFill : jobOf(environments);
  const matrix = strategy.length === 0 ? [] : ['    strategy:', ...indented(strategy, 3)];
  return `# Written by "release-gate init". The file is yours; change what you like.
# ${purposes[kind]}
name: Release gate
on:
  pull_request:
permissions: {}
jobs:
  gate:
    runs-on: ubuntu-latest
${matrix.map((line) => `${line}\n`).join('')}    permissions:
      contents: read # reads the policy and the versions
      pull-requests: write # comments, and sets labels
      issues: write # creates the labels the first time
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          persist-credentials: false
${indented(steps, 3).join('\n')}
`;
}

const purposes = {
  plugin: "A patch that raises the plugin's minimum core is caught before it is published.",
  core: 'A core version is judged by its number, its day and its line.',
  deployment: 'A pull request whose plugins do not run on its core is stopped.',
  unknown: 'A pull request whose plugins do not run on its core is stopped: fill in the versions.',
} as const satisfies Record<RepositoryKind, string>;

/** What to fill in is not a version anywhere, so that nothing passes that nobody has written. */
const versionsToFill = {
  strategy: [],
  steps: [
    `- uses: ${actionReference}`,
    '  with:',
    "    core-version: 'FILL IN the core you run' # such as '1.2.3'; keep the quotes",
    '    plugin-versions: | # one per line, each with the cores it runs on: NAME@1.2.3 >=1.0',
    '      FILL IN your plugins',
    '    releasing: none # nothing is released here',
  ],
};
