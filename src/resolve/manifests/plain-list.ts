import { readPluginList } from '../facts/plugin-list.js';
import type { ReadFormat } from './format.js';
import { passageIn, placeOf } from './passage.js';

/** A comment, at the start of a line or after a space. */
const remarkPattern = /(?<=^|\s)#.*/gm;

/** Reads a list of `plugin@version` lines, each perhaps with a requirement, such as `plugins.txt`. */
export const readPlainList: ReadFormat = (file) => {
  // Spaces in their place keep all that follows where it is.
  const text = file.text.replace(remarkPattern, (remark) => ' '.repeat(remark.length));
  return readPluginList(file.path, text, (start, end) => placeOf(passageIn(file, start, end)));
};
