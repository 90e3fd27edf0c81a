import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licences of libraries, each under the library's name: every copy of their code must carry them.
 * Throws for a library that brings none.
 */
export function licensesOf(libraries) {
  return libraries.toSorted().map(licenseOf).join('\n');
}

function licenseOf(library) {
  const folder = join('node_modules', library);
  const file = readdirSync(folder).find((name) => /^licen[cs]e(?:\.|$)/i.test(name));
  if (file === undefined) throw new Error(`${library} brings no licence.`);
  const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const text = readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim();
  return `${library}\n${license}\n${text}\n`;
}
