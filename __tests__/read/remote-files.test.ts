import { expect, test } from '@jest/globals';
import { answerNamed, remoteFiles } from '../../src/read/remote-files.js';

const file = { commit: 'c0ffee', path: 'gradle.properties' };
const question = { owner: 'acme', repo: 'platform', number: 7, labels: [], files: [file] };
const commit0 = { oid: 'c0ffee' };
const refusal = { type: 'FORBIDDEN', path: ['repository', 'file0'], message: 'No' };

test.each([
  [
    'its text',
    { commit0, file0: { text: 'a=b', isTruncated: false } },
    [],
    { kind: 'text', text: 'a=b' },
  ],
  ['nothing in a known commit', { commit0, file0: null }, [], { kind: 'missing' }],
  [
    'nothing at all',
    { commit0: null, file0: null },
    [],
    { kind: 'unreadable', reason: 'there is no commit c0ffee', unseen: 'failed' },
  ],
  [
    'a refusal',
    { commit0, file0: null },
    [refusal],
    {
      kind: 'unreadable',
      reason: 'GitHub answered "No"; the token needs contents: read',
      unseen: 'denied',
    },
  ],
  [
    'a failure of its own',
    { commit0, file0: null },
    [{ ...refusal, type: 'INTERNAL', message: 'Oops' }],
    { kind: 'unreadable', reason: 'GitHub answered "Oops"', unseen: 'failed' },
  ],
  ['a folder', { commit0, file0: {} }, [], { kind: 'unreadable', reason: 'it is not a file' }],
  [
    'bytes',
    { commit0, file0: { text: null, isTruncated: false } },
    [],
    { kind: 'unreadable', reason: 'it is not a text' },
  ],
  [
    'half a text',
    { commit0, file0: { text: 'a', isTruncated: true } },
    [],
    { kind: 'unreadable', reason: 'it is too large for GitHub to send whole' },
  ],
])('a file that is answered with %s', (_, parts, refusals, expected) => {
  const reply = { answer: { repository: { pullRequest: null, ...parts } }, refusals };
  expect(remoteFiles(question, reply)).toEqual([{ ...file, ...expected }]);
});

test.each([
  ['what was answered', 'label0', { name: 'bug' }],
  ['a hole', 'label1', null],
  ['what was not asked for', 'label2', null],
])('a part of a reply is %s', (_, name, part) => {
  const answer = { repository: { label0: { name: 'bug' }, label1: null } };
  expect(answerNamed({ answer, refusals: [] }, name)).toEqual(part);
});

test('a part of a repository that cannot be seen is a hole', () => {
  expect(answerNamed({ answer: { repository: null }, refusals: [] }, 'label0')).toBeNull();
});
