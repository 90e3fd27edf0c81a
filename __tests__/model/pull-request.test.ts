import { expect, test } from '@jest/globals';
import { whyUntold } from '../../src/model/pull-request.js';

const headSha = 'b'.repeat(40);

test.each([
  ['it is about the head', headSha, null],
  [
    'it is about another commit',
    'a'.repeat(40),
    'This run is about commit aaaaaaaaaa, and bbbbbbbbbb is the head by now: nothing on pull request #7 is touched. The run of the head reports it.',
  ],
  [
    'nobody knows what it is about',
    null,
    'The event does not tell which commit this run is about: nothing on pull request #7 is touched.',
  ],
])('a run tells the pull request where %s', (_, judged, why) => {
  expect(whyUntold({ number: 7, headSha }, judged)).toBe(why);
});
