import { expect, test } from '@jest/globals';
import { marksOf, noFiles } from '../../src/model/manifest.js';
import { readManifests } from '../../src/resolve/manifests/manifests.js';
import { readPolicy } from '../support/make-facts.js';
import { pinsUnder } from '../support/pack-pins.js';

test.each([
  [
    'RUN grafana-cli --pluginUrl https://a.example/x.zip plugins install a-panel',
    ['a-panel@LATEST'],
  ],
  ['RUN grafana cli plugins install a-panel 1.0.0 && echo', ['a-panel@1.0.0']],
  [
    'ENV GF_PLUGINS_PREINSTALL=a-panel@1.0.0@https://a.example/x.zip,b-panel',
    ['a-panel@1.0.0', 'b-panel@LATEST'],
  ],
  ['ENV GF_INSTALL_PLUGINS="https://a.example/x.zip;a-panel"', ['a-panel@LATEST']],
  ['ENV GF_INSTALL_PLUGINS="a-panel 1.0.0 b"', ['unreadable a-panel 1.0.0 b']],
  ['ENV GF_INSTALL_PLUGINS="a-panel@1.0.0"', ['unreadable a-panel@1.0.0']],
  ['RUN grafana cli plugins update a-panel', ['a-panel@LATEST']],
  ['COPY dist /var/lib/grafana/plugins/a-panel', ['unreadable dist']],
])('%s installs %j', async (line, expected) => {
  const Dockerfile = `FROM grafana/grafana:10.4.3\n${line}`;
  const [, ...pins] = await pinsUnder('grafana', { Dockerfile });
  expect(pins.map((pin) => pin.replace(/ in .*/, ''))).toEqual(expected);
});

test('a plugin itself says what it is in two files', async () => {
  const files = {
    'src/plugin.json':
      '{ "id": "a-panel", "info": { "version": "%VERSION%" }, "dependencies": { "grafanaDependency": ">=10.0.0" } }',
    'package.json': '{\n\t"version": "1.2.0"\n}',
  };
  expect(await pinsUnder('grafana', files)).toEqual([
    'a-panel@1.2.0 >=10.0.0 in package.json:2:14-19',
  ]);
});

test.each([
  ['a-panel 1.0.0', 'a-panel@1.0.0'],
  ['a-panel@1.0.0', 'a-panel@1.0.0'],
  ['a-panel', 'a-panel@LATEST'],
  ['https://a.example/x.zip;a-panel', 'a-panel@LATEST'],
  ['https://a.example/x.zip', 'unreadable https://a.example/x.zip'],
])('in Helm values "%s" is %s', async (written, expected) => {
  const values = `image: { repository: grafana/grafana, tag: 12.1.1 }\nplugins: ["${written}"]`;
  const [, pin] = await pinsUnder('grafana', { 'values.yaml': values });
  expect(pin?.replace(/ in .*/, '')).toBe(expected);
});

test.each(['grafana cli plugins update-all', 'grafana-cli --homepath /a plugins upgrade-all'])(
  '%s takes the newest of whatever is there',
  async (command) => {
    const files = [{ path: 'Dockerfile', text: `FROM grafana/grafana:10.4.3\nRUN ${command}\n` }];
    const { sight } = await readManifests(
      { ...noFiles, files },
      marksOf(readPolicy('grafana')),
      null,
    );
    expect(sight.floatingInstalls).toHaveLength(1);
    expect(sight.floatingInstalls[0]?.location).toMatchObject({ line: 2 });
  },
);

test.each([
  ['preinstall = a-panel', ['a-panel@LATEST in grafana.ini:2:14-21']],
  ['preinstall = a-panel@@https://a.example/x.zip', ['a-panel@LATEST in grafana.ini:2:14-21']],
  ['preinstall_sync = a-panel@^1.0', ['a-panel@LATEST in grafana.ini:2:19-26']],
  [
    'preinstall = $__env{PANELS}, b-panel@1.0.0',
    ['b-panel@1.0.0 in grafana.ini:2:38-43', 'unreadable $__env{PANELS} in grafana.ini:2:14-28'],
  ],
  ['preinstall =', []],
  ['preinstall_disabled = true', []],
])('in grafana.ini "%s"', async (line, expected) => {
  expect(await pinsUnder('grafana', { 'grafana.ini': `[plugins]\n${line}` })).toEqual(expected);
});
