import { describe, expect, test } from '@jest/globals';
import type { PolicySource } from '../../src/model/sources.js';
import { readBasePolicy, readBaseSources } from '../../src/read/base.js';
import type { FileRead } from '../../src/world.js';
import { filesOf } from '../support/make-world.js';

const path = '.github/release-gate.yml';

const preset = {
  policy: { kind: 'preset', name: 'kestra-calver' } satisfies PolicySource,
  problems: [],
  notices: [],
};
const policyOf = (...named: readonly (readonly [string, string])[]) => ({
  policy: {
    kind: 'files',
    files: named.map(([file, text]) => ({ path: file, text })),
  } satisfies PolicySource,
  problems: [],
  notices: [],
});
const here = policyOf([path, 'name: here\n']);

const nothing = filesOf({}).read;
const unseen = async (): Promise<FileRead> => ({ kind: 'refused', why: 'there is no token' });

describe('the policy that judges a change', () => {
  test('is the base’s', async () => {
    const base = { [path]: 'name: base\n' };
    expect(await readBasePolicy('', here, filesOf(base).read)).toEqual(
      policyOf([path, 'name: base\n']),
    );
  });

  test('comes with what it extends at the base', async () => {
    const base = { [path]: 'extends: ./common.yml\n', '.github/common.yml': 'name: base\n' };
    expect(await readBasePolicy('', here, filesOf(base).read)).toEqual(
      policyOf(...Object.entries(base)),
    );
  });

  test.each(['', 'acme.yml'])(
    'is the default where the base has none, be it named %j',
    async (input) => {
      expect(await readBasePolicy(input, here, nothing)).toEqual(preset);
    },
  );

  test.each([
    ['kestra-semverr', ' Did you mean the preset kestra-semver?'],
    ['../x.yml', ''],
  ])('is a problem where one is named that is neither here nor there: %s', async (input, hint) => {
    const nowhere = policyOf();
    const { policy, problems } = await readBasePolicy(input, nowhere, nothing);
    expect(policy).toEqual(nowhere.policy);
    expect(problems.map(({ message }) => message)).toEqual([
      `The policy ${input} cannot be read: there is no such file.${hint}`,
    ]);
  });

  test('is the base’s where the change deletes the one that is named', async () => {
    const base = { 'acme.yml': 'name: base\n' };
    const { policy, problems } = await readBasePolicy('acme.yml', policyOf(), filesOf(base).read);
    expect([policy, problems]).toEqual([policyOf(['acme.yml', 'name: base\n']).policy, []]);
  });

  test('is a preset that the workflow names, whatever stands at the base', async () => {
    const base = { [path]: 'name: base\n' };
    expect(await readBasePolicy('kestra-calver', preset, filesOf(base).read)).toEqual(preset);
  });

  test('is the default where the base cannot be seen and nothing stands here, and says so', async () => {
    const { policy, problems, notices } = await readBasePolicy('', preset, unseen);
    expect([policy, problems]).toEqual([preset.policy, []]);
    expect(notices.map(({ message }) => message)).toEqual([
      'No policy of the base could be seen, so the default judges: The policy .github/release-gate.yml cannot be read: there is no token.',
    ]);
  });

  test('is a problem where the base cannot be seen and a policy stands here', async () => {
    const { problems } = await readBasePolicy('', here, unseen);
    expect(problems.map(({ message }) => message)).toEqual([
      'The policy .github/release-gate.yml cannot be read: there is no token.',
    ]);
  });
});

describe('what stood there before a change', () => {
  const named = { paths: ['Dockerfile', 'plugins.txt'], searched: false, problems: [] };

  test('are its manifests and catalogues; what was not there yet is left out', async () => {
    const base = { Dockerfile: 'FROM kestra/kestra:1.0.0\n', 'known.json': '{"plugins":{}}' };
    const catalog = 'known.json, new.json, https://example.com/known.json';
    expect(await readBaseSources(catalog, named, [], filesOf(base).read)).toMatchObject({
      base: {
        manifests: {
          files: [{ path: 'Dockerfile', text: base.Dockerfile }],
          searched: false,
        },
        catalogues: [{ path: 'known.json', text: base['known.json'] }],
      },
      problems: [],
    });
  });

  test('is a problem where it cannot be seen', async () => {
    const { problems } = await readBaseSources('known.json', named, [], unseen);
    expect(problems.map(({ found }) => found)).toEqual(['Dockerfile, plugins.txt', 'known.json']);
  });
});
