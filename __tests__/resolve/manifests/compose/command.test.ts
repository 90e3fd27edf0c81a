import { expect, test } from '@jest/globals';
import type { ComposeStart } from '../../../../src/resolve/manifests/format.js';
import { inserted } from '../../../../src/resolve/manifests/passage.js';
import { repositoryContext } from '../../../../src/resolve/manifests/script.js';
import { readShell } from '../../../../src/resolve/manifests/shell/shell.js';
import { alone } from '../../../support/manifest-lines.js';

/** What the project is started with, and the value that it gets for `T`. */
function startOf(script: string): string | null {
  const starts: ComposeStart[] = [];
  const readProject = (start: ComposeStart) => {
    starts.push(start);
    return {};
  };
  readShell(inserted(script), repositoryContext({ ...alone, readProject }, 'a'));
  const [start] = starts;
  if (start === undefined) return null;
  const { files, envFiles, folder, lookUp, buildArgs } = start;
  const args = [...buildArgs].map(([name, { text }]) => ` ${name}=${text}`).join('');
  return `${folder}: ${files.join(' ')} (${envFiles.join(' ')}) T=${lookUp('T')?.text ?? ''}${args}`;
}

test.each([
  ['docker compose up -d', 'a:  () T='],
  ['docker-compose pull', 'a:  () T='],
  ['podman compose -f b.yaml -f ../c.yaml up', 'a: a/b.yaml c.yaml () T='],
  ['docker compose --file=b.yaml --env-file prod.env run x', 'a: a/b.yaml (a/prod.env) T='],
  ['docker compose -p x --profile y --dry-run up', 'a:  () T='],
  ['T=v1 docker compose up', 'a:  () T=v1'],
  ['export T=v1; cd b && docker compose build', 'a/b:  () T=v1'],
  ['T=$1 docker compose up', `a:  () T=${'$'}{T}`],
  ['docker compose build --pull --build-arg A=1 --build-arg=B=2 x', 'a:  () T= A=1 B=2'],
  ['T=v1; docker compose build --build-arg T', 'a:  () T=v1 T=v1'],
  ['T=v1 docker stack deploy -c b.yaml x', 'a: a/b.yaml () T=v1'],
  ['docker stack deploy --compose-file=b.yaml x', 'a: a/b.yaml () T='],
  ['docker compose -fb.yaml -f=c.yaml --project-directory d up', 'a: a/b.yaml a/c.yaml () T='],
  ['docker compose --parallel 2 --ansi=never --progress plain pull', 'a:  () T='],
  ['docker compose --env-file --profile', null],
  ['T=v1; docker compose build --build-arg A=$T --build-arg B=$1', 'a:  () T=v1 A=v1 B=$1'],
  ['docker compose build --build-arg U --build-arg', 'a:  () T='],
  ['docker compose build --build-args B=2', 'a:  () T='],
  ['docker stack deploy -cb.yaml --compose-file c.yaml x', 'a: a/b.yaml a/c.yaml () T='],
  ['docker stack deploy x --resolve-image never -c', null],
  ['docker stack config -c b.yaml', null],
  ['docker stack rm x', null],
  ['docker compose logs', null],
  ['docker compose', null],
  ['docker compose -f', null],
])('%s starts %j', (script, expected) => {
  expect(startOf(script)).toBe(expected);
});

test('where nobody reads projects, what starts one says nothing', () => {
  const { cores, images } = readShell(inserted('docker compose up'), repositoryContext(alone, 'a'));
  expect([cores, images]).toEqual([[], []]);
});
