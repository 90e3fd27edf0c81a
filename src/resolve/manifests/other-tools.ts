import { ofKind } from '../../model/finder.js';
import type { Marks } from '../../model/manifest.js';
import type { WrittenCore } from '../../model/written.js';
import { isCalledPlugin } from './archive.js';
import { pluginOf, readCoordinates, readUnversioned } from './coordinates.js';
import type { FormatReading, ReadFormat, Surroundings } from './format.js';
import { coreOfImage, coreOfTag } from './image.js';
import { type Passage, passageIn, placeOf } from './passage.js';
import { parentOf } from './paths.js';
import { unlessTemplate } from './reading.js';
import { repositoryContext } from './script.js';
import { addReading, addUnreadable, emptyFound, type Found, joinPath } from './shell/run.js';
import { hasVariable, type Unknown } from './variables.js';

/**
 * Reads a file of a tool whose language is not known here, such as Terraform, a Jenkinsfile or a unit
 * of systemd: images of the core and coordinates of plugins, wherever they stand outside comments. An
 * install of which no plugin can be told is unreadable, so that it is never passed over.
 */
export const readOtherTool: ReadFormat = (file, surroundings) => {
  const { marks } = surroundings;
  const found = emptyFound();
  const text = withoutRemarks(file.text);
  const whole = { path: file.path, text };
  const wordAt = (start: number, end: number) => passageIn(whole, start, end);
  for (const { 0: word, index } of text.matchAll(imageWord)) {
    // Behind two slashes stands a host.
    if (text.charAt(index - 1) === '/') continue;
    const image = wordAt(index, index + word.length);
    const core = coreOfImage(image, marks);
    if (core === null) continue;
    if (/[:@]/.test(word.slice(word.lastIndexOf('/') + 1))) found.cores.push(unlessTemplate(core));
    else if (imageKey.test(lineBefore(text, index))) found.cores.push(core);
    else if (nameKey.test(lineBefore(text, index))) addInParts(image, index, text, wordAt, found);
  }
  addReading(found, readBuild(file.path, text, wordAt, surroundings));
  addCharts(text, wordAt, marks, found);
  const install = installPattern.exec(text);
  const isList = /plugins[^/]*$/i.test(file.path) || listPattern.test(text);
  if ((install === null && !isList) || ofKind(marks.finders.plugins, 'lists').length === 0) {
    return found;
  }
  for (const { 0: word, index } of text.matchAll(coordinatesWord)) {
    addPlugin(wordAt(index, index + word.length), found);
  }
  if (isList) {
    for (const { groups, indices } of text.matchAll(namedPattern)) {
      const { name = '', version = '' } = groups ?? {};
      const place = indices?.groups?.version;
      if (place !== undefined && isCalledPlugin(name, marks))
        found.plugins.push(pluginOf(name, version, wordAt(...place)));
    }
  }
  const { plugins, unreadableInstalls } = found;
  if (install !== null && plugins.length + unreadableInstalls.length === 0)
    addUnreadable(found, wordAt(install.index, install.index + install[0].length), unknownLanguage);
  return found;
};

/** Reads a file of variables; what uses an `.env` reads it, and it names nothing by itself. */
export const readVariableFile: ReadFormat = (file, surroundings) =>
  /(?:^|\/)\.env(?:rc)?$/.test(file.path) ? {} : readOtherTool(file, surroundings);

/** A name with what may be its tag; a variable or a template may stand in either. */
const imageWord =
  /(?:[\w.-]+(?::\d+)?\/|\$\{[\w.]+\}\/?)*[\w.-]+(?:[:@](?:[\w.-]|@|:|\$?\{\{?[^{}\n]*\}\}?)+)?/g;

/** The name of a value that is an image, before the value itself. */
const imageKey = /image["']?[ \t]*[=:][ \t]*["']?$|^[ \t]*FROM[ \t]+$/i;

/** The name of a value that is an image's name, whose tag may stand beside it. */
const nameKey = /(?:repository|name)["']?[ \t]*[=:][ \t]*["']?$/i;

const coordinatesWord =
  /(?<![\w./:-])[A-Za-z_][\w-]*(?:\.[\w-]+)+:[\w.-]+(?::(?:[\w.+-]|\$?\{\{?[^{}\n]*\}\}?|\$\w+)+)?/g;

/** `plugin-dbt = "1.1.5"`, or the two with a comma between, as a line of a list. */
const namedPattern =
  /^[ \t]*["']?(?:[\w-]+(?:\.[\w-]+)+:)?(?<name>[\w-]+)["']?[ \t]*[=,;][ \t]*["']?(?<version>v?\d[\w.+-]*)/dgm;

/** An install command, its words in any notation. */
const installPattern = /\bplugins?\b["',\s]{1,20}(?:-[^\n]{0,80}?)?\binstall\b/;

/** A value called `plugins`, or whatever ends so, whose first word is coordinates. */
const listPattern = /plugins["']?\s{0,9}[=:]\s{0,9}["'[({\s]{0,9}[\w-]+(?:\.[\w-]+)+:[\w.-]+:/i;

const unknownLanguage: Unknown = {
  why: 'only coordinates with a version are read in such a file',
  remedy: 'Write each plugin as group:artifact:version, or keep the list in plugins.txt.',
};

const notReplaced: Unknown = {
  why: 'a variable in it has no known value here',
  remedy: 'Write the version out.',
};

function addPlugin(word: Passage, found: Found): void {
  const plugin = readCoordinates(word) ?? readUnversioned(word);
  if (hasVariable(word.text) || word.text.includes('{')) addUnreadable(found, word, notReplaced);
  else if (plugin !== null && !/^(?:https?|localhost)$/.test(word.text.split(':')[0] ?? ''))
    found.plugins.push(plugin);
}

/** How far from an image's name its tag may stand, in characters. */
const maxApart = 200;

/** `repository = "acme/server"` with `tag = "v1.2.0"` beside it; the name alone is only seen. */
function addInParts(
  name: Passage,
  index: number,
  text: string,
  wordAt: (start: number, end: number) => Passage,
  found: Found,
): void {
  const end = index + name.text.length;
  const behind = tagPattern.exec(text.slice(end, end + maxApart).split('}', 1)[0] ?? '');
  const tag = behind?.groups?.tag;
  if (behind === null || tag === undefined) return;
  const start = end + behind.index + behind[0].length - tag.length;
  const core = coreOfTag(wordAt(start, start + tag.length));
  if (core !== null) found.cores.push(unlessTemplate(core));
}

const tagPattern = /(?:^|[\s,{"'_-])tag["']?\s*[=:]\s*["']?(?<tag>[^\s"',}]+)/i;

/** What is built otherwise than its Dockerfile says by itself, as `build_args = { NAME = "value" }` does. */
function readBuild(
  path: string,
  text: string,
  wordAt: (start: number, end: number) => Passage,
  surroundings: Surroundings,
): FormatReading {
  const args = new Map<string, Passage>();
  const add = (match: RegExpExecArray | RegExpMatchArray, from: number) => {
    const place = match.indices?.groups?.value;
    if (place !== undefined)
      args.set(match.groups?.name ?? '', wordAt(from + place[0], from + place[1]));
  };
  for (const match of text.matchAll(argumentPattern)) add(match, 0);
  for (const { 0: opening, index } of text.matchAll(argumentsPattern)) {
    const from = index + opening.length;
    const block = /^[^{}()[\]]{0,1000}/.exec(text.slice(from, from + 1000))?.[0] ?? '';
    for (const match of block.matchAll(pairPattern)) add(match, from);
  }
  if (args.size === 0) return {};
  const folder = parentOf(path);
  const file = dockerfilePattern.exec(text)?.groups?.path ?? 'Dockerfile';
  const { build } = repositoryContext(surroundings, folder);
  return build({ path: joinPath(folder, file), args, target: null, contextFolder: folder });
}

const argumentPattern = /--build-arg[ =,"']{1,5}(?<name>\w+)=(?<value>[^\s"',]+)/dg;

const argumentsPattern = /\bbuild[-_. ]?args["']?\]?[ \t]*[=:]?\s*[{([]?/gi;

const pairPattern = /["']?(?<name>[A-Za-z_]\w*)["']?\s*[=:]\s*["'](?<value>[^"'\n]+)["']/dg;

const dockerfilePattern = /\bdockerfile["']?\s*[=:]\s*["'](?<path>[^"'\n]+)["']/i;

/** The tag that `chart = "kestra"` is rendered with: it stands in the same block, or the chart decides. */
function addCharts(
  text: string,
  wordAt: (start: number, end: number) => Passage,
  { name }: Pick<Marks, 'name'>,
  found: Found,
): void {
  if (name === null) return;
  for (const match of text.matchAll(chartPattern)) {
    const place = match.indices?.groups?.chart;
    if (place === undefined || match.groups?.chart?.split('/').at(-1) !== name) continue;
    const before = text.slice(0, match.index);
    const start = Math.max(
      0,
      before.search(/^(?:resource|module|release)\b(?![\s\S]*^(?:resource|module|release)\b)/m),
    );
    const end = /^\}/m.exec(text.slice(match.index))?.index;
    const block = text.slice(start, end === undefined ? undefined : match.index + end);
    const tag = tagIn(block);
    const core = tag === undefined ? null : coreOfTag(wordAt(start + tag[0], start + tag[1]));
    if (core !== null) found.cores.push(unlessTemplate(core));
    else if (!/\bvalues\b/.test(block))
      found.cores.push({ ...placed(wordAt(...place)), floats: true });
  }
}

function tagIn(block: string): readonly [number, number] | undefined {
  const places = chartTag.exec(block)?.indices?.groups;
  return places?.tag ?? places?.inside;
}

function placed(word: Passage): WrittenCore {
  return { text: word.text, location: placeOf(word) };
}

const chartPattern = /\bchart["']?\s*[=:]\s*["'](?<chart>[\w./:-]+)["']/dg;

const chartTag =
  /\bimage\.tag["']?[\s,]*(?:value["']?)?\s*[=:]\s*["']?(?<tag>[^\s"',}]+)|\bimage["']?\s*[=:]\s*\{?[^{}]{0,300}?\btag["']?\s*[=:]\s*["']?(?<inside>[^\s"',}]+)/d;

function lineBefore(text: string, index: number): string {
  return text.slice(Math.max(text.lastIndexOf('\n', index - 1) + 1, index - 100), index);
}

/** Blanks in the place of comments, so that all else stays where it is. */
export function withoutRemarks(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, blank)
    .replace(/^[ \t]*(?:#(?!!)|\/\/|;|--[ \t]|@?rem[ \t]).*$/gim, blank)
    .replace(/(?<=[\s"',;)}\]])(?:#[ \t]|\/\/[ \t]).*$/gm, blank);
}

function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, ' ');
}
