import { expect, test } from '@jest/globals';
import { readInstalls } from '../../../src/resolve/manifests/install-command.js';
import { passageIn } from '../../../src/resolve/manifests/passage.js';
import { readingLines } from '../../support/manifest-lines.js';

function installsIn(command: string): string[] {
  const passage = passageIn({ path: 'p', text: command }, 0, command.length);
  return readingLines(readInstalls(passage), command);
}

test.each([
  [
    'a word by word command',
    'kestra plugins install io.a:a:1.0.0 io.b:b:LATEST',
    ['a@1.0.0', 'b@LATEST'],
  ],
  [
    'options',
    'plugins install --repositories=https://u:p@repo:8081/a:b:c -p ./x io.a:a:1.0.0',
    ['a@1.0.0'],
  ],
  [
    'the value of an option',
    'plugins install --repositories https://repo.acme.com:8081 io.a:a:1.0.0',
    ['a@1.0.0'],
  ],
  ['quotes', `sh -c "kestra plugins install 'io.a:a:1.0.0'"`, ['a@1.0.0']],
  ['a list', '["plugins","install","io.a:a:1.0.0"]', ['a@1.0.0']],
  [
    'several commands',
    'plugins install io.a:a:1.0.0; echo io.b:b:1; plugins install io.c:c:3.0.0',
    ['a@1.0.0', 'c@3.0.0'],
  ],
  ['a subshell', '(plugins install io.a:a:1.0.0) io.b:b:1.0.0', ['a@1.0.0', 'b@1.0.0']],
  ['another command', 'plugins list io.a:a:1.0.0', []],
  ['words that are apart', 'plugins && install io.a:a:1.0.0', []],
  ['a repository before the group', 'plugins install repo:io.a:a:1.0.0', ['a@1.0.0']],
])('finds plugins: %s', (_, command, expected) => {
  expect(installsIn(command).map((line) => line.split(' in ')[0])).toEqual(expected);
});

test('a continued line goes on, any other ends the command, and a remark is none', () => {
  const lines = [
    'plugins install \\',
    ' io.a:a:1.0.0',
    'io.b:b:2.0.0',
    '# plugins install io.c:c:3.0.0',
  ];
  expect(installsIn(lines.join('\n'))).toEqual(['a@1.0.0 in 2|  io.a:a:«1.0.0»']);
});

test('a plugin without a version is a problem', () => {
  expect(installsIn('plugins install io.kestra.plugin:plugin-aws')).toEqual([
    'io.kestra.plugin:plugin-aws names a plugin without a version; write io.kestra.plugin:plugin-aws:1.0.0 with the version that is meant. In 1| plugins install «io.kestra.plugin:plugin-aws»',
  ]);
});

test('a variable without a value is a problem', () => {
  expect(installsIn('for p in $P; do kestra plugins install $p; done')).toEqual([
    '$p stands for plugins to install, but has no value in this file; give it a default, or write the plugins out. In 1| for p in $P; do kestra plugins install «$p»; done',
  ]);
});
