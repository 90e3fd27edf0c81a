// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the variables of shells.
import { describe, expect, test } from '@jest/globals';
import { readVariables } from '../../../../src/resolve/manifests/find/variables.js';
import { passageIn } from '../../../../src/resolve/manifests/passage.js';
import { readManifest } from '../../../../src/resolve/manifests/read-manifest.js';
import { beside } from '../../../support/manifest-lines.js';
import { marksUnder } from '../../../support/policy-marks.js';

const marks = marksUnder(
  'core: { name: acme, images: [acme/core] }',
  'plugins: { find: [{ variable: ACME_PLUGINS, item: "{name}@{version}" }] }',
);

const whole = (text: string) => passageIn({ path: 'p', text }, 0, text.length);

/** What a Dockerfile with these lines installs, without places. */
async function installed(...lines: readonly string[]): Promise<readonly string[]> {
  const text = ['FROM acme/core:1.0.0', ...lines].join('\n');
  const around = { ...beside({}), marks };
  const { plugins, unreadableInstalls } = await readManifest({ path: 'Dockerfile', text }, around);
  return [
    ...plugins.map(({ name, version }) => `${name}@${version}`),
    ...unreadableInstalls.map((each) => `unreadable: ${each.text}`),
  ];
}

describe('a variable', () => {
  test.each([
    ['ENV ACME_PLUGINS="a@1.0.0, b@2.0.0"', ['a@1.0.0', 'b@2.0.0']],
    ['ENV ACME_PLUGINS=a@1.0.0\nENV ACME_PLUGINS=a@2.0.0', ['a@2.0.0']],
    ['ENV ACME_PLUGINS="a@1.0.0,b"', ['a@1.0.0', 'unreadable: b']],
    ['ENV OTHER=a@1.0.0', []],
    ['RUN ACME_PLUGINS=a@1.0.0 start', ['a@1.0.0']],
    ['RUN export ACME_PLUGINS=a@1.0.0', ['a@1.0.0']],
    ['RUN start =a@1.0.0 --ACME_PLUGINS=b@1.0.0 x--envACME_PLUGINS=c@1.0.0', []],
  ])('in %s holds %j', async (line, expected) => {
    expect(await installed(line)).toEqual(expected);
  });

  test('may hold the core', () => {
    const cores = marksUnder('core: { find: [{ variable: CORE, item: "v{version}" }] }');
    const said = (text: string) =>
      readVariables(() => whole(text), cores).cores?.map((core) => [core.text, core.floats]);
    expect(said('v1.0.0')).toEqual([['1.0.0', false]]);
    expect(said('1.0.0')).toEqual([['1.0.0', false]]);
    expect(said('v${X}')).toEqual([['v${X}', true]]);
  });

  test('may hold the core among plugins', () => {
    const both = marksUnder(
      'core: { find: [{ variable: ALL, item: "core@{version}" }] }',
      'plugins: { find: [{ variable: ALL, item: "{name}@{version}" }] }',
    );
    const { cores, plugins, unreadableInstalls } = readVariables(
      () => whole('core@1.0.0,a@2.0.0,b'),
      both,
    );
    expect(cores?.map(({ text }) => text)).toEqual(['1.0.0']);
    expect(plugins?.map(({ name, version }) => `${name}@${version}`)).toEqual(['a@2.0.0']);
    expect(unreadableInstalls?.map(({ text }) => text)).toEqual(['b']);
  });

  test.each([
    [
      'compose.yaml',
      'services:\n  a:\n    image: acme/core:1.0.0\n    environment:\n      ACME_PLUGINS: a@1.0.0',
    ],
    [
      'compose.yaml',
      'services:\n  a:\n    image: acme/core:1.0.0\n    environment: [ACME_PLUGINS=a@1.0.0]',
    ],
    [
      'pod.yaml',
      'containers:\n  - image: acme/core:1.0.0\n    env: [{ name: ACME_PLUGINS, value: a@1.0.0 }]',
    ],
    ['config.yaml', 'kind: ConfigMap\napiVersion: v1\ndata: { ACME_PLUGINS: a@1.0.0 }'],
    ['run.sh', 'docker run -e ACME_PLUGINS=a@1.0.0 acme/core:1.0.0'],
    ['run.sh', 'docker run --env ACME_PLUGINS=a@1.0.0 acme/core:1.0.0'],
    ['run.sh', 'docker run --env=ACME_PLUGINS=a@1.0.0 acme/core:1.0.0'],
    ['run.sh', 'docker run -eACME_PLUGINS=a@1.0.0 acme/core:1.0.0'],
  ])('is read once in %s: %s', async (path, text) => {
    const { plugins } = await readManifest({ path, text }, { ...beside({}), marks });
    expect(plugins.map(({ name, version }) => `${name}@${version}`)).toEqual(['a@1.0.0']);
  });
});
