/** Files of one kind, which the search knows by their names. */
export interface ManifestKind {
  /** What such a file is, such as `a Compose file`. */
  readonly what: string;
  /** Names to show in the documentation. */
  readonly shown: readonly string[];
  /** Whether a file at this path, and of this name, is of the kind. */
  readonly names: (path: string, name: string) => boolean;
  /** What its text must hold to be read: nothing, or a word that may name a core or a plugin. */
  readonly holds: Held;
}

/**
 * `a word` marks the core; `plugins` is that or the mere word; `an install` is that, or a command
 * or an archive that installs plugins.
 */
export type Held = 'anything' | 'a word' | 'plugins' | 'an install';

const endsInCode =
  /\.(?:[cm]?[jt]sx?|py|go|java|kts?|rs|rb|php|cs|md|mdx|html?|snap|dockerignore)$/i;

/** Written out by a tool for another tool, and large. */
const toolsOwn = /^(?:pnpm-lock|yarn-lock)\.ya?ml$/i;

/**
 * The files that a search of a repository looks into, most telling names first: the first kind that
 * a path fits is its kind. A values file may set nothing but a tag, and a Compose file may take the
 * whole image from a variable, so those are read whatever they hold.
 */
export const manifestKinds: readonly ManifestKind[] = [
  {
    what: 'the properties of a Gradle build, in the root only',
    shown: ['gradle.properties'],
    names: (path) => path === 'gradle.properties',
    holds: 'anything',
  },
  {
    what: 'a plugin list in the generic form',
    shown: ['release-gate.plugins.yaml', 'release-gate.plugins.yml', 'release-gate.plugins.json'],
    names: (_, name) => /^release-gate\.plugins\.(?:ya?ml|json)$/.test(name),
    holds: 'anything',
  },
  {
    what: 'a plugin list',
    shown: ['.plugins', '*.plugins', 'plugins.txt', '*plugins*.txt'],
    names: (_, name) => /\.plugins$|plugins.*\.txt$/i.test(name),
    holds: 'anything',
  },
  {
    what: 'a Dockerfile',
    shown: [
      'Dockerfile',
      'Dockerfile.prod',
      'Dockerfile-prod',
      'kestra.Dockerfile',
      'kestra.dockerfile',
      'Containerfile',
    ],
    names: (_, name) =>
      /^(?:.*[._-])?(?:Docker|Container)file(?:[._-].*)?$/i.test(name) && !endsInCode.test(name),
    holds: 'plugins',
  },
  {
    what: 'a Compose file',
    shown: [
      'compose.yaml',
      'docker-compose.yml',
      'compose.override.yaml',
      'docker-compose.prod.yml',
      'kestra.compose.yml',
      'docker-stack.yml',
    ],
    names: (_, name) =>
      /^(?:.*[._-])?(?:compose|(?:docker|podman)-compose|docker-stack)(?:[._-].*)?\.ya?ml$/i.test(
        name,
      ),
    holds: 'anything',
  },
  {
    what: 'a values file of a chart',
    shown: ['values.yaml', 'values-prod.yaml', 'kestra-values.yml', 'values.prod.yaml'],
    names: (_, name) => /values.*\.ya?ml$/i.test(name),
    holds: 'anything',
  },
  {
    what: 'a workflow of GitHub; read when it is named, or when nothing else names a core or a plugin',
    shown: ['.github/workflows/*.yml'],
    names: (path) => /^\.github\/workflows\/[^/]+\.ya?ml$/i.test(path),
    holds: 'an install',
  },
  {
    what: 'YAML of any name: resources of Kubernetes, Flux and Argo, kustomizations, `.gitlab-ci.yml`',
    shown: ['*.yaml', '*.yml', 'Kustomization'],
    names: (_, name) => /\.ya?ml$|^Kustomization$/i.test(name) && !toolsOwn.test(name),
    holds: 'an install',
  },
  {
    what: 'a shell script',
    shown: ['*.sh', '*.bash'],
    names: (_, name) => /\.(?:ba)?sh$/.test(name),
    holds: 'an install',
  },
  {
    what: 'a Makefile',
    shown: ['Makefile', 'GNUmakefile', 'Makefile.docker', '*.mk'],
    names: (_, name) => /^(?:GNU)?makefile(?:\..*)?$|\.mk$/i.test(name) && !endsInCode.test(name),
    holds: 'an install',
  },
  {
    what: 'a property file',
    shown: ['*.properties'],
    // Below the root it belongs to a part of a build, which speaks only when it is named.
    names: (_, name) => /\.properties$/.test(name) && name !== 'gradle.properties',
    holds: 'a word',
  },
];

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

/** What a path must end in or hold to be worth a closer look; there may be a million of them. */
const maybeManifest = /\.(?:ya?ml|sh|bash|mk|properties|txt|json|plugins)$|file|kustomization$/i;

/** The kind of file that a path is by its name; null when no manifest has such a name. */
export function manifestKindOf(path: string): ManifestKind | null {
  if (!maybeManifest.test(path)) return null;
  const name = path.slice(path.lastIndexOf('/') + 1);
  return manifestKinds.find(({ names }) => names(path, name)) ?? null;
}

/** Whether a file is a workflow of GitHub or GitLab, or a part of one: it counts only when nothing else does. */
export function isWorkflow(path: string): boolean {
  return (
    /^\.(?:github|gitea|forgejo)\/(?:workflows\/[^/]+|actions\/.+)\.ya?ml$/i.test(path) ||
    /(?:^|\/)[^/]*\.gitlab-ci[^/]*\.ya?ml$|^\.gitlab\/.*\.ya?ml$/i.test(path)
  );
}

/** Why a search leaves a file out, as a clause; null where it does not. */
export function whyLeftOut(path: string, chartsOfOthers: ReadonlySet<string>): string | null {
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
  return new Set(
    paths
      .filter((path) => /(?:^|\/)Chart\.lock$/.test(path))
      .map((path) => path.slice(0, Math.max(0, path.lastIndexOf('/')))),
  );
}
