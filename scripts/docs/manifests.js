import { markdownTable } from 'markdown-table';
import { fill } from './fill.js';
import { code } from './markdown.js';

/** docs/manifests.md with the table of the names that a search knows. */
export function fillManifests(page, formats, folders) {
  const rows = formats.map(({ shown, called, note, holds }) => [
    shown.map(code).join(', '),
    note === undefined ? called : `${called}: ${note}`,
    readWhen[holds],
  ]);
  const table = markdownTable([['names', 'what they are', 'read when'], ...rows], {
    alignDelimiters: false,
  });
  return fill(fill(page, 'names', table), 'folders', `${folders.map(code).join(', ')}`);
}

const readWhen = {
  anything: 'always',
  'a word': 'it holds a word that marks the core',
  plugins: 'it holds a word that marks the core, or `plugin`',
  'an install': 'it holds a word that marks the core, or installs plugins',
  coordinates: 'it holds a word that marks the core, or coordinates of a plugin',
  'a pin': 'it holds an image of the core, or installs plugins',
};
