import { posix } from 'node:path';
import { expect, test } from '@jest/globals';
import type { InputName } from '../../src/model/input.js';
import { resolveSettings } from '../../src/resolve/settings.js';
import { makeSources } from '../support/make-facts.js';

function settingsOf(inputs: Partial<Record<InputName, string>> = {}) {
  return resolveSettings(makeSources({ inputs }).inputs, (path) =>
    posix.resolve('/repository', path),
  );
}

test('what is left out has its default', () => {
  expect(settingsOf()).toEqual({
    settings: {
      failOn: 'error',
      comment: 'on-findings',
      commentKey: '',
      labels: true,
      suggest: true,
      reportFile: '',
      sarifFile: '',
    },
    problems: [],
  });
});

test('what is given is taken, in any case of letters', () => {
  const inputs = {
    'fail-on': 'Warning',
    comment: 'ALWAYS',
    'comment-key': 'Staging',
    labels: 'False',
    suggest: 'False',
    'report-file': 'out/Report.json',
    'sarif-file': 'out/gate.sarif',
  };
  expect(settingsOf(inputs)).toEqual({
    settings: {
      failOn: 'warning',
      comment: 'always',
      commentKey: 'Staging',
      labels: false,
      suggest: false,
      reportFile: 'out/Report.json',
      sarifFile: 'out/gate.sarif',
    },
    problems: [],
  });
});

test('every choice that is none is a problem', () => {
  const inputs = { 'fail-on': 'ERRORS', comment: 'yes', labels: 'no' };
  expect(settingsOf(inputs).problems).toEqual([
    {
      message: 'fail-on is "ERRORS"; did you mean "error"?',
      found: 'ERRORS',
      expected: 'one of error, warning, never',
      location: null,
    },
    {
      message: 'comment is "yes"; choose one of on-findings, always, never.',
      found: 'yes',
      expected: 'one of on-findings, always, never',
      location: null,
    },
    {
      message: 'labels is "no"; choose one of true, false.',
      found: 'no',
      expected: 'one of true, false',
      location: null,
    },
  ]);
});

test.each([
  ['gate.json', 'gate.json', true],
  ['gate.json', './gate.json', true],
  ['gate.json', 'gate.sarif', false],
  ['gate.json', '', false],
  ['', 'gate.json', false],
  ['', '.', false],
  ['.', '', false],
  ['', '', false],
])('report-file %j and sarif-file %j are one file: %j', (reportFile, sarifFile, shared) => {
  const { settings, problems } = settingsOf({
    'report-file': reportFile,
    'sarif-file': sarifFile,
  });
  expect(settings).toMatchObject({ reportFile, sarifFile: shared ? '' : sarifFile });
  const problem = {
    message:
      'report-file and sarif-file both name gate.json, and one would overwrite the other; give each a file of its own.',
    found: 'gate.json',
    expected: 'two different files',
    location: null,
  };
  expect(problems).toEqual(shared ? [problem] : []);
});
