import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  matchTemplate,
  maxMatchedLength,
  maxTemplateLength,
  parseTemplate,
  type Template,
} from '../../src/model/template.js';
import { ending } from '../support/ending.js';

/** What a template reads of a text, such as `name=a version=1.0`; null where it does not match. */
function read(template: string, text: string): string | null {
  const match = matchTemplate(parseTemplate(template) as Template, text);
  if (match === null) return null;
  const fields = Object.entries(match).sort(([, [a]], [, [b]]) => a - b);
  return fields.map(([field, [start, end]]) => `${field}=${text.slice(start, end)}`).join(' ');
}

test.each([
  ['{name}:{version}', 'git:5.10.1', 'name=git version=5.10.1'],
  ['{name}:{version}[:*]', 'git:1.93:https://a.example/git.hpi', 'name=git version=1.93'],
  ['{name}-{version}.jar', 'plugin-invoice-1.4.0.jar', 'name=plugin-invoice version=1.4.0'],
  ['{name}-{version}.jar', 'plugin-2-go-1.4.0-rc1.jar', 'name=plugin version=2-go-1.4.0-rc1'],
  ['{group}:{name}:{version}', 'io.a:b:1.0', 'group=io.a name=b version=1.0'],
  ['{name} {version}', 'a-panel  \t 1.0', 'name=a-panel version=1.0'],
  ['{name}@{version}[ {requires}]', 'a@1.0 >=2.0 <3', 'name=a version=1.0 requires=>=2.0 <3'],
  ['{name}@{version}[ {requires}]', 'a@1.0', 'name=a version=1.0'],
  ['{name}@{version}', '@scope/a@v1.0', 'name=@scope/a version=v1.0'],
  ['{version:3}', '2.528.3', 'version=2.528.3'],
  ['{version:3}', '2.528', null],
  ['{version:3}', '2.528.3.1', null],
  ['{version:3}[-*]', '2.528.3-lts', 'version=2.528.3'],
  ['{version:2}', '2.570', 'version=2.570'],
  ['{name}:{version}', 'git:latest', null],
  ['{name}:{version:2}', 'a:1.2', 'name=a version=1.2'],
  ['{name}:{version:2}', 'a:1.2.3', null],
  ['{name}:{version:2}', 'a:v1.2', 'name=a version=v1.2'],
  ['{name}:{version:2}[-*]', 'a:10.29-rc', 'name=a version=10.29'],
  ['{version:2}.', '1.2.', 'version=1.2'],
  ['{name}  {version}', 'a 1.0', 'name=a version=1.0'],
  ['a {version}', 'a 1.0', 'version=1.0'],
  ['a {version}', '1.0', null],
  ['{version} x', '1.0  x', 'version=1.0'],
  ['{version} x', '1.0 y', null],
  [' {version}', '  1.0', 'version=1.0'],
  ['{version}', 'v', null],
  ['{version}', 'v9', 'version=v9'],
  ['{version}', '0', 'version=0'],
  ['[a]{name}', 'ab', 'name=b'],
  ['*:{version}', 'a b:1.0', 'version=1.0'],
  ['{name}:{version}', 'git:', null],
  ['{name}:{version}', 'g it:1', null],
  ['{name}:{version}', ' git:1', null],
  ['[[{name}]', '[a]', 'name=a'],
  ['[[{name}', '[a', 'name=a'],
  ['{{{name}}', '{a}', 'name=a'],
  ['**{name}', '*a', 'name=a'],
  ['{name}[[*', 'a[b', 'name=a'],
  ['a[b[c]]{name}', 'abcx', 'name=x'],
  ['a[b[c]]{name}', 'abx', 'name=x'],
  ['*/{name}.jar', 'https://a.example/b/c.jar', 'name=c'],
  ['(.+){name}$', '(.+)a$', 'name=a'],
  // Only an open bracket is closed by one.
  ['{name}]', 'a]', 'name=a'],
  ['[{name}]]', 'a]', 'name=a'],
  ['{version}x', 'vx', null],
  ['{version}v', '1v', 'version=1'],
  ['{version:2}-1', '1.2-1', 'version=1.2'],
  ['{requires}', '', null],
])('%s reads %j as %j', (template, text, expected) => {
  expect(read(template, text)).toBe(expected);
});

test.each([
  ['{name', 'its `{` is not closed'],
  ['[:{version}', 'its `[` is not closed'],
  ['{nam}', 'it knows no {nam}'],
  ['{version:9}', 'it knows no {version:9}'],
  ['{name:3}', 'it knows no {name:3}'],
  ['{version:12}', 'it knows no {version:12}'],
  ['{version:x3}', 'it knows no {version:x3}'],
  ['{version:3:1}', 'it knows no {version:3:1}'],
  ['a{nam}b', 'it knows no {nam}'],
  ['}{name', 'its `{` is not closed'],
  ['{name} {name}', 'it has {name} twice'],
  ['a'.repeat(maxTemplateLength + 1), `it is longer than ${maxTemplateLength} characters`],
])('%s is wrong: %s', (template, wrong) => {
  expect(parseTemplate(template)).toEqual({ wrong });
});

test('where versions end by themselves, the rest has to fit behind', () => {
  const template = parseTemplate('{version}[-*]') as Template;
  const ends = (text: string, start: number) => text.indexOf('-lts', start);
  expect(matchTemplate(template, '1.0-rc1-lts', ends)).toEqual({ version: [0, 7] });
  const of = (count: number) => parseTemplate(`{version:${count}}[-*]`) as Template;
  expect(matchTemplate(of(2), '1.0-rc1-lts', ends)).toEqual({ version: [0, 7] });
  expect(matchTemplate(of(3), '1.0-rc1-lts', ends)).toBeNull();
  expect(matchTemplate(of(2), '1.0.1-rc1-lts', ends)).toBeNull();
  expect(matchTemplate(template, '1.0-rc1', () => null)).toBeNull();
});

describe('hostile texts', () => {
  test('cost no more than their length times that of the template', () => {
    const template = parseTemplate(`${'[*a]'.repeat(40)}{name}b`) as Template;
    const text = 'a'.repeat(maxMatchedLength);
    expect(ending(() => matchTemplate(template, text))).toBeNull();
  });

  test('are not looked at beyond a length', () => {
    const template = parseTemplate('{name}') as Template;
    expect(matchTemplate(template, 'a'.repeat(maxMatchedLength + 1))).toBeNull();
  });

  test('never make a template throw, and what is read lies within the text', () => {
    const sign = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '*',
      '{name}',
      '{version}',
      'a',
      '1',
      ' ',
      '.',
    );
    fc.assert(
      fc.property(
        fc.array(sign, { maxLength: 12 }),
        fc.string({ maxLength: 30 }),
        (signs, text) => {
          const template = parseTemplate(signs.join(''));
          if ('wrong' in template) return;
          for (const [start, end] of Object.values(matchTemplate(template, text) ?? {})) {
            expect(0 <= start && start < end && end <= text.length).toBe(true);
          }
        },
      ),
    );
  });
});

test('coordinates are no template but a form of their own', () => {
  expect(parseTemplate('coordinates')).toEqual({
    ...{ text: 'coordinates', fields: ['name'], steps: [], isCoordinates: true },
  });
  expect(parseTemplate('coordinates:{name}')).toMatchObject({ isCoordinates: false });
});

test('a template may be as long as its bound, and so may what it is held against', () => {
  expect(parseTemplate('a'.repeat(maxTemplateLength))).toMatchObject({ fields: [] });
  expect(parseTemplate('{name}')).toMatchObject({ fields: ['name'] });
  const longest = 'a'.repeat(maxMatchedLength);
  expect(read('{name}', longest)).toBe(`name=${longest}`);
});
