import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type CoreVersion,
  compareCoreVersions,
  compareLines,
  compareNumbers,
  finalOf,
  finalVersion,
  isPrerelease,
  isSnapshotCore,
  isStartOfPrereleases,
  lineNumbers,
  lineOf,
  maxVersionLength,
  nextPatch,
  parseCoreVersion,
  startOfPrereleases,
} from '../../src/model/core-version.js';
import { firstOf, isFirstOfLine } from '../../src/model/numbering.js';

const firstIsZero = { first: 0, releases: [] } as const;

import { core } from '../support/core.js';

describe('a core version', () => {
  test.each([
    ['2025.1.0', '2025.1.0'],
    ['2025.1', '2025.1.0'],
    ['1.0', '1.0.0'],
    ['v0.22.14', '0.22.14'],
    ['V1.2.3', '1.2.3'],
    ['2025.1.0-rc1', '2025.1.0-rc1'],
    ['2025.1.0-RC.1', '2025.1.0-RC.1'],
    ['1.0-rc0', '1.0.0-rc0'],
    ['1.0.0-rc1-SNAPSHOT', '1.0.0-rc1-SNAPSHOT'],
    ['1.3.0+build.17', '1.3.0'],
    ['2021.12.0b4', '2021.12.0b4'],
    ['2.222.4', '2.222.4'],
    ['0.15.10.1', '0.15.10.1'],
  ])('%s is read as %s', (text, shown) => {
    expect(parseCoreVersion(text)?.text).toBe(shown);
  });

  test.each([
    '',
    '1',
    '2025.01.0',
    '2025.1.00',
    '2025.1.0-rc01',
    'build 17 of 2025.2.1',
    '2025.2.1 ',
    '1.2.3.4.5',
    '1.0.0-no-plugins',
    '1.0.0-slim',
    '1.0.0-final',
    '1.0.0-',
    '1.0.0+',
    '1,0,0',
    '-1.0.0',
    '２０２５.1.0',
    'latest',
    '9999999999999999.0.0',
    `1.0.0-${'rc'.repeat(maxVersionLength)}`,
  ])('"%s" is not a core version: nothing is coerced or guessed', (text) => {
    expect(parseCoreVersion(text)).toBeUndefined();
  });

  test('the longest text that is read has 256 characters', () => {
    const build = (length: number) => `1.0.0+${'0'.repeat(length - 6)}`;
    expect(parseCoreVersion(build(maxVersionLength))?.text).toBe('1.0.0');
    expect(parseCoreVersion(build(maxVersionLength + 1))).toBeUndefined();
  });

  test.each([
    ['2025.1', true],
    ['2025.1-rc1', true],
    ['2025.1.0', false],
    ['0.15.10.1', false],
  ])('whether %s has two parts only: %s', (text, twoPart) => {
    expect(core(text).twoPart).toBe(twoPart);
  });
});

describe('the order of core versions', () => {
  test.each([
    '0.20.0 < 1.0.0-rc0 < 1.0 < 2025.1.0-rc9 < 2025.1.0-rc10 < 2025.1.0 < 2025.1.10 < 2025.2.0 < 2026.1.0',
    '1.0.0-dev < 1.0.0-alpha < 1.0.0-beta < 1.0.0-M < 1.0.0-next < 1.0.0-rc < 1.0.0-SNAPSHOT < 1.0.0',
    '1.0.0-rc1-SNAPSHOT < 1.0.0-rc1 < 1.0.0-rc2-SNAPSHOT < 1.0.0-rc2',
    '1.0.0-rc < 1.0.0-rc1 < 1.0.0-rc10',
    '0.15.10 < 0.15.10.1 < 0.15.11',
    '2021.12.0b3 < 2021.12.0b4 < 2021.12.0 < 2021.12.1',
    '2.222.4 < 2.223 < 2.1000',
  ])('%s', (chain) => {
    const versions = chain.split(' < ').map(core);
    for (const [index, lower] of versions.entries()) {
      for (const higher of versions.slice(index + 1)) {
        expect(compareCoreVersions(lower, higher)).toBeLessThan(0);
        expect(compareCoreVersions(higher, lower)).toBeGreaterThan(0);
      }
    }
  });

  test.each([
    '1.0 = 1.0.0',
    '2025.1 = v2025.1.0',
    '1.0.0-alpha1 = 1.0.0-a1',
    '1.0.0-beta.2 = 1.0.0b2',
    '1.0.0-M1 = 1.0.0-milestone1',
    '1.0.0-CR1 = 1.0.0-rc.1',
    '1.0.0-rc = 1.0.0-rc0',
    '1.0.0-snapshot = 1.0.0-SNAPSHOT',
    '1.0.0+one = 1.0.0+two',
    '0.15.10 = 0.15.10.0',
  ])('%s', (equation) => {
    const [left = '', right = ''] = equation.split(' = ');
    expect(compareCoreVersions(core(left), core(right))).toBe(0);
  });

  test('it is total: of two versions one comes first or neither, and three keep their order', () => {
    const version = coreVersions();
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(Math.sign(compareCoreVersions(a, b))).toBe(
          -Math.sign(compareCoreVersions(b, a)) + 0,
        );
        const [low, middle, high] = [a, b, c].sort(compareCoreVersions);
        if (low === undefined || middle === undefined || high === undefined) return;
        expect(compareCoreVersions(low, middle)).toBeLessThanOrEqual(0);
        expect(compareCoreVersions(middle, high)).toBeLessThanOrEqual(0);
        expect(compareCoreVersions(low, high)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('a version is what it prints: its text reads as the same version, and prints the same', () => {
    fc.assert(
      fc.property(coreVersions(), (version) => {
        const again = core(version.text);
        expect(compareCoreVersions(again, version)).toBe(0);
        expect(again.text).toBe(version.text);
      }),
    );
  });

  test('missing numbers count as 0', () => {
    expect(compareNumbers([1, 2], [1, 2, 0, 0])).toBe(0);
    expect(compareNumbers([1, 2], [1, 2, 0, 1])).toBeLessThan(0);
    expect(compareNumbers([2], [1, 9, 9])).toBeGreaterThan(0);
  });
});

describe('the parts of a core version', () => {
  test.each([
    { text: '2025.1.0', line: '2025.1', first: true, final: '2025.1.0', next: '2025.1.1' },
    { text: '2025.1.7', line: '2025.1', first: false, final: '2025.1.7', next: '2025.1.8' },
    { text: '0.22', line: '0.22', first: true, final: '0.22.0', next: '0.22.1' },
    { text: '1.0.0-rc1', line: '1.0', first: false, final: '1.0.0', next: '1.0.0' },
    { text: '1.0.2-SNAPSHOT', line: '1.0', first: false, final: '1.0.2', next: '1.0.2' },
    { text: '0.15.10.1', line: '0.15', first: false, final: '0.15.10.1', next: '0.15.11' },
    { text: '0.15.0.1', line: '0.15', first: false, final: '0.15.0.1', next: '0.15.1' },
  ])('$text is of the line $line; next comes $next', ({ text, line, first, final, next }) => {
    const version = core(text);
    expect(lineOf(version)).toBe(line);
    expect(isFirstOfLine(version, firstIsZero)).toBe(first);
    expect(finalOf(version).text).toBe(final);
    expect(isPrerelease(finalOf(version))).toBe(false);
    expect(nextPatch(version).text).toBe(next);
  });

  test.each([
    ['1.0.0', false, false],
    ['1.0.0-rc1', true, false],
    ['1.0.0-SNAPSHOT', true, true],
    ['1.0.0-rc1-SNAPSHOT', true, true],
  ])('%s: a prerelease %s, a snapshot %s', (text, prerelease, snapshot) => {
    expect(isPrerelease(core(text))).toBe(prerelease);
    expect(isSnapshotCore(core(text))).toBe(snapshot);
  });

  test('a line has a first version and two numbers', () => {
    expect(firstOf('2025.1', firstIsZero).text).toBe('2025.1.0');
    expect(lineNumbers('0.22')).toEqual([0, 22]);
  });

  test('lines compare by number: 0.9 < 0.10 < 1.0 < 2025.1', () => {
    const lines = ['2025.1', '0.10', '1.0', '0.9'];
    expect(lines.sort(compareLines)).toEqual(['0.9', '0.10', '1.0', '2025.1']);
  });

  test('a final version is made of its numbers, of which missing ones are 0', () => {
    expect(finalVersion([2]).text).toBe('2.0.0');
    expect(finalVersion([1, 2]).text).toBe('1.2.0');
    expect(finalVersion([1, 2, 3, 4]).text).toBe('1.2.3.4');
  });
});

/** Any core version that can be written. */
function coreVersions(): fc.Arbitrary<CoreVersion> {
  const number = fc.oneof(fc.nat(3), fc.nat(3000));
  const word = fc.constantFrom('dev', 'alpha', 'a', 'BETA', 'b', 'M', 'rc', 'CR', 'SNAPSHOT');
  const joint = fc.constantFrom('-', '.', '');
  const part = fc.tuple(joint, word, fc.option(fc.nat(12), { nil: '' })).map((all) => all.join(''));
  return fc
    .tuple(
      fc.constantFrom('', 'v'),
      fc.array(number, { minLength: 2, maxLength: 4 }),
      fc.array(part, { maxLength: 2 }),
    )
    .map(([v, numbers, parts]) => core(`${v}${numbers.join('.')}${parts.join('')}`));
}

describe('the start of the prereleases', () => {
  const start = startOfPrereleases(core('2025.1.0'));

  test('lies below all of them and above every lower version', () => {
    const above = ['2025.1.0-dev', '2025.1.0-alpha', '2025.1.0-SNAPSHOT', '2025.1.0'];
    for (const text of above) expect(compareCoreVersions(start, core(text))).toBeLessThan(0);
    expect(compareCoreVersions(start, core('2025.0.9'))).toBeGreaterThan(0);
    expect(compareCoreVersions(start, start)).toBe(0);
  });

  test('is written as npm writes it, and is no version that anybody gives', () => {
    expect(start.text).toBe('2025.1.0-0');
    expect(parseCoreVersion('2025.1.0-0')).toBeUndefined();
    expect(isStartOfPrereleases(start)).toBe(true);
    expect(isStartOfPrereleases(core('2025.1.0-dev'))).toBe(false);
    expect(isStartOfPrereleases(core('2025.1.0'))).toBe(false);
  });
});
