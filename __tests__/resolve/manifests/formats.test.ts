import { describe, expect, test } from '@jest/globals';
import { knownForms, searchedFormatOf } from '../../../src/resolve/manifests/format-of-path.js';
import { formats } from '../../../src/resolve/manifests/formats.js';

const yaml = 'YAML of any name';
const json = 'JSON of any name';
const other = 'a file of another tool';

/** Paths, and what each is; null for what is not searched. */
const kinds: readonly (readonly [path: string, called: string | null])[] = [
  ['Dockerfile', 'a Dockerfile'],
  ['kestra/Dockerfile', 'a Dockerfile'],
  ['Dockerfile.kestra', 'a Dockerfile'],
  ['Dockerfile-prod', 'a Dockerfile'],
  ['Dockerfile_ee', 'a Dockerfile'],
  ['kestra.Dockerfile', 'a Dockerfile'],
  ['kestra.dockerfile', 'a Dockerfile'],
  ['prod-dockerfile', 'a Dockerfile'],
  ['Containerfile', 'a Dockerfile'],
  ['Containerfile.prod', 'a Dockerfile'],
  ['dockerfile.ts', null],
  ['Dockerfile.md', null],
  ['Dockerfile.dockerignore', null],
  ['.dockerignore', null],
  ['compose.yaml', 'a Compose file'],
  ['compose.override.yml', 'a Compose file'],
  ['docker-compose.yml', 'a Compose file'],
  ['docker-compose-kestra.yaml', 'a Compose file'],
  ['docker-compose.prod.yml', 'a Compose file'],
  ['kestra.compose.yml', 'a Compose file'],
  ['kestra-docker-compose.yml', 'a Compose file'],
  ['podman-compose.yml', 'a Compose file'],
  ['docker-stack.yml', 'a Compose file'],
  ['Docker-Compose.YML', 'a Compose file'],
  ['composer.yaml', yaml],
  ['decompose.yaml', yaml],
  ['values.yaml', 'Helm values'],
  ['env/prod/values-prod.yml', 'Helm values'],
  ['kestra-values.yaml', 'Helm values'],
  ['values.prod.yaml', 'Helm values'],
  ['values.schema.json', null],
  ['k8s/kestra.yaml', yaml],
  ['kustomization.yaml', yaml],
  ['base/Kustomization', yaml],
  ['.gitlab-ci.yml', yaml],
  ['.github/actions/x/action.yml', yaml],
  ['pnpm-lock.yaml', null],
  ['.github/workflows/deploy.yml', 'a GitHub workflow'],
  ['x/.github/workflows/deploy.yml', yaml],
  ['install.sh', 'a shell script'],
  ['bin/run.bash', 'a shell script'],
  ['Makefile', 'a Makefile'],
  ['GNUmakefile', 'a Makefile'],
  ['build/docker.mk', 'a Makefile'],
  ['gradle.properties', 'Gradle properties'],
  ['sub/gradle.properties', null],
  ['sub/versions.properties', 'Gradle properties'],
  ['.plugins', 'a list of coordinates'],
  ['docker/plugins.txt', 'a list of plugins'],
  ['kestra-plugins-prod.txt', 'a list of plugins'],
  ['requirements.txt', null],
  ['app/pom.xml', 'a build with dependencies'],
  ['build.gradle.kts', 'a build with dependencies'],
  ['gradle/libs.versions.toml', 'a build with dependencies'],
  ['settings.gradle', null],
  ['web.xml', null],
  ['release-gate.plugins.json', 'a list in the generic form'],
  ['sub/release-gate.plugins.yml', 'a list in the generic form'],
  ['package.json', json],
  ['docker-compose.json', json],
  ['.devcontainer/devcontainer.json', json],
  ['ecs/task.jsonc', json],
  ['package-lock.json', null],
  ['renovate.json', null],
  ['tsconfig.build.json', null],
  ['.env', 'variables'],
  ['a/.envrc', 'variables'],
  ['prod.env', 'variables'],
  ['.env.prod', 'variables'],
  ['.env.example', null],
  ['sample.env', null],
  ['main.tf', other],
  ['docker-bake.hcl', 'a file of docker buildx bake'],
  ['x.hcl', other],
  ['jobs/kestra.nomad', other],
  ['main.bicep', other],
  ['kestra.container', other],
  ['kestra.service', other],
  ['deploy.toml', other],
  ['Jenkinsfile', other],
  ['Earthfile', other],
  ['bin/deploy', other],
  ['plugins.lst', 'a list of plugins in another notation'],
  ['kestra-plugins.csv', 'a list of plugins in another notation'],
  ['kestra-plugins.yaml', 'a list of plugins in YAML or JSON'],
  ['deploy/plugins.json', 'a list of plugins in YAML or JSON'],
  ['up.zsh', 'a shell script'],
  ['compose.yaml.j2', 'a Compose file'],
  ['values-prod.yaml.tpl', 'Helm values'],
  ['deploy.sh.tmpl', 'a shell script'],
  ['Dockerfile.j2', 'a Dockerfile'],
  ['kestra.json.template', json],
  ['user-data.tpl', other],
  ['chart/templates/_helpers.tpl', null],
  ['README', null],
  ['README.md', null],
  ['LICENSE', null],
  ['index.ts', null],
  ['stack.py', null],
  ['yarn.lock', null],
  ['mydockerfile', other],
  ['app.html', null],
  ['app.htm', null],
  ['Dockerfile.kt', null],
  ['Dockerfile.mjs', null],
  ['Dockerfile.snapshot', 'a Dockerfile'],
  ['my-yarn-lock.yml', yaml],
  ['pnpm-lock.yml', null],
  ['yarn-lock.yaml', null],
  ['my-renovate.json', json],
  ['a.schema.jsonc', json],
  ['renovate.json5', null],
  ['compose.yaml.jinja', 'a Compose file'],
  ['compose.yaml.jinja2', 'a Compose file'],
  ['compose.j2.yaml', 'a Compose file'],
  ['rename.makefile', null],
  ['docker.mkv', null],
  ['makefile-prod', other],
  ['my-changes.toml', other],
  ['my-pom.xml', null],
  ['pom.xml.bak', null],
  ['a.versions.toml.old', null],
  ['my.settings.gradle', 'a build with dependencies'],
  ['my-release-gate.plugins.json', 'a list of plugins in YAML or JSON'],
  ['release-gate.plugins.json5', null],
  ['a.plugins.bak', null],
  ['plugins.txt.bak', null],
  ['my-docker-bake.hcl', other],
  ['docker-bake.hcl.md', null],
  ['compose.yaml.md', null],
  ['values.yaml.md', null],
  ['a.yaml.orig', null],
  ['my-kustomization', other],
  ['kustomization-a', other],
  ['plugins.yml', 'a list of plugins in YAML or JSON'],
  ['run.shtml', null],
  ['a.properties.bak', null],
  ['a.json.bak', null],
  ['x.env.d/a', other],
  ['a.envrc', null],
  ['.environment', null],
  ['prod.envs', null],
  ['x/.env.prod', 'variables'],
  ['templates/_helpers.tpl', null],
  ['templates/_a.tpl.tpl', null],
  ['a.tf.bak', null],
  ['plugins/a.toml', other],
  ['.github/workflows/a.yml.md', null],
];

describe('the kind of a file', () => {
  test.each(kinds)('%s is %s', (path, what) => {
    expect(searchedFormatOf(path)?.called ?? null).toBe(what);
  });

  test('every format stands above', () => {
    const tried = kinds.map(([, called]) => called);
    expect(formats.filter(({ called }) => !tried.includes(called))).toEqual([]);
  });

  test.each(
    formats.flatMap((format) =>
      format.shown.map((name): [string, string] => [name, format.called]),
    ),
  )('of the name %s in the table is %s', (name, called) => {
    const path = name.replace(/^\*(?=\.)/, 'x').replaceAll('*', 'x');
    expect(searchedFormatOf(path)?.called).toBe(called);
  });
});

test.each(formats)('$called of $shown has a reader', async ({ load }) => {
  expect(await load()).toBeInstanceOf(Function);
});

test('a message names all of them', () => {
  expect(knownForms).toBe(
    'a Dockerfile, .plugins, .txt, .yml, .yaml, .json, a shell script (.sh or #! in its first line), a Makefile, .properties or a file of another tool such as .tf',
  );
});
