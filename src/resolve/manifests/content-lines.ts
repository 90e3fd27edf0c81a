import { lineEndFrom, type Passage, partOf } from './passage.js';

/** The lines of a text that say something: without blanks around them, and without comments. */
export function contentLines(text: Passage): readonly Passage[] {
  const lines: Passage[] = [];
  for (let start = 0; start <= text.text.length; ) {
    const end = lineEndFrom(text.text, start);
    const written = text.text.slice(start, end);
    const content = withoutRemark(written).trimEnd();
    const lead = content.length - content.trimStart().length;
    if (content.length > lead) lines.push(partOf(text, start + lead, start + content.length));
    start = end + 1;
  }
  return lines;
}

function withoutRemark(line: string): string {
  for (let at = line.indexOf('#'); at !== -1; at = line.indexOf('#', at + 1)) {
    if (line.slice(0, at).trim() === '' || ' \t'.includes(line.charAt(at - 1))) {
      return line.slice(0, at);
    }
  }
  return line;
}
