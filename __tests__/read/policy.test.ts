import { describe, expect, test } from '@jest/globals';
import { isPreset, noPolicy, policyPathOf, readLinked, readPolicy } from '../../src/read/policy.js';
import type { FileRead } from '../../src/world.js';
import { filesOf } from '../support/make-world.js';

const preset = (name: string) => ({
  policy: { kind: 'preset', name },
  problems: [],
  trouble: null,
});

/** Reads from files in memory, and notes what is asked for. */
function reader(texts: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const { read } = filesOf(texts);
  const readText = (path: string) => {
    asked.push(path);
    return read(path, 1_000_000);
  };
  return { asked, readText };
}

describe('the policy', () => {
  test('is left to the evidence where none is named and none lies in its place', async () => {
    const { asked, readText } = reader({});
    expect(await readPolicy('', readText)).toEqual(noPolicy);
    expect(asked).toEqual(['.github/release-gate.yml']);
  });

  test('is the file in its place', async () => {
    const { readText } = reader({ '.github/release-gate.yml': 'name: acme\n' });
    expect(await readPolicy('', readText)).toEqual({
      policy: {
        kind: 'files',
        files: [{ path: '.github/release-gate.yml', text: 'name: acme\n' }],
      },
      problems: [],
      trouble: null,
    });
  });

  test('is a preset that is named, and no file is looked for', async () => {
    const { asked, readText } = reader({ 'home-assistant': 'name: a file\n' });
    expect(await readPolicy('home-assistant', readText)).toEqual(preset('home-assistant'));
    expect(asked).toEqual([]);
  });

  test('comes with the files it extends, each relative to the one that names it', async () => {
    const texts = {
      'gate/team.yml': 'extends: ../common.yml\n',
      'common.yml': 'extends: ./base/all.yml\n',
      'base/all.yml': 'extends: none\n',
    };
    const { policy, problems } = await readPolicy('./gate/team.yml', reader(texts).readText);
    expect(policy).toMatchObject({
      files: [{ path: 'gate/team.yml' }, { path: 'common.yml' }, { path: 'base/all.yml' }],
    });
    expect(problems).toEqual([]);
  });

  test('that extends itself in a circle is read once, for resolve to refuse', async () => {
    const texts = { 'a.yml': 'extends: ./b.yml\n', 'b.yml': 'extends: ./a.yml\n' };
    const { asked, readText } = reader(texts);
    const { policy, problems } = await readPolicy('a.yml', readText);
    expect(policy).toMatchObject({ files: [{ path: 'a.yml' }, { path: 'b.yml' }] });
    expect(problems).toEqual([]);
    expect(asked).toEqual(['a.yml', 'b.yml']);
  });

  test.each([
    ['acme.yml', {}, 'The policy acme.yml cannot be read: there is no such file.'],
    [
      'kestra-semvr',
      {},
      'The policy kestra-semvr cannot be read: there is no such file. Did you mean the preset kestra-semver?',
    ],
    [
      'acme.yml',
      { 'acme.yml': 'extends: ./gone.yml\n' },
      'The policy gone.yml, which acme.yml extends, cannot be read: there is no such file.',
    ],
  ])('%s that is named must be there: %j', async (input, texts, message) => {
    const { problems } = await readPolicy(input, reader(texts).readText);
    expect(problems.map((problem) => problem.message)).toEqual([message]);
    expect(problems[0]?.expected).toContain('kestra-calver, backstage, gitlab, ');
  });

  test('that is refused says why, in the default place too', async () => {
    const refused = { kind: 'refused', why: 'a symlink leads out of the workspace' } as const;
    const { problems } = await readPolicy('', async () => refused);
    expect(problems.map(({ message }) => message)).toEqual([
      'The policy .github/release-gate.yml cannot be read: a symlink leads out of the workspace.',
    ]);
  });
});

test.each([
  ['', '.github/release-gate.yml'],
  ['acme.yml', 'acme.yml'],
  ['./acme.yml', 'acme.yml'],
  ['././gate/acme.yml', 'gate/acme.yml'],
])('the input %j means the file %s', (input, path) => {
  expect(policyPathOf(input)).toBe(path);
});

test.each([
  ['kestra-calver', true],
  ['kestra-semver', true],
  ['home-assistant', true],
  ['', false],
  ['none', false],
  ['constructor', false],
  ['./kestra-calver', false],
])('%j is a preset: %j', (input, expected) => {
  expect(isPreset(input)).toBe(expected);
});

const texts = {
  'policy.yml': 'name: acme\n',
  '.github/release-gate.yml': '../policy.yml',
  '.github/twice.yml': 'release-gate.yml',
  'dangling.yml': 'gone.yml',
  'round.yml': './round.yml',
  'there.yml': 'back.yml',
  'back.yml': 'there.yml',
  'out.yml': '../policy.yml',
  'words.yml': 'just words\n',
  constructor: 'policy.yml',
};

function read(path: string): Promise<FileRead> {
  return filesOf(texts).read(path, 1000);
}

describe('a file that may be a link', () => {
  test.each([
    ['policy.yml', 'name: acme\n'],
    ['.github/release-gate.yml', 'name: acme\n'],
    ['.github/twice.yml', 'name: acme\n'],
    ['constructor', 'name: acme\n'],
    ['dangling.yml', 'gone.yml'],
    ['round.yml', './round.yml'],
    ['out.yml', '../policy.yml'],
    ['words.yml', 'just words\n'],
  ])('%s is read as %j', async (path, text) => {
    expect(await readLinked(path, read)).toEqual({ kind: 'text', text });
  });

  test('that leads round and round has an end', async () => {
    expect(await readLinked('there.yml', read)).toMatchObject({ kind: 'text' });
  });

  test('that is not there is missing', async () => {
    expect(await readLinked('gone.yml', read)).toEqual({ kind: 'missing' });
  });

  test('whose target cannot be seen is not seen either', async () => {
    const unseen = { kind: 'refused', why: 'no', unseen: 'failed' } as const;
    const answer = await readLinked('a.yml', async (path) =>
      path === 'a.yml' ? { kind: 'text', text: 'b.yml' } : unseen,
    );
    expect(answer).toEqual(unseen);
  });
});
