import { expect, test } from '@jest/globals';
import { mountsIn, readMountedPlugins } from '../../../../src/resolve/manifests/compose/mounts.js';
import { passageIn } from '../../../../src/resolve/manifests/passage.js';
import { parseYaml } from '../../../../src/resolve/manifests/yaml/parse.js';
import { mapOf, type YamlMap } from '../../../../src/resolve/manifests/yaml/value.js';
import { usualFinders } from '../../../support/usual-finders.js';

function service(text: string): YamlMap {
  const file = { path: 'compose.yaml', text };
  return mapOf(parseYaml(passageIn(file, 0, text.length)).roots[0]) as YamlMap;
}

const same = <Part>(part: Part) => part;

test.each([
  ['volumes: ["./a:/b:ro"]', [['./a', '/b']]],
  ['volumes: [{ type: bind, source: ./a, target: /b }]', [['./a', '/b']]],
  ['volumes: [data:/b, /only]', [['data', '/b']]],
  ['volumes: [{ type: tmpfs, target: /b }]', []],
  ['image: a', []],
])('%s mounts', (text, expected) => {
  const mounts = mountsIn(service(text), same);
  expect(mounts.map(({ source, target }) => [source.text, target.text])).toEqual(expected);
});

test.each([
  ['./plugin-a-1.0.0.jar:/app/plugins/a.jar', ['plugin-a@1.0.0']],
  ['./build/a.jar:/app/plugins/plugin-a-1.0.0.jar', ['plugin-a@1.0.0']],
  ['../plugins:/app/plugins', ['../plugins']],
  ['/srv/plugins:/app/plugins/', ['/srv/plugins']],
  ['./a.jar:/app/plugins/a.jar', ['./a.jar']],
  ['plugins:/app/plugins', []],
  ['./application.yml:/app/confs/application.yml', []],
])('%s brings', (volume, expected) => {
  const { plugins = [], unreadableInstalls = [] } = readMountedPlugins(
    service(`volumes: ["${volume}"]`),
    same,
    { finders: usualFinders },
  );
  const read = plugins.map(({ name, version }) => `${name}@${version}`);
  expect([...read, ...unreadableInstalls.map(({ text }) => text)]).toEqual(expected);
});
