import { expect, test } from '@jest/globals';
import { inserted, passageIn } from '../../../src/resolve/manifests/passage.js';
import { commandPart, readContainer, readRun } from '../../../src/resolve/manifests/reading.js';
import { parseYaml } from '../../../src/resolve/manifests/yaml/parse.js';
import { alone, beside } from '../../support/manifest-lines.js';

const fileAt = (path: string) =>
  path === '/x/run.sh' || path === '/app/run.sh'
    ? inserted('#!/bin/sh\nplugins install a.b:c:$V')
    : null;
const lookUp = (name: string) => (name === 'V' ? inserted('1.0.0') : null);
const list = (...texts: string[]) => ({ texts: texts.map(inserted), isList: true });
const text = (...texts: string[]) => ({ texts: texts.map(inserted), isList: false });

test.each([
  ['a list', [list('plugins', 'install', 'a.b:c:1.0.0')]],
  ['a list behind another', [list('kestra'), list('plugins', 'install', 'a.b:c:1.0.0')]],
  ['a text', [text('kestra plugins install a.b:c:1.0.0 && kestra server')]],
  [
    'a text for a shell that is a list',
    [list('sh', '-c'), text('kestra plugins install a.b:c:$V')],
  ],
  ['a shell as a text', [text('sh -c "kestra plugins install a.b:c:$V"')]],
  [
    'a list behind a text',
    [text('docker-entrypoint.sh'), list('plugins', 'install', 'a.b:c:1.0.0')],
  ],
  [
    'a script for a program that nobody knows',
    [list('start', 'kestra plugins install a.b:c:1.0.0')],
  ],
  ['nothing, then a list', [text(), list('plugins', 'install', 'a.b:c:1.0.0')]],
  [
    'nothing, then a script for a program that nobody knows',
    [text(), list('start', 'kestra plugins install a.b:c:1.0.0')],
  ],
  ['a shell as a text behind a list', [list('env'), text('sh -c "plugins install a.b:c:$V; x"')]],
  ['a script in a file', [text('/x/run.sh')]],
  ['a script in the folder of the platform', [text('./run.sh')]],
  ['a build, which no container does', [text('docker build . && plugins install a.b:c:$V')]],
  ['a text with a server', [text('sh -c "kestra plugins install  a.b:c:$V && kestra server"')]],
  [
    'a text with a server behind a list',
    [list('env'), text('sh -c "kestra plugins install  a.b:c:$V && kestra server"')],
  ],
  ['a shell with more options', [list('bash', '-lc'), text('V=1.0.0; plugins install a.b:c:$V')]],
])('what a container runs: %s', (_, parts) => {
  const reading = readContainer(parts, { surroundings: alone, lookUp, fileAt });
  expect(reading.plugins).toMatchObject([{ name: 'c', version: '1.0.0' }]);
  expect(reading.unreadableInstalls).toEqual([]);
});

test('a script of several lines, with the values of its variables', () => {
  const reading = readRun(['A=a.b:c', 'kestra plugins install $A:$V'].map(inserted), lookUp, alone);
  expect(reading.plugins).toMatchObject([{ name: 'c', version: '1.0.0' }]);
});

test('one word is no script', () => {
  const context = { surroundings: alone, lookUp, fileAt };
  expect(readContainer([list('start', ' /x/run.sh ')], context).plugins).toEqual([]);
});

test('a script of a step finds the files of the repository', () => {
  const files = beside({ 'run.sh': 'plugins install a.b:c:1.0.0' });
  expect(readRun([inserted('sh run.sh')], lookUp, files).plugins).toHaveLength(1);
});

test('a container that is told nothing runs nothing that is seen', () => {
  const context = { surroundings: alone, lookUp, fileAt: () => null };
  expect(readContainer([text()], context).plugins).toEqual([]);
});

test.each([
  ['[a, [b]]', ['a', 'b'], true],
  ['a b', ['a b'], false],
  ['', [], false],
])('the part of a command in %j', (yaml, texts, isList) => {
  const { roots } = parseYaml(passageIn({ path: 'a.yaml', text: yaml }, 0, yaml.length));
  const part = commandPart(roots[0] ?? null);
  expect(part.texts.map((each) => each.text)).toEqual(texts);
  expect(part.isList).toBe(isList);
});
