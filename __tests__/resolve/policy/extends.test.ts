import { expect, test } from '@jest/globals';
import { extendsOf, pathFrom } from '../../../src/resolve/policy/extends.js';

test.each([
  ['kestra-calver', null],
  ['none', null],
  ['./base.yml', '.github/base.yml'],
  ['base.yml', '.github/base.yml'],
  ['policies/base.yml', '.github/policies/base.yml'],
  ['../policies/base.yml', 'policies/base.yml'],
  ['./x/../base.yml', '.github/base.yml'],
  ['../../base.yml', '../base.yml'],
  ['../../../base.yml', '../../base.yml'],
  ['/etc/policy.yml', '/etc/policy.yml'],
])('from .github/gate.yml, %s leads to %s', (written, path) => {
  expect(pathFrom('.github/gate.yml', written)).toBe(path);
});

test.each([
  ['a file beside it', 'extends: ./base.yml', '.github/base.yml'],
  ['a file, in JSON', '{"extends": "base.json"}', '.github/base.json'],
  ['a file, though another key is wrong', 'nam: x\nextends: ./base.yml', '.github/base.yml'],
  ['a preset', 'extends: kestra-semver', null],
  ['nothing', 'name: x', null],
  ['no text', 'extends: [base.yml]', null],
  ['no map', '- extends: base.yml', null],
  ['an unreadable file', 'extends: [', null],
])('reads what a file extends: %s', (_, text, path) => {
  expect(extendsOf({ path: '.github/gate.yml', text })).toBe(path);
});
