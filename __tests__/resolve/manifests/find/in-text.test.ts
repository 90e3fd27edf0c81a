import { expect, test } from '@jest/globals';
import { parseTemplate, type Template } from '../../../../src/model/template.js';
import {
  coreIn,
  coreInTag,
  endOfVersion,
  isComplete,
  listedIn,
  pluginIn,
  pluginWith,
  unreadable,
} from '../../../../src/resolve/manifests/find/in-text.js';
import { passageIn } from '../../../../src/resolve/manifests/passage.js';
import { marksUnder } from '../../../support/policy-marks.js';

test('items stand between commas and line ends', () => {
  const text = 'a, b c,,\n d ';
  const items = listedIn(passageIn({ path: 'a.txt', text }, 0, text.length));
  expect(items.map((each) => each.text)).toEqual(['a', 'b c', 'd']);
});

test('an install that is not read says what would be', () => {
  const { finders } = marksUnder(
    'plugins: { find: [{ in: a.txt, line: "{name}" }, { archive: "{name}.jar" }] }',
  );
  const text = passageIn({ path: 'p', text: 'x' }, 0, 1);
  expect(unreadable(text, finders.plugins).remedy).toBe('Write it as {name} or {name}.jar.');
});

const whole = (text: string) => passageIn({ path: 'p', text }, 0, text.length);
const template = (text: string) => parseTemplate(text) as Template;

test.each([
  ['a:1.0', 'a@1.0 3-6'],
  ['a:latest', 'a@LATEST 3-9'],
  ['a:^1.0', 'a@LATEST 3-7'],
  ['a:1.x', 'a@LATEST 3-6'],
  ['a:[1.0,2.0)', 'a@LATEST 3-12'],
  ['a:main', 'a@LATEST 3-7'],
  ['a:other', null],
  ['http://a:1.0', null],
  [`${'a'.repeat(201)}:1.0`, null],
])('%s is %s', (text, expected) => {
  const plugin = pluginIn(whole(text), [
    { template: template('{name}:{version}'), optional: false },
  ]);
  const { column, endColumn } = plugin?.location ?? {};
  expect(plugin && `${plugin.name}@${plugin.version} ${column}-${endColumn}`).toBe(expected);
});

test('the first template that matches reads, and none that only floats goes before one that does not', () => {
  const both = ['{name}:{version}', '{name}'].map((text) => ({
    template: template(text),
    optional: false,
  }));
  expect(pluginIn(whole('a:1.0'), both)?.version).toBe('1.0');
  expect(pluginIn(whole('a'), both)?.version).toBe('LATEST');
});

test('a plugin without a version floats, unless the policy allows it', () => {
  expect(pluginWith(whole('a'), null, null, false, true)?.version).toBe('LATEST');
  expect(pluginWith(whole('a'), null, null, true, true)).toMatchObject({ name: 'a', version: '' });
});

test.each([
  ['1.0', false],
  ['latest', true],
  ['^1.0', true],
  ['>=1.0 <2.0', true],
])('a core %s floats: %s', (text, floats) => {
  expect(coreIn(whole(text), null)).toMatchObject({ text, floats });
});

test.each([
  ['{version:3}[-*]', '2.528.3-lts-jdk21', '2.528.3'],
  ['{version:3}[-*]', '2.570', null],
  ['{version}-developer', '2025.4.1-developer', '2025.4.1'],
  ['{version}-developer', '2025.4.1', null],
  ['{version}[-*]', '10.4.3-rc1', '10.4.3-rc1'],
  ['{version}[-*]', '10.4', '10.4 floats'],
  ['{version:2}[-*]', '2.570', '2.570'],
  ['{version}[-*]', 'lts', null],
])('of the tag template %s in %s the core is %s', (written, tag, expected) => {
  const core = coreInTag(whole(tag), template(written));
  expect(core && `${core.text}${core.floats ? ' floats' : ''}`).toBe(expected);
});

test('a version ends where a flavour begins', () => {
  expect(endOfVersion('18.3.1-ee.0')).toBe('18.3.1'.length);
  expect([isComplete('1.2'), isComplete('1.2.3'), isComplete('v1')]).toEqual([false, true, false]);
});
