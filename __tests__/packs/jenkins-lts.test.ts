import { expect, test } from '@jest/globals';
import { pinsUnder } from '../support/pack-pins.js';

test.each([
  ['jenkins-lts', '2.528.3-lts-jdk21', 'core 2.528.3 in Dockerfile:1:22-29'],
  ['jenkins-lts', '2.570', 'image jenkins/jenkins:2.570 in Dockerfile:1:6-27'],
  ['jenkins-lts', '2.570-jdk21', 'image jenkins/jenkins:2.570-jdk21 in Dockerfile:1:6-33'],
  ['jenkins-lts', 'lts-jdk21', 'core lts-jdk21 (floats) in Dockerfile:1:22-31'],
  ['jenkins-weekly', '2.570-jdk21', 'core 2.570 in Dockerfile:1:22-27'],
  ['jenkins-weekly', '2.528.3', 'image jenkins/jenkins:2.528.3 in Dockerfile:1:6-29'],
])('under %s the tag %s is %s', async (pack, tag, expected) => {
  expect(await pinsUnder(pack, { Dockerfile: `FROM jenkins/jenkins:${tag}` })).toEqual([expected]);
});

test.each([
  ['git:5.10.1', 'git@5.10.1 in plugins.txt:1:5-11'],
  ['  git:5.10.1   # why', 'git@5.10.1 in plugins.txt:1:7-13'],
  ['git', 'git@LATEST in plugins.txt:1:1-4'],
  ['git:latest', 'git@LATEST in plugins.txt:1:1-4'],
  ['git::https://a.example/git.hpi', 'git@LATEST in plugins.txt:1:1-4'],
  ['git 5.10.1', 'unreadable git 5.10.1 in plugins.txt:1:1-11'],
  [':5.10.1', 'unreadable :5.10.1 in plugins.txt:1:1-8'],
])('the line "%s" is %s', async (line, expected) => {
  expect(await pinsUnder('jenkins-lts', { 'plugins.txt': line })).toEqual([expected]);
});

test.each([
  ['jenkins-plugin-cli --verbose -d /x --plugins a:1.0 b:2.0', ['a@1.0', 'b@2.0']],
  ['jenkins-plugin-cli --plugins "a:1.0 b:2.0"', ['a@1.0', 'b@2.0']],
  ['jenkins-plugin-cli --plugins=a:1.0', ['a@1.0']],
  ['java -jar /opt/jenkins-plugin-manager-2.13.0.jar -p a:1.0', ['a@1.0']],
  ['/usr/local/bin/install-plugins.sh a:1.0', ['a@1.0']],
  ['jenkins-plugin-manager --war /x.war --plugins a:1.0', ['a@1.0']],
  ['jenkins-plugin-cli -f there.txt', ['unreadable there.txt']],
  ['kestra plugins install io.a:a:1.0', []],
])('%s installs %j', async (command, expected) => {
  const Dockerfile = `FROM jenkins/jenkins:2.528.3\nRUN ${command}`;
  const [, ...pins] = await pinsUnder('jenkins-lts', { Dockerfile });
  expect(pins.map((pin) => pin.replace(/ in .*/, ''))).toEqual(expected);
});

test.each(['controller', 'jenkins.controller', 'master', 'jenkins.master'])(
  'Helm values of %s list plugins',
  async (at) => {
    const keys = at.split('.').map((key, depth) => `${'  '.repeat(depth)}${key}:\n`);
    const indent = '  '.repeat(keys.length);
    const values = `${keys.join('')}${indent}installPlugins: ["git:5.7.0"]\n`;
    const pins = await pinsUnder('jenkins-lts', { 'values.yaml': values });
    expect(pins[0]).toMatch(/^git@5\.7\.0 in values\.yaml/);
  },
);
