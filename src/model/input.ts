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

/** Every input by its name, trimmed; one that was left out is an empty text. */
export function readInputs(get: (name: InputName) => string): Readonly<Record<InputName, string>> {
  const entries = inputNames.map((name) => [name, get(name).trim()] as const);
  return Object.fromEntries(entries) as Record<InputName, string>;
}
