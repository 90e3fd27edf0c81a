import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodes, timeProcesses, versionOf } from './measure.js';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

const check = [
  ...['--core-version', '2025.1.0'],
  ...['--plugin-versions', 'plugin-dbt@1.1.5 2025.1.0+'],
  ...['--target-date', '2025-08-05'],
];
const rounds = 25;

/** How long a whole offline check takes, from nothing to the verdict, as multiples of `node -e 0`. */
export function startFigures(workplace, plainAction) {
  return nodes.flatMap((node) => {
    const times = timeProcesses(callsOn(node, workplace, plainAction), rounds);
    const how = `medians of ${rounds} whole processes in turns, ${versionOf(node)}`;
    const row = (name, figure, limit) => ({
      figure,
      value: `${times[name].wall.toFixed(0)} ms`,
      against: `node -e 0: ${times.empty.wall.toFixed(0)} ms${limit === null ? '' : `, at most ${limit}`}`,
      ratio: times[name].wall / times.empty.wall,
      how: `${how}; processor time ${(times[name].cpu / times.empty.cpu).toFixed(2)}`,
    });
    return [
      row('command', 'an offline check by the command', '1.9'),
      row('action', 'an offline check by the action', '3.0'),
      row('plain', 'a plain action that does nothing', null),
    ];
  });
}

function callsOn(node, workplace, plainAction) {
  const place = runnerPlace(workplace);
  return {
    empty: { words: [node, '-e', '0'] },
    command: { words: [node, join(dist, 'cli.js'), ...check], folder: place.folder },
    action: { words: [node, join(dist, 'index.js')], ...place },
    plain: { words: [node, join(plainAction, 'index.js')], ...place },
  };
}

/** A runner's variables for a push, with a token that nobody is asked about. */
function runnerPlace(workplace) {
  const folder = join(workplace, 'workspace');
  mkdirSync(join(folder, '.git'), { recursive: true });
  const files = Object.fromEntries(
    ['output', 'summary', 'event.json'].map((name) => [name, join(workplace, name)]),
  );
  for (const path of Object.values(files)) writeFileSync(path, '{}');
  return {
    folder,
    variables: {
      'INPUT_CORE-VERSION': '2025.1.0',
      'INPUT_PLUGIN-VERSIONS': 'plugin-dbt@1.1.5 2025.1.0+',
      'INPUT_TARGET-DATE': '2025-08-05',
      INPUT_TOKEN: 'nobody',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_EVENT_PATH: files['event.json'],
      GITHUB_OUTPUT: files.output,
      GITHUB_REPOSITORY: 'acme/platform',
      GITHUB_SHA: 'c0ffee',
      GITHUB_STEP_SUMMARY: files.summary,
      GITHUB_WORKSPACE: folder,
      RUNNER_TEMP: workplace,
    },
  };
}
