import { markdownTable } from 'markdown-table';
import { fill } from './fill.js';
import { code } from './markdown.js';

/** docs/dependencies.md with the table of shares replaced; everything outside the markers stays. */
export function fillDependencies(text, shares) {
  const whole = Object.values(shares).reduce((sum, bytes) => sum + bytes, 0);
  const rows = Object.entries(shares).map(([library, bytes]) => [
    code(library),
    bytes.toLocaleString('en'),
    `${((100 * bytes) / whole).toFixed(1)} %`,
  ]);
  const head = ['library', 'bytes of source', 'share'];
  const table = markdownTable([head, ...rows], { alignDelimiters: false, align: ['', 'r', 'r'] });
  return fill(text, 'shares', table);
}
