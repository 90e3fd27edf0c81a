import { markdownTable } from 'markdown-table';
import { fill } from './fill.js';
import { code } from './markdown.js';

/** docs/policy.md with its table of keys replaced; everything outside the markers stays. */
export function policyPage(text, meanings) {
  const rows = Object.entries(meanings).map(([key, meaning]) => [
    code(key),
    meaning.replaceAll('|', '\\|'),
  ]);
  return fill(
    text,
    'keys',
    markdownTable([['key', 'meaning'], ...rows], { alignDelimiters: false }),
  );
}
