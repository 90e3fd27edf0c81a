/** The names of the action's inputs; each is a flag of the command too. */
export const inputNames = [
  'core-version',
  'plugin-versions',
  'target-date',
  'releasing',
  'current-core-version',
  'current-plugin-versions',
  'backport-request',
  'manifests',
  'catalog',
  'policy',
  'fail-on',
  'comment',
  'comment-key',
  'labels',
  'suggest',
  'report-file',
  'sarif-file',
  'token',
] as const;

export type InputName = (typeof inputNames)[number];

/** The outputs, set on every path. */
export const outputNames = [
  'verdict',
  'compatible',
  'on-cadence',
  'core-kind',
  'moves-latest',
  'minimum-core',
  'due',
  'next-core-major',
  'next-core-major-date',
  'next-core-bugfix-date',
  'errors',
  'warnings',
  'undecided',
  'waived',
  'labels',
  'report-path',
] as const;

export type OutputName = (typeof outputNames)[number];
