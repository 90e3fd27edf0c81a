import { type Problem, problem } from '../../model/report.js';
import { shown } from '../../model/shown.js';
import type { WrittenPlugin } from '../../model/written.js';
import { floats } from '../facts/core.js';
import { readPluginList } from '../facts/plugin-list.js';
import { readCoordinates, readNamed } from './coordinates.js';
import type { ReadFormat } from './format.js';
import { type Passage, passageIn, placeOf } from './passage.js';

/** A comment, at the start of a line or after a space. */
const remarkPattern = /(?<=^|\s)#.*/gm;

/** Reads a list of `plugin@version` lines, each perhaps with a requirement, such as `plugins.txt`. */
export const readPlainList: ReadFormat = (file) => {
  // Spaces in their place keep all that follows where it is.
  const text = file.text.replace(remarkPattern, (remark) => ' '.repeat(remark.length));
  return readPluginList(file.path, text, (start, end) => placeOf(passageIn(file, start, end)));
};

/**
 * Reads a `.plugins` list, one plugin's coordinates a line. A line that begins with `#` is a plugin
 * that is not installed by default but belongs to the set, unless it is plainly a comment.
 */
export const readCoordinatesList: ReadFormat = (file) => {
  const plugins: WrittenPlugin[] = [];
  const problems: Problem[] = [];
  for (const { 0: written, index } of file.text.matchAll(/[^\n]+/g)) {
    const entry = written.replace(/^[\s#]+/, '');
    if (entry === '') continue;
    const start = index + written.length - entry.length;
    const line = passageIn(file, start, start + entry.trimEnd().length);
    const plugin = readCoordinates(line) ?? readNamed(line);
    const marked = written.trimStart().startsWith('#');
    const remark = marked && (plugin === null || !namesVersion(plugin));
    if (plugin !== null && !remark) plugins.push(plugin);
    else if (!remark) problems.push(unreadable(line));
  }
  return { plugins, problems };
};

function namesVersion({ version }: WrittenPlugin): boolean {
  return /^v?\d/.test(version) || floats(version);
}

function unreadable(line: Passage): Problem {
  return problem(
    `This line names no plugin: "${shown(line.text)}"; write group:artifact:version, with a repository before it if need be.`,
    {
      found: shown(line.text),
      expected: 'group:artifact:version or repository:group:artifact:version',
      at: placeOf(line),
    },
  );
}
