import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fitSections, type Section } from '../../src/render/section.js';

const frame = ({ title }: Section, body: string) => `# ${title}\n${body}`;

describe('fitSections', () => {
  test('with room for all, each section stands whole between its lead and tail', () => {
    const section = { ...makeSection('A', 2), lead: ['lead'], tail: ['tail'] };
    expect(fitSections([section], frame, 1000)).toEqual(['# A\nlead\nA row 0\nA row 1\ntail']);
  });

  test('a small section stays whole while a large one is cut and says so', () => {
    // 100 bytes less 31 for titles and what is left out, less 16 for S, hold six rows of eight.
    const [small, large] = fitSections([makeSection('S', 2), makeSection('L', 50)], frame, 100);
    expect(small).toBe('# S\nS row 0\nS row 1');
    expect(large).toBe(`# L\n${rowsOf('L', 6).join('\n')}\n\n44 left out`);
  });

  test('two large sections share the room', () => {
    const sections = fitSections([makeSection('A', 500), makeSection('B', 500)], frame, 1000);
    const rows = sections.map((section) => section.match(/ row /g)?.length ?? 0);
    expect(rows[0]).toBeGreaterThan(40);
    expect(rows[1]).toBe(rows[0]);
  });

  test('the sections are never larger than the room', () => {
    const sizes = fc.array(fc.nat(60), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 200, max: 2000 }), (counts, limit) => {
        const sections = counts.map((count) => makeSection('ä', count));
        const fitted = fitSections(sections, frame, limit).join('');
        expect(Buffer.byteLength(fitted)).toBeLessThanOrEqual(limit);
      }),
    );
  });
});

/** A section of so many rows of about the same size. */
function makeSection(title: string, count: number): Section {
  return {
    title,
    rows: rowsOf(title, count),
    leftOut: (kept) => `${count - kept} left out`,
  };
}

function rowsOf(title: string, count: number): readonly string[] {
  return [...Array(count).keys()].map((index) => `${title} row ${index}`);
}
