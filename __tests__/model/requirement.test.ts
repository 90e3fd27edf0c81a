import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  compareIntervals,
  fitOf,
  fitsNothing,
  intersectionOf,
  lowestFitting,
  minimumOf,
} from '../../src/model/requirement.js';
import { core } from '../support/core.js';
import { requirement } from '../support/requirement.js';
import { writtenInterval } from '../support/written-intervals.js';

describe('where a core stands', () => {
  test.each([
    ['2025.1.0+', '2025.1.0', 'fits'],
    ['2025.1.0+', '2025.1', 'fits'],
    ['2025.1.0+', '2025.2.3', 'fits'],
    ['2025.1.0+', '1.0.0', 'too-old'],
    ['2025.1.0+', '0.22.0', 'too-old'],
    ['>=2025.1 <2026.2', '2026.1.9', 'fits'],
    ['>=2025.1 <2026.2', '2026.2.0', 'too-new'],
    ['>2025.1.0', '2025.1.0', 'too-old'],
    ['<=1.0', '1.0.0', 'fits'],
    ['<=1.0', '1.0.1', 'too-new'],
    ['[1.0]', '1.0.0', 'fits'],
    ['[1.0]', '1.0.1', 'too-new'],
  ])('%s on core %s: %s', (text, version, fit) => {
    expect(fitOf(core(version), requirement(text))).toBe(fit);
  });

  test.each([
    ['2025.1.0', '2025.1.0-rc1', 'too-old'],
    ['>=2025.1.0', '2025.2.0-rc0', 'fits'],
    ['>=2025.1.0-rc1', '2025.1.0-rc2', 'fits'],
    ['>=2025.1 <2026.2', '2026.2.0-rc1', 'too-new'],
    ['[1.0,2.0)', '2.0.0-SNAPSHOT', 'too-new'],
    ['[1.0,2.0]', '2.0.0-rc1', 'fits'],
    ['<2.0.0-rc2', '2.0.0-rc1', 'fits'],
    ['<2.0.0-rc2', '2.0.0-rc2', 'too-new'],
  ])('prereleases: %s on core %s: %s', (text, version, fit) => {
    expect(fitOf(core(version), requirement(text))).toBe(fit);
  });

  test.each([
    ['[1.0,1.2),[1.3,)', '0.9.0', 'too-old'],
    ['[1.0,1.2),[1.3,)', '1.1.0', 'fits'],
    ['[1.0,1.2),[1.3,)', '1.2.5', 'too-old'],
    ['[1.0,1.2),[1.3,1.4)', '1.4.0', 'too-new'],
    ['[1.3,1.4),[1.0,1.2)', '1.2.5', 'too-old'],
    ['(,1.0],[2.0,3.0]', '1.5.0', 'too-old'],
    ['(,1.0],[2.0,3.0]', '3.0.1', 'too-new'],
  ])('in the gaps of %s, core %s: %s', (text, version, fit) => {
    expect(fitOf(core(version), requirement(text))).toBe(fit);
  });

  test.each([
    ['[10.8,2025.1.*]', '10.7.0', 'too-old'],
    ['[10.8,2025.1.*]', '10.8.0', 'fits'],
    ['[10.8,2025.1.*]', '2025.1.8', 'fits'],
    ['[10.8,2025.1.*]', '2025.2.0', 'too-new'],
    ['>=2021.12.0b4', '2021.12.0b3', 'too-old'],
    ['>=2021.12.0b4', '2021.12.0b4', 'fits'],
    ['>=2.222.4', '2.222.3', 'too-old'],
    ['>=2.222.4', '2.1000', 'fits'],
  ])('on other platforms: %s on core %s: %s', (text, version, fit) => {
    expect(fitOf(core(version), requirement(text))).toBe(fit);
  });
});

describe('the minimum', () => {
  test.each([
    ['2025.1', '2025.1.0'],
    ['>2025.1', '2025.1.0'],
    ['[1.3,),[1.0,1.2)', '1.0.0'],
    ['(,1.0]', null],
    ['(,1.0],[1.2,)', null],
    ['<2026.1', null],
  ])('of %s is %s', (text, minimum) => {
    expect(minimumOf(requirement(text))?.text ?? null).toBe(minimum);
  });
});

describe('the lowest core that fits', () => {
  test.each([
    { requirements: ['2025.1'], from: null, lowest: '2025.1.0' },
    { requirements: ['>2025.1.0'], from: null, lowest: '2025.1.1' },
    { requirements: ['>2025.1.0-rc1'], from: null, lowest: '2025.1.0' },
    { requirements: ['1.0', '2025.1.3'], from: null, lowest: '2025.1.3' },
    { requirements: ['1.0', '(,2.0]'], from: null, lowest: '1.0.0' },
    { requirements: ['[1.0,2.0)', '2025.1'], from: null, lowest: null },
    { requirements: ['[1.0,1.2),[1.3,)', '1.2'], from: null, lowest: '1.3.0' },
    { requirements: ['(,1.0]'], from: null, lowest: null },
    { requirements: ['(,1.0],[1.2,)'], from: null, lowest: null },
    { requirements: ['(,1.0],[1.2,)'], from: '1.1.0', lowest: '1.2.0' },
    { requirements: ['[1.0,1.2),[1.3,)'], from: '1.2.5', lowest: '1.3.0' },
    { requirements: ['[1.0,1.2)'], from: '1.2.5', lowest: null },
    // Who is on a prerelease may take its final version.
    { requirements: ['<2026.1'], from: '2025.1.0-rc1', lowest: '2025.1.0' },
    { requirements: ['>=1.0 <1.2', '>=1.1 <3.0'], from: '1.0.0', lowest: '1.1.0' },
    // Nobody releases what is below every prerelease, so the final version is what to take.
    { requirements: ['>=2025.1.0-0'], from: null, lowest: '2025.1.0' },
    { requirements: ['>=2025.1.0-0', '2025.1.0-rc1'], from: null, lowest: '2025.1.0-rc1' },
    { requirements: ['>=2025.1.0-0 <2025.1.0-rc1'], from: null, lowest: null },
    { requirements: ['*'], from: null, lowest: null },
    { requirements: ['1.x || 3.x', '2.1 - 3.2'], from: null, lowest: '3.0.0' },
    { requirements: [], from: null, lowest: null },
  ])('$requirements from $from on is $lowest', ({ requirements, from, lowest }) => {
    const start = from === null ? null : core(from);
    expect(
      lowestFitting(
        requirements.map((text) => requirement(text)),
        start,
      )?.text ?? null,
    ).toBe(lowest);
  });

  test('one requirement has another lowest core from another core on', () => {
    const either = requirement('[1.0,1.2),[1.4,)');
    const lowest = [null, core('1.3.0'), null].map((from) => lowestFitting([either], from));
    expect(lowest.map((each) => each?.text)).toEqual(['1.0.0', '1.4.0', '1.0.0']);
  });

  test('it fits, and no lower core of a wide grid does', () => {
    const grid = [...Array(12 * 4).keys()].map((at) => core(`1.${at >> 2}.${at & 3}`));
    const number = fc.nat({ max: 11 });
    const range = fc
      .tuple(number, number)
      .map(([a, b]) => `[1.${Math.min(a, b)},1.${Math.max(a, b) + 1})`);
    fc.assert(
      fc.property(fc.array(range, { minLength: 1, maxLength: 3 }), (texts) => {
        const requirements = texts.map((text) => requirement(text));
        const fitting = grid.find((version) =>
          requirements.every((each) => fitOf(version, each) === 'fits'),
        );
        expect(lowestFitting(requirements)?.text).toBe(fitting?.text);
      }),
    );
  });
});

describe('intervals', () => {
  test.each([
    ['[1.0,1.0]', false],
    ['[1.0,2.0)', false],
    ['>=1.0-rc1 <1.0-rc2', false],
  ])('a core can lie in %s', (text, empty) => {
    expect(requirement(text).intervals.map(fitsNothing)).toEqual([empty]);
  });

  test.each([
    ['2.0.0', true, '1.0.0', true],
    ['2.0.0', true, '1.0.0', false],
    ['1.0.0', true, '1.0.0', false],
    ['1.0.0', false, '1.0.0', true],
    ['1.0.0-rc2', true, '1.0.0-rc1', true],
  ])('none can lie above %s (included: %s) and below %s (included: %s)', (low, from, high, to) => {
    const lower = { version: core(low), inclusive: from };
    const upper = { version: core(high), inclusive: to };
    expect(fitsNothing({ lower, upper })).toBe(true);
  });

  test('an end that excludes prereleases cuts more than the prerelease itself', () => {
    const both = intersectionOf(
      ['<2.0', '<=2.0-rc1', '>=1.0', '>1.0'].flatMap((text) => requirement(text).intervals),
    );
    expect(both).toMatchObject({
      lower: { version: { text: '1.0.0' }, inclusive: false },
      upper: { version: { text: '2.0.0' }, inclusive: false },
    });
  });

  test.each([
    ['<2.0', '<=2.0', '<2.0.0'],
    ['<=2.0-rc1', '<2.0-rc1', '<2.0.0-rc1'],
    ['>1.0', '>=1.0', '>1.0.0'],
  ])('%s is narrower than %s', (narrow, wide, both) => {
    const [one, other] = [narrow, wide].flatMap((text) => requirement(text).intervals);
    if (one === undefined || other === undefined) throw new Error('an interval is missing');
    expect(writtenInterval(intersectionOf([one, other]))).toBe(both);
    expect(writtenInterval(intersectionOf([other, one]))).toBe(both);
  });

  test('what has no lower end begins first, then what includes its lower end', () => {
    const texts = ['>1.0', '[1.0,)', '(,5.0]'];
    const intervals = texts.flatMap((text) => requirement(text).intervals);
    expect(intervals.toSorted(compareIntervals)).toEqual(intervals.toReversed());
    expect(intervals.toReversed().sort(compareIntervals)).toEqual(intervals.toReversed());
  });
});
