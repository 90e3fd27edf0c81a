import { describe, expect, test } from '@jest/globals';
import { readLinked } from '../../src/read/linked.js';
import type { FileRead } from '../../src/world.js';
import { filesOf } from '../support/make-world.js';

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
