import { expect, test } from '@jest/globals';
import { helpfulLinks } from '../../src/render/helpful-links.js';
import { makeFinding, makeReport } from '../support/make-report.js';

const links = {
  migration: 'https://example.com/migration',
  support: 'https://example.com/support',
  board: 'https://example.com/board',
  others: { scripts: 'https://example.com/scripts' },
};

test.each([
  ['breaking-core-upgrade', 'migration, scripts'],
  ['stop-skipped', 'migration, scripts'],
  ['core-too-old', 'migration, scripts'],
  ['backport-unrequested', 'support'],
  ['core-bugfix-off-cadence', 'board'],
  ['core-outdated', 'migration, support, board, scripts'],
  ['core-major-off-cadence', ''],
] as const)('with %s help: %s', (rule, names) => {
  const shown = helpfulLinks(makeReport({ findings: [makeFinding({ rule })] }), links);
  const expected = names === '' ? [] : names.split(', ');
  expect(shown).toEqual(expected.map((name) => `[${name}](https://example.com/${name})`));
});

test('what is waived needs no help', () => {
  const findings = [makeFinding({ rule: 'stop-skipped', status: 'waived' })];
  expect(helpfulLinks(makeReport({ findings }), links)).toEqual([]);
});

test('a link that is not safe is a name, and one that is not there is nothing', () => {
  const findings = [makeFinding({ rule: 'core-outdated' })];
  const some = { migration: null, support: null, board: 'http://a.b', others: { 'a [b]': 'x' } };
  expect(helpfulLinks(makeReport({ findings }), some)).toEqual(['board', 'a &#91;b&#93;']);
});
