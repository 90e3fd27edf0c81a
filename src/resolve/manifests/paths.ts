/** Longest path or address that is looked at, in characters. */
export const maxPath = 4000;

/** The folder of a path, without a slash at its end; empty at the root. */
export function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder of a path, with the slash behind it; empty at the root. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** A path written in a folder, from the repository's root; null where it leads out of it. */
export function pathWithin(folder: string, path: string): string | null {
  if (path.startsWith('/')) return null;
  const parts: string[] = [];
  for (const part of `${folder}${path}`.split('/')) {
    if (part === '..' && parts.pop() === undefined) return null;
    if (part !== '..' && part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** A path as the folder that it leads to, with the slash behind it. */
export function asFolder(path: string): string {
  return path === '' ? '' : `${path}/`;
}

/** Folders whose files are nobody's deployment: what came close there is told, and not read. */
export const leftOutFolders: readonly string[] = [
  'test',
  'tests',
  '__tests__',
  'fixtures',
  'examples',
  'samples',
  'docs',
  'vendor',
  'node_modules',
];

/** Whether a file is a workflow of GitHub or GitLab, or a part of one: it counts only when nothing else does. */
export function isWorkflowPath(path: string): boolean {
  return (
    /^\.(?:github|gitea|forgejo)\/(?:workflows\/[^/]+|actions\/.+)\.ya?ml$/i.test(path) ||
    /(?:^|\/)[^/]*\.gitlab-ci[^/]*\.ya?ml$|^\.gitlab\/.*\.ya?ml$/i.test(path)
  );
}

/** Most paths hold none of these folders, and there may be a million of them. */
const maybeLeftOut = new RegExp(`(?:^|/)(?:${leftOutFolders.join('|')}|charts)/`);

/** Why a search leaves a file out, as a clause; null where it does not. */
export function whyLeftOut(path: string, chartsOfOthers: ReadonlySet<string>): string | null {
  if (!maybeLeftOut.test(path)) return null;
  const parts = path.split('/').slice(0, -1);
  const folder = parts.find((part) => leftOutFolders.includes(part));
  if (folder !== undefined) return `it lies in a folder named ${folder}`;
  const brought = parts.some(
    (part, n) => part === 'charts' && chartsOfOthers.has(parts.slice(0, n).join('/')),
  );
  return brought ? 'a Chart.lock brought it' : null;
}

/** The folders of charts whose dependencies a `Chart.lock` brings into `charts`. */
export function chartsWithLock(paths: readonly string[]): ReadonlySet<string> {
  return new Set(paths.filter((path) => nameOf(path) === 'Chart.lock').map(parentOf));
}

/** Whether a folder is called after environments, or one of them, such as `envs` or `prod-eu`. */
export function isEnvironment(folder: string): boolean {
  return environmentName.test(folder);
}

const environmentName =
  /^\.?(?:envs?|environments?|prod(?:uction)?|live|pre-?prod|stag(?:e|ing)|dev(?:elop(?:ment)?)?|tests?|testing|qa|uat|int|integration|demo|sandbox|local|canary|conf(?:ig)?s?|deploy(?:ments?)?|docker|compose|overlays?|clusters?|customers?|tenants?|regions?|eu|us|ap)(?:[-_.\d].*)?$/i;
