import { problem } from '../../model/problem.js';
import type { Problem } from '../../model/report.js';
import { shown } from '../../model/shown.js';
import type { WrittenPlugin } from '../../model/written.js';

/** That a plugin is named with two versions, or two requirements, and where; `what` is the input. */
export function twoVersions(what: string, first: WrittenPlugin, second: WrittenPlugin): Problem {
  const both = [first, second];
  const [one, two] = both.map(textOf);
  const [there, here] = both.map(({ location }) =>
    location === null ? what : `${shown(location.path)}:${location.line}`,
  );
  const advice = first.location?.path === second.location?.path ? '' : ` ${oneEnvironment}`;
  return problem(
    `${shown(first.name)} is named twice: as ${one} in ${there} and as ${two} in ${here}.${advice}`,
    { found: `${one} and ${two}`, expected: 'each plugin once', at: second.location },
  );
}

/** Two files that disagree are most often two environments. */
const oneEnvironment =
  'Judge one environment per step: give each its own step with its own `manifests`.';

function textOf({ version, requirement }: WrittenPlugin): string {
  return shown([version, requirement].filter((part) => part !== null).join(' '));
}
