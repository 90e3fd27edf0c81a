// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the variables of shells.
import { expect, test } from '@jest/globals';
import { readScript } from '../../../../src/resolve/manifests/script.js';
import { alone, beside, imageLines, linesOf } from '../../../support/manifest-lines.js';

test.each([
  [
    'pulled',
    'docker pull kestra/kestra:v1.2.0',
    ['core v1.2.0 in 1| docker pull kestra/kestra:«v1.2.0»'],
  ],
  [
    'run',
    'docker run kestra/kestra:v1.2.0 server local',
    ['core v1.2.0 in 1| docker run kestra/kestra:«v1.2.0» server local'],
  ],
  [
    'run behind options',
    'podman run --rm -it -p 8080:8080 -v "$PWD":/x --name=k -e A=b -u root kestra/kestra:v1.2.0 ls',
    [
      'core v1.2.0 in 1| podman run --rm -it -p 8080:8080 -v "$PWD":/x --name=k -e A=b -u root kestra/kestra:«v1.2.0» ls',
    ],
  ],
  [
    'run to install',
    'docker run --name o kestra/kestra:v1.2.0 plugins install io.a:a:1.0.0',
    [
      'core v1.2.0 in 1| docker run --name o kestra/kestra:«v1.2.0» plugins install io.a:a:1.0.0',
      'a@1.0.0 in 1| docker run --name o kestra/kestra:v1.2.0 plugins install io.a:a:«1.0.0»',
    ],
  ],
  [
    'run with a shell',
    "docker run --entrypoint sh kestra/kestra:v1.2.0 -c 'kestra plugins install io.a:a:1.0.0'",
    [
      "core v1.2.0 in 1| docker run --entrypoint sh kestra/kestra:«v1.2.0» -c 'kestra plugins install io.a:a:1.0.0'",
      "a@1.0.0 in 1| docker run --entrypoint sh kestra/kestra:v1.2.0 -c 'kestra plugins install io.a:a:«1.0.0»'",
    ],
  ],
  [
    'run behind an option that is new',
    'docker run --new kestra/kestra:v1.2.0 ls',
    ['core v1.2.0 in 1| docker run --new kestra/kestra:«v1.2.0» ls'],
  ],
  [
    'created',
    'sudo docker container create kestra/kestra:v1.2.0',
    ['core v1.2.0 in 1| sudo docker container create kestra/kestra:«v1.2.0»'],
  ],
  [
    'run in a pod',
    'kubectl run k --image=kestra/kestra:v1.2.0',
    ['core v1.2.0 in 1| kubectl run k --image=kestra/kestra:«v1.2.0»'],
  ],
  [
    'set for pods behind options',
    'kubectl -n x set image deploy/k k=kestra/kestra:v1.2.0',
    ['core v1.2.0 in 1| kubectl -n x set image deploy/k k=kestra/kestra:«v1.2.0»'],
  ],
  [
    'deployed anew',
    'kubectl create deployment k --image kestra/kestra:v1.2.0',
    ['core v1.2.0 in 1| kubectl create deployment k --image kestra/kestra:«v1.2.0»'],
  ],
  [
    'given to a service',
    'docker service update --image kestra/kestra:v1.2.0 k',
    ['core v1.2.0 in 1| docker service update --image kestra/kestra:«v1.2.0» k'],
  ],
  [
    'of a new service',
    'docker service create --name k kestra/kestra:v1.2.0',
    ['core v1.2.0 in 1| docker service create --name k kestra/kestra:«v1.2.0»'],
  ],
  [
    'set for pods at once',
    'kubectl set image deploy/k k=kestra/kestra:v1.2.0',
    ['core v1.2.0 in 1| kubectl set image deploy/k k=kestra/kestra:«v1.2.0»'],
  ],
  ['pushed', 'docker push kestra/kestra:v1.2.0', []],
  [
    'of Compose',
    'docker compose run kestra plugins install io.a:a:1.0.0',
    ['a@1.0.0 in 1| docker compose run kestra plugins install io.a:a:«1.0.0»'],
  ],
  ['in a variable', 'V=v1.2.0\ndocker run kestra/kestra:$V', ['core v1.2.0 in 1| V=«v1.2.0»']],
  [
    'with a version that nobody knows',
    'docker run kestra/kestra:$V',
    ['floating core $V in 1| docker run kestra/kestra:«$V»'],
  ],
])('an image that is %s', (_, script, expected) => {
  expect(linesOf(readScript, script, 'a.sh')).toEqual(expected);
});

test('an image that is built from a file that is not there is seen', () => {
  const text = 'docker build --build-arg V=1 none';
  expect(readScript({ path: 'a.sh', text }, alone).images).toEqual([
    { text: 'none/Dockerfile', location: null },
  ]);
});

test('other images are seen', () => {
  const text = 'docker run "$IMAGE" ls\ndocker pull acme/kestra:1\ndocker pull --help';
  expect(imageLines(readScript({ path: 'a.sh', text }, alone), text)).toEqual([
    '"$IMAGE" in 1| docker run «"$IMAGE"» ls',
    'acme/kestra:1 in 2| docker pull «acme/kestra:1»',
  ]);
});

const dockerfile =
  'ARG V=v1.0.0\nFROM kestra/kestra:v0.9.0 AS old\nFROM kestra/kestra:$V\nCOPY p.txt /p\nRUN xargs kestra plugins install </p';
const files = {
  'x/Dockerfile': dockerfile,
  'x/p.txt': 'plugin-a@1.0.0',
  'p.txt': 'plugin-b@2.0.0',
  'Dockerfile.x': dockerfile,
  Dockerfile: dockerfile,
};

test.each([
  [
    'with an argument',
    'docker build --build-arg V=v1.2.0 x',
    [
      'core v1.2.0 in 1| docker build --build-arg V=«v1.2.0» x',
      'plugin-a@1.0.0 in x/p.txt:1:10-15',
    ],
  ],
  [
    'with an argument that is attached, and a file',
    'docker buildx build -t a/b --build-arg=V=v1.2.0 -f Dockerfile.x --push .',
    [
      'core v1.2.0 in 1| docker buildx build -t a/b --build-arg=V=«v1.2.0» -f Dockerfile.x --push .',
      'plugin-b@2.0.0 in p.txt:1:10-15',
    ],
  ],
  [
    "with the shell's value",
    'V=v1.2.0\ndocker build --build-arg V x',
    ['core v1.2.0 in 1| V=«v1.2.0»', 'plugin-a@1.0.0 in x/p.txt:1:10-15'],
  ],
  [
    'with a value that nobody knows',
    'docker build --build-arg V=${TAG} x',
    [
      'floating core ${TAG} in 1| docker build --build-arg V=«${TAG}» x',
      'plugin-a@1.0.0 in x/p.txt:1:10-15',
    ],
  ],
  ['to a stage', 'cd x && docker build --target=old .', ['core v0.9.0 in x/Dockerfile:2:20-26']],
  [
    'in the folder that it runs in',
    'docker build --build-arg V=v1.2.0 .',
    ['core v1.2.0 in 1| docker build --build-arg V=«v1.2.0» .', 'plugin-b@2.0.0 in p.txt:1:10-15'],
  ],
  ['as its Dockerfile says, which is read by itself', 'docker build x', []],
  ['from a file that is not there', 'docker build --build-arg V=v1.2.0 none', []],
])('an image that is built %s', (_, script, expected) => {
  expect(linesOf(readScript, script, 'a.sh', beside(files))).toEqual(expected);
});
