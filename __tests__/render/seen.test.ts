import { describe, expect, test } from '@jest/globals';
import type { SeenReport } from '../../src/model/report.js';
import { comment } from '../../src/render/pages.js';
import { readWords, seenSection } from '../../src/render/seen.js';
import { summary } from '../../src/render/summary.js';
import { text } from '../../src/render/text.js';
import { makeReport, noLinks } from '../support/make-report.js';

const dockerfile = { path: 'deploy/Dockerfile', core: true, plugins: 3 };
const list = { path: 'plugins.txt', core: false, plugins: 12 };
const leftOut = { path: 'examples/Dockerfile', core: false, plugins: 0, leftOut: 'it lies in <b>' };
const options = { pageOf: () => null, links: noLinks };

function many(count: number): SeenReport[] {
  return [...Array(count).keys()].map((index) => ({ ...list, path: `list-${index}.txt` }));
}

const rows: readonly (readonly [string | null, readonly SeenReport[]])[] = [
  [null, []],
  [null, [leftOut]],
  ['deploy/Dockerfile (core, 3 plugins), plugins.txt (12 plugins)', [dockerfile, list]],
  [
    'a.yml (core), b.yml (1 plugin)',
    [
      { path: 'a.yml', core: true, plugins: 0 },
      { path: 'b.yml', core: false, plugins: 1 },
    ],
  ],
  ['Dockerfile', [{ path: 'Dockerfile', core: false, plugins: 0 }]],
];

test.each(rows)('%s', (words, seen) => {
  expect(readWords(makeReport({ seen }))).toBe(words);
});

test.each([
  [6, /list-5\.txt \(12 plugins\)$/],
  [7, /list-5\.txt \(12 plugins\) and 1 more file$/],
  [20, /list-5\.txt \(12 plugins\) and 14 more files$/],
])('of %i files the line names six and counts the others', (count, end) => {
  expect(readWords(makeReport({ seen: many(count) }))).toMatch(end);
});

test('a long path is cut', () => {
  const seen = [{ ...list, path: 'x'.repeat(300) }];
  expect(readWords(makeReport({ seen }))).toBe(`${'x'.repeat(99)}… (12 plugins)`);
});

describe('the folded section', () => {
  test.each([
    ['few files', [dockerfile, list]],
    ['none', []],
  ])('is not there for %s, as the line tells them all', (_, seen) => {
    expect(seenSection(makeReport({ seen }))).toBeNull();
  });

  test.each([
    ['What was read: 7 files', many(7)],
    ['What was read: 1 file, 1 left out', [dockerfile, leftOut]],
    ['What was read: 0 files, 1 left out', [leftOut]],
  ])('%s', (title, seen) => {
    expect(seenSection(makeReport({ seen }))).toMatchObject({ title, unfolded: false });
  });

  test('tells each file, and why one was left out', () => {
    const section = seenSection(makeReport({ seen: [dockerfile, leftOut] }));
    expect(section?.rows).toEqual([
      '- `deploy/Dockerfile` (core, 3 plugins)',
      '- `examples/Dockerfile` was left out, because it lies in &#60;b&#62;.',
    ]);
    expect(section?.leftOut(1)).toBe('and 1 file not shown.');
  });
});

describe('every page says what was read', () => {
  const report = makeReport({ seen: [dockerfile, { ...list, path: 'a*b*.txt' }, leftOut] });

  test('on a terminal', () => {
    const lines = text(report, (_, words) => words).split('\n');
    expect(lines.join(' ')).toContain(
      'Read: deploy/Dockerfile (core, 3 plugins), a*b*.txt (12 plugins)',
    );
  });

  test.each([
    ['the summary', summary(report, options)],
    ['the comment', comment(report, options).body],
  ])('in %s', (_, page) => {
    expect(page).toContain(
      ' · read: deploy/Dockerfile (core, 3 plugins), a&#42;b&#42;.txt (12 plugins) · ',
    );
    expect(page).toContain('`examples/Dockerfile` was left out');
  });
});
