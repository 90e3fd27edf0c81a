import { expect, test } from '@jest/globals';
import { isMap, isScalar, type Scalar } from 'yaml';
import { composeYaml } from '../../../src/resolve/document/yaml-tree.js';
import { passageOfScalar } from '../../../src/resolve/manifests/yaml-scalar.js';

function firstValue(text: string): Scalar.Parsed {
  const { root } = composeYaml(text);
  const value = isMap(root) ? root.items[0]?.value : null;
  if (!isScalar(value)) throw new Error('the first value must be a scalar');
  return value as Scalar.Parsed;
}

test.each([
  ['a plain text', 'k: a b', 'a b'],
  ['a plain text over lines', 'k: a\n  b', 'a   b'],
  ['single quotes', "k: 'a b'", 'a b'],
  ['double quotes', 'k: "a\n b"', 'a  b'],
  ['an anchor and a tag before it', 'k: &x !!str ab', 'ab'],
  ['a literal block', 'k: |-\n  a\n  b\n', '  a\n  b\n'],
  ['a folded block', 'k: >2\n  a\n  b\n', '  a   b '],
  ['an empty block', 'k: |', ''],
  ['nothing', 'k:', ''],
])('%s', (_, text, expected) => {
  const passage = passageOfScalar(firstValue(text), { path: 'p', text });
  expect(passage.text).toBe(expected);
  const written = passage.pieces
    .map(({ span }) => text.slice(span?.start, span?.end ?? 0))
    .join('');
  expect(written.replace(/\n/g, ' ')).toBe(expected.replace(/\n/g, ' '));
});
