import type { RepositoryKind } from '../starter/repository-kind.js';
import { columns } from './columns.js';
import type { Paint } from './paint.js';
import { terminal } from './terminal.js';

/** A file that `init` wrote, kept as it was, or could not write. */
export interface StarterFile {
  readonly path: string;
  readonly outcome: 'written' | 'kept' | 'failed';
  /** Why it was not written; empty when it was. */
  readonly why: string;
}

const kinds = {
  plugin: "This is a plugin's own repository",
  core: "This is the core's own repository",
  deployment: 'This repository pins a core or plugins',
  unknown: 'No file here names a core or a plugin, so the workflow has versions to fill in',
} as const satisfies Record<RepositoryKind, string>;

/** What `init` found and did, and what to do next. */
export function initText(
  kind: RepositoryKind,
  manifests: readonly string[],
  files: readonly StarterFile[],
  paint: Paint,
): string {
  const read = manifests.map((path) => terminal(path)).join(', ');
  const rows = files.map(({ path, outcome, why }) => [outcome, path, terminal(why)]);
  return [
    read === '' ? `${kinds[kind]}.` : `${kinds[kind]}: ${read}.`,
    '',
    ...columns(rows),
    '',
    paint('bold', 'What to do next'),
    ...nextSteps(kind).map((step, index) => `  ${index + 1}. ${step}`),
    '',
  ].join('\n');
}

function nextSteps(kind: RepositoryKind): readonly string[] {
  const history = 'See what the gate would have said so far: release-gate backtest --tags';
  return [
    ...(kind === 'unknown' ? ['Fill in the versions in the workflow.'] : []),
    'Read the policy and change what is different for you.',
    'See what it plans: release-gate calendar',
    ...(kind === 'core' ? [history] : []),
    'Commit both files and open a pull request.',
  ];
}
