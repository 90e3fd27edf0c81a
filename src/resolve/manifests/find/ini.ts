import { type Passage, partOf } from '../passage.js';
import { mapWith, type YamlFile, type YamlValue } from '../yaml/value.js';

const sectionPattern = /^[ \t]*\[([^\]]+)\]/;
const keyPattern = /^[ \t]*[^\s=:;#[][^=:]*[=:]/;
const remarkPattern = /(?:^|[ \t])[;#]/;

/** Reads an INI file as a map of its sections, together with what stands before them. */
export function readIni(text: Passage): YamlFile {
  const root = new Map<string, YamlValue>();
  const sections = new Map<string, Map<string, YamlValue>>();
  let parts = root;
  for (const { 0: line, index } of text.text.matchAll(/[^\r\n]+/g)) {
    const section = sectionPattern.exec(line)?.[1]?.trim();
    if (section !== undefined) {
      parts = sections.get(section) ?? new Map<string, YamlValue>();
      sections.set(section, parts);
      root.set(section, mapWith(parts));
    }
    const key = keyPattern.exec(line)?.[0];
    if (key !== undefined) {
      const value = valueIn(partOf(text, index + key.length, index + line.length));
      parts.set(key.slice(0, -1).trim(), {
        kind: 'text',
        value: value.text,
        tag: null,
        passage: () => value,
      });
    }
  }
  return { roots: [mapWith(root)], problems: () => [] };
}

/** A value without the blanks and quotes around it, and without a comment behind it. */
function valueIn(rest: Passage): Passage {
  const remark = rest.text.search(remarkPattern);
  const written = (remark === -1 ? rest.text : rest.text.slice(0, remark)).trimEnd();
  const lead = written.length - written.trimStart().length;
  const quote = /^(["'`]).*\1$/.test(written.slice(lead)) ? 1 : 0;
  return partOf(rest, lead + quote, written.length - quote);
}
