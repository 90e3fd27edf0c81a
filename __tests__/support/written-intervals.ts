import type { Interval, Requirement } from '../../src/model/requirement.js';
import type { WrongRequirement } from '../../src/model/requirement-notation.js';

/** A requirement in one notation, for comparing: `>=1.0.0 <1.2.0 || >=1.3.0`; or what is wrong. */
export function written(read: Requirement | WrongRequirement): string {
  return 'wrong' in read ? read.wrong : read.intervals.map(writtenInterval).join(' || ');
}

/** One interval: `>=1.0.0 <1.2.0`. */
export function writtenInterval({ lower, upper }: Interval): string {
  const ends = [
    lower === null ? '' : `>${lower.inclusive ? '=' : ''}${lower.version.text}`,
    upper === null ? '' : `<${upper.inclusive ? '=' : ''}${upper.version.text}`,
  ];
  return ends.filter((end) => end !== '').join(' ');
}
