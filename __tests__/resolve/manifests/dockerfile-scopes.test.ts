import { expect, test } from '@jest/globals';
import { emptyScopes } from '../../../src/resolve/manifests/dockerfile-scopes.js';
import { passageIn } from '../../../src/resolve/manifests/passage.js';

function passage(text: string) {
  return passageIn({ path: 'p', text }, 0, text.length);
}

test('what is defined before the first stage is seen by FROM, and by a stage that repeats it', () => {
  const { define, enterStage, expandGlobal, expandHere } = emptyScopes();
  define('V', passage('1'));
  enterStage();
  expect(expandGlobal(passage('$V')).text).toBe('1');
  expect(expandHere(passage('$V')).text).toBe('$V');
  define('V', null);
  expect(expandHere(passage('$V')).text).toBe('1');
});

test('what a stage defines ends with it, and is nothing to FROM', () => {
  const { define, enterStage, expandGlobal, expandHere } = emptyScopes();
  define('V', passage('1'));
  enterStage();
  define('V', passage('2'));
  define('W', passage('$V$V'));
  expect(expandHere(passage('$W')).text).toBe('22');
  enterStage();
  expect(expandHere(passage('$V$W')).text).toBe('$V$W');
  expect(expandGlobal(passage('$V$W')).text).toBe('1$W');
});

test('a name without any value stays unknown, and one that has a value keeps it', () => {
  const { define, expandHere } = emptyScopes();
  define('V', null);
  expect(expandHere(passage('$V')).text).toBe('$V');
  define('V', passage('1'));
  define('V', null);
  expect(expandHere(passage('$V')).text).toBe('1');
});

test('once variables have added a million characters they add none any more', () => {
  const { define, expandHere } = emptyScopes();
  define('V', passage('x'.repeat(400_000)));
  expect(expandHere(passage('$V$V$V')).text).toHaveLength(800_002);
});
