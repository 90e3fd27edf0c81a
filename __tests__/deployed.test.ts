// biome-ignore-all lint/suspicious/noTemplateCurlyInString: manifests have variables of the same form.
import { describe, expect, test } from '@jest/globals';
import type { Location } from '../src/model/written.js';
import type { Texts } from './support/folder.js';
import { tryChange } from './support/try-change.js';

/**
 * Repositories that deploy plugin-invoice 1.4.0 on core 2025.1.4, which it does not run on, in ways
 * that people and their tools have. What decides the core and the plugin stands between « and ».
 */
interface Deployed {
  readonly what: string;
  readonly files: Texts;
}

const image = 'kestra/kestra:«v2025.1.4»';
const newer = 'kestra/kestra:v2025.2.0';
const bad = 'io.acme:plugin-invoice:«1.4.0»';
const install = `kestra plugins install ${bad}`;

function compose(from: string): string {
  return `services:\n  k:\n    image: ${from}\n    command: sh -c "${install}"\n`;
}

const templated = compose('kestra/kestra:${T:-v2025.2.0}');
const built = `ARG V=v2025.2.0\nFROM kestra/kestra:$V\nRUN ${install}\n`;

const values = 'image: { repository: kestra/kestra, tag: v2025.2.0 }\n';
const list = 'plugin-invoice@«1.4.0»\n';

const deployed: readonly Deployed[] = [
  {
    what: 'Compose in JSON',
    files: {
      'docker-compose.json': `{"services":{"k":{"image":"${image}","command":"${install}"}}}`,
    },
  },
  {
    what: 'a definition of a task',
    files: {
      'ecs/task.json': `{\n  "containerDefinitions": [{\n    "image": "${image}",\n    "command": ["sh", "-c", "${install}"]\n  }]\n}\n`,
    },
  },
  {
    what: 'a container for development, with remarks',
    files: {
      '.devcontainer/devcontainer.json': `// ours\n{ "image": "${image}",\n  "postCreateCommand": "${install}", }\n`,
    },
  },
  {
    what: 'Terraform',
    files: { 'main.tf': `image   = "${image}"\ncommand = ["sh", "-c", "${install}"]\n` },
  },
  {
    what: 'a unit of Quadlet',
    files: { 'kestra.container': `[Container]\nImage=${image}\nExec=sh -c "${install}"\n` },
  },
  {
    what: 'a script without an ending',
    files: { 'bin/deploy': `#!/bin/sh\ndocker run ${image} ${install}\n` },
  },
  {
    what: 'variables of Ansible',
    files: { 'roles/k/defaults/main.yml': `kestra_image: ${image}\nkestra_plugins:\n  - ${bad}\n` },
  },
  {
    what: 'a list of plugins in YAML beside the image',
    files: { Dockerfile: `FROM ${image}\n`, 'kestra-plugins.yaml': `plugins:\n  - ${bad}\n` },
  },
  {
    what: 'a list of plugins in JSON beside the image',
    files: { Dockerfile: `FROM ${image}\n`, 'plugins.json': `["${bad}"]\n` },
  },
  {
    what: 'a template of a Compose file that is one as it stands',
    files: { 'templates/compose.yaml.j2': compose(image) },
  },
  {
    what: 'a Compose file that a script starts with another value',
    files: { 'up.sh': 'export T=«v2025.1.4»\ndocker compose up -d\n', 'compose.yaml': templated },
  },
  {
    what: 'a Compose file that a Makefile starts with another value',
    files: { Makefile: 'up:\n\tT=«v2025.1.4» docker compose up -d\n', 'compose.yaml': templated },
  },
  {
    what: 'a Compose file that a script starts with another file of variables',
    files: {
      'up.sh': 'docker compose --env-file prod.env up -d\n',
      'compose.yaml': templated,
      'prod.env': 'T=«v2025.1.4»\n',
      '.env': 'T=v2025.2.0\n',
    },
  },
  {
    what: 'Compose files that a script lays over each other',
    files: {
      'up.sh': 'docker compose -f compose.yaml -f prod.yaml up -d\n',
      'compose.yaml': compose(newer),
      'prod.yaml': `services: { k: { image: "${image}" } }\n`,
    },
  },
  {
    what: 'a Compose file that a pipeline starts with another value',
    files: {
      '.github/workflows/d.yml':
        'env: { T: «v2025.1.4» }\njobs: { d: { steps: [{ run: docker compose up -d }] } }\n',
      'compose.yaml': templated,
    },
  },
  {
    what: 'a script that a Compose file holds as a config',
    files: {
      'compose.yaml': `configs:\n  s:\n    content: |\n      ${install}\nservices:\n  k:\n    image: ${image}\n    configs: [{ source: s, target: /s.sh }]\n    entrypoint: sh /s.sh\n`,
    },
  },
  {
    what: 'a script that a config of a Compose file mounts',
    files: {
      'compose.yaml': `configs: { s: { file: ./boot } }\nservices:\n  k:\n    image: ${image}\n    configs: [s]\n    entrypoint: sh /s\n`,
      boot: `${install}\n`,
    },
  },
  {
    what: 'an image that Kaniko builds with another argument',
    files: {
      'build.sh': '/kaniko/executor --context . --build-arg V=«v2025.1.4»\n',
      Dockerfile: built,
    },
  },
  {
    what: 'a host that a script reaches',
    files: { 'up.sh': `ssh -i key me@host "docker run ${image} ${install}"\n` },
  },
  {
    what: 'a script that a Dockerfile copies and runs by its path',
    files: {
      Dockerfile: `FROM ${image}\nCOPY boot /boot\nRUN /boot\n`,
      boot: `#!/bin/sh\n${install}\n`,
    },
  },
  {
    what: 'a script that a Dockerfile holds and runs by its path',
    files: {
      Dockerfile: `FROM ${image}\nCOPY <<EOF /boot\n#!/bin/sh\n${install}\nEOF\nRUN /boot\n`,
    },
  },
  {
    what: 'an archive that is fetched into a redirection',
    files: {
      Dockerfile: `FROM ${image}\nRUN curl https://x.test/7 > /app/plugins/plugin-invoice-«1.4.0».jar\n`,
    },
  },
  {
    what: 'a service of a GitLab pipeline',
    files: {
      '.gitlab-ci.yml': `d:\n  services: [{ name: "${image}", command: [sh, -c, "${install}"] }]\n  script: [a]\n`,
    },
  },
  {
    what: 'a pipeline with its image in an included file',
    files: {
      '.gitlab-ci.yml': `include: ci/b.yml\nd:\n  extends: .b\n  script: [${install}]\n`,
      'ci/b.yml': `.b:\n  image: ${image}\n`,
    },
  },
  {
    what: 'a step that runs an image',
    files: {
      '.github/workflows/d.yml': `jobs:\n  d:\n    steps:\n      - uses: docker://${image}\n        with: { args: plugins install ${bad} }\n`,
    },
  },
  {
    what: 'an action of an image',
    files: {
      '.github/workflows/d.yml': 'jobs: { d: { steps: [{ uses: ./act }] } }\n',
      'act/action.yml': `runs:\n  using: docker\n  image: docker://${image}\n  args: [plugins, install, "${bad}"]\n`,
    },
  },
  {
    what: 'a script under any key of a ConfigMap',
    files: {
      'k.yaml': `kind: ConfigMap\napiVersion: v1\ndata:\n  start: |\n    ${install}\n---\nkind: Pod\napiVersion: v1\nspec: { containers: [{ image: "${image}" }] }\n`,
    },
  },
  {
    what: 'a Makefile that includes its versions',
    files: {
      Makefile: `include versions.mk\nup:\n\tdocker run kestra/kestra:$(V) ${install}\n`,
      'versions.mk': 'V = «v2025.1.4»\n',
    },
  },
  {
    what: 'a Makefile that includes variables',
    files: {
      'deploy/Makefile': `-include .env\nup:\n\tdocker run kestra/kestra:$(V) ${install}\n`,
      'deploy/.env': 'V=«v2025.1.4»\n',
    },
  },
  {
    what: 'an image that a pipeline bakes with another argument',
    files: {
      '.github/workflows/d.yml':
        'jobs:\n  d:\n    steps:\n      - uses: docker/bake-action@v6\n        with:\n          set: |\n            *.tags=r.test/own:1\n            *.args.V=«v2025.1.4»\n',
      Dockerfile: built,
    },
  },
  {
    what: 'targets that a pipeline bakes with a variable of its own',
    files: {
      '.github/workflows/d.yml':
        'env: { T: «v2025.1.4» }\njobs: { d: { steps: [{ uses: docker/bake-action@v6, with: { files: ./ci/bake.hcl } }] } }\n',
      'ci/bake.hcl':
        'variable "T" { default = "v2025.2.0" }\ntarget "k" { args = { V = "${T}" } }\n',
      Dockerfile: built,
    },
  },
  {
    what: 'services of Compose that a script bakes with another argument',
    files: {
      'b.sh': 'docker buildx bake --set k.args.V=«v2025.1.4»\n',
      'compose.yaml': 'services: { k: { build: img } }\n',
      'img/Dockerfile': built,
    },
  },
  {
    what: 'a chart of the repository whose tag a pipeline sets',
    files: {
      '.github/workflows/d.yml':
        'jobs: { d: { steps: [{ run: helm upgrade k ./chart --set image.tag=«v2025.1.4» }] } }\n',
      'chart/values.yaml': values,
      'plugins.txt': list,
    },
  },
  {
    what: 'values over which a pipeline of GitLab sets a tag',
    files: {
      '.gitlab-ci.yml':
        'd:\n  script: [helm upgrade k kestra/kestra -f deploy/values.yaml --set image.tag=«v2025.1.4»]\n',
      'deploy/values.yaml': values,
      'plugins.txt': list,
    },
  },
  {
    what: 'a tag in a file of any name that a script puts over the values of a chart',
    files: {
      'bin/up.sh': 'helm --kube-context c upgrade --install k ../chart --values=../prod.yaml\n',
      'chart/values.yaml': values,
      'prod.yaml': 'image: { tag: «v2025.1.4» }\n',
      'plugins.txt': list,
    },
  },
  {
    what: 'a tag in a file of any name that a pipeline puts over the values of a chart',
    files: {
      '.github/workflows/d.yml':
        'jobs: { d: { steps: [{ run: helm upgrade k ./chart -f prod.yaml }] } }\n',
      'chart/values.yaml': values,
      'prod.yaml': 'image: { tag: «v2025.1.4» }\n',
      'plugins.txt': list,
    },
  },
  {
    what: 'the last of some files of values for the core’s own chart',
    files: {
      Makefile: 'up:\n\thelm install -n k k kestra/kestra -f a.yaml,b.yaml -f c.yaml\n',
      'a.yaml': 'image: { tag: v2025.2.0 }\n',
      'b.yaml': 'replicas: 2\n',
      'c.yaml': 'image: { tag: «v2025.1.4» }\n',
      'plugins.txt': list,
    },
  },
  {
    what: 'a resource in which Flux puts a value',
    files: {
      'base/d.yaml': `kind: Pod\napiVersion: v1\nspec: { containers: [{ image: "kestra/kestra:\${T:=v2025.2.0}", args: [sh, -c, "${install}"] }] }\n`,
      'base/kustomization.yaml': 'resources: [d.yaml]\n',
      'f.yaml':
        'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nspec: { path: ./base, postBuild: { substitute: { T: «v2025.1.4» } } }\n',
    },
  },
  {
    what: 'values that a ConfigMap hands to a release of Flux',
    files: {
      'apps/hr.yaml':
        'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: k }\nspec:\n  chart: { spec: { chart: kestra } }\n  valuesFrom: [{ kind: ConfigMap, name: own-values }]\n',
      'config/cm.yaml':
        'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: own-values }\ndata:\n  values.yaml: |\n    image: { tag: «v2025.1.4» }\n',
      'plugins.txt': list,
    },
  },
  {
    what: 'values that a kustomization hands to a release of Flux, under those of its own',
    files: {
      'apps/hr.yaml':
        'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: k }\nspec:\n  chart: { spec: { chart: kestra } }\n  valuesFrom: [{ kind: ConfigMap, name: own-values, valuesKey: v }]\n  values: { replicas: 2 }\n',
      'apps/kustomization.yaml':
        'resources: [hr.yaml]\nconfigMapGenerator: [{ name: own-values, files: [v=prod.yaml] }]\n',
      'apps/prod.yaml': 'image: { tag: «v2025.1.4» }\n',
      'plugins.txt': list,
    },
  },
  {
    what: 'a value that a ConfigMap hands to Flux',
    files: {
      'base/d.yaml': `kind: Pod\napiVersion: v1\nspec: { containers: [{ image: "kestra/kestra:\${T:=v2025.2.0}", args: [sh, -c, "${install}"] }] }\n`,
      'base/kustomization.yaml': 'resources: [d.yaml]\n',
      'f.yaml':
        'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nspec: { path: ./base, postBuild: { substituteFrom: [{ kind: ConfigMap, name: vars }] } }\n',
      'vars.yaml':
        'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: vars }\ndata: { T: «v2025.1.4» }\n',
    },
  },
  {
    what: 'a list that a ConfigMap holds',
    files: {
      'k.yaml': `apiVersion: v1\nkind: Pod\nspec: { containers: [{ image: "${image}" }] }\n`,
      'cm.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: l }\ndata:\n  plugins.txt: |\n    # io.acme:plugin-invoice:1.0.0\n    ${bad}\n`,
    },
  },
  {
    what: 'a part of a chart’s values that is a text',
    files: {
      'values.yaml': `image: { repository: kestra/kestra, tag: «v2025.1.4» }\ninitContainers: |\n  - image: busybox\n    command: [sh, -c, "${install}"]\n`,
    },
  },
  {
    what: 'a chart of Terraform',
    files: {
      'main.tf':
        'resource "helm_release" "k" {\n  chart = "kestra"\n  set {\n    name  = "image.tag"\n    value = "«v2025.1.4»"\n  }\n}\n',
      'plugins.txt': list,
    },
  },
  {
    what: 'an image that a service of another cloud builds',
    files: {
      'fly.toml': '[build]\n  dockerfile = "Dockerfile"\n  [build.args]\n    V = "«v2025.1.4»"\n',
      Dockerfile: built,
    },
  },
  {
    what: 'an image that a Jenkinsfile builds',
    files: { Jenkinsfile: 'sh "docker build --build-arg V=«v2025.1.4» ."\n', Dockerfile: built },
  },
  {
    what: 'resources that a script writes itself',
    files: {
      'up.sh': `kubectl apply -f - <<EOF\napiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - image: ${image}\n    command: [sh, -c, "${install}"]\nEOF\n`,
    },
  },
  {
    what: 'a Compose file that a script writes itself',
    files: {
      'up.sh': `V=«v2025.1.4»\ncat > compose.yaml <<EOF\nservices:\n  k:\n    image: kestra/kestra:$V\n    command: sh -c "${install}"\nEOF\ndocker compose up -d\n`,
    },
  },
  {
    what: 'values that a script writes itself',
    files: {
      'up.sh':
        'cat <<EOF > /tmp/v.yaml\nimage:\n  tag: «v2025.1.4»\nEOF\nhelm upgrade k kestra/kestra -f /tmp/v.yaml\n',
      'plugins.txt': list,
    },
  },
  {
    what: 'values that a script hands to Helm',
    files: {
      'up.sh': 'helm upgrade k kestra/kestra -f - <<EOF\nimage: { tag: «v2025.1.4» }\nEOF\n',
      'plugins.txt': list,
    },
  },
  {
    what: 'dependencies of a build beside the image',
    files: {
      Dockerfile: `FROM ${image}\n`,
      'pom.xml':
        '<p><v>«1.4.0»</v><dependency><groupId>io.acme</groupId><artifactId>plugin-invoice</artifactId><version>${v}</version></dependency></p>\n',
    },
  },
  {
    what: 'a list of plugins with names and versions',
    files: {
      Dockerfile: `FROM ${image}\n`,
      'plugins.yaml': 'plugins:\n  - { name: plugin-invoice, version: «1.4.0» }\n',
    },
  },
  {
    what: 'a list of plugins with groups',
    files: {
      Dockerfile: `FROM ${image}\n`,
      'kestra-plugins.yml':
        'plugins:\n  - group: io.acme\n    artifact: plugin-invoice\n    version: «1.4.0»\n',
    },
  },
  {
    what: 'a list of plugins that is a map',
    files: { Dockerfile: `FROM ${image}\n`, 'plugins.json': '{"plugin-invoice": "«1.4.0»"}\n' },
  },
  {
    what: 'a list of plugins in TOML',
    files: { Dockerfile: `FROM ${image}\n`, 'plugins.toml': 'plugin-invoice = "«1.4.0»"\n' },
  },
  {
    what: 'a recipe that another one calls by its name',
    files: { Makefile: `define RUN\ndocker run ${image} ${install}\nendef\nup:\n\t$(RUN)\n` },
  },
];

/** The files without the marks. */
function unmarked(files: Texts): Texts {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, (text ?? '').replaceAll(/[«»]/g, '')]),
  );
}

/** The place of what stands between marks, in the only file in which it does. */
function placeOf(marked: string, files: Texts): string | null {
  for (const [path, text = ''] of Object.entries(files)) {
    const lines = text.split('\n');
    const line = lines.findIndex((each) => each.includes(`«${marked}»`));
    if (line === -1) continue;
    const [before = ''] = lines[line]?.split(`«${marked}»`) ?? [];
    const column = before.replaceAll(/[«»]/g, '').length + 1;
    return `${path}:${line + 1}:${column}-${column + marked.length}`;
  }
  return null;
}

function at(location: Location | null): string | null {
  if (location === null) return null;
  const { path, line, column, endColumn } = location;
  return `${path}:${line}:${column}-${endColumn}`;
}

test.each(deployed)('$what is judged', async ({ files: marked }) => {
  const files = unmarked(marked);
  const report = await tryChange(files, files);
  expect(report.problems).toEqual([]);
  const core = placeOf('v2025.1.4', marked);
  expect([report.core?.version, at(report.core?.location ?? null)]).toEqual(['2025.1.4', core]);
  const plugin = placeOf('1.4.0', marked);
  expect(
    report.plugins.map(({ name, version, location }) => [name, version, at(location)]),
  ).toEqual([['plugin-invoice', '1.4.0', plugin]]);
  expect(report.verdict).not.toBe('pass');
});

describe('what cannot be read never passes', () => {
  const rows: readonly [string, Texts][] = [
    [
      'a Jenkinsfile that installs a list',
      { Dockerfile: `FROM ${image}\n`, Jenkinsfile: `sh "kestra plugins install $(cat x)"\n` },
    ],
    [
      'an environment in Terraform beside another',
      { Dockerfile: `FROM ${newer}\nRUN ${install}\n`, 'main.tf': `image = "${image}"\n` },
    ],
    [
      'an overlay with an image that nobody knows',
      {
        'base/d.yaml': `apiVersion: v1\nkind: Pod\nspec: { containers: [{ image: "${newer}" }] }\n`,
        'base/kustomization.yaml': 'resources: [d.yaml]\n',
        'o/kustomization.yaml':
          'resources: [../base]\nimages: [{ name: kestra/kestra, newName: r.test/wf, newTag: v2025.1.4 }]\n',
        'plugins.txt': 'plugin-invoice@1.4.0\n',
      },
    ],
    [
      'a tag alone beside the values of a chart',
      {
        'chart/values.yaml': values,
        'chart/prod.yaml': 'image: { tag: v2025.1.4 }\n',
        'plugins.txt': list,
      },
    ],
    [
      'a tag alone below the values of a chart',
      {
        'values.yaml': values,
        'envs/prod.yaml': 'image:\n  tag: v2025.1.4\n',
        'plugins.txt': list,
      },
    ],
    [
      'a tag alone for a chart inside one',
      {
        'values.yaml': 'kestra: { image: { tag: v2025.2.0 } }\n',
        'prod.yaml': 'kestra: { image: { tag: v2025.1.4 } }\n',
        'plugins.txt': list,
      },
    ],
    [
      'a tag alone at the root, beside a folder of charts',
      {
        'charts/k/Chart.yaml': 'name: k\n',
        'charts/k/values.yaml': values,
        'prod.yaml': 'image: { tag: v2025.1.4 }\n',
        'plugins.txt': list,
      },
    ],
    [
      'a tag alone in values of an environment, beside the chart',
      {
        'chart/Chart.yaml': 'name: k\n',
        'chart/values.yaml': values,
        'env/prod/values.yaml': 'image:\n  tag: v2025.1.4\n',
        'plugins.txt': list,
      },
    ],
    [
      'a tag alone for one of two charts',
      {
        'charts/k/Chart.yaml': 'name: k\n',
        'charts/k/values.yaml': values,
        'charts/pg/Chart.yaml': 'name: pg\n',
        'charts/pg/values.yaml': 'image: { repository: bitnami/postgresql, tag: "15" }\n',
        'prod.yaml': 'image: { tag: v2025.1.4 }\n',
        'plugins.txt': list,
      },
    ],
    [
      'a tag alone for a chart under its name',
      {
        'charts/k/Chart.yaml': 'name: k\n',
        'charts/k/values.yaml': values,
        'prod.yaml': 'k: { image: { tag: v2025.1.4 } }\n',
        'plugins.txt': list,
      },
    ],
    [
      'a tag alone of the core’s own chart, beside an image',
      {
        Dockerfile: `FROM ${newer}\n`,
        'deploy/kestra/values.yaml': 'image: { tag: v2025.1.4 }\n',
        'plugins.txt': list,
      },
    ],
    [
      'variables that somebody may start a Compose file with',
      { 'compose.yaml': templated, 'env/prod.env': 'T=v2025.1.4\n' },
    ],
    [
      'a chart’s part that another name hides',
      {
        Dockerfile: `FROM ${newer}\n`,
        'Chart.yaml': 'dependencies: [{ name: kestra, alias: flows }]\n',
        'values.yaml': 'flows: { image: { tag: v2025.1.4 } }\n',
        'plugins.txt': list,
      },
    ],
    [
      'values of the core’s own chart that hold its settings',
      {
        Dockerfile: `FROM ${newer}\n`,
        'values.yaml':
          'image: { tag: v2025.1.4 }\nconfiguration: { kestra: { storage: { type: s3 } } }\n',
        'plugins.txt': list,
      },
    ],
    [
      'a list that a Secret holds encoded',
      {
        Dockerfile: `FROM ${image}\n`,
        'k/secret.yaml': `apiVersion: v1\nkind: Secret\ndata: { plugins.txt: ${btoa('io.acme:plugin-invoice:1.4.0\n')} }\n`,
      },
    ],
    [
      'a patch that a script makes',
      {
        'up.sh': `kubectl patch deploy k -p '{"spec":{"template":{"spec":{"containers":[{"name":"k","image":"${image}"}]}}}}'\n`,
        'k.yaml': `apiVersion: v1\nkind: Pod\nspec: { containers: [{ image: "${newer}", command: [sh, -c, "${install}"] }] }\n`,
      },
    ],
    [
      'a template of helmfile beside an image',
      {
        Dockerfile: `FROM ${newer}\nRUN ${install}\n`,
        'helmfile.yaml.gotmpl':
          'releases:\n  - chart: kestra/kestra\n    values: [{ image: { tag: {{ .Values.tag }} } }]\n',
      },
    ],
    [
      'values under a tag alone that is newer',
      {
        'chart/values.yaml': 'image: { repository: kestra/kestra, tag: v2025.1.4 }\n',
        'chart/prod.yaml': 'image: { tag: v2025.2.0 }\n',
        'plugins.txt': list,
      },
    ],
    [
      'a tag that helm sets',
      {
        'up.sh': 'helm upgrade k kestra/kestra --set image.tag=v2025.1.4\n',
        'plugins.txt': 'plugin-invoice@1.4.0\n',
      },
    ],
    [
      'an image that kustomize sets',
      { 'up.sh': `kustomize edit set image ${image}\n`, 'plugins.txt': 'plugin-invoice@1.4.0\n' },
    ],
    [
      'a Dockerfile whose shell is none',
      {
        Dockerfile: `FROM ${image}\nSHELL ["python3", "-c"]\nRUN run("kestra plugins install ${bad}")\n`,
      },
    ],
    ['a health check that installs', { Dockerfile: `FROM ${image}\nHEALTHCHECK CMD ${install}\n` }],
    [
      'a template of Jinja that is not YAML',
      {
        Dockerfile: `FROM ${newer}\nRUN ${install}\n`,
        'templates/compose.yml.j2': `{% if a %}\n${compose(image)}{{ b }}\n`,
      },
    ],
    [
      'a value of Compose that only the runner has',
      { 'up.sh': 'T=$1 docker compose up\n', 'compose.yaml': templated },
    ],
    [
      'scripts that lead through too many others',
      Object.fromEntries([
        ['a.sh', `docker run ${image} a\nsh b0\n`],
        ...Array.from({ length: 30 }, (_, n) => [
          `b${n}`,
          n === 29 ? `${install}\n` : `sh b${n + 1}\n`,
        ]),
      ]),
    ],
    [
      'stages that stand on too many others',
      {
        Dockerfile: [
          `FROM ${image} AS s0`,
          ...Array.from({ length: 1200 }, (_, n) => `FROM s${n} AS s${n + 1}`),
          `RUN ${install}`,
        ].join('\n'),
      },
    ],
  ];
  test.each(rows)('%s', async (_, marked) => {
    const files = unmarked(marked);
    const report = await tryChange(files, files);
    expect(report.verdict).not.toBe('pass');
  });
});

describe('what deploys nothing changes nothing', () => {
  const rows: readonly [string, Texts][] = [
    ['prose', { 'README.md': `docker run ${newer} ${install}\n` }],
    [
      'rules of updates',
      { 'renovate.json': '{"packageRules":[{"matchPackageNames":["kestra/kestra"]}]}' },
    ],
    [
      'settings of an editor',
      { '.vscode/settings.json': '// x\n{ "cSpell.words": ["kestra"], }\n' },
    ],
    [
      'a package',
      {
        'package.json': '{"repository":"https://github.com/acme/kestra","scripts":{"test":"jest"}}',
      },
    ],
    ['owners of code', { '.github/CODEOWNERS': '/kestra @acme/kestra\n' }],
    [
      'a provider of Terraform',
      { 'main.tf': 'kestra = {\n source = "kestra-io/kestra"\n version = "~> 0.18.0"\n}\n' },
    ],
    [
      'a locked provider',
      {
        '.terraform.lock.hcl':
          'provider "registry.terraform.io/kestra-io/kestra" {\n version = "0.18.0"\n}\n',
      },
    ],
    [
      'what describes a variable',
      { 'vars.tf': 'variable "a" { description = "such as kestra/kestra" }\n' },
    ],
    [
      'libraries of a build',
      {
        'gradle/libs.versions.toml':
          'kestra = { module = "io.kestra:core" }\n[plugins]\nshadow = "com.github.x:8.1.1"\n',
      },
    ],
    ['a sample of variables', { '.env.example': `KESTRA_IMAGE=${newer}\n` }],
    [
      'a script that calls its address',
      { 'import.sh': 'curl -X POST http://kestra:8080/api/v1/flows/import\n' },
    ],
    ['a proxy', { Caddyfile: 'kestra.acme.test {\n reverse_proxy kestra:8080\n}\n' }],
    [
      'a template of a proxy',
      { 'templates/nginx.conf.j2': 'proxy_pass http://kestra:{{ port }};\n' },
    ],
    [
      'a dashboard',
      { 'grafana/kestra.json': '{"title":"kestra","panels":[{"expr":"kestra_executor{}"}]}' },
    ],
    ['lines of JSON', { 'data/kestra.json': '{"kestra": 1}\n{"kestra": 2}\n' }],
    [
      'a flow',
      {
        'flows/a.json':
          '{"id":"a","tasks":[{"type":"io.kestra.plugin.core.log.Log","image":"python:3.12"}]}',
      },
    ],
    [
      'plugins of another tool',
      {
        'eslint-plugins.json': '{"plugins":["a","b"]}',
        'netlify.toml': '[[plugins]]\npackage = "kestra"\n',
      },
    ],
    [
      'a Compose file that is started as it is',
      {
        'compose.yaml': 'services: { k: { build: . } }\n',
        'up.sh': 'docker compose up -d --build\n',
      },
    ],
    [
      'a chart of something else',
      { 'up.sh': 'helm upgrade pg bitnami/postgresql --set image.tag=16\n' },
    ],
    [
      'other values of its chart',
      { 'up.sh': 'helm upgrade k kestra/kestra --set service.port=80\n' },
    ],
    [
      'a build of the image that a pipeline bakes as it is',
      {
        '.github/workflows/d.yml':
          'jobs:\n  d:\n    steps:\n      - uses: docker/bake-action@v6\n        with: { set: "*.platform=linux/amd64" }\n',
        'docker-bake.hcl': 'target "k" { tags = ["r.test/own:1"] }\n',
      },
    ],
    [
      'values that a script deploys as they are',
      {
        'values.yaml': 'image: { repository: kestra/kestra, tag: v2025.1.4 }\n',
        'up.sh': 'helm upgrade k kestra/kestra -f values.yaml --set service.port=80\n',
      },
    ],
    [
      'a tag alone beside the values of something else',
      {
        'pg/values.yaml': 'image: { repository: bitnami/postgresql, tag: "15" }\n',
        'pg/prod.yaml': 'image: { tag: "16" }\n',
        'pg/rules.yaml': 'tags: [a]\ntag: x\n',
      },
    ],
    [
      'values of something else',
      {
        'pg.yaml': 'image: { repository: bitnami/postgresql, tag: "16" }\n',
        'up.sh': 'helm upgrade pg bitnami/postgresql -f pg.yaml --set image.tag=17\n',
      },
    ],
    [
      'a chart that a pipeline only looks at',
      {
        'chart/values.yaml': 'image: { repository: kestra/kestra, tag: v2025.1.4 }\n',
        '.github/workflows/t.yml':
          'jobs: { t: { steps: [{ run: helm lint ./chart --set image.tag=v2025.2.0 }] } }\n',
      },
    ],
    [
      'a wrapper that is run by its path',
      { gradlew: '#!/bin/sh\n# kestra\nexec java "$@"\n', 'build.sh': './gradlew build\n' },
    ],
    [
      'a tag alone of another chart',
      {
        'charts/k/Chart.yaml': 'name: k\n',
        'charts/k/values.yaml': 'image: { repository: kestra/kestra, tag: v2025.1.4 }\n',
        'charts/web/Chart.yaml': 'name: web\n',
        'charts/web/values.yaml': 'image: { repository: acme/web, tag: v1 }\n',
        'env/web.yaml': 'image: { tag: v2.0.0 }\n',
        'prod/web/values.yaml': 'image: { tag: v2.0.0 }\n',
      },
    ],
    [
      'a tag alone of another release beside that of the core',
      {
        'apps/kestra/values.yaml': 'image: { repository: kestra/kestra, tag: v2025.1.4 }\n',
        'apps/web/values.yaml': 'image: { tag: v2.0.0 }\n',
      },
    ],
    [
      'a tag alone of a chart whose templates name the image',
      {
        'charts/k/Chart.yaml': 'name: k\n',
        'charts/k/values.yaml': 'image: { repository: kestra/kestra, tag: v2025.1.4 }\n',
        'web/values.yaml': 'image: { tag: v2.0.0 }\n',
        'web/Chart.yaml': 'name: web\n',
      },
    ],
    [
      'labels of a chart',
      { 'k.yaml': 'apiVersion: v1\nkind: Service\nmetadata: { labels: { chart: kestra } }\n' },
    ],
    [
      'arguments of another build',
      {
        'fly.toml': '[build.args]\n  NODE = "22"\n',
        'web/skaffold.yaml':
          'build: { artifacts: [{ docker: { dockerfile: Dockerfile, buildArgs: { NODE: "22" } } }] }\n',
        'web/Dockerfile': 'ARG NODE\nFROM node:$NODE\n',
      },
    ],
    [
      'plugins of Gradle and of a linter',
      {
        'build.gradle':
          "plugins { id 'io.acme.kestra' version '1.0' }\ncompileOnly 'io.kestra:core:1.0'\n",
        'eslint-plugins.yaml': 'plugins:\n  - { name: import, version: 2.0.0 }\n',
      },
    ],
    [
      'the same variables under other values of something else',
      { 'compose.yaml': 'services: { a: { image: "acme/a:${V:-1.0}" } }\n', 'prod.env': 'V=2.0\n' },
    ],
    [
      'notes that a script prints',
      { 'up.sh': 'cat <<EOF\nOpen kestra: http://localhost:8080\nthen log in\nEOF\n' },
    ],
    ['the same core in another tool', { 'main.tf': `image = "${image}"\n` }],
  ];
  test.each(rows)('%s', async (_, more) => {
    const runs = `FROM ${image}\nRUN kestra plugins install io.acme:plugin-invoice:1.3.0\n`;
    const files = unmarked({ Dockerfile: runs, ...more });
    const report = await tryChange(files, files);
    expect([report.problems, report.verdict]).toEqual([[], 'pass']);
    expect([report.core?.version, report.plugins.length]).toEqual(['2025.1.4', 1]);
  });
});
