import { expect, test } from '@jest/globals';
import {
  extendsNothingNamed,
  extendsOf,
  pathFrom,
  readWrittenPolicy,
} from '../../../src/resolve/policy/read-written.js';
import { problemLines } from '../../support/problem-lines.js';

function read(text: string) {
  return readWrittenPolicy({ path: 'policy.yml', text });
}

test('a good file is what was written', () => {
  const { policy, problems } = read('name: acme\ncore:\n  stops: ["1.0"]\n');
  expect(problems).toEqual([]);
  expect(policy?.written).toEqual({ name: 'acme', core: { stops: ['1.0'] } });
});

test.each([
  ['empty', '', '1:1-1 The file is empty; it should be a map of keys and values.'],
  ['a list', '- a', '1:1-4 The file is a list; it should be a map of keys and values.'],
  ['a word', 'kestra', '1:1-7 The file is `kestra`; it should be a map of keys and values.'],
])('a file that is %s is a problem', (_, text, line) => {
  expect(problemLines(read(text).problems)).toEqual([line]);
});

test('all problems are told at once, of keys, values and writing, in the order of the file', () => {
  const text = `toleranse-days: 1
core:
  schedule: { 2025.10: 2025-10-07, "2025.2": 2026-13-01 }
  stops: [1.0]
name: a
name: b
waivers:
  - rule: core-to-old
    subject: core
    reason: x
`;
  const { policy, problems } = read(text);
  expect(policy).toBeNull();
  expect(problemLines(problems)).toEqual([
    '1:1-15 Unknown key `toleranse-days`; did you mean `tolerance-days`?',
    '3:15-22 The key 2025.10 is an unquoted number; quote it, because numbers lose their last zeros: "2025.10".',
    '3:46-56 `core.schedule["2025.2"]` is `2026-13-01`; it should be a day that exists, written YYYY-MM-DD with plain hyphens, such as 2025-08-05.',
    '4:11-14 `core.stops[0]` is the unquoted number 1.0; quote it, because numbers lose their last zeros: "1.0".',
    '6:1-5 The key `name` is written twice in one map; keep one of them.',
    '8:5-22 The key `until` is missing in `waivers[0]`; add it.',
    '8:11-22 `waivers[0].rule` is `core-to-old`; did you mean `core-too-old`?',
  ]);
});

test('more than a million characters are not read', () => {
  const { problems } = read(`# ${'x'.repeat(1_000_000)}`);
  expect(problems[0]?.expected).toBe('at most 1000000 characters');
});

test('a key that is written twice is a problem by itself', () => {
  const { policy, problems } = read('name: a\nname: b');
  expect(policy).toBeNull();
  expect(problemLines(problems)).toEqual([
    '2:1-5 The key `name` is written twice in one map; keep one of them.',
  ]);
});

test('only the releases may be as many as a platform has', () => {
  const count = 1001;
  const released = Array.from({ length: count }, (_, patch) => `"1.0.${patch}": 2025-06-03`);
  const core = `releases: { ${released} }, stops: [${Array(count).fill('"1.0"')}]`;
  const { policy, problems } = read(`core: { ${core} }\nname: a\nname: b`);
  expect(policy).toBeNull();
  expect(problems.map(({ message }) => message)).toEqual([
    'The key `name` is written twice in one map; keep one of them.',
    '`stops` has 1001 entries, more than the 1000 that are read; leave out what is no longer needed.',
  ]);
});

test.each(['tuesdy', '[monday, tuesdy]'])('a misspelt weekday is guessed: %s', (weekday) => {
  const { problems } = read(`core: { major: { on: { weekday: ${weekday} } } }`);
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringContaining('is `tuesdy`; did you mean `tuesday`?'),
  ]);
});

test.each([
  ['kestra-calver', null],
  ['none', null],
  ['./base.yml', '.github/base.yml'],
  ['base.yml', '.github/base.yml'],
  ['policies/base.yml', '.github/policies/base.yml'],
  ['../policies/base.yml', 'policies/base.yml'],
  ['./x/../base.yml', '.github/base.yml'],
  ['x//base.yml', '.github/x/base.yml'],
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

test.each([
  ['name: x', true],
  ['extends:', true],
  ['', true],
  ['extends: none', false],
  ['extends: ./base.yml', false],
  ['extends: [', false],
])('%j leaves it open which preset it extends: %s', (text, open) => {
  expect(extendsNothingNamed({ path: 'policy.yml', text })).toBe(open);
});
