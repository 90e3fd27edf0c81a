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
  ['helm lint ./c --set image.tag=v1', null],
  ['helm repo add a https://x.test', null],
  ['helm upgrade', 'undefined [] '],
  ['helm', null],
])('%s renders %j', (script, expected) => {
  expect(startOf(script)).toBe(expected);
});
