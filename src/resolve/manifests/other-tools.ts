import { ofKind } from '../../model/finder.js';
import type { Marks } from '../../model/manifest.js';
import { isCalledPlugin } from './archive.js';
import { pluginOf, readCoordinates, readUnversioned } from './coordinates.js';
import type { FormatReading, ReadFormat, Surroundings } from './format.js';
import { coreOfImage, coreOfTag, unlessTemplate } from './image.js';
import { type Passage, partOf, partsIn, passageIn, placeOf } from './passage.js';
import { nameOf, parentOf } from './paths.js';
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
  const whole = passageIn({ path: file.path, text }, 0, text.length);
  for (const { 0: word, index } of text.matchAll(imageWord)) {
    // Behind two slashes stands a host.
    if (text.charAt(index - 1) === '/') continue;
    const image = partOf(whole, index, index + word.length);
    const core = coreOfImage(image, marks);
    if (core === null) continue;
    if (/[:@]/.test(word.slice(word.lastIndexOf('/') + 1))) found.cores.push(unlessTemplate(core));
    else if (imageKey.test(lineBefore(text, index))) found.cores.push(core);
    else if (nameKey.test(lineBefore(text, index))) {
      addInParts(partOf(whole, index + word.length, index + word.length + maxApart), found);
    }
  }
  addReading(found, readBuild(file.path, whole, surroundings));
  addCharts(whole, marks, found);
  const install = installPattern.exec(text);
  const isList = /plugins[^/]*$/i.test(file.path) || listPattern.test(text);
  if ((install === null && !isList) || ofKind(marks.finders.plugins, 'lists').length === 0) {
    return found;
  }
  const rest = isList ? text.replace(namedPattern, blank) : text;
  for (const { 0: word, index } of rest.matchAll(coordinatesWord)) {
    addPlugin(partOf(whole, index, index + word.length), found);
  }
  const named = isList ? partsIn<NamedParts>(whole, namedPattern) : [];
  for (const { group, name, version } of named) {
    if (group !== undefined || isCalledPlugin(name.text, marks))
      found.plugins.push(pluginOf(name.text, version.text, version));
  }
  const { plugins, unreadableInstalls } = found;
  if (install !== null && plugins.length + unreadableInstalls.length === 0)
    addUnreadable(
      found,
      partOf(whole, install.index, install.index + install[0].length),
      unknownLanguage,
    );
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
  /^[ \t]*["']?(?<group>[\w-]+(?:\.[\w-]+)+:)?(?<name>[\w-]+)["']?[ \t]*[=,;][ \t]*["']?(?<version>v?\d[\w.+-]*)/dgm;

interface NamedParts {
  readonly group?: Passage;
  readonly name: Passage;
  readonly version: Passage;
}

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
  else if (plugin !== null) found.plugins.push(plugin);
}

/** How far from an image's name its tag may stand, in characters. */
const maxApart = 200;

/** `repository = "acme/server"` with `tag = "v1.2.0"` behind it; the name alone is only seen. */
function addInParts(behind: Passage, found: Found): void {
  for (const { tag } of partsIn<{ tag: Passage }>(behind, tagPattern)) addTag(tag, found);
}

const tagPattern = /^[^}]*?[\s,{"'_-]tag["']?\s*[=:]\s*["']?(?<tag>[^\s"',}]+)/dgi;

function addTag(tag: Passage, found: Found): void {
  const core = coreOfTag(tag);
  if (core !== null) found.cores.push(unlessTemplate(core));
}

/** What is built otherwise than its Dockerfile says by itself, as `build_args = { NAME = "value" }` does. */
function readBuild(path: string, text: Passage, surroundings: Surroundings): FormatReading {
  const blocks = partsIn<{ block: Passage }>(text, argumentsPattern);
  const pairs = [
    ...partsIn<Record<'name' | 'value', Passage>>(text, argumentPattern),
    ...blocks.flatMap(({ block }) =>
      partsIn<Record<'name' | 'value', Passage>>(block, pairPattern),
    ),
  ];
  if (pairs.length === 0) return {};
  const args = new Map(pairs.map(({ name, value }) => [name.text, value]));
  const folder = parentOf(path);
  const file = dockerfilePattern.exec(text.text)?.[1] ?? 'Dockerfile';
  const { build } = repositoryContext(surroundings, folder);
  return build({ path: joinPath(folder, file), args, target: null, contextFolder: folder });
}

const argumentPattern = /--build-arg[ =,"']{1,5}(?<name>\w+)=(?<value>[^\s"',]+)/dg;

const argumentsPattern =
  /\bbuild[-_. ]?args["']?\]?[ \t]*[=:]?\s*[{([]?(?<block>[^{}()[\]]{0,1000})/dgi;

const pairPattern = /(?<name>[A-Za-z_]\w*)["']?\s*[=:]\s*["'](?<value>[^"'\n]+)["']/dg;

const dockerfilePattern = /\bdockerfile["']?\s*[=:]\s*["']([^"'\n]+)["']/i;

/** The tag that `chart = "kestra"` is rendered with: it stands in the same block, or the chart decides. */
function addCharts(text: Passage, { name }: Pick<Marks, 'name'>, found: Found): void {
  let start = 0;
  for (const { length } of text.text.split(/^(?=(?:resource|module|release)\b|\})/m)) {
    const block = partOf(text, start, start + length);
    start += length;
    for (const { chart } of partsIn<{ chart: Passage }>(block, chartPattern)) {
      if (nameOf(chart.text) !== name) continue;
      const [tag] = partsIn<{ image?: Passage; inside?: Passage }>(block, chartTag);
      const written = tag?.image ?? tag?.inside;
      if (written !== undefined) addTag(written, found);
      else if (!/\bvalues\b/.test(block.text)) {
        found.cores.push({ text: chart.text, location: placeOf(chart), floats: true });
      }
    }
  }
}

const chartPattern = /\bchart["']?\s*[=:]\s*["'](?<chart>[\w./:-]+)["']/dg;

const chartTag =
  /\bimage\.tag["']?[\s,]*(?:value["']?\s*)?[=:]\s*["']?(?<image>[^\s"',}]+)|\bimage["']?\s*[=:]\s*\{?[^{}]{0,300}?\btag["']?\s*[=:]\s*["']?(?<inside>[^\s"',}]+)/dg;

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
