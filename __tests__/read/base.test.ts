import { describe, expect, test } from '@jest/globals';
import type { PolicySource } from '../../src/model/sources.js';
import { readBaseCatalogues, readBasePolicy } from '../../src/read/base.js';
import { readPolicy } from '../../src/read/policy.js';
import type { FileRead } from '../../src/world.js';
import { filesOf } from '../support/make-world.js';

const path = '.github/release-gate.yml';

const told = { problems: [], trouble: null, notices: [], reason: null, proposed: null };
const preset = {
  policy: { kind: 'preset', name: 'kestra-calver' } satisfies PolicySource,
  ...told,
};
const unnamed = { policy: { kind: 'unnamed' } satisfies PolicySource, ...told };
const policyOf = (...named: readonly (readonly [string, string])[]) => ({
  policy: {
    kind: 'files',
    files: named.map(([file, text]) => ({ path: file, text })),
  } satisfies PolicySource,
  ...told,
});
const here = policyOf([path, 'name: here\n']);
const proposing = (change: string) => ({
  proposed: { policy: here.policy, problems: [], change },
});

const nothing = filesOf({}).read;
const refusing = (why: string, unseen?: 'failed' | 'denied') => async (): Promise<FileRead> => ({
  ...{ kind: 'refused', why },
  ...(unseen === undefined ? {} : { unseen }),
});
const denied = refusing('there is no token', 'denied');
const failed = refusing('git could not read it', 'failed');

describe('the policy that judges a change', () => {
  test('is the base’s', async () => {
    const base = { [path]: 'name: base\n' };
    expect(await readBasePolicy('', here, filesOf(base).read)).toMatchObject({
      ...policyOf([path, 'name: base\n']),
      ...proposing('edits'),
    });
  });

  test('comes with what it extends at the base', async () => {
    const base = { [path]: 'extends: ./common.yml\n', '.github/common.yml': 'name: base\n' };
    expect(await readBasePolicy('', here, filesOf(base).read)).toMatchObject({
      ...policyOf(...Object.entries(base)),
      ...proposing('edits'),
    });
  });

  test('says nothing where the change leaves it alone, be it sound or broken', async () => {
    for (const text of ['name: base\n', 'nam: base\n']) {
      const same = policyOf([path, text]);
      expect(await readBasePolicy('', same, filesOf({ [path]: text }).read)).toEqual(same);
    }
  });

  test.each(['', 'acme.yml'])(
    'is the default where the base has none, be it named %j',
    async (input) => {
      expect(await readBasePolicy(input, here, nothing)).toMatchObject({
        ...unnamed,
        ...proposing('edits'),
      });
    },
  );

  test.each([
    ['kestra-semverr', ' Did you mean the preset kestra-semver?'],
    ['../x.yml', ''],
  ])('is a problem where one is named that is neither here nor there: %s', async (input, hint) => {
    const nowhere = { ...policyOf(), trouble: 'missing' } as const;
    const { policy, problems } = await readBasePolicy(input, nowhere, nothing);
    expect(policy).toEqual(nowhere.policy);
    expect(problems.map(({ message }) => message)).toEqual([
      `The policy ${input} cannot be read: there is no such file.${hint}`,
    ]);
  });

  test('is the base’s where the change deletes the one that is named', async () => {
    const base = { 'acme.yml': 'name: base\n' };
    const gone = { ...policyOf(), trouble: 'missing' } as const;
    const { policy, problems, proposed } = await readBasePolicy(
      'acme.yml',
      gone,
      filesOf(base).read,
    );
    expect([policy, problems]).toEqual([policyOf(['acme.yml', 'name: base\n']).policy, []]);
    expect(proposed?.change).toBe('edits');
  });

  test('is a preset that the workflow names, whatever stands at the base', async () => {
    const base = { [path]: 'name: base\n' };
    expect(await readBasePolicy('kestra-calver', preset, filesOf(base).read)).toEqual(preset);
  });
});

describe('a broken policy', () => {
  const broken: readonly (readonly [string, string])[] = [
    ['has a key that nobody knows', 'nam: acme\n'],
    ['is not a policy', 'just words\n'],
    ['is empty', ''],
    ['extends what is not there', 'extends: ./gone.yml\n'],
    ['extends what lies outside', 'extends: ../../x.yml\n'],
  ];

  test.each(broken)(
    'at the head is a problem, though it judges nothing: it %s',
    async (_, text) => {
      const read = await readPolicy('', (file) => filesOf({ [path]: text }).read(file, 1000));
      const base = { [path]: 'name: base\n' };
      const { policy, problems, proposed } = await readBasePolicy('', read, filesOf(base).read);
      expect(policy).toEqual(policyOf([path, 'name: base\n']).policy);
      expect(problems).toHaveLength(1);
      expect(proposed).toBeNull();
    },
  );

  test.each(broken)(
    'at the base lets the default judge a sound head, and says so: it %s',
    async (_, text) => {
      const judging = await readBasePolicy('', here, filesOf({ [path]: text }).read);
      expect(judging).toMatchObject({
        policy: unnamed.policy,
        problems: [],
        ...proposing('repairs'),
      });
      expect(judging.reason).toMatch(/^the base’s policy is broken/);
      expect(judging.notices.map(({ message }) => message)).toEqual([
        `The default policy judges, as if there were none, because ${judging.reason}`,
      ]);
    },
  );

  test('at the base that is not even a text does so too', async () => {
    const judging = await readBasePolicy('', here, refusing('it is not a text'));
    expect(judging).toMatchObject({
      policy: unnamed.policy,
      problems: [],
      ...proposing('repairs'),
    });
  });

  test('at the base and deleted lets the default judge', async () => {
    const judging = await readBasePolicy('', preset, filesOf({ [path]: 'nam: x\n' }).read);
    expect(judging).toMatchObject({ policy: unnamed.policy, problems: [], proposed: null });
    expect(judging.notices).toHaveLength(1);
  });

  test('at the base that is still named and gone at the head is a problem', async () => {
    const gone = await readPolicy('acme.yml', (file) => nothing(file, 1000));
    const base = { 'acme.yml': 'nam: x\n' };
    const { problems } = await readBasePolicy('acme.yml', gone, filesOf(base).read);
    expect(problems.map(({ found }) => found)).toEqual(['acme.yml']);
  });

  test('at both is a problem of the head', async () => {
    const read = await readPolicy('', (file) => filesOf({ [path]: 'nam: a\n' }).read(file, 1000));
    const { problems } = await readBasePolicy('', read, filesOf({ [path]: 'nam: b\n' }).read);
    expect(problems).toHaveLength(1);
  });
});

describe('a base that cannot be seen', () => {
  test('because it may not be lets the default judge where nothing stands here, and says so', async () => {
    const { policy, problems, notices } = await readBasePolicy('', preset, denied);
    expect([policy, problems]).toEqual([preset.policy, []]);
    expect(notices.map(({ message }) => message)).toEqual([
      "The base's policy could not be seen, so the default policy judges: The policy .github/release-gate.yml cannot be read: there is no token.",
    ]);
  });

  test.each([
    ['because it may not be', 'a policy stands here', here, denied, 'there is no token'],
    ['because somebody failed', 'a policy stands here', here, failed, 'git could not read it'],
    ['because somebody failed', 'none does', preset, failed, 'git could not read it'],
  ])('%s is a problem where %s, and no edit of the policy', async (_, __, head, read, why) => {
    const { problems, proposed, notices } = await readBasePolicy('', head, read);
    expect(problems.map(({ message }) => message)).toEqual([
      `The policy .github/release-gate.yml cannot be read: ${why}.`,
    ]);
    expect([proposed, notices]).toEqual([null, []]);
  });
});

describe('catalogues before a change', () => {
  test('are files; what was not there yet is left out', async () => {
    const base = { 'known.json': '{"plugins":{}}' };
    const catalog = 'known.json, new.json, https://example.com/known.json';
    expect(await readBaseCatalogues(catalog, [], filesOf(base).read)).toMatchObject({
      catalogues: [{ path: 'known.json', text: base['known.json'] }],
      problems: [],
    });
  });

  test('are a problem where they cannot be seen', async () => {
    const { problems } = await readBaseCatalogues('known.json', [], denied);
    expect(problems.map(({ found }) => found)).toEqual(['known.json']);
  });
});
