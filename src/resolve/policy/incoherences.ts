import { compareLines } from '../../model/core-version.js';
import { isPossible, isYear, numberingOf } from '../../model/numbering.js';
import type { NumberWord } from '../../model/policy.js';
import { type Problem, problem } from '../../model/report.js';
import type { WrittenPolicy } from '../../schema/written-policy.js';
import { type Locate, nearest } from './apply-defaults.js';
import { cadenceIncoherences } from './cadence-incoherences.js';

/** What does not fit together once a policy is laid over what it extends. */
export function incoherencesOf(written: WrittenPolicy, locate: Locate): Problem[] {
  return [
    ...cadenceIncoherences(written, locate),
    ...wrongPerYear(written, locate),
    ...wrongFirst(written, locate),
  ];
}

/** A number of lines a year bounds only counters of a year, and none that is published already. */
function wrongPerYear({ core }: WrittenPolicy, locate: Locate): Problem[] {
  const perYear = core?.major?.['per-year'];
  const formats = (core?.numbering ?? [])
    .map(({ from, format }) => ({ from, words: format.split('.') as NumberWord[] }))
    .sort((a, b) => compareLines(a.from, b.from));
  if (!perYear || formats.length === 0) return [];
  const counts = formats.filter(({ words }) => isYear(words[0]) && words[1] !== 'MONTH');
  const expected = 'a format such as YEAR.MAJOR.PATCH, or no `per-year`';
  if (counts.length === 0) {
    return [
      problem(
        '`core.major.per-year` bounds nothing: no format of `core.numbering` counts the lines of a year; remove it.',
        {
          found: `per-year: ${perYear}`,
          expected,
          at: nearest(['core', 'major', 'per-year'], locate),
        },
      ),
    ];
  }
  const published = Object.entries(core?.schedule ?? {}).flatMap(([line, date]) =>
    date ? [line] : [],
  );
  return published.filter(exceeds).map((line) =>
    problem(
      `The schedule publishes ${line}, and \`core.major.per-year\` allows ${perYear} lines a year; raise it, or correct the line.`,
      {
        found: line,
        expected: `a line from 1 to ${perYear} of its year`,
        at: nearest(['core', 'schedule', line], locate),
      },
    ),
  );

  function exceeds(line: string): boolean {
    const format = numberingOf(line, formats);
    return (
      format !== null &&
      counts.some(({ from }) => from === format.from) &&
      !isPossible(line, format, perYear ?? null)
    );
  }
}

/** Where a line's first release has a number, the format has a word for it. */
function wrongFirst({ core }: WrittenPolicy, locate: Locate): Problem[] {
  const first = core?.first;
  const newest = (core?.numbering ?? []).toSorted((a, b) => compareLines(a.from, b.from)).at(-1);
  if (typeof first !== 'number' || newest === undefined) return [];
  if (newest.format.split('.').length > 2) return [];
  return [
    problem(
      `\`core.first\` is ${first}, and ${newest.format} has no third number for it; write \`first: none\`, or a format of three words.`,
      {
        found: `first: ${first} with ${newest.format}`,
        expected: '`first: none`, or a format such as MAJOR.MINOR.PATCH',
        at: nearest(['core', 'first'], locate),
      },
    ),
  ];
}
