import { expect, test } from '@jest/globals';
import { resolveSettings } from '../../src/resolve/settings.js';
import { makeSources } from '../support/make-facts.js';

test('what is left out has its default', () => {
  expect(resolveSettings(makeSources().inputs)).toEqual({
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
  expect(resolveSettings(makeSources({ inputs }).inputs)).toEqual({
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
  const inputs = { 'fail-on': 'errors', comment: 'yes', labels: 'no' };
  expect(resolveSettings(makeSources({ inputs }).inputs).problems).toEqual([
    {
      message: 'fail-on is "errors"; did you mean "error"?',
      found: 'errors',
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
