// biome-ignore-all lint/suspicious/noTemplateCurlyInString: bake has variables of this form.
import { describe, expect, test } from '@jest/globals';
import {
  argumentsSet,
  readTargets,
  setFieldOf,
} from '../../../../src/resolve/manifests/docker/bake.js';
import { inserted } from '../../../../src/resolve/manifests/passage.js';
import { readScript, repositoryContext } from '../../../../src/resolve/manifests/script.js';
import { beside } from '../../../support/manifest-lines.js';

describe('bake command', () => {
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
});

describe('bake targets', () => {
  const files = {
    Dockerfile: 'ARG V=v1.0.0\nFROM kestra/kestra:$V AS a\nFROM kestra/kestra:v1.9.0\n',
    'img/Dockerfile': 'ARG V=v1.0.0\nFROM kestra/kestra:$V\n',
  };

  /** The cores of what a file's targets build with what is set, in an environment in which `T` is v1.7.0. */
  function coresOf(text: string, ...set: readonly string[]): readonly string[] {
    const surroundings = beside(files);
    const { build } = repositoryContext(surroundings, '');
    const reading = readTargets(
      { path: 'ci/docker-bake.hcl', text },
      {
        folders: ['', 'ci'],
        set: set.flatMap((each) => setFieldOf(inserted(each)) ?? []),
        lookUp: (name) => (name === 'T' ? inserted('v1.7.0') : null),
        surroundings,
        build,
      },
    );
    return (reading.cores ?? []).map((core) => core.text);
  }

  const two = 'target "a" { target = "a" }\ntarget "web" { context = "img" }';

  test.each([
    [two, [], ['v1.0.0']],
    [two, ['*.args.V=v1.2.0'], ['v1.2.0']],
    [two, ['w*.args.V=v1.2.0'], ['v1.0.0', 'v1.2.0']],
    [two, ['a.args.V=v1.2.0'], ['v1.2.0']],
    [two, ['a.args.V=v1.2.0', 'a.args.V=v1.3.0'], ['v1.3.0']],
    [two, ['a.args.V=v1.2.0', 'a.context=img', 'a.target='], ['v1.2.0']],
    [two, ['A.args.V=v1.2.0'], ['v1.0.0']],
    [two, ['*.platform=linux/amd64', '*.tags=x:v9'], ['v1.0.0']],
    ['target "web" {}', ['web.args.V=v1.2.0'], ['v1.9.0']],
    ['target "web" {}', ['web.target=a'], ['v1.0.0']],
    [
      'variable "T" { default = "v1" }\ntarget "a" { context = "img"\n args = { V = T } }',
      [],
      ['v1.7.0'],
    ],
    ['target "a" { context = "img"\n args = { V = "${U}" } }', [], ['${U}']],
    [
      '{"target":{"a":{"context":"img"},"b":{"target":"a"}}}',
      ['a.args.V=v1.2.0'],
      ['v1.2.0', 'v1.0.0'],
    ],
  ])('%j with %j builds on %j', (text, set, cores) => {
    expect(coresOf(text, ...set)).toEqual(cores);
  });

  test('only arguments are arguments', () => {
    const set = ['*.args.V=v1=2', '*.target=a', 'x'].flatMap(
      (each) => setFieldOf(inserted(each)) ?? [],
    );
    expect([...argumentsSet(set)].map(([name, { text }]) => [name, text])).toEqual([['V', 'v1=2']]);
  });
});
