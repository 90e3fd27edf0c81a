import { type Passage, partOf } from '../passage.js';
import { mapWith, type YamlFile, type YamlValue } from '../yaml/value.js';

const sectionPattern = /^[ \t]*\[(?<section>[^\]\n]+)\]/;
const keyPattern = /^[ \t]*(?<key>[^\s=:;#[][^=:]*)[=:]/;
const remarkPattern = /(?:^|[ \t])[;#]/;

/** Reads an INI file as a map of its sections, together with what stands before them. */
export function readIni(text: Passage): YamlFile {
  const root = new Map<string, YamlValue>();
  const sections = new Map<string, Map<string, YamlValue>>();
  let parts = root;
  for (const { 0: line, index } of text.text.matchAll(/[^\r\n]+/g)) {
    const section = sectionPattern.exec(line)?.groups?.section?.trim();
    if (section !== undefined) {
      parts = sections.get(section) ?? new Map<string, YamlValue>();
      sections.set(section, parts);
      root.set(section, mapWith(parts));
    }
    const match = keyPattern.exec(line);
    if (match !== null) {
      const start = index + match[0].length;
      const value = valueIn(partOf(text, start, index + line.length));
      const key = match.groups?.key?.trim() ?? '';
      parts.set(key, { kind: 'text', value: value.text, tag: null, passage: () => value });
    }
  }
  return { roots: [mapWith(root)], problems: () => [] };
}

/** A value without the blanks and quotes around it, and without a comment behind it. */
function valueIn(rest: Passage): Passage {
  const remark = rest.text.search(remarkPattern);
  const written = (remark === -1 ? rest.text : rest.text.slice(0, remark)).trimEnd();
  const lead = written.length - written.trimStart().length;
  const isQuoted = /^(["'`]).*\1$/.test(written.slice(lead)) && written.length > lead + 1;
  const quote = isQuoted ? 1 : 0;
  return partOf(rest, lead + quote, written.length - quote);
}
