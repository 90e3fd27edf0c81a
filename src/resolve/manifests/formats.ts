import type { Format } from './format.js';

const endsInCode =
  /\.(?:[cm]?[jt]sx?|py|go|java|kts?|rs|rb|php|cs|md|mdx|html?|snap|dockerignore)$/i;

/** Written out by a tool for another tool, and large. */
const toolsOwn = /^(?:pnpm-lock|yarn-lock)\.ya?ml$/i;

const dockerfile = /^(?:.*[._-])?(?:Docker|Container)file(?:[._-].*)?$/i;
const makefile = /^(?:GNU)?makefile(?:\..*)?$|\.mk$/i;

const loadDockerfile = async () => (await import('./script.js')).readDockerfile;
const loadProperties = async () =>
  (await import('./builds/gradle-properties.js')).readGradleProperties;

/** Written by tools, of other forms, or full of images from which nothing is deployed. */
const foreignJson =
  /^(?:package-lock|npm-shrinkwrap|composer|tsconfig.*|renovate|\.renovaterc)\.jsonc?$|\.schema\.json$/i;

/** What is put behind the name of a file from which a tool makes that file. */
export const templateEnding = /\.(?:j2|jinja2?|tpl|tmpl|gotmpl|erb|template)$/i;

const otherEnding =
  /\.(?:tf|tfvars|hcl|nomad|bicep|bicepparam|toml|ini|cfg|conf|env|container|pod|kube|service|groovy|jenkinsfile|cue|jsonnet|libsonnet|nix|star|ps1|bat|cmd|fish|lst|list|csv)$|(?:^|\/)\.env(?:rc$|[._-][^/]+$)/i;

/** Files without an ending, such as a Jenkinsfile or a script that begins with `#!`. */
const bareName = /^[^.]+$/;

/** Samples are nobody's deployment, and prose pins nothing. */
const noPins =
  /(?:^|[._-])(?:example|sample|dist)(?:[._-]|$)|^(?:readme|changelog|changes|licen[cs]e|notice|authors|contributing|codeowners|copying|history|news)/i;

const loadYaml = async () => (await import('../written-files.js')).readYamlManifest;

/**
 * Every format, most telling names first: the first that a path fits is its format, for a search and
 * for a reader. A values file may set nothing but a tag, and a Compose file may take the whole image
 * from a variable, so those are read whatever they hold.
 */
export const formats: readonly Format[] = [
  {
    called: 'a Dockerfile',
    form: 'a Dockerfile',
    shown: [
      'Dockerfile',
      'Dockerfile.prod',
      'Dockerfile-prod',
      'server.Dockerfile',
      'server.dockerfile',
      'Containerfile',
    ],
    searched: (_, name) => dockerfile.test(name) && !endsInCode.test(name),
    also: dockerfile,
    holds: 'plugins',
    load: loadDockerfile,
  },
  {
    called: 'Gradle properties',
    isList: true,
    note: 'in the root only',
    shown: ['gradle.properties'],
    searched: (path) => path === 'gradle.properties',
    holds: 'anything',
    load: loadProperties,
  },
  {
    called: 'a build with dependencies',
    isList: true,
    note: "plugins among them, which are called `plugin-…`, `storage-…` or `secret-…` or are of the core's own group of plugins; not those that are only compiled against or tested with",
    shown: ['pom.xml', 'build.gradle', 'build.gradle.kts', 'libs.versions.toml'],
    searched: (_, name) =>
      /^(?:pom\.xml|.*\.gradle(?:\.kts)?|.*\.versions\.toml)$/.test(name) &&
      !/^settings\./.test(name),
    holds: 'coordinates',
    load: async () => (await import('./builds/dependencies.js')).readBuildDependencies,
  },
  {
    called: 'a list in the generic form',
    shown: ['release-gate.plugins.yaml', 'release-gate.plugins.yml', 'release-gate.plugins.json'],
    searched: (_, name) => /^release-gate\.plugins\.(?:ya?ml|json)$/.test(name),
    holds: 'anything',
    load: loadYaml,
  },
  {
    called: 'a list of coordinates',
    isList: true,
    form: '.plugins',
    shown: ['.plugins', '*.plugins'],
    searched: (_, name) => /\.plugins$/i.test(name),
    holds: 'anything',
    load: async () => (await import('./lists.js')).readCoordinatesList,
  },
  {
    called: 'a list of plugins',
    isList: true,
    form: '.txt',
    shown: ['plugins.txt', '*plugins*.txt'],
    searched: (_, name) => /plugins.*\.txt$/i.test(name),
    also: /\.txt$/i,
    holds: 'anything',
    load: async () => (await import('./lists.js')).readPlainList,
  },
  {
    called: 'a file of docker buildx bake',
    note: 'with the Dockerfiles that its targets build',
    shown: ['docker-bake.hcl', 'docker-bake.json', 'docker-bake.override.hcl'],
    searched: (_, name) => /^docker-bake(?:\..*)?\.(?:hcl|json)$/i.test(name),
    holds: 'anything',
    load: async () => (await import('./docker/bake-file.js')).readBake,
  },
  {
    called: 'a Compose file',
    shown: [
      'compose.yaml',
      'docker-compose.yml',
      'compose.override.yaml',
      'docker-compose.prod.yml',
      'server.compose.yml',
      'docker-stack.yml',
    ],
    searched: (_, name) =>
      /^(?:.*[._-])?(?:compose|(?:docker|podman)-compose|docker-stack)(?:[._-].*)?\.ya?ml$/i.test(
        name,
      ),
    holds: 'anything',
    load: loadYaml,
  },
  {
    called: 'Helm values',
    shown: ['values.yaml', 'values-prod.yaml', 'server-values.yml', 'values.prod.yaml'],
    searched: (_, name) => /values.*\.ya?ml$/i.test(name),
    holds: 'anything',
    load: loadYaml,
  },
  {
    called: 'a GitHub workflow',
    note: 'read when it is named, or when nothing else names a core or a plugin',
    shown: ['.github/workflows/*.yml'],
    searched: (path) => /^\.github\/workflows\/[^/]+\.ya?ml$/i.test(path),
    holds: 'an install',
    load: loadYaml,
  },
  {
    called: 'a list of plugins in YAML or JSON',
    shown: ['plugins.yaml', '*plugins*.json'],
    searched: (_, name) => /plugins[^/]*\.(?:ya?ml|jsonc?)$/i.test(name),
    holds: 'coordinates',
    load: loadYaml,
  },
  {
    called: 'YAML of any name',
    note: 'resources of Kubernetes, Flux and Argo, kustomizations, `.gitlab-ci.yml`',
    form: '.yml, .yaml, .json',
    shown: ['*.yaml', '*.yml', 'Kustomization'],
    searched: (_, name) => /\.ya?ml$|^Kustomization$/i.test(name) && !toolsOwn.test(name),
    also: /\.ya?ml$/i,
    holds: 'an install',
    load: loadYaml,
  },
  {
    called: 'JSON of any name',
    note: 'Compose files, resources of Kubernetes, definitions of tasks and containers',
    shown: ['*.json', '*.jsonc'],
    searched: (_, name) => /\.jsonc?$/i.test(name) && !foreignJson.test(name),
    also: /\.jsonc?$/i,
    holds: 'a pin',
    load: loadYaml,
  },
  {
    called: 'a shell script',
    form: 'a shell script (.sh or #! in its first line)',
    shown: ['*.sh', '*.bash', '*.zsh', '*.ksh'],
    searched: (_, name) => /\.(?:ba|z|k)?sh$/.test(name),
    holds: 'an install',
    load: async () => (await import('./script.js')).readScript,
  },
  {
    called: 'a Makefile',
    form: 'a Makefile',
    shown: ['Makefile', 'GNUmakefile', 'Makefile.docker', '*.mk'],
    searched: (_, name) => makefile.test(name) && !endsInCode.test(name),
    also: makefile,
    holds: 'an install',
    load: async () => (await import('./builds/makefile.js')).readMakefile,
  },
  {
    called: 'Gradle properties',
    isList: true,
    note: 'of any other name, in any folder',
    form: '.properties',
    shown: ['*.properties'],
    // Below the root it belongs to a part of a build, which speaks only when it is named.
    searched: (_, name) => /\.properties$/.test(name) && name !== 'gradle.properties',
    also: /\.properties$/,
    holds: 'a word',
    load: loadProperties,
  },
  {
    called: 'variables',
    note: 'of the Compose files and Dockerfiles that have defaults for them',
    shown: ['.env', '.envrc', '.env.prod', 'prod.env'],
    searched: (_, name) => /^\.env(?:rc|[._-].*)?$|\.env$/i.test(name) && !noPins.test(name),
    holds: 'anything',
    load: async () => (await import('./other-tools.js')).readVariableFile,
  },
  {
    called: 'a list of plugins in another notation',
    isAnyText: true,
    shown: ['plugins.lst', '*plugins*.csv', 'plugins.toml'],
    searched: (_, name) => /plugins[^/]*$/i.test(name) && isOfOtherTool(name),
    holds: 'coordinates',
    load: async () => (await import('./other-tools.js')).readOtherTool,
  },
  {
    called: 'a file of another tool',
    isAnyText: true,
    note: 'images of the core and coordinates of plugins wherever they stand outside comments; so are templates such as `compose.yaml.j2` of a name that is not known',
    form: 'a file of another tool such as .tf',
    shown: [
      '*.tf',
      '*.tfvars',
      '*.hcl',
      '*.nomad',
      '*.bicep',
      '*.container',
      '*.service',
      '*.toml',
      '*.ini',
      '*.conf',
      '*.groovy',
      '*.ps1',
      '*.tpl',
      'Jenkinsfile',
      'justfile',
      'Earthfile',
    ],
    searched: (_, name) => isOfOtherTool(name),
    holds: 'a pin',
    load: async () => (await import('./other-tools.js')).readOtherTool,
  },
];

/** What uses an `.env` reads it. */
function isOfOtherTool(name: string): boolean {
  if (noPins.test(name) || name === '.env') return false;
  return otherEnding.test(name) || templateEnding.test(name) || bareName.test(name);
}

/**
 * Whether a path ends in or holds what is worth a closer look; there may be a million of them. An
 * ending that is not here is not searched for.
 */
export function maybeManifest(path: string): boolean {
  return worthALook.test(path) || otherEnding.test(path);
}

const worthALook =
  /\.(?:ya?ml|(?:ba|z|k)?sh|mk|properties|txt|jsonc?|plugins|gradle|kts)$|pom\.xml$|file|kustomization$|(?:^|\/)[^./]+$/i;
