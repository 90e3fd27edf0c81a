import { describe, expect, test } from '@jest/globals';
import { readsIn } from '../../src/read/fleet-answer.js';
import { type FleetAnswer, fleetFiles } from '../../src/read/fleet-query.js';

const place = `file${fleetFiles.indexOf('Dockerfile')}`;
const head = { oid: 'c0ffee' };

function readsOf(answer: object, ...refusals: readonly { path: string[]; message: string }[]) {
  return readsIn(['acme/one'], { answer: answer as FleetAnswer, refusals });
}

function withFile(blob: object) {
  return { repository0: { head, [place]: blob } };
}

test('the files that are there are read', () => {
  const read = readsOf(withFile({ text: 'FROM x', isTruncated: false }));
  const files = [{ path: 'Dockerfile', text: 'FROM x' }];
  expect(read).toEqual([{ kind: 'files', repository: 'acme/one', files }]);
});

describe('a repository is unread', () => {
  const refusal = { path: ['repository0', place], message: 'No' };
  test.each([
    ['when it is gone', { repository0: null }, [], 'GitHub answered "nothing"'],
    ['when GitHub refuses it', { repository0: null }, [refusal], 'GitHub answered "No"'],
    ['when a file is refused', withFile({}), [refusal], 'GitHub answered "No"'],
    ['when it is empty', { repository0: { head: null } }, [], 'it has no commit'],
    ['when a file is cut', withFile({ text: '', isTruncated: true }), [], 'of Dockerfile, it is'],
  ])('%s', (_, answer, refusals, why) => {
    const read = { kind: 'unread', repository: 'acme/one', why: expect.stringContaining(why) };
    expect(readsOf(answer, ...refusals)).toEqual([read]);
  });
});

test.each([{}, { repository: null }])('%j is no answer for repositories', (answer) => {
  expect(readsOf(answer)).toBeNull();
});
