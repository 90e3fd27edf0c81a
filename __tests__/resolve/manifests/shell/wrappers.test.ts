import { expect, test } from '@jest/globals';
import { inserted } from '../../../../src/resolve/manifests/passage.js';
import { fieldOf } from '../../../../src/resolve/manifests/shell/fields.js';
import { remoteScript, withoutWrappers } from '../../../../src/resolve/manifests/shell/wrappers.js';

function fields(text: string) {
  return text.split(' ').map((word) => fieldOf(inserted(word), inserted(word)));
}

test.each([
  ['kestra plugins', 'kestra plugins'],
  ['sudo -E env A=b kestra plugins', 'kestra plugins'],
  ['exec nohup kestra', 'kestra'],
  ['sudo', ''],
])('%s runs %j', (text, expected) => {
  const words = withoutWrappers(fields(text)).map(({ passage }) => passage.text);
  expect(words.join(' ')).toBe(expected);
});

test.each([
  ['host docker run a', 'docker run a'],
  ['-i key -p 22 user@host docker run a', 'docker run a'],
  ['-tt -o A=b host a', 'a'],
  ['host', null],
  ['-N host', null],
])('ssh %s runs %j', (text, expected) => {
  expect(remoteScript(fields(text))?.text ?? null).toBe(expected);
});
