import { expect, test } from '@jest/globals';
import { readScript } from '../../../src/resolve/manifests/script.js';
import { beside } from '../../support/manifest-lines.js';

const files = {
  Dockerfile: 'ARG V=v1.0.0\nFROM kestra/kestra:$V\n',
  'docker-bake.hcl': 'variable "T" { default = "v1.1.0" }\ntarget "a" { args = { V = T } }\n',
  'ci/x.hcl': 'target "a" { args = { V = "v1.3.0" } }\n',
};

function coresOf(text: string, around: Readonly<Record<string, string>> = files) {
  const reading = readScript({ path: 'b.sh', text }, beside(around));
  return [...(reading.cores ?? []), ...(reading.images ?? [])].map((each) => each.text);
}

test.each([
  ['docker buildx bake', ['v1.1.0']],
  ['docker bake a --push', ['v1.1.0']],
  ['T=v1.2.0 docker buildx bake', ['v1.2.0']],
  ['T=$1 docker buildx bake', [`${'$'}{T}`]],
  ['docker buildx bake --set *.args.V=v1.2.0 a', ['v1.2.0']],
  ['docker buildx bake --set=a.args.V=v1.2.0', ['v1.2.0']],
  ["docker buildx bake --set '*.args.V=v1.2.0' --set a.platform=x", ['v1.2.0']],
  ['docker buildx bake --set b.args.V=v1.2.0', ['v1.1.0']],
  ['docker buildx bake -f ci/x.hcl --no-cache', ['v1.3.0']],
  ['docker buildx bake --file=ci/x.hcl --set *.args.V=v1.4.0', ['v1.4.0']],
  ['docker buildx bake -f gone.hcl', []],
  ['docker buildx bake --set', ['v1.1.0']],
  ['docker buildx ls', []],
])('%s builds on %j', (script, cores) => {
  expect(coresOf(script)).toEqual(cores);
});

test('without a file of its own, what is set is for the Dockerfile', () => {
  const { Dockerfile } = files;
  expect(coresOf('docker buildx bake --set *.args.V=v1.2.0', { Dockerfile })).toEqual(['v1.2.0']);
  expect(coresOf('docker buildx bake', { Dockerfile })).toEqual([]);
});
