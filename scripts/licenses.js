import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licences of libraries, each under the library's name: every copy of their code must carry them.
 * Terms that several have word for word stand once, below the titles and copyrights of all of these.
 * Throws for a library that brings none.
 */
export function licensesOf(libraries) {
  const groups = new Map();
  for (const { head, terms } of libraries.toSorted().map(licenseOf)) {
    const words = terms.split(/\s+/).join(' ');
    const group = groups.get(words) ?? { heads: [], terms };
    group.heads.push(head);
    groups.set(words, group);
  }
  return [...groups.values()]
    .map(({ heads, terms }) => `${heads.join('\n')}\n${terms}\n`)
    .join('\n\n');
}

/** A title and copyrights come first, and then the terms. */
function licenseOf(library) {
  const folder = join('node_modules', library);
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.|$)/i.test(name));
  if (file === undefined) throw new Error(`${library} brings no licence.`);
  const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const text = readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim();
  const lines = text.split('\n');
  const last = lines.slice(0, maxHead).findLastIndex((line) => /^\s*Copyright\b/.test(line)) + 1;
  const head = [library, license, ...lines.slice(0, last)].filter((line) => line.trim() !== '');
  return { head: `${head.join('\n')}\n`, terms: lines.slice(last).join('\n').trim() };
}

/** Within so many lines the copyrights stand, in lines. */
const maxHead = 8;
