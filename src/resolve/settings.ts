import type { InputName } from '../model/input.js';
import { type Problem, problem } from '../model/report.js';
import { shown } from '../model/shown.js';
import { suggest } from './suggest.js';

/** How the outcome is delivered; none of it touches the verdict. */
export interface Settings {
  readonly failOn: (typeof settingChoices)['fail-on'][number];
  readonly comment: (typeof settingChoices)['comment'][number];
  readonly commentKey: string;
  readonly labels: boolean;
  readonly suggest: boolean;
  /** Where to write the JSON report; empty for the default place. */
  readonly reportFile: string;
  readonly sarifFile: string;
}

/** The words that each of these inputs takes; the first is meant where it is left out. */
export const settingChoices = {
  'fail-on': ['error', 'warning', 'never'],
  comment: ['on-findings', 'always', 'never'],
  labels: ['true', 'false'],
  suggest: ['true', 'false'],
} as const;

/**
 * Reads the inputs that say how the outcome is delivered; a wrong one is a problem, its default
 * stands in.
 *
 * @param placeOf where a path leads, the same for every way to write it
 */
export function resolveSettings(
  inputs: Readonly<Record<InputName, string>>,
  placeOf: (path: string) => string,
): {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const choose = <Name extends keyof typeof settingChoices>(name: Name) => {
    type Choice = (typeof settingChoices)[Name][number];
    const allowed: readonly Choice[] = settingChoices[name];
    const given = inputs[name].toLowerCase();
    const chosen = given === '' ? allowed[0] : allowed.find((choice) => choice === given);
    if (chosen === undefined) problems.push(noChoice(name, inputs[name], allowed));
    return (chosen ?? allowed[0]) as Choice;
  };
  const { 'report-file': reportFile, 'sarif-file': sarifFile } = inputs;
  const isShared =
    reportFile !== '' && sarifFile !== '' && placeOf(reportFile) === placeOf(sarifFile);
  if (isShared) problems.push(oneFileForTwo(reportFile));
  const settings = {
    failOn: choose('fail-on'),
    comment: choose('comment'),
    commentKey: inputs['comment-key'],
    labels: choose('labels') === 'true',
    suggest: choose('suggest') === 'true',
    reportFile,
    sarifFile: isShared ? '' : sarifFile,
  };
  return { settings, problems };
}

function noChoice(name: InputName, given: string, allowed: readonly string[]): Problem {
  const meant = suggest(given, allowed);
  const advice =
    meant === null ? `choose one of ${allowed.join(', ')}.` : `did you mean "${meant}"?`;
  return problem(`${name} is "${shown(given)}"; ${advice}`, {
    found: shown(given),
    expected: `one of ${allowed.join(', ')}`,
  });
}

function oneFileForTwo(path: string): Problem {
  return problem(
    `report-file and sarif-file both name ${shown(path)}, and one would overwrite the other; give each a file of its own.`,
    { found: shown(path), expected: 'two different files' },
  );
}
