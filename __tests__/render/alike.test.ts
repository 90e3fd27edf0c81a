import { describe, expect, test } from '@jest/globals';
import { afterSubject, alikeFindings } from '../../src/render/alike.js';
import { makeFinding } from '../support/make-report.js';

const location = { path: 'Dockerfile', line: 2, column: 1, endColumn: 9 };
const first = makeFinding({ subject: 'plugin-a@1.0.0', message: 'plugin-a@1.0.0 is old.' });
const second = makeFinding({ subject: 'plugin-b@1.0.0', message: 'plugin-b@1.0.0 is old.' });

describe('alikeFindings', () => {
  test.each([
    ['the same wrong with the same fix is one row', second, 1],
    ['another fix is another row', { ...second, remedy: 'Another.' }, 2],
    ['another weight is another row', { ...second, severity: 'warning' as const }, 2],
    ['another rule is another row', { ...second, rule: 'core-too-new' as const }, 2],
    ['what the change did not touch is another row', { ...second, touched: false }, 2],
  ])('%s', (_, other, rows) => {
    expect(alikeFindings([first, other])).toHaveLength(rows);
  });

  test('of a rule that tells each by itself, another reason is another row', () => {
    const rule = 'combination-known-bad' as const;
    const other = { ...second, rule, message: 'plugin-b@1.0.0 breaks for another reason.' };
    expect(alikeFindings([{ ...first, rule }, other])).toHaveLength(2);
    expect(
      alikeFindings([
        { ...first, rule },
        { ...second, rule },
      ]),
    ).toHaveLength(1);
  });

  test('one finding at several places is one subject with its places', () => {
    const places = [location, { ...location, line: 9 }, { ...location, line: 9, column: 30 }];
    const [alike] = alikeFindings(places.map((each) => ({ ...first, location: each })));
    expect(alike?.subjects).toHaveLength(1);
    expect(alike?.places.map(({ line }) => line)).toEqual([2, 9]);
  });
});

test.each([
  ['plugin-a@1.0.0 is old.', ' is old.'],
  ['plugin-a 1.0.0 is old.', ' is old.'],
  ['The core is old.', null],
])('of %j the part behind the subject is %j', (message, rest) => {
  expect(afterSubject({ ...first, message })).toBe(rest);
});
