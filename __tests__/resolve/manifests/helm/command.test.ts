import { expect, test } from '@jest/globals';
import type { HelmStart } from '../../../../src/resolve/manifests/format.js';
import { inserted } from '../../../../src/resolve/manifests/passage.js';
import { repositoryContext } from '../../../../src/resolve/manifests/script.js';
import { readShell } from '../../../../src/resolve/manifests/shell/shell.js';
import { alone } from '../../../support/manifest-lines.js';

/** What a chart is rendered with by a script in the folder `a`. */
function startOf(script: string): string | null {
  const starts: HelmStart[] = [];
  const readRelease = (start: HelmStart) => {
    starts.push(start);
    return {};
  };
  readShell(inserted(script), repositoryContext({ ...alone, readRelease }, 'a'));
  const [start] = starts;
  if (start === undefined) return null;
  const { chart, chartValues, files, set } = start;
  const lies = files.map((file) => ('text' in file ? file.text : file.join('|'))).join(' ');
  const over = set.map(({ key, value }) => ` ${key}=${value.text}`).join('');
  return `${chart?.text} [${chartValues.join('|')}] ${lies}${over}`;
}

test.each([
  ['helm upgrade k core/core', 'core/core [a/core/core/values.yaml|core/core/values.yaml] '],
  ['helm install oci://r.test/core -g', 'oci://r.test/core [] '],
  ['helm -n x upgrade -i --wait k ./c', './c [a/c/values.yaml|c/values.yaml] '],
  ['helm upgrade k ../c', '../c [c/values.yaml] '],
  ['helm template c', 'c [a/c/values.yaml|c/values.yaml] '],
  [
    'helm upgrade k oci://c -f x.yaml,y.yaml --values=z.yaml --values w.yaml',
    'oci://c [] a/x.yaml|x.yaml a/y.yaml|y.yaml a/z.yaml|z.yaml a/w.yaml|w.yaml',
  ],
  [
    'helm upgrade k oci://c --set image.tag=v1,a=b --set-string=c=1 --version 2 -f x',
    'oci://c [] a/x|x image.tag=v1 a=b c=1',
  ],
  ['helm upgrade k oci://c --set image.tag=$T', `oci://c []  image.tag=${'$'}T`],
  ['helm upgrade --plain-http --install k oci://c', 'oci://c [] '],
  [
    'helm -nprod upgrade k https://r.test/c.tgz -fx.yaml',
    'https://r.test/c.tgz [] a/x.yaml|x.yaml',
  ],
  ['helm diff upgrade --a-flag-of-its-own -f x k oci://c', 'oci://c [] a/x|x'],
  ['helm install k http://r.test/c.tgz -f x', 'http://r.test/c.tgz [] a/x|x'],
  ['helm upgrade k oci://c --set=a=b -f=x', 'oci://c [] a/x|x a=b'],
  ['helm upgrade k oci://c --set-file a=b --set-literal c=d', 'oci://c []  c=d'],
  ['helm upgrade k oci://c --description -f', 'oci://c [] '],
  ['helm upgrade k oci://c --set', 'oci://c [] '],
  ['helm upgrade k oci://c -f - <<E\na: b\nE', 'oci://c [] a: b\n'],
  ['echo a: b > v.yaml; helm upgrade k oci://c -f v.yaml', 'oci://c [] a: b'],
  [
    'helm upgrade k charts/oci:x',
    'charts/oci:x [a/charts/oci:x/values.yaml|charts/oci:x/values.yaml] ',
  ],
  ['helm lint ./c --set image.tag=v1', null],
  ['helm repo add a https://x.test', null],
  ['helm upgrade', 'undefined [] '],
  ['helm', null],
])('%s renders %j', (script, expected) => {
  expect(startOf(script)).toBe(expected);
});

test.each<[string, string[]]>([
  ['upgrade k acme/kestra --set image.tag=v1.2.0-slim', ['v1.2.0']],
  ['upgrade kestra ./chart --set image.tag=v1.2.0', ['v1.2.0']],
  ['template kestra --set image.tag=v1.2.0', ['v1.2.0']],
  ['upgrade k acme/kestra --set image.tag=v1.1.0 --set image.tag=v1.2.0', ['v1.2.0']],
  ['upgrade k acme/kestra --set image.tag=latest', ['floating latest']],
  ['upgrade k acme/kestra --set dind.image.tag=26-dind,images.tag=1.0.0,image.tags=2.0.0', []],
  ['upgrade k acme/kestra --set tag=1.0.0,imagetag=1.0.0', []],
  ['upgrade k acme/stack --set kestra.image.tag=v1.2.0,postgresql.image.tag=16.2.0', ['v1.2.0']],
  ['upgrade pg acme/postgresql -n kestra --set image.tag=16.2.0', []],
  ['upgrade k acme/stack --set a.image.repository=kestra/kestra,a.image.tag=v1.2.0', ['v1.2.0']],
  ['upgrade k acme/stack --set a.image.name=kestra/kestra,a.image.tag=v1.2.0', ['v1.2.0']],
  ['upgrade k acme/kestra --set image.repository=acme/own,image.tag=v1.2.0', []],
  ['upgrade k acme/stack --set a.image=kestra/kestra:v1.2.0', ['v1.2.0']],
  ['upgrade k acme/stack --set a.initImage=r.test:80/kestra/kestra:v1.2.0', ['v1.2.0']],
  ['upgrade k acme/stack --set a.image=r.test:80/kestra/kestra', []],
  ['upgrade k acme/stack --set a.images=kestra/kestra:v1.2.0', []],
  ['upgrade k acme/kestra --set service.port=80', []],
  ['lint acme/kestra --set image.tag=v1.2.0', []],
])('without a file of values, helm %s puts into use', (command, expected) => {
  const { cores = [] } = readShell(inserted(`helm ${command}`), repositoryContext(alone, ''));
  expect(cores.map(({ text, floats }) => `${floats ? 'floating ' : ''}${text}`)).toEqual(expected);
  expect(cores.every(({ deployed }) => deployed)).toBe(true);
});

test('a release that is read with its files speaks for what is set over them', () => {
  const readRelease = () => ({ cores: [{ text: 'v1.1.0', location: null }] });
  const script = inserted('helm upgrade k acme/kestra -f x --set image.tag=v1.2.0');
  const { cores } = readShell(script, repositoryContext({ ...alone, readRelease }, ''));
  expect(cores).toEqual([{ text: 'v1.1.0', location: null }]);
});
