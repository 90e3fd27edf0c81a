import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  isMarked,
  keyMarker,
  longestMarkers,
  runMarker,
  runOf,
  saysTheSame,
  suggestionMarker,
  withoutRun,
} from '../../src/model/comment-marker.js';

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
  });

  test('is one line that closes only at its end, whatever the key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (key) => {
        expect(keyMarker(key)).toMatch(/^<!-- (?:(?!--|>)[ -~])* -->$/);
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

  test('has a bound, with that of a run', () => {
    const markers = [
      keyMarker('\ud800'.repeat(500)),
      runMarker({ id: 999_999_999_999_999, attempt: 99 }),
      '',
    ];
    expect(markers.join('\n').length).toBeLessThanOrEqual(longestMarkers);
  });
});

describe('the marker of a suggestion', () => {
  test.each([
    ['gate', '<!-- release-gate-suggestion:gate -->'],
    ['--> <script>', '<!-- release-gate-suggestion:%2d;-%3e;%20;%3c;script%3e; -->'],
    ['k'.repeat(101), `<!-- release-gate-suggestion:${'k'.repeat(100)} -->`],
  ])('%j is %s', (key, marker) => {
    expect(suggestionMarker(key)).toBe(marker);
  });
});

describe('the marker of a run', () => {
  const body = `${keyMarker('gate')}\n${runMarker({ id: 17_000_000_001, attempt: 2 })}\nBlocked.`;

  test('tells which run wrote a comment', () => {
    expect(runOf(body)).toEqual({ id: 17_000_000_001, attempt: 2 });
  });

  test('is a line of its own', () => {
    const marker = runMarker({ id: 1, attempt: 12 });
    expect(runOf(`first\n${marker}\nlast`)).toEqual({ id: 1, attempt: 12 });
    expect(runOf(`a text with ${marker}`)).toBeNull();
    expect(runOf(`${marker} in a text`)).toBeNull();
    expect(withoutRun(`first\n${marker}\nlast`)).toBe('first\n\nlast');
  });

  test('may be missing', () => {
    expect(runOf('<!-- release-gate:gate -->\nBlocked.')).toBeNull();
  });

  test('is not what a comment says', () => {
    const later = body.replace('17000000001.2', '17000000009.1');
    expect(withoutRun(later)).toBe(withoutRun(body));
    expect(withoutRun(body.replace('Blocked', 'Passed'))).not.toBe(withoutRun(body));
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
