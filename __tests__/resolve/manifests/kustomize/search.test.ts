import { expect, test } from '@jest/globals';
import {
  isKustomizationPath,
  kustomizationsUpon,
} from '../../../../src/resolve/manifests/kustomize/search.js';

test.each([
  ['kustomization.yaml', true],
  ['overlays/prod/kustomization.yml', true],
  ['base/Kustomization', true],
  ['base/my-kustomization.yaml', false],
  ['base/kustomization.yaml.bak', false],
])('%s is a kustomization by its name: %j', (path, expected) => {
  expect(isKustomizationPath(path)).toBe(expected);
});

test.each<[string, string[], Record<string, string>, string[]]>([
  [
    'a resource, a patch or a component that matters',
    ['base/deploy.yaml', 'prod/image.yaml', 'pin/kustomization.yaml'],
    {
      'base/kustomization.yaml': 'resources:\n  - deploy.yaml\n',
      'prod/kustomization.yaml': 'patches:\n  - path: image.yaml\n',
      'test/kustomization.yaml': 'components: [../pin]\n',
    },
    ['base/kustomization.yaml', 'prod/kustomization.yaml', 'test/kustomization.yaml'],
  ],
  [
    'what builds on it in turn',
    ['base/deploy.yaml'],
    {
      'base/kustomization.yaml': "resources: ['deploy.yaml']\n",
      'all/kustomization.yaml': 'resources: [../base]\n',
      'overlays/prod/Kustomization': 'resources:\n- "../../all/"\n',
    },
    ['all/kustomization.yaml', 'base/kustomization.yaml', 'overlays/prod/Kustomization'],
  ],
  [
    'a folder without a kustomization',
    ['raw/deploy.yaml'],
    { 'prod/kustomization.yaml': 'resources:\n- ../raw\n' },
    ['prod/kustomization.yaml'],
  ],
  [
    'nothing that matters',
    ['base/deploy.yaml'],
    {
      'other/kustomization.yaml': 'resources: [deploy.yaml]\n',
      'far/kustomization.yaml': 'resources: [../../../base]\n',
    },
    [],
  ],
])('of those without a word, they build on %s', (_, found, texts, expected) => {
  const given = new Map(Object.entries(texts).map(([path, text]) => [path, [text]]));
  expect(kustomizationsUpon(found, given)).toEqual(expected);
});

test('what it builds on at the head or before a change counts', () => {
  const texts = new Map([
    ['prod/kustomization.yaml', ['resources: []\n', 'resources: [../base]\n']],
  ]);
  expect(kustomizationsUpon(['base/deploy.yaml'], texts)).toEqual(['prod/kustomization.yaml']);
});
