import { describe, expect, test } from '@jest/globals';
import { readRepositoryList, shareOf } from '../../../src/tools/fleet/repository-list.js';

describe('a list', () => {
  test.each([
    ['has a repository on each line', 'acme/one\nacme/two\n', ['acme/one', 'acme/two']],
    ['may have remarks and empty lines', '# ours\n\n acme/one # old\r\n', ['acme/one']],
    ['may be a JSON array', '["acme/one", "acme/two"]', ['acme/one', 'acme/two']],
    ['names each repository once, whatever the case', 'acme/one\nAcme/One', ['acme/one']],
  ])('%s', (_, text, repositories) => {
    expect(readRepositoryList(text, 'list.txt')).toEqual({ repositories, problems: [] });
  });

  test('with names that are none reports them all, with their lines', () => {
    const { problems } = readRepositoryList('acme/one\nacme\nhttps://x/acme/two', 'list.txt');
    expect(problems.map(({ location }) => location?.line)).toEqual([2, 3]);
    expect(problems[0]?.message).toBe('list.txt lists "acme", which is not a repository.');
  });

  test.each([
    ['is empty', ''],
    ['has remarks alone', '# ours\n\n # acme/one\n'],
    ['is an empty array', '[]'],
  ])('that %s is a problem: of nothing everything is true', (_, text) => {
    const { repositories, problems } = readRepositoryList(text, 'list.txt');
    expect(repositories).toEqual([]);
    expect(problems.map(({ message }) => message)).toEqual(['list.txt lists no repository.']);
  });

  test.each([
    ['a broken array', '["acme/one"'],
    ['an array of something else', '[1]'],
  ])('that is %s is a problem', (_, text) => {
    expect(readRepositoryList(text, 'list.json').problems).toHaveLength(1);
  });
});

describe('the shares of a list', () => {
  const list = Array.from({ length: 10 }, (_, n) => `acme/${n}`);

  test.each([1, 2, 3, 8, 12])('of %i shards have each repository once', (count) => {
    const shares = Array.from({ length: count }, (_, n) => shareOf(list, { index: n + 1, count }));
    expect(shares.flat().sort()).toEqual(list);
    const lengths = shares.map((share) => share.length);
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1);
  });

  test('take every so manieth', () => {
    expect(shareOf(list, { index: 2, count: 4 })).toEqual(['acme/1', 'acme/5', 'acme/9']);
  });
});
