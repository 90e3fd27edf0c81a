import { describe, expect, test } from '@jest/globals';
import { type Manifest, nothingSeen } from '../../../src/model/manifest.js';
import {
  countingOf,
  hidingCores,
  rootsOf,
  speaks,
} from '../../../src/resolve/manifests/counting.js';
import { coreIn, makeManifest, pluginIn } from '../../support/make-manifest.js';

function pinning(path: string, said: Partial<Manifest> = {}): Manifest {
  return makeManifest(path, { cores: [coreIn(path)], ...said });
}

/** What stood before a change, in files of these paths. */
function baseWith(...paths: readonly string[]) {
  const seen = paths.map((path) => ({ path, core: true, plugins: 0, leftOut: null }));
  return { endedBy: null, sight: { ...nothingSeen, seen }, workflows: [] as readonly Manifest[] };
}

function counted(manifests: readonly Manifest[], base: ReturnType<typeof baseWith> | null = null) {
  const counting = countingOf(manifests, { name: 'kestra' }, base);
  return { ...counting, manifests: counting.manifests.map(({ path }) => path) };
}

const own = makeManifest('gradle.properties', {
  plugins: [pluginIn('gradle.properties')],
  release: 'plugin',
});
const location = { path: 'x', line: 1, column: 1, endColumn: 2 };

describe('a repository’s own declaration', () => {
  test('ends the search', () => {
    expect(counted([pinning('Dockerfile'), own])).toEqual({
      manifests: ['gradle.properties'],
      leftOut: [],
      workflows: [],
      endedBy: 'gradle.properties',
    });
  });

  test('does not where the base has none', () => {
    const { manifests, endedBy } = counted([pinning('Dockerfile'), own], baseWith());
    expect(manifests).toEqual(['Dockerfile', 'gradle.properties']);
    expect(endedBy).toBeNull();
  });

  test('does not where it declares nothing', () => {
    const plain = makeManifest('gradle.properties');
    expect(counted([pinning('Dockerfile'), plain]).endedBy).toBeNull();
  });

  test('does not count below the root, whatever it says', () => {
    const nested = { ...own, path: 'plugin-a/gradle.properties' };
    const { manifests, leftOut } = counted([pinning('Dockerfile'), nested]);
    expect(manifests).toEqual(['Dockerfile']);
    expect(leftOut).toEqual([
      {
        path: 'plugin-a/gradle.properties',
        why: 'below the root such a file counts only where `manifests` names it',
      },
    ]);
    const others = [{ ...own, path: 'a/gradle.properties.yaml' }, pinning('Dockerfile')];
    expect(counted(others).endedBy).toBe('a/gradle.properties.yaml');
  });
});

test.each([
  ['Helm values', ['.gitlab-ci.yml', 'x.yaml']],
  ['a Compose file', ['.gitlab-ci.yml', 'x.yaml']],
  ['YAML with images', []],
])('%s that a pipeline deploys otherwise counts together with it', (readAs, expected) => {
  const x = pinning('x.yaml', { cores: [coreIn('x.yaml', '1.0.0')], readAs });
  const pipeline = makeManifest('.gitlab-ci.yml', {
    cores: [coreIn('.gitlab-ci.yml', '2.0.0')],
    includes: ['x.yaml'],
  });
  const { manifests } = counted([pipeline, x, pinning('Dockerfile')]);
  expect(manifests.filter((path) => path !== 'Dockerfile').sort()).toEqual(expected);
});

test('a workflow counts that builds what another file says with another core', () => {
  const dockerfile = pinning('Dockerfile', { cores: [coreIn('Dockerfile', '1.0.0')] });
  const builds = (core: string, includes: readonly string[]) =>
    makeManifest('.github/workflows/image.yml', {
      cores: [coreIn('.github/workflows/image.yml', core)],
      includes,
    });
  const path = '.github/workflows/image.yml';
  expect(counted([dockerfile, builds('1.2.0', ['Dockerfile'])]).manifests).toContain(path);
  expect(counted([dockerfile, builds('v1.0.0', ['Dockerfile'])]).manifests).not.toContain(path);
  expect(counted([dockerfile, builds('1.2.0', [])]).manifests).not.toContain(path);
});

describe('workflows', () => {
  const workflow = pinning('.github/workflows/image.yml');

  test.each([
    '.github/workflows/image.yml',
    '.github/actions/build/action.yaml',
    '.gitlab-ci.yml',
    'ci/build.gitlab-ci.yml',
    '.gitlab/jobs/deploy.yml',
  ])('%s counts where nothing else says anything', (path) => {
    expect(counted([pinning(path), makeManifest('Dockerfile')]).manifests).toContain(path);
    const { manifests, leftOut } = counted([pinning(path), pinning('Dockerfile')]);
    expect(manifests).toEqual(['Dockerfile']);
    expect(leftOut.map((each) => each.path)).toEqual([path]);
  });

  test.each(['workflows/image.yml', 'deploy/github/workflows/x.yml', 'ci.yml'])(
    '%s is none',
    (path) => {
      expect(counted([pinning(path), pinning('Dockerfile')]).manifests).toContain(path);
    },
  );

  test.each([
    ['a plugin', { plugins: [pluginIn('x')] }],
    ['an image that may be the core', { images: [{ text: 'x.test/kestra-ee:1', location }] }],
    ['everything there is', { floatingInstalls: [{ text: '--all', location }] }],
    [
      'what cannot be read',
      { unreadableInstalls: [{ text: '$x', location, why: 'it is', remedy: 'Do.' }] },
    ],
  ])('do not count beside a file that names %s', (_, said) => {
    expect(counted([workflow, makeManifest('x', said)]).manifests).toEqual(['x']);
  });

  test('count beside any other image, but not where versions stood before the change', () => {
    const other = makeManifest('x', { images: [{ text: 'postgres:17', location }] });
    expect(counted([workflow, other]).manifests).toContain(workflow.path);
    expect(counted([workflow, other], baseWith('y')).manifests).toContain(workflow.path);
    expect(counted([workflow, other], baseWith('x')).manifests).toEqual(['x']);
  });

  test('that say nothing are not told of', () => {
    const silent = makeManifest('.github/workflows/lint.yml');
    expect(counted([silent, pinning('Dockerfile')]).leftOut).toEqual([]);
  });
});

test.each<[string, readonly Manifest[], string[]]>([
  [
    'a kustomization with another image upon one of the core',
    [
      pinning('base/deploy.yaml', { readAs: 'a Kubernetes resource' }),
      makeManifest('prod/kustomization.yaml', {
        readAs: 'a kustomization',
        images: [{ text: 'x:1', location }],
        includes: ['base/other.yaml', 'base/deploy.yaml'],
      }),
    ],
    ['prod/kustomization.yaml'],
  ],
  [
    'nothing that names a core itself, no image, nothing with a core, or is read otherwise',
    [
      pinning('base/deploy.yaml'),
      makeManifest('none.yaml'),
      pinning('a.yaml', {
        readAs: 'a kustomization',
        images: [{ text: 'x:1', location }],
        includes: ['base/deploy.yaml'],
      }),
      makeManifest('b.yaml', { readAs: 'a kustomization', includes: ['base/deploy.yaml'] }),
      makeManifest('c.yaml', {
        readAs: 'a kustomization',
        images: [{ text: 'x:1', location }],
        includes: ['none.yaml'],
      }),
      makeManifest('d.yaml', {
        images: [{ text: 'x:1', location }],
        includes: ['base/deploy.yaml'],
      }),
    ],
    [],
  ],
])('the core is hidden by %s', (_, manifests, expected) => {
  expect([...hidingCores(manifests)].map(({ path }) => path)).toEqual(expected);
});

describe('files that are read together', () => {
  const roots = (...manifests: readonly Manifest[]) => rootsOf(manifests).map(({ path }) => path);
  const including = (path: string, ...includes: readonly string[]) => pinning(path, { includes });

  test.each([
    [
      'a Dockerfile belongs to the Compose file that builds it',
      [pinning('Dockerfile'), including('compose.yaml', 'Dockerfile', '.env')],
      ['compose.yaml'],
    ],
    [
      'a base belongs to its overlays, with what lies below it',
      [
        including('base/kustomization.yaml', 'base/deploy.yaml'),
        pinning('base/deploy.yaml'),
        including('prod/kustomization.yaml', 'base/kustomization.yaml'),
        including('staging/kustomization.yaml', 'base/kustomization.yaml'),
      ],
      ['prod/kustomization.yaml', 'staging/kustomization.yaml'],
    ],
    [
      'values that lie under others are used by themselves too',
      [
        pinning('chart/values.yaml'),
        including('chart/values-prod.yaml', 'chart/values.yaml', 'chart/common.yaml'),
        pinning('chart/common.yaml'),
      ],
      ['chart/values.yaml', 'chart/values-prod.yaml'],
    ],
    [
      'of files that include each other the first stays, with those outside',
      [
        including('a.yaml', 'b.yaml'),
        including('b.yaml', 'c.yaml'),
        including('c.yaml', 'a.yaml'),
        pinning('d.yaml'),
      ],
      ['a.yaml', 'd.yaml'],
    ],
    [
      'values are used by themselves only where others lie over them, and no other file so',
      [
        pinning('chart/values.yml'),
        makeManifest('prod.yaml', { readAs: 'Helm values', includes: ['chart/values.yml'] }),
        pinning('a/values.yaml'),
        including('app.yaml', 'a/values.yaml'),
        pinning('b/my-values.yaml'),
        including('values-b.yaml', 'b/my-values.yaml'),
        pinning('c/values.yaml.j2'),
        including('values-c.yaml', 'c/values.yaml.j2'),
      ],
      ['chart/values.yml', 'prod.yaml', 'app.yaml', 'values-b.yaml', 'values-c.yaml'],
    ],
    ['a file that includes itself stays', [including('a.yaml', 'a.yaml')], ['a.yaml']],
    ['a file that is not there takes nothing away', [including('a.yaml', 'x')], ['a.yaml']],
  ])('%s', (_, manifests, expected) => {
    expect(roots(...manifests)).toEqual(expected);
  });

  test('values of a chart elsewhere are named only for those over them, where files are named', () => {
    const over = makeManifest('prod/values.yaml', {
      readAs: 'Helm values',
      includes: ['chart/values.yaml'],
    });
    const inside = { ...over, path: 'chart/prod/values.yaml' };
    const chart = pinning('chart/values.yaml');
    const named = (...all: Manifest[]) => rootsOf(all, false).map(({ path }) => path);
    expect(named(chart, over)).toEqual(['prod/values.yaml']);
    expect(named(chart, inside)).toEqual(['chart/values.yaml', 'chart/prod/values.yaml']);
    expect(roots(chart, over)).toEqual(['chart/values.yaml', 'prod/values.yaml']);
  });
});

test('a file speaks by what is judged or told of it, and not by another image', () => {
  expect(speaks(makeManifest('x'))).toBe(false);
  expect(speaks(makeManifest('x', { images: [{ text: 'x', location }] }))).toBe(false);
  expect(speaks(makeManifest('x', { floatingInstalls: [{ text: '--all', location }] }))).toBe(true);
  const problem = { message: '', found: '', expected: '', location: null };
  expect(speaks(makeManifest('x', { problems: [problem] }))).toBe(true);
});

describe('a workflow beside other files', () => {
  const path = '.github/workflows/d.yml';
  const dockerfile = pinning('Dockerfile');
  const installing = (version: string) =>
    makeManifest(path, { plugins: [{ ...pluginIn(path), version }] });
  const deploying = (core: string) =>
    makeManifest(path, { cores: [{ ...coreIn(path, core), deployed: true }] });
  const testing = (core: string) => makeManifest(path, { cores: [coreIn(path, core)] });
  const base = (...workflows: readonly Manifest[]) => ({ ...baseWith('Dockerfile'), workflows });

  test.each<[string, Manifest, Manifest[], boolean]>([
    ['that installs another version than before', installing('2.0.0'), [installing('1.0.0')], true],
    ['that installs what it did not before', installing('2.0.0'), [], true],
    ['that deploys another core than before', deploying('1.1.0'), [deploying('1.0.0')], true],
    ['that installs what it did before', installing('2.0.0'), [installing('2.0.0')], false],
    [
      'that another one was before',
      installing('2.0.0'),
      [{ ...installing('2.0.0'), path: '.github/workflows/old.yml' }],
      false,
    ],
    [
      'that installs in another way than before',
      makeManifest(path, {
        floatingInstalls: [{ text: '--all', location }],
        plugins: [pluginIn(path)],
      }),
      [makeManifest(path, { plugins: [pluginIn(path)] })],
      true,
    ],
    [
      'that deploys a core among others',
      makeManifest(path, { cores: [coreIn(path, '1'), { ...coreIn(path, '2'), deployed: true }] }),
      [],
      true,
    ],
    ['that tests with another core', testing('1.1.0'), [testing('1.0.0')], false],
  ])('%s', (_, workflow, before, expected) => {
    const { manifests, leftOut } = counted([dockerfile, workflow], base(...before));
    expect(manifests.includes(path)).toBe(expected);
    expect(leftOut).toEqual(expected ? [] : [{ path, why: 'other files say what is deployed' }]);
    expect(counted([dockerfile, workflow]).manifests).not.toContain(path);
  });
});
