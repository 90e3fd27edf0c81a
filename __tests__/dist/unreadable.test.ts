import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { InputName } from '../../src/model/input.js';
import { knownForms } from '../../src/resolve/manifests/format-of-path.js';
import type { Texts } from '../support/folder.js';
import { runAction } from '../support/run-action.js';
import { runtimes } from '../support/runtimes.js';

interface Refusal {
  readonly what: string;
  readonly inputs?: Partial<Record<InputName, string>>;
  readonly files: Texts;
  /** Puts what is no text of a usual size into the machine. */
  readonly prepare?: (machine: string) => void;
  /** The whole of the only error, but for its first words. */
  readonly says: string;
  /** `file:line:column`; empty where nothing was opened that has lines. */
  readonly where: string;
}

const pins = (...plugins: string[]) =>
  `FROM kestra/kestra:v1.3.0\nRUN /app/kestra plugins install ${plugins.map((each) => `\\\n  io.kestra.plugin:${each}`).join(' ')}\n`;

const outside = (machine: string) =>
  writeFileSync(join(machine, 'temp', 'outside.txt'), 'plugin-git@1.1.4\n');

/** So many bytes and one more. */
const moreThan = (bytes: number) => ' '.repeat(bytes + 1);

const refusals: readonly Refusal[] = [
  {
    what: 'a manifest that is no YAML',
    files: { 'compose.yaml': 'services:\n  kestra: [\n' },
    says: 'This is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ].',
    where: 'compose.yaml:3:1',
  },
  {
    what: 'a manifest of an unknown kind',
    inputs: { manifests: 'versions.dat' },
    files: { 'versions.dat': 'core=1.3.0\n' },
    says: `Versions cannot be read from versions.dat; a manifest is ${knownForms}.`,
    where: 'versions.dat:1:1',
  },
  {
    what: 'a plugin with two versions in one file',
    files: { Dockerfile: pins('plugin-git:1.1.4', 'plugin-git:1.1.3') },
    says: 'plugin-git is named twice: as 1.1.4 in Dockerfile:3 and as 1.1.3 in Dockerfile:4.',
    where: 'Dockerfile:4:31',
  },
  {
    what: 'a plugin with two versions in two files',
    files: { Dockerfile: pins('plugin-git:1.1.4'), 'plugins.txt': '# all\nplugin-git@1.1.3\n' },
    says: 'plugin-git is named twice: as 1.1.4 in Dockerfile:3 and as 1.1.3 in plugins.txt:2. Judge one environment per step: give each its own step with its own `manifests`.',
    where: 'plugins.txt:2:12',
  },
  {
    what: 'two cores',
    files: { Dockerfile: pins(), 'compose.yaml': 'image: kestra/kestra:v1.2.0\n' },
    says: 'One step judges one environment, and these files hold 2: core v1.3.0 in Dockerfile; core v1.2.0 in compose.yaml. Give each its own step:',
    where: 'compose.yaml:1:22',
  },
  {
    what: 'a catalogue with a bad range',
    inputs: { catalog: 'known.yml' },
    files: { 'known.yml': 'plugins:\n  acme-crm: { versions: { "1.0.0": "[2.0,1.0)" } }\n' },
    says: '`plugins.acme-crm.versions["1.0.0"]` is `"[2.0,1.0)"`; it should be a requirement such as ">=2025.1.0"; this is none, because no core can lie in this range.',
    where: 'known.yml:2:36',
  },
  {
    what: 'a manifest of more than 1 MB',
    files: { 'plugins.txt': moreThan(1_000_000) },
    says: 'The manifest plugins.txt cannot be read: it has 1000001 bytes, more than the 1000000 allowed.',
    where: '',
  },
  {
    what: 'a policy of more than 1 MB',
    files: { '.github/release-gate.yml': moreThan(1_000_000) },
    says: 'The policy .github/release-gate.yml cannot be read: it has 1000001 bytes, more than the 1000000 allowed.',
    where: '',
  },
  {
    what: 'a catalogue of more than 20 MB',
    inputs: { catalog: 'known.yml' },
    files: { 'known.yml': moreThan(20_000_000) },
    says: 'The catalogue known.yml cannot be read: it has 20000001 bytes, more than the 20000000 allowed.',
    where: '',
  },
  ...(['manifests', 'policy', 'catalog'] as const).flatMap((input): Refusal[] => {
    const noun = { manifests: 'manifest', policy: 'policy', catalog: 'catalogue' }[input];
    return [
      {
        what: `a path in ${input} that leads out of the workspace`,
        inputs: { [input]: '../temp/outside.txt' },
        files: {},
        prepare: outside,
        says: `The ${noun} ../temp/outside.txt cannot be read: it lies outside the workspace.`,
        where: '',
      },
      {
        what: `a symlink in ${input} that leads out of the workspace`,
        inputs: { [input]: 'inside.txt' },
        files: {},
        prepare: (machine) => {
          outside(machine);
          symlinkSync('../temp/outside.txt', join(machine, 'workspace', 'inside.txt'));
        },
        // A manifest is not read through any symlink: without a checkout nobody could follow it.
        says: `The ${noun} inside.txt cannot be read: ${input === 'manifests' ? 'it is a symlink' : 'a symlink leads out of the workspace'}.`,
        where: '',
      },
    ];
  }),
  {
    what: 'a manifest that is not UTF-8',
    inputs: { manifests: 'plugins.txt' },
    files: {},
    prepare: (machine) =>
      writeFileSync(join(machine, 'workspace', 'plugins.txt'), Buffer.from('é@1.0.0', 'latin1')),
    says: 'The manifest plugins.txt cannot be read: it is not a text in UTF-8.',
    where: '',
  },
  {
    what: 'a manifest that Git LFS keeps elsewhere',
    inputs: { manifests: 'plugins.txt' },
    files: { 'plugins.txt': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n' },
    says: 'The manifest plugins.txt cannot be read: it is a Git LFS pointer, and its file was not fetched.',
    where: '',
  },
];

describe.each(runtimes)('the built action on Node $version cannot judge', (runtime) => {
  test.each(refusals)('$what', async ({ inputs = {}, files, prepare, says, where }) => {
    const step = { runtime, inputs, files, ...(prepare === undefined ? {} : { prepare }) };
    const { exitCode, annotations, outputs } = await runAction(step);
    expect([exitCode, outputs.verdict, outputs.compatible]).toEqual([1, 'fail', 'false']);
    expect(annotations).toHaveLength(1);
    const [{ level, message, properties } = { level: '', message: '', properties: {} }] =
      annotations;
    expect(level).toBe('error');
    expect(message.split('\n')[0]).toBe(`Release Gate could not judge: ${says}`);
    const { file, line, col } = properties as Texts;
    expect(file === undefined ? '' : `${file}:${line}:${col}`).toBe(where);
  });
});

describe.each(runtimes)('the built action on Node $version says no', (runtime) => {
  test('to an artifact that nobody knows', async () => {
    const files = { '.plugins': 'io.kestra.plugin:plugin-gti:1.1.4\n', Dockerfile: pins() };
    const { exitCode, annotations, outputs } = await runAction({
      ...{ runtime, files, inputs: { policy: 'kestra-semver' } },
    });
    expect([exitCode, outputs.verdict, outputs.undecided]).toEqual([1, 'fail', '1']);
    expect(annotations.filter(({ level }) => level === 'error')).toEqual([
      {
        level: 'error',
        message: expect.stringMatching(
          /^Do not .*: no minimum core is known for plugin-gti 1\.1\.4\.\nNo minimum core is known for plugin-gti@1\.1\.4, so it cannot be judged\./,
        ),
        properties: expect.objectContaining({ file: '.plugins', line: '1', col: '29' }),
      },
    ]);
  });
});
