import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { marksOf } from '../lib/model/manifest.js';
import { hintsFor } from '../lib/resolve/manifests/search-words.js';
import { resolvePreset } from '../lib/resolve/policy/apply-defaults.js';
import { timeProcesses } from './measure.js';

const searching = fileURLToPath(new URL('search-once.js', import.meta.url));

const rounds = 9;
const folders = 1_000;
const filesInEach = 50;

/** The words that the default policy's search looks for; git takes no zero for one. */
const words = hintsFor(marksOf(resolvePreset('kestra-calver'))).filter((word) => word !== '\0');

/**
 * What the search of a repository costs, beside `git grep -l` for the same words on the same tree:
 * once where one file in five has the name of a manifest, and once where all have.
 */
export function searchFigures(workplace) {
  return [
    figureOf(workplace, 'one in five could be a manifest', ['yaml', 'ts', 'js', 'md', 'go']),
    figureOf(workplace, 'all of them YAML', ['yaml']),
  ];
}

function figureOf(workplace, what, endings) {
  const tree = mkdtempSync(join(workplace, 'tree-'));
  makeTree(tree, endings);
  const times = timeProcesses(
    {
      start: { words: [process.execPath, searching], folder: tree },
      here: { words: [process.execPath, searching, tree], folder: tree },
      git: {
        words: ['git', 'grep', '-l', '-i', '-F', ...words.flatMap((word) => ['-e', word])],
        folder: tree,
      },
    },
    rounds,
  );
  // The program is there already when a run begins to search.
  const over = (cost) => times.here[cost] - times.start[cost];
  const count = (folders * filesInEach).toLocaleString('en');
  return {
    figure: `search of ${count} files, ${what}`,
    value: `${over('wall').toFixed(0)} ms`,
    against: `\`git grep -l\` for the same words: ${times.git.wall.toFixed(0)} ms`,
    ratio: over('wall') / times.git.wall,
    how: `wall clock less the start of the program, medians of ${rounds}, in turns; processor time ${(over('cpu') / times.git.cpu).toFixed(2)}`,
  };
}

/** A repository whose files hold a word here and there. */
function makeTree(tree, endings) {
  for (let folder = 0; folder < folders; folder++) {
    const place = join(tree, `area-${folder % 50}`, `service-${folder}`);
    mkdirSync(place, { recursive: true });
    for (let file = 0; file < filesInEach; file++) {
      const number = folder * filesInEach + file;
      const ending = endings[file % endings.length];
      const last = number % 2_500 === 0 ? 'image: kestra/kestra:v1.0.0\n' : '';
      const text = `${`a line of text in file ${number}\n`.repeat(50)}${last}`;
      writeFileSync(join(place, `file-${file}.${ending}`), text);
    }
  }
  const git = (...words) =>
    execFileSync('git', ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com', ...words], {
      cwd: tree,
    });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message=tree');
}
