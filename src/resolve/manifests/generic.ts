import * as v from 'valibot';
import { packageName } from '../../model/package-url.js';
import { maxPluginName } from '../../model/plugin-version.js';
import type { Location, WrittenPlugin } from '../../model/written.js';
import { mapFrom, mapOf as mapShape, text } from '../../schema/vocabulary.js';
import type { Document, Path } from '../document/document.js';
import { problemsOfIssues } from '../document/document-problems.js';
import { floats } from '../facts/core.js';
import { readPluginList } from '../facts/plugin-list.js';
import type { FormatReading } from './format.js';
import { entriesOf, mapOf, textOf, textsOf, type YamlMap, type YamlValue } from './yaml/value.js';

const versionForm = 'a version in quotes, such as "1.1.5"';
const pluginsForm = 'a map of plugin names and versions, or a list such as ["plugin-dbt@1.1.5"]';
const nameForm = `a plugin's name of at most ${maxPluginName} characters`;

const version = text(versionForm);
const name = v.pipe(text(nameForm), v.maxLength(maxPluginName, nameForm));
const requires = v.optional(text('a requirement in quotes, such as ">=2025.1.0"'));

const writtenVersions = mapShape({
  core: v.optional(text('a core version in quotes, such as "2025.1.0"')),
  plugins: v.optional(
    v.union(
      [
        mapFrom(name, v.union([version, mapShape({ version, requires })], versionForm)),
        v.array(text('text such as plugin-dbt@1.1.5'), pluginsForm),
      ],
      pluginsForm,
    ),
  ),
});

type WrittenPlugins = NonNullable<v.InferOutput<typeof writtenVersions>['plugins']>;

/** Files that are in the generic form whatever they hold, so that a misspelt key is noticed. */
const genericName = /(?:^|\/)release-gate\.[^/]*$/;

/** Files of other tools, which may have keys of these names of their own. */
const foreignName = /(?:^|[/._-])compose(?:[._-][^/]*)?$|values[^/]*$|kustomization/i;
const foreignKeys = ['image', 'services', 'apiVersion', 'jobs', 'stages', 'kind'];

/**
 * Whether a file is in the form for everyone else: by its name, or because its `core` or some of its
 * `plugins` are versions. Other tools' files have such keys too, and are none of it.
 */
export function isGeneric(path: string, map: YamlMap | null): boolean {
  if (genericName.test(path)) return true;
  if (map === null || foreignName.test(path)) return false;
  if (foreignKeys.some((key) => map.get(key) !== null)) return false;
  const plugins = map.get('plugins');
  return (
    isVersion(textOf(map.get('core'))?.text) ||
    entriesOf(plugins).some(([, entry]) => isEntry(entry)) ||
    textsOf(plugins).some(({ text }) => isVersion(text.split(/[@:]/).at(-1)))
  );
}

function isEntry(value: YamlValue): boolean {
  const map = mapOf(value);
  if (map !== null && map.get('requires') !== null) return true;
  return isVersion(textOf(map === null ? value : map.get('version'))?.text);
}

function isVersion(text: string | undefined): boolean {
  return text !== undefined && (/^v?\d/.test(text) || floats(text));
}

/** Reads the form for everyone else: `core` and `plugins`, in YAML or JSON. */
export function readGeneric(document: Document): FormatReading {
  const { success, output, issues } = v.safeParse(writtenVersions, document.value);
  if (!success) return { problems: problemsOfIssues(issues, document) };
  const { core, plugins = [] } = output;
  const cores = core === undefined ? [] : [{ text: core, location: placeOf(['core'], document) }];
  return Array.isArray(plugins)
    ? { cores, ...readList(plugins, document) }
    : { cores, plugins: readMap(plugins, document) };
}

type Named = Exclude<WrittenPlugins, readonly string[]>;

function readList(entries: readonly string[], document: Document): FormatReading {
  const readings = entries.map((entry, index) => {
    const location = placeOf(['plugins', index], document);
    return readPluginList(document.path, entry, (start, end) => within(location, start, end));
  });
  return {
    plugins: readings.flatMap(({ plugins }) => plugins),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

function readMap(plugins: Named, document: Document): WrittenPlugin[] {
  return Object.entries(plugins).map(([name, written]) => {
    const at = ['plugins', name];
    const isText = typeof written === 'string';
    const requirement = isText ? null : (written.requires ?? null);
    return {
      name: packageName(name),
      version: isText ? written : written.version,
      requirement,
      location: placeOf(isText ? at : [...at, 'version'], document),
      requirementLocation: requirement === null ? null : placeOf([...at, 'requires'], document),
    };
  });
}

/** The place of a text, without its quotes. */
function placeOf(at: Path, document: Document): Location {
  const { location, text } = document.placeOf(at, 'value');
  return /^["']/.test(text) ? within(location, 1, lengthOf(location) - 1) : location;
}

function within(location: Location, start: number, end: number): Location {
  return { ...location, column: location.column + start, endColumn: location.column + end };
}

function lengthOf({ column, endColumn }: Location): number {
  return endColumn - column;
}
