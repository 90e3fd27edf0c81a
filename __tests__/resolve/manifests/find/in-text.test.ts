import { expect, test } from '@jest/globals';
import { parseTemplate, type Template } from '../../../../src/model/template.js';
import type { WrittenPlugin } from '../../../../src/model/written.js';
import {
  coreIn,
  coreInTag,
  decided,
  endOfVersion,
  isComplete,
  listedIn,
  pluginIn,
  pluginWith,
  unreadable,
  withoutCore,
} from '../../../../src/resolve/manifests/find/in-text.js';
import { passageIn } from '../../../../src/resolve/manifests/passage.js';
import { marksUnder } from '../../../support/policy-marks.js';

test('items stand between commas and line ends', () => {
  const text = 'a, b c,,\n d ';
  const items = listedIn(passageIn({ path: 'a.txt', text }, 0, text.length));
  expect(items.map((each) => each.text)).toEqual(['a', 'b c', 'd']);
});

test('an install that is not read says what would be', () => {
  const said = (...finders: string[]) => {
    const marks = marksUnder(`plugins: { find: [${finders.map((each) => `{ ${each} }`).join()}] }`);
    const { why, remedy } = unreadable(whole('x'), marks.finders.plugins);
    return [why, remedy];
  };
  const otherwise = 'it is not written in a form that the policy reads plugins from';
  const line = 'in: a.txt, line: "{name}"';
  const coordinates = 'in: a.txt, line: coordinates';
  expect(said(line, line, 'archive: "{name}.jar"')).toEqual([
    otherwise,
    'Write it as {name} or {name}.jar.',
  ]);
  expect(said(coordinates)).toEqual([
    'those are not the coordinates of a plugin',
    'Write it as group:artifact:version.',
  ]);
  expect(said(coordinates, 'in: a.yaml, at: a, name: b.c', 'in: a.yaml, at: a, keys: "*"')).toEqual(
    [
      otherwise,
      'Write it as group:artifact:version or a map with b.c or a map of names and versions.',
    ],
  );
});

test('a core that is not read says how it would be', () => {
  const problemOf = (finder: string) =>
    withoutCore(whole('x'), marksUnder(`core: { find: [{ ${finder} }] }`).finders.core);
  expect(problemOf('in: a.txt, line: "v{version}"')).toEqual({
    message:
      'The policy says that the core\'s version stands here, and "x" is not written as v{version}.',
    found: 'x',
    expected: "the core's version, written as v{version}",
    location: { path: 'p', line: 1, column: 1, endColumn: 2 },
  });
  expect(problemOf('in: a.yaml, at: v').expected).toBe("the core's version, written as a version");
});

test.each([
  ['^1.0', 'LATEST', '1.2.3', null],
  ['1.0.0', '1.0.0', '1.0.0', null],
  ['^9.0', 'LATEST', 'LATEST', null],
  ['file:../b', 'LATEST', 'file:../b', null],
  ['link:../a', 'LATEST', '0.3.0', '>=2'],
])('with a lock the range %s of %s is %s, and needs %s', (range, version, expected, requires) => {
  const locked = (_: string, wanted: string) =>
    wanted === '^1.0' || wanted === '1.0.0'
      ? { version: '1.2.3', requires: null }
      : wanted === 'link:../a'
        ? { version: '0.3.0', requires: '>=2' }
        : null;
  const plugin = { ...pluginNamed('a'), version };
  expect(decided(plugin, range, { locked })).toMatchObject({
    version: expected,
    requirement: requires,
  });
  expect(decided({ ...plugin, requirement: '>=3' }, range, { locked }).requirement).toBe('>=3');
  expect(decided(plugin, range, { locked: null })).toBe(plugin);
});

const pluginNamed = (name: string) =>
  pluginWith(whole(name), null, null, false, true) as WrittenPlugin;
const whole = (text: string) => passageIn({ path: 'p', text }, 0, text.length);
const template = (text: string) => parseTemplate(text) as Template;

test.each([
  ['a:1.0', 'a@1.0 3-6'],
  ['a:latest', 'a@LATEST 3-9'],
  ['a:^1.0', 'a@LATEST 3-7'],
  ['a:1.x', 'a@LATEST 3-6'],
  ['a:[1.0,2.0)', 'a@LATEST 3-12'],
  ['a:main', 'a@LATEST 3-7'],
  ['a:mainly', null],
  ['a:v1.0', 'a@v1.0 3-7'],
  ['a:1.+', 'a@LATEST 3-6'],
  ['a:1.0|2.0', 'a@LATEST 3-10'],
  ['a:1.x-b', 'a@1.x-b 3-8'],
  ['a:x1.0', null],
  ['a b:1.0', null],
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

test('only a template without requirements leaves them to the file', () => {
  const read = (text: string, written: string) =>
    pluginIn(whole(text), [{ template: template(written), optional: false }]);
  expect(read('a:1.0 >=2', '{name}:{version} {requires}')).toEqual({
    name: 'a',
    version: '1.0',
    requirement: '>=2',
    location: { path: 'p', line: 1, column: 3, endColumn: 6 },
    requirementLocation: { path: 'p', line: 1, column: 7, endColumn: 10 },
  });
  expect(read('a:1.0', '{name}:{version}')).toMatchObject({ requirement: null, isBare: true });
});

test('coordinates are read in all their forms, and a range of them floats', () => {
  const read = (text: string) =>
    pluginIn(whole(text), [{ template: template('coordinates'), optional: false }])?.version;
  expect(['b:a:1.0', 'a@1.0', 'b:a', 'b:a:[1.0,2.0)', 'a'].map(read)).toEqual([
    ...['1.0', '1.0', 'LATEST', 'LATEST'],
    undefined,
  ]);
});

test('a plugin without a version floats, unless the policy allows it', () => {
  expect(pluginWith(whole('a'), null, null, false, true)?.version).toBe('LATEST');
  expect(pluginWith(whole('a'), whole(''), null, false, true)).toMatchObject({
    version: 'LATEST',
    location: { endColumn: 2 },
  });
  expect(pluginWith(whole('a'), null, null, true, true)).toMatchObject({ name: 'a', version: '' });
});

test.each([
  ['1.0', false],
  ['latest', true],
  ['^1.0', true],
])('a core %s floats: %s', (text, floats) => {
  expect(coreIn(whole(text), null)).toMatchObject({ text, floats });
  expect(coreIn(whole(`v: ${text}`), template('v: {version}'))).toMatchObject({ text, floats });
});

test('a core of another form is none', () => {
  expect(coreIn(whole('other'), template('v: {version}'))).toBeNull();
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
  ['core-{version}[-*]', 'core-v1.2.3-jdk17', 'v1.2.3'],
  ['core-{version}[-*]', 'core-x1.2.3', null],
  ['{version}-core', '8.1.1-core', '8.1.1'],
])('of the tag template %s in %s the core is %s', (written, tag, expected) => {
  const core = coreInTag(whole(tag), template(written));
  expect(core && `${core.text}${core.floats ? ' floats' : ''}`).toBe(expected);
});

test('a version ends where a flavour begins', () => {
  const cut = (tag: string) => tag.slice(0, endOfVersion(tag));
  expect(cut('18.3.1-ee.0')).toBe('18.3.1');
  expect(cut('18.4.0-rc42.ee.0')).toBe('18.4.0-rc42');
  expect(['17-alpine', 'v17-alpine', 'alpine', '2.x-alpine'].map(cut)).toEqual([
    ...['17', 'v17', 'alpine', '2.x-alpine'],
  ]);
  const complete = ['1.2', '1.2.3', 'v1', '1.20', '1.2-a', 'x1.2.3'].filter(isComplete);
  expect(complete).toEqual(['1.2.3']);
});
