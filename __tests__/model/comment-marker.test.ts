import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type CommentMark,
  isMarked,
  isOfGate,
  keyMarker,
  markLine,
  markOf,
  maxMarkersLength,
  saysTheSame,
  suggestionMarker,
  withoutRun,
} from '../../src/model/comment-marker.js';
import { ownedLabels } from '../../src/model/labels.js';

const digest = '0123456789abcdef';
const step = { key: 'gate', given: true, oneOfSeveral: true, digest };
const mark: CommentMark = {
  run: { id: 17_000_000_001, attempt: 2 },
  head: 'a'.repeat(40),
  digest,
  labels: ['release: core-major', 'gate: breaking'],
};

describe('the marker of a key', () => {
  test.each([
    ['gate', '<!-- release-gate:gate -->'],
    ['build-1.x_linux', '<!-- release-gate:build-1.x_linux -->'],
    ['Gate (node 20)', '<!-- release-gate:Gate%20;%28;node%20;20%29; -->'],
    ['--> <script>', '<!-- release-gate:%2d;-%3e;%20;%3c;script%3e; -->'],
    ['a\nb', '<!-- release-gate:a%a;b -->'],
    ['grün 🟢', '<!-- release-gate:gr%fc;n%20;%1f7e2; -->'],
    ['', '<!-- release-gate: -->'],
  ])('%j is %s', (key, marker) => {
    expect(keyMarker(key)).toBe(marker);
    expect(isOfGate(`${marker}\nText.`)).toBe(true);
  });

  test('is one line that closes only at its end, whatever the key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (key) => {
        expect(keyMarker(key)).toMatch(/^<!-- (?:(?!--|>)[ -~])* -->$/);
        expect(isOfGate(keyMarker(key))).toBe(true);
      }),
    );
  });

  test('tells two short keys apart', () => {
    const shortKey = fc.string({ unit: 'binary', maxLength: 50 });
    fc.assert(
      fc.property(shortKey, shortKey, (key, other) => {
        expect(keyMarker(key) === keyMarker(other)).toBe(key === other);
      }),
    );
  });

  test('has a bound, with all that a comment is marked with', () => {
    const markers = [
      keyMarker('\ud800'.repeat(500)),
      markLine({
        run: { id: 999_999_999_999_999, attempt: 999 },
        head: 'f'.repeat(64),
        digest,
        labels: ownedLabels.map(({ name }) => name),
      }),
      '',
    ];
    expect(markers.join('\n').length).toBeLessThanOrEqual(maxMarkersLength);
  });

  test.each(['text\n<!-- release-gate:gate -->', '<!-- release-gate:a b -->', ''])(
    'is not found in %j',
    (body) => {
      expect(isOfGate(body)).toBe(false);
    },
  );
});

describe('the marker of a suggestion', () => {
  test.each([
    ['gate', '<!-- release-gate-suggestion:gate -->'],
    ['--> <script>', '<!-- release-gate-suggestion:%2d;-%3e;%20;%3c;script%3e; -->'],
    ['k'.repeat(101), `<!-- release-gate-suggestion:${'k'.repeat(100)} -->`],
  ])('%j is %s', (key, marker) => {
    expect(suggestionMarker({ ...step, key })).toBe(marker);
  });

  test('tells inputs too where nobody gave the key', () => {
    expect(suggestionMarker({ ...step, given: false })).toBe(
      `<!-- release-gate-suggestion:gate ${digest} -->`,
    );
  });
});

describe('the mark of a step', () => {
  const line = markLine(mark);
  const body = `${keyMarker('gate')}\n${line}\nBlocked.`;

  test('is one line', () => {
    expect(line).toBe(
      `<!-- release-gate-run:17000000001.2 form:1 head:${'a'.repeat(40)} step:${digest} labels:release: core-major, gate: breaking -->`,
    );
  });

  test.each([body, body.replaceAll('\n', '\r\n')])('is read from %j', (text) => {
    expect(markOf(text)).toEqual(mark);
  });

  test('may want no label', () => {
    const none = { ...mark, labels: [] };
    expect(markOf(`x\n${markLine(none)}`)).toEqual(none);
    const often = { ...none, run: { id: 1, attempt: 100 } };
    expect(markOf(`x\n${markLine(often)}`)).toEqual(often);
  });

  test('names owned labels only', () => {
    const strangers = { ...mark, labels: ['bug', 'gate: breaking', '--> <b>'] };
    expect(markLine(strangers)).toContain(' labels:gate: breaking -->');
    const planted = body.replace('gate: breaking', 'gate: everything, bug');
    expect(markOf(planted)?.labels).toEqual(['release: core-major']);
  });

  test.each([
    ['is not there', '<!-- release-gate:gate -->\nBlocked.'],
    ['stands further down', `<!-- release-gate:gate -->\nText.\n${line}`],
    ['has something before it', body.replace('<!-- release-gate-run', '> <!-- release-gate-run')],
    ['has something behind it', body.replace('breaking -->', 'breaking --> x')],
    ['is of another form', body.replace('form:1', 'form:2')],
    ['has a number that is none', body.replace('17000000001', '-1')],
    ['has a number of too many digits', body.replace('17000000001', '9'.repeat(16))],
    ['has an attempt of too many digits', body.replace('.2 ', '.1000 ')],
  ])('counts for nothing where it %s', (_, text) => {
    expect(markOf(text)).toBeNull();
  });

  test('says who and when, which is not what a comment says', () => {
    const later = body.replace('17000000001.2', '17000000009.1').replace(/a{40}/, 'b'.repeat(40));
    expect(withoutRun(later)).toBe(withoutRun(body));
    expect(withoutRun(body.replace('Blocked', 'Passed'))).not.toBe(withoutRun(body));
    expect(withoutRun(body.replace('form:1', 'form:2'))).not.toBe(withoutRun(body));
    expect(withoutRun(body.replace(', gate: breaking', ''))).not.toBe(withoutRun(body));
    expect(withoutRun(body.replace(digest, 'f'.repeat(16)))).not.toBe(withoutRun(body));
  });
});

test.each([
  ['<!-- a -->\nx', true],
  ['<!-- a -->\r\nx', true],
  ['<!-- a -->', true],
  ['<!-- a --> x', false],
  ['x\n<!-- a -->', false],
  ['', false],
])('%j begins with the marker: %s', (body, marked) => {
  expect(isMarked(body, '<!-- a -->')).toBe(marked);
});

test.each([
  ['a\nb', 'a\r\nb\r\n', true],
  ['a\r\nb ', 'a\nb', true],
  ['a\nb', 'a\n\nb', false],
  ['a', ' a', false],
])('%j says the same as %j: %s', (before, now, same) => {
  expect(saysTheSame(before, now)).toBe(same);
});

test('of a comment only the addresses of its run and its commit are left out', () => {
  const link = (commit: string) => `[a](https://github.com/acme/x/blob/${commit}/a.yml#L1)`;
  const run = (id: string) => `[run](https://github.com/acme/x/actions/runs/${id}) and more`;
  const commits = ['a'.repeat(40), '0123456789'.repeat(4)].map(link);
  expect(withoutRun(commits[0] ?? '')).toBe(withoutRun(commits[1] ?? ''));
  expect(withoutRun(commits[0] ?? '')).toMatch(/acme\/x\/blob\/a\.yml#L1/);
  expect(withoutRun(link('main'))).toContain('/blob/main/');
  expect(withoutRun(run('17'))).toBe(withoutRun(run('1234567')));
  expect(withoutRun(run('17'))).toMatch(/acme\/x\/actions\/runs\) and more$/);
  const quoted = `> ${markLine(mark)}`;
  expect(withoutRun(quoted)).toBe(quoted);
});

test.each([
  ['> <!-- release-gate:gate -->', false],
  ['<!-- release-gate:gate --> and more', false],
  ['<!-- release-gate:gate -->', true],
])('the first line %j is the gate’s: %s', (line, isIts) => {
  expect(isOfGate(`${line}\nText.`)).toBe(isIts);
});
