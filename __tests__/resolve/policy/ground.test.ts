import { expect, test } from '@jest/globals';
import { findPreset } from '../../../src/packs/index.js';
import { type Document, readDocument } from '../../../src/resolve/document/document.js';
import { groundOf } from '../../../src/resolve/policy/ground.js';
import { problemLines } from '../../support/problem-lines.js';

function documentOf(text: string): Document {
  const { document } = readDocument({ path: 'gate/top.yml', text }, text.length);
  if (document === null) throw new Error('the document must be readable');
  return document;
}

test.each([
  ['nothing said', 'name: x', findPreset('kestra-calver')],
  ['a preset', 'extends: kestra-semver', findPreset('kestra-semver')],
  ['none', 'extends: none', {}],
  ['a file that is not there', 'extends: ./base.yml', null],
  ['an extends that is no text', 'extends: [kestra-calver]', null],
])('under a file with %s', (_, text, written) => {
  expect(groundOf(documentOf(text), ['gate/top.yml'])).toEqual({ written, problems: [] });
});

test.each([
  [
    'extends: kestra-calvr',
    '1:10-22 No preset is called `kestra-calvr`; did you mean `kestra-calver`?',
  ],
  [
    'nam: x\nextends: kestra-calvr',
    '2:10-22 No preset is called `kestra-calvr`; did you mean `kestra-calver`?',
  ],
  [
    'extends: toString',
    '1:10-18 No preset is called `toString`; it should be one of kestra-calver, backstage, gitlab, grafana, home-assistant, jenkins-lts, jenkins-weekly, kestra-semver, sonarqube-community, sonarqube-server, none, or a file such as ./policy.yml.',
  ],
  [
    'extends: ./top.yml',
    '1:10-19 The policy files extend each other in a circle, gate/top.yml → gate/top.yml; let one extend a preset or none.',
  ],
])('%s is a problem', (text, line) => {
  const { written, problems } = groundOf(documentOf(text), ['gate/top.yml']);
  expect(written).toBeNull();
  expect(problemLines(problems)).toEqual([line]);
});
