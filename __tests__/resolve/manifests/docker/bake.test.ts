// biome-ignore-all lint/suspicious/noTemplateCurlyInString: bake has variables of this form.
import { describe, expect, test } from '@jest/globals';
import {
  argumentsSet,
  readTargets,
  setFieldOf,
} from '../../../../src/resolve/manifests/docker/bake.js';
import type { ComposeStart } from '../../../../src/resolve/manifests/format.js';
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
    ['docker buildx bake --progress plain --set=*.args.V=$1', ['$1']],
    ['docker buildx bake --load a --file ci/x.hcl', ['v1.3.0']],
    ['docker buildx bake --set x', ['v1.1.0']],
    ['cd ci; docker buildx bake -f x.hcl', ['ci/Dockerfile']],
    ['docker buildx bake --set', ['v1.1.0']],
    ['docker buildx ls', []],
  ])('%s builds on %j', (script, cores) => {
    expect(coresOf(script)).toEqual(cores);
  });

  test.each(['docker-bake.json', 'docker-bake.override.json', 'docker-bake.override.hcl'])(
    '%s is found by itself',
    (name) => {
      const text = name.endsWith('.hcl')
        ? 'target "a" { args = { V = "v1.3.0" } }'
        : '{ "target": { "a": { "args": { "V": "v1.3.0" } } } }';
      const { Dockerfile } = files;
      expect(coresOf('docker buildx bake', { Dockerfile, [name]: text })).toEqual(['v1.3.0']);
    },
  );

  test.each([
    ['docker buildx bake -f x.yaml', []],
    ['docker buildx bake -f x.YML --set *.args.V=v1', ['of Compose', '[x.YML] V=v1']],
    [
      'docker buildx bake -f x.yml -f ci/x.hcl --set *.args.V=v1',
      ['v1', 'of Compose', '[x.yml] V=v1'],
    ],
    ['docker buildx bake -f x.yaml.hcl --set *.args.V=v1', ['of Compose', '[] V=v1']],
    ['docker buildx bake --set *.args.V=v1', ['v1']],
    ['cd ci; docker buildx bake --set *.args.V=v1', ['of Compose', '[] V=v1']],
  ])('%s starts Compose as %j', (text, expected) => {
    const starts: string[] = [];
    const readProject = ({ files: named, envFiles, buildArgs }: ComposeStart) => {
      const args = [...buildArgs].map(([name, value]) => `${name}=${value.text}`);
      starts.push(`[${[...named, ...envFiles].join(' ')}] ${args.join(' ')}`);
      return { cores: [{ text: 'of Compose', location: null }] };
    };
    const surroundings = { ...beside(files), readProject };
    const { cores = [] } = readScript({ path: 'b.sh', text }, surroundings);
    expect([...cores.map((core) => core.text), ...starts]).toEqual(expected);
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
    'ci/sub/Dockerfile': 'FROM kestra/kestra:v1.8.0 AS a\n',
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
    [
      two,
      ['*b.args.V=v1.2.0', '*.*.args.V=v9', '..args.V=v9', 'x=a.args.V=v9'],
      ['v1.0.0', 'v1.2.0'],
    ],
    ['  // target "web" {}\ntarget "a" { target = "a" } # "a"', ['web.args.V=v1'], ['v1.0.0']],
    ['target "a.b" { context = "http://x" }', ['a.args.V=v1', 'a?b.args.V=v1'], []],
    ['target  "a"{\n  args={"V"="v1.4.0"}\n  context="img"\n}', [], ['v1.4.0']],
    [
      'target "a" {\n  args = {\n    A = "${X}-${Y}"\n    V = "v1.4.0"\n  }\n}',
      ['*.context=img'],
      ['v1.4.0'],
    ],
    ['target "a" { my-args = { V = "v1" }\n context = "img" }', [], []],
    ['target "a" {\n  args = { V = "v${T}" }\n  context = "img"\n}', [], ['v${T}']],
    [
      'variable "T" { default = "v1" }\ntarget "a" { args = { V = "v${T}" }\n context = "img" }',
      [],
      ['v${T}'],
    ],
    ['target "a" { args = { V = null }\n context = "img" }', [], ['null']],
    ['variable "TAG" {\n  type = string\n}\ntarget "a" { target = "a" }', [], ['v1.0.0']],
    [
      '{"variable": {"TAG": {"default" : "v1.5.0"}}, "target" : {"a": {"context": "img", "args": {"V": "${TAG}"}}}}',
      [],
      ['v1.5.0'],
    ],
    [
      'variable  "TAG"  {  default  =  "v1.5.0"  }\ntarget "a" { args = { V = TAG }\n context = "img" }',
      [],
      ['v1.5.0'],
    ],
    ['target "web" {}', ['web.args.V=v1.2.0'], ['v1.9.0']],
    ['target "web" {}', ['web.target=a'], ['v1.0.0']],
    ['target "web" { context = "sub" }', ['web.target=a'], ['v1.8.0']],
    ['target "web" { context = "none" }', ['web.target=a'], []],
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
