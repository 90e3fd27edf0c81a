import type { InputName } from '../model/input.js';
import { problem } from '../model/problem.js';
import type { Problem } from '../model/report.js';
import { shown } from '../model/shown.js';
import { suggest } from './suggest.js';

/** How the outcome is delivered; none of it touches the verdict. */
export interface Settings {
  readonly failOn: 'error' | 'warning' | 'never';
  readonly comment: 'on-findings' | 'always' | 'never';
  readonly commentKey: string;
  readonly labels: boolean;
  readonly suggest: boolean;
  /** Where to write the JSON report; empty for the default place. */
  readonly reportFile: string;
  readonly sarifFile: string;
}

const choices = {
  'fail-on': ['error', 'warning', 'never'],
  comment: ['on-findings', 'always', 'never'],
  labels: ['true', 'false'],
  suggest: ['true', 'false'],
} as const;

/** Reads the inputs that are choices; one that is none of them is a problem, its default stands in. */
export function resolveSettings(inputs: Readonly<Record<InputName, string>>): {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const choose = <Name extends keyof typeof choices>(name: Name) => {
    type Choice = (typeof choices)[Name][number];
    const allowed: readonly Choice[] = choices[name];
    const given = inputs[name].toLowerCase();
    const chosen = given === '' ? allowed[0] : allowed.find((choice) => choice === given);
    if (chosen === undefined) problems.push(noChoice(name, inputs[name], allowed));
    return (chosen ?? allowed[0]) as Choice;
  };
  const settings = {
    failOn: choose('fail-on'),
    comment: choose('comment'),
    commentKey: inputs['comment-key'],
    labels: choose('labels') === 'true',
    suggest: choose('suggest') === 'true',
    reportFile: inputs['report-file'],
    sarifFile: inputs['sarif-file'],
  };
  return { settings, problems };
}

function noChoice(name: InputName, given: string, allowed: readonly string[]): Problem {
  const meant = suggest(given.toLowerCase(), allowed);
  const advice =
    meant === null ? `choose one of ${allowed.join(', ')}.` : `did you mean "${meant}"?`;
  return problem(`${name} is "${shown(given)}"; ${advice}`, {
    found: shown(given),
    expected: `one of ${allowed.join(', ')}`,
  });
}
