import { describe, expect, test } from '@jest/globals';
import {
  chartsWithLock,
  isWorkflow,
  leftOutFolders,
  manifestKindOf,
  manifestKinds,
  whyLeftOut,
} from '../../../src/resolve/manifests/names.js';

const yaml = 'YAML of any name';

describe('the kind of a file', () => {
  test.each([
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
    ['values.yaml', 'a values file of a chart'],
    ['env/prod/values-prod.yml', 'a values file of a chart'],
    ['kestra-values.yaml', 'a values file of a chart'],
    ['values.prod.yaml', 'a values file of a chart'],
    ['values.schema.json', null],
    ['k8s/kestra.yaml', yaml],
    ['kustomization.yaml', yaml],
    ['base/Kustomization', yaml],
    ['.gitlab-ci.yml', yaml],
    ['.github/actions/x/action.yml', yaml],
    ['pnpm-lock.yaml', null],
    ['.github/workflows/deploy.yml', 'a workflow of GitHub'],
    ['x/.github/workflows/deploy.yml', yaml],
    ['install.sh', 'a shell script'],
    ['bin/run.bash', 'a shell script'],
    ['Makefile', 'a Makefile'],
    ['GNUmakefile', 'a Makefile'],
    ['build/docker.mk', 'a Makefile'],
    ['gradle.properties', 'the properties of a Gradle build'],
    ['sub/gradle.properties', null],
    ['sub/versions.properties', 'a property file'],
    ['.plugins', 'a plugin list'],
    ['docker/plugins.txt', 'a plugin list'],
    ['kestra-plugins-prod.txt', 'a plugin list'],
    ['requirements.txt', null],
    ['release-gate.plugins.json', 'a plugin list in the generic form'],
    ['sub/release-gate.plugins.yml', 'a plugin list in the generic form'],
    ['package.json', null],
    ['.env', null],
    ['main.tf', null],
  ])('%s is %s', (path, what) => {
    const kind = manifestKindOf(path)?.what ?? null;
    if (what === null) expect(kind).toBeNull();
    else expect(kind?.startsWith(what)).toBe(true);
  });

  test.each(
    manifestKinds.flatMap((kind) => kind.shown.map((name): [string, string] => [name, kind.what])),
  )('of the name %s in the table is %s', (name, what) => {
    const path = name.replace(/^\*(?=\.)/, 'x').replaceAll('*', 'x');
    expect(manifestKindOf(path)?.what).toBe(what);
  });
});

test.each([
  ['.github/workflows/a.yml', true],
  ['.github/workflows/a/b.yml', false],
  ['.github/actions/build/action.yml', true],
  ['.gitlab-ci.yml', true],
  ['.gitlab/jobs/deploy.yml', true],
  ['.github/release-gate.yml', false],
  ['gitlab-ci.yml', false],
])('%s is a workflow: %s', (path, expected) => {
  expect(isWorkflow(path)).toBe(expected);
});

describe('what is left out', () => {
  const charts = chartsWithLock(['Chart.lock', 'deploy/kestra/Chart.lock', 'other/Chart.yaml']);

  test.each([
    ...leftOutFolders.map((folder): [string, string] => [
      `a/${folder}/b/Dockerfile`,
      `it lies in a folder named ${folder}`,
    ]),
    ['charts/postgresql/values.yaml', 'a Chart.lock brought it'],
    ['deploy/kestra/charts/minio/values.yaml', 'a Chart.lock brought it'],
  ])('%s: %s', (path, why) => {
    expect(whyLeftOut(path, charts)).toBe(why);
  });

  test.each([
    'tests.yaml',
    'doc/a.yaml',
    'deploy/kestra/values.yaml',
    'other/charts/values.yaml',
    'deploy/charts/x/values.yaml',
  ])('not %s', (path) => {
    expect(whyLeftOut(path, charts)).toBeNull();
  });
});
