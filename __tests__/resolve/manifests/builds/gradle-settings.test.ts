import { expect, test } from '@jest/globals';
import { readGradleSettings } from '../../../../src/resolve/manifests/builds/gradle-settings.js';
import { ending } from '../../../support/ending.js';

test.each([
  ["rootProject.name = 'plugin-dbt'", 'plugin-dbt', []],
  ['rootProject.name="plugin-dbt"', 'plugin-dbt', []],
  ["include 'plugin-a', 'plugin-b'", null, ['plugin-a', 'plugin-b']],
  ['include(":plugin-a", ":all:plugin-b")', null, ['plugin-a', 'plugin-b']],
  [
    "include 'plugin-a',\n        'plugin-b'\ninclude 'plugin-c'",
    null,
    ['plugin-a', 'plugin-b', 'plugin-c'],
  ],
  ["// include 'plugin-a'\ninclude 'plugin-b' // , 'plugin-c'", null, ['plugin-b']],
  ["/* include 'plugin-a'\n*/\n/* rootProject.name = 'x'", null, []],
  ["def url = 'https://a/*'\ninclude 'plugin-a'", null, ['plugin-a']],
  ["includeBuild 'build-logic'\nincludeFlat('x')\ncontent { includeGroup 'io.a' }", null, []],
  ["include ':'", null, []],
  ["include 'plugin-a', // and\n  /* not c */ 'plugin-b'", null, ['plugin-a', 'plugin-b']],
  ["  include ('plugin-a')\ninclude'plugin-b'", null, ['plugin-a', 'plugin-b']],
  ["files('.') { include 'x' }", null, []],
  ["repository('https://a', \"https://b\"); rootProject .\n name = 'plugin-a'", 'plugin-a', []],
  ['', null, []],
])('%s', (text, name, included) => {
  expect(readGradleSettings(text)).toEqual({ name, included });
});

test.each([
  ['remarks that are never closed', '/* '.repeat(300_000)],
  ['an include of nothing', `include${' '.repeat(1_000_000)}x`],
  ['a name of nothing', `rootProject${' '.repeat(1_000_000)}x`],
  ['empty lines', '\n'.repeat(1_000_000)],
  ['quotes', `include ${"'a' ".repeat(200_000)}"`],
])('a file of %s is read without going back over it again and again', (_, text) => {
  expect(ending(() => readGradleSettings(text))).toMatchObject({ name: null });
});
