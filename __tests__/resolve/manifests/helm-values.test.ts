import { expect, test } from '@jest/globals';
import { readHelmValues } from '../../../src/resolve/manifests/helm-values.js';
import { placesOf } from '../../support/manifest-places.js';

const whole = 'image:\n  repository: kestra/kestra\n  tag: v1.2.0';

test.each<[string, Readonly<Record<string, string>>, string[]]>([
  ['values alone', { 'values.yaml': whole }, ['core v1.2.0 values.yaml:3:8-14']],
  [
    'a tag over the values beside it',
    { 'values-prod.yaml': 'image: { tag: v1.1.0 }', 'values.yaml': whole },
    ['core v1.1.0 values-prod.yaml:1:15-21'],
  ],
  [
    'the old ending of a name',
    { 'values.prod.yml': 'image: { tag: v1.1.0 }', 'values.yml': whole },
    ['core v1.1.0 values.prod.yml:1:15-21'],
  ],
  [
    'what the values beside it say alone',
    { 'values_prod.yaml': 'replicas: 2', 'values.yaml': whole },
    ['core v1.2.0 values.yaml:3:8-14'],
  ],
  [
    'values in another folder',
    { 'a/values-prod.yaml': 'image: { tag: v1.1.0 }', 'values.yaml': whole },
    [],
  ],
  [
    'values of another name, which stand alone',
    { 'prod-values.yaml': whole, 'values.yaml': 'image: { tag: v1.1.0 }' },
    ['core v1.2.0 prod-values.yaml:3:8-14'],
  ],
  [
    'commands',
    { 'values.yaml': 'command: [sh, -c, plugins install a.b:c:$V]\nenv: { V: 1.0.0 }' },
    ['c@1.0.0 values.yaml:2:11-16'],
  ],
  [
    'a tag alone for a part that is the chart of the core',
    { 'values.yaml': 'kestra: { image: { tag: v1.2.0 } }' },
    ['core v1.2.0 values.yaml:1:25-31'],
  ],
  [
    'a tag alone for a part that is another chart',
    { 'values.yaml': 'other: { image: { tag: v1.2.0 } }' },
    [],
  ],
  ['a list, which is none', { 'values.yaml': '- a' }, []],
])('%s', (_, files, expected) => {
  expect(placesOf(readHelmValues, files)).toEqual(expected);
});
