import { parsePackageUrl } from '../../model/package-url.js';
import { maxPluginName } from '../../model/plugin-version.js';
import { type Problem, problem } from '../../model/report.js';
import { shown } from '../../model/shown.js';
import type { Location, WrittenPlugin } from '../../model/written.js';

const form =
  'one per line: plugin-dbt@1.1.5, plugin-dbt@1.1.5 >=2025.1.0, org.acme:plugin-dbt:1.1.5 or pkg:maven/org.acme/plugin-dbt@1.1.5';

/** Where the part of a list between two offsets is written; null where that is not a file. */
export type PlaceInList = (start: number, end: number) => Location | null;

/**
 * Reads a list such as the input `plugin-versions`, or a file's; `what` names it in problems, and
 * every unreadable entry is one.
 */
export function readPluginList(
  what: string,
  text: string,
  placeOf: PlaceInList = () => null,
): { readonly plugins: readonly WrittenPlugin[]; readonly problems: readonly Problem[] } {
  const plugins: WrittenPlugin[] = [];
  const problems: Problem[] = [];
  for (const entry of entriesOf(text)) {
    const plugin = readEntry(entry, placeOf);
    if (plugin !== null) plugins.push(plugin);
    else problems.push(unreadable(what, entry, placeOf));
  }
  return { plugins, problems };
}

/**
 * Reads the list of an input. One that is given and names nothing, such as the comma between two
 * values that are empty, is a problem: by it alone nothing would be searched for, and all would pass.
 */
export function readInputList(
  input: 'plugin-versions' | 'current-plugin-versions',
  text: string,
): ReturnType<typeof readPluginList> {
  const list = readPluginList(input, text);
  if (text.trim() === '' || list.plugins.length + list.problems.length > 0) return list;
  const message = `${input} is given and names no plugin; write one, or leave it out.`;
  return { plugins: [], problems: [problem(message, { found: shown(text), expected: form })] };
}

/** One entry of a list, and the offset it begins at. */
interface Entry {
  readonly text: string;
  readonly start: number;
}

/**
 * Lines are entries; lines that begin with `#` are comments. A comma separates too, unless it
 * stands inside brackets or before one, where it belongs to a Maven range.
 */
function entriesOf(text: string): Entry[] {
  return [...text.matchAll(/[^\n]+/g)]
    .map(({ 0: line, index }) => ({ text: line, start: index }))
    .filter((line) => !line.text.trimStart().startsWith('#'))
    .flatMap(splitAtCommas)
    .map(trimmed)
    .filter((entry) => entry.text !== '');
}

function splitAtCommas(line: Entry): Entry[] {
  const entries: Entry[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: character, index } of line.text.matchAll(/[[(\])]|,(?!\s*[[(])/g)) {
    if (character !== ',') depth += character === '[' || character === '(' ? 1 : -1;
    else if (depth === 0) {
      entries.push({ text: line.text.slice(start, index), start: line.start + start });
      start = index + 1;
    }
  }
  return [...entries, { text: line.text.slice(start), start: line.start + start }];
}

function trimmed({ text, start }: Entry): Entry {
  const rest = text.trimStart();
  return { text: rest.trimEnd(), start: start + text.length - rest.length };
}

/** The version ends the first word of an entry, and the requirement ends the entry. */
function readEntry({ text, start }: Entry, placeOf: PlaceInList): WrittenPlugin | null {
  const [head = ''] = text.split(/\s/, 1);
  const requirement = text.slice(head.length).trim();
  const named = readUrl(head) ?? readPlain(head);
  if (named === null || named.name.length > maxPluginName) return null;
  const [from, to] = named.span;
  const end = start + text.length;
  const { name, version } = named;
  return {
    name,
    version,
    requirement: requirement === '' ? null : requirement,
    location: placeOf(start + from, start + to),
    requirementLocation: requirement === '' ? null : placeOf(end - requirement.length, end),
  };
}

/** What no name and no version begins with. */
const address = /(?:^|@)(?:[a-z][a-z\d+.-]*:[\\/]|(?:https?|ftp|wss?):|[\\/]{2})/i;

/** A plugin and where its version stands in the text. */
interface Named {
  readonly name: string;
  readonly version: string;
  readonly span: readonly [number, number];
}

function readUrl(head: string): Named | null {
  const url = parsePackageUrl(head);
  return url === null || url.version === null ? null : { ...url, version: url.version };
}

/** The version ends the text. Parted at its `@`, an address would show the secret before it. */
function readPlain(head: string): Named | null {
  const named = address.test(head) ? null : (readNamed(head) ?? readCoordinates(head));
  if (named === null || named.name.startsWith('pkg:')) return null;
  return { ...named, span: [head.length - named.version.length, head.length] };
}

/** `plugin-dbt@1.1.5`: the name ends at the last `@`. */
function readNamed(head: string): { name: string; version: string } | null {
  const groups = /^(?<name>.+)@(?<version>[^@]+)$/.exec(head)?.groups;
  return groups?.name && groups.version ? { name: groups.name, version: groups.version } : null;
}

/** `org.acme:plugin-dbt:1.1.5`: the artifact is the plugin's name. */
function readCoordinates(head: string): { name: string; version: string } | null {
  const groups = /^[^:]+:(?<name>[^:]+):(?<version>[^:]+)$/.exec(head)?.groups;
  return groups?.name && groups.version ? { name: groups.name, version: groups.version } : null;
}

function unreadable(what: string, { text, start }: Entry, placeOf: PlaceInList): Problem {
  return problem(`${what} has an entry that names no plugin and version: "${shown(text)}".`, {
    found: shown(text),
    expected: form,
    at: placeOf(start, start + text.length),
  });
}
