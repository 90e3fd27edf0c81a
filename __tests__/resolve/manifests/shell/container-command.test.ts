// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the variables of shells.
import { expect, test } from '@jest/globals';
import type { Surroundings } from '../../../../src/resolve/manifests/format.js';
import { readScript } from '../../../../src/resolve/manifests/script.js';
import { readYamlText } from '../../../../src/resolve/manifests/yaml/yaml.js';
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
    '$IMAGE in 1| docker run "«$IMAGE»" ls',
    'acme/kestra:1 in 2| docker pull «acme/kestra:1»',
  ]);
});

const dockerfile =
  'ARG V=v1.0.0\nFROM kestra/kestra:v0.9.0 AS old\nFROM kestra/kestra:$V\nCOPY p.txt /p\nRUN xargs kestra plugins install </p';
const files = {
  'x/Dockerfile': dockerfile,
  'x/p.txt': 'plugin-a@1.0.0',
  'p.txt': 'plugin-b@2.0.0',
  'Dockerfile.x': dockerfile.replace('v0.9.0', 'v0.8.0'),
  Dockerfile: dockerfile,
  'docker-bake.hcl': 'target "x" { target = "old" }',
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
  [
    'with a value that nobody knows, attached',
    'docker build --build-arg=V=${TAG} x',
    [
      'floating core ${TAG} in 1| docker build --build-arg=V=«${TAG}» x',
      'plugin-a@1.0.0 in x/p.txt:1:10-15',
    ],
  ],
  [
    "with a value of the shell's that nobody knows",
    'V=$1\ndocker build --build-arg V x',
    ['floating core ${V} in no file', 'plugin-a@1.0.0 in x/p.txt:1:10-15'],
  ],
  [
    'with a name that the shell has no value for',
    'docker build --build-arg V --target old x',
    ['core v0.9.0 in x/Dockerfile:2:20-26'],
  ],
  [
    'behind flags',
    'buildah bud --layers -q --build-arg V=v1.2.0 --push x',
    [
      'core v1.2.0 in 1| buildah bud --layers -q --build-arg V=«v1.2.0» --push x',
      'plugin-a@1.0.0 in x/p.txt:1:10-15',
    ],
  ],
  [
    'in a folder that options stand behind',
    'docker build x --no-cache-filter old -t a/b --label A=b --build-arg V=v1.2.0 --some-flag',
    [
      'core v1.2.0 in 1| docker build x --no-cache-filter old -t a/b --label A=b --build-arg V=«v1.2.0» --some-flag',
      'plugin-a@1.0.0 in x/p.txt:1:10-15',
    ],
  ],
  [
    'from a file in another folder',
    'docker build --file x/Dockerfile --target old .',
    ['core v0.9.0 in x/Dockerfile:2:20-26'],
  ],
  [
    'from a file of another name',
    'docker build -f Dockerfile.x --target old .',
    ['core v0.8.0 in Dockerfile.x:2:20-26'],
  ],
  [
    'by Kaniko',
    '/kaniko/executor --no-push --context=dir://x --build-arg V=v1.2.0',
    [
      'core v1.2.0 in 1| /kaniko/executor --no-push --context=dir://x --build-arg V=«v1.2.0»',
      'plugin-a@1.0.0 in x/p.txt:1:10-15',
    ],
  ],
  [
    'by Kaniko in short',
    '/kaniko/executor -c x --target old',
    ['core v0.9.0 in x/Dockerfile:2:20-26'],
  ],
  ['by another program', 'executor --target old x', []],
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

/** What a command names, without its places; what Compose and Helm read is theirs. */
function named(script: string): string[] {
  const surroundings: Surroundings = {
    ...beside({ ...files, setup: 'kestra plugins install io.a:a:1' }),
    readText: (text) => readYamlText(text, alone),
    readProject: () => ({ cores: [{ text: 'of Compose', location: null }] }),
    readRelease: () => ({ cores: [{ text: 'of Helm', location: null }] }),
  };
  const reading = readScript({ path: 'a.sh', text: script }, surroundings);
  const { cores = [], plugins = [], images = [] } = reading;
  return [
    ...cores.map(({ text, deployed }) => `${deployed ? 'deployed ' : ''}core ${text}`),
    ...plugins.map(({ name, version }) => `${name}@${version}`),
    ...images.map(({ text }) => `image ${text}`),
  ];
}

const k = 'kestra/kestra:v1.2.0';
const patch = (tag: string) => `{"spec":{"containers":[{"image":"kestra/kestra:${tag}"}]}}`;

test.each([
  [`nerdctl pull -q ${k}`, ['core v1.2.0']],
  ['docker pull acme/x:1 --quiet=/', ['image acme/x:1']],
  ['docker run --detach-keys ctrl-x acme/x:1 ls', ['image acme/x:1']],
  ['docker run --rm --env=A=b acme/x:1 ls', ['image acme/x:1']],
  [`docker run --rm $OPTIONS ${k} ls`, ['core v1.2.0']],
  [`docker run kestra/kestra:$V ${k} ls`, ['core $V']],
  [`docker run $IMAGE acme/x:1`, ['image $IMAGE']],
  [`docker build --build-arg $V=1 --build-arg V=v1.2.0 x`, ['core v1.2.0', 'plugin-a@1.0.0']],
  ['docker run -p8080:80 acme/x:1 ls', ['image acme/x:1']],
  ['docker run -dit acme/x:1 ls', ['image acme/x:1']],
  [`docker run -it ${k} sh setup`, ['core v1.2.0', 'a@1']],
  [`docker run --entrypoint=sh ${k} -c "kestra plugins install io.a:a:1"`, ['core v1.2.0', 'a@1']],
  [
    `docker run --entrypoint sh --rm ${k} -c "kestra plugins install io.a:a:1"`,
    ['core v1.2.0', 'a@1'],
  ],
  [`docker run --entrypoint "" ${k} sh setup`, ['core v1.2.0', 'a@1']],
  [`docker run --entrypoint= ${k} sh setup`, ['core v1.2.0', 'a@1']],
  [`podman run --rmi --name x ${k} ls`, ['core v1.2.0']],
  [`docker run --memory-swap -1 ${k} ls`, ['core v1.2.0']],
  [`docker exec x npm run ${k}`, []],
  [`npm run ${k}`, []],
  [`oc run k --image=${k}`, ['deployed core v1.2.0']],
  ['kubectl run k --image="kestra/kestra:$V"', ['deployed core $V']],
  ['kubectl create deployment k --image acme/x:1', ['image acme/x:1']],
  [`kubectl get pods --image=${k}`, []],
  [`kubectl set image deploy/k *=${k} b=acme/b:1`, ['deployed core v1.2.0', 'image acme/b:1']],
  ['kubectl set image deploy/k app=kestra/kestra:$V', ['deployed core $V']],
  [`kubectl set env deploy/k IMAGE=${k}`, []],
  ['kubectl set image deploy/k --record=true', []],
  [`kubectl -n x patch deploy k -p '${patch('v1.2.0')}'`, ['deployed core v1.2.0']],
  [`kubectl patch deploy k -p "${patch('$V').replaceAll('"', '\\"')}"`, ['deployed core $V']],
  [`kubectl apply -f '${patch('v1.2.0')}'`, []],
  [`docker service update --image=${k} x`, ['deployed core v1.2.0']],
  ['docker service update --image acme/x:1 x', ['image acme/x:1']],
  ['docker service rm x', []],
  [`kustomize edit set image a=${k} b=acme/b:1`, ['core v1.2.0']],
  [`kustomize edit set image ${k}`, ['core v1.2.0']],
  ['kustomize edit set image a=kestra/kestra@sha256:0a1b', ['core sha256:0a1b']],
  ['kustomize edit set image a=kestra/kestra:$V', ['core $V']],
  ['kustomize edit set image a=r.acme.com:5000/kestra/kestra', []],
  [`kustomize edit set label image=${k}`, []],
  ['docker-compose up', ['core of Compose']],
  ['podman-compose up', ['core of Compose']],
  ['docker compose up', ['core of Compose']],
  ['docker stack deploy -c x.yaml x', ['core of Compose']],
  ['docker buildx bake', ['core v0.9.0']],
  ['helm upgrade k core/core', ['core of Helm']],
])('%s names %j', (script, expected) => {
  expect(named(script)).toEqual(expected);
});

test.each([
  ...['docker', 'docker run', 'docker run --rm', 'docker run --entrypoint', 'docker pull'],
  ...[
    'docker build',
    'docker build --build-arg',
    'docker build -f',
    'docker service update --image',
  ],
  ...['docker stack', 'kubectl', 'kubectl set', 'kubectl patch'],
  ...['kubectl run --image', 'kustomize', 'kustomize edit set image', 'helm', '/kaniko/executor'],
])('%s names nothing yet', (script) => {
  expect(named(script)).toEqual([]);
});
