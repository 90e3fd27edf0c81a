import type { Report, SeenReport } from '../model/report.js';
import { code, escapeMarkdown } from './markdown.js';
import type { Section } from './section.js';
import { countOf, cut } from './words.js';

/** How many files the line of what was read names; a section or the JSON report names them all. */
const maxNamed = 6;

/** `deploy/Dockerfile (core, 3 plugins), plugins.txt (12 plugins)`; null where nothing was read. */
export function readWords({ seen }: Report): string | null {
  const read = filesRead(seen);
  if (read.length === 0) return null;
  const more = read.length - maxNamed;
  const named = read.slice(0, maxNamed).map((file) => `${cut(file.path)}${holdingOf(file)}`);
  return `${named.join(', ')}${more > 0 ? ` and ${countOf(more, 'more file')}` : ''}`;
}

/** Every file that was read or left out; null where the line of what was read tells it all. */
export function seenSection({ seen }: Report): Section | null {
  const read = filesRead(seen);
  const leftOut = seen.length - read.length;
  if (read.length <= maxNamed && leftOut === 0) return null;
  const without = leftOut === 0 ? '' : `, ${leftOut} left out`;
  return {
    title: `What was read: ${countOf(read.length, 'file')}${without}`,
    unfolded: false,
    lead: [],
    rows: seen.map(rowOf),
    tail: [],
    leftOut: (kept) => `and ${countOf(seen.length - kept, 'file')} not shown.`,
  };
}

function filesRead(seen: readonly SeenReport[]): readonly SeenReport[] {
  return seen.filter(({ leftOut }) => leftOut === undefined);
}

function rowOf(file: SeenReport): string {
  if (file.leftOut === undefined) return `- ${code(file.path)}${holdingOf(file)}`;
  return `- ${code(file.path)} was left out, because ${escapeMarkdown(cut(file.leftOut))}.`;
}

function holdingOf({ core, plugins }: SeenReport): string {
  const held = [...(core ? ['core'] : []), ...(plugins > 0 ? [countOf(plugins, 'plugin')] : [])];
  return held.length === 0 ? '' : ` (${held.join(', ')})`;
}
