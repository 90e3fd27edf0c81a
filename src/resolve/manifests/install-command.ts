import type { Problem } from '../../model/report.js';
import { shown } from '../../model/shown.js';
import type { WrittenPlugin } from '../../model/written.js';
import { readCoordinates } from './coordinates.js';
import { type Passage, partOf, placeOf } from './passage.js';
import { hasVariable } from './variables.js';

/**
 * A continued line or a remark, what ends a command, or a word. Quotes, commas and brackets part
 * words too, so that a list of arguments reads like the command it stands for.
 */
const tokenPattern =
  /(?<skipped>\\\r?\n|(?<=^|[\s;])#.*)|(?<end>[;&|\n])|(?<word>[^\s"'\\,;&|()[\]]+)/g;

/** `group:artifact` without a version; an address such as `repo.acme.com:8081` is none. */
const unversionedPattern = /^[A-Za-z][\w-]*\.[\w.-]+:[A-Za-z][\w.-]*:?$/;

/** The plugins that a command installs, and what is wrong with how it names them. */
export interface Installs {
  readonly plugins: readonly WrittenPlugin[];
  readonly problems: readonly Problem[];
}

/** Reads the plugins that `plugins install …` installs, wherever it stands in a shell command. */
export function readInstalls(command: Passage): Installs {
  const plugins: WrittenPlugin[] = [];
  const problems: Problem[] = [];
  for (const word of installedWords(command)) {
    const plugin = readCoordinates(word);
    if (plugin !== null) plugins.push(plugin);
    else if (hasVariable(word.text)) problems.push(unknownValue(word));
    else if (unversionedPattern.test(word.text)) problems.push(unversioned(word));
  }
  return { plugins, problems };
}

/** The words between `plugins install` and the end of that command, options left out. */
function installedWords(command: Passage): Passage[] {
  const words: Passage[] = [];
  let installing = false;
  let previous = '';
  for (const { index, groups } of command.text.matchAll(tokenPattern)) {
    if (groups?.skipped !== undefined) continue;
    const word = groups?.word ?? '';
    if (groups?.end !== undefined) installing = false;
    else if (installing && !word.startsWith('-')) {
      words.push(partOf(command, index, index + word.length));
    } else if (previous === 'plugins' && word === 'install') installing = true;
    previous = word;
  }
  return words;
}

function unknownValue(word: Passage): Problem {
  const text = shown(word.text);
  return {
    message: `${text} stands for plugins to install, but has no value in this file; give it a default, or write the plugins out.`,
    found: text,
    expected: 'group:artifact:version, or a variable with a default',
    location: placeOf(word),
  };
}

function unversioned(word: Passage): Problem {
  const text = shown(word.text);
  return {
    message: `${text} names a plugin without a version; write ${text.replace(/:$/, '')}:1.0.0 with the version that is meant.`,
    found: text,
    expected: 'group:artifact:version',
    location: placeOf(word),
  };
}
