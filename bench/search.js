import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { timeProcesses } from './measure.js';

const searching = fileURLToPath(new URL('search-once.js', import.meta.url));

const rounds = 9;
const folders = 1_000;
const filesInEach = 50;

/** The words that the default policy's search looks for. */
const words = ['kestra', 'plugins'];

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
  const nothing = ['-e', ''];
  const times = timeProcesses(
    {
      start: { words: [process.execPath, ...nothing], folder: tree },
      here: { words: [process.execPath, searching, tree], folder: tree },
      git: {
        words: ['git', 'grep', '-l', '-i', '-F', ...words.flatMap((word) => ['-e', word])],
        folder: tree,
      },
    },
    rounds,
  );
  // Node itself is there already when a run begins to search.
  const here = times.here.wall - times.start.wall;
  const count = (folders * filesInEach).toLocaleString('en');
  return {
    figure: `search of ${count} files, ${what}`,
    value: `${here.toFixed(0)} ms`,
    against: `\`git grep -l\` for the same words: ${times.git.wall.toFixed(0)} ms`,
    ratio: here / times.git.wall,
    how: `wall clock less Node's own start, medians of ${rounds}, in turns`,
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
