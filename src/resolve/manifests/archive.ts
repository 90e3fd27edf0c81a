import type { Marks, UnreadableInstall } from '../../model/manifest.js';
import type { WrittenPlugin } from '../../model/written.js';
import { pluginOf } from './coordinates.js';
import { archivesOf, pluginOfArchive } from './find-words.js';
import { type Passage, partOf, placeOf } from './passage.js';
import { hasVariable } from './variables.js';

/** What an archive that is fetched or copied installs. */
export type Installed =
  | { readonly kind: 'plugin'; readonly plugin: WrittenPlugin }
  | { readonly kind: 'unreadable'; readonly install: UnreadableInstall }
  /** Nothing that could be a plugin, such as a licence or the sources of one. */
  | { readonly kind: 'nothing' };

/** Where an archive goes. */
export interface Destination {
  /** Whether plugins are loaded from there. */
  readonly isPluginFolder: boolean;
  /** Its name there, which may say more than where it comes from; null where it keeps its own. */
  readonly name: Passage | null;
}

/** Longest path or address that is looked at, in characters. */
const maxPath = 4000;

const nothing: Installed = { kind: 'nothing' };

/**
 * Reads the plugin that a path or an address of an archive names: by Maven's layout
 * `…/artifact/version/artifact-version.jar`, by a name such as `plugin-dbt-1.1.5.jar`, or by the one
 * that the platform's own tool gives it, `io_kestra_plugin__plugin-dbt__1_1_5.jar`. Outside a folder
 * of plugins only what is called a plugin is one.
 */
export function readArchive(
  path: Passage,
  written: Passage,
  to: Destination,
  marks: Pick<Marks, 'finders'>,
): Installed {
  if (path.text.length > maxPath) return to.isPluginFolder ? unversioned(written) : nothing;
  const source = withoutQuery(path);
  const archives = archivesOf(marks);
  const names = to.name === null ? [source] : [source, to.name];
  for (const name of names) {
    const plugin = pluginOfArchive(name, archives);
    if (plugin !== null && !hasVariable(name.text)) return { kind: 'plugin', plugin };
  }
  const plugin =
    archives.length > 0
      ? null
      : (pluginAt(source) ?? (to.name === null ? null : pluginAt(to.name)));
  const isArchive = isArchiveName(source.text) || (to.name !== null && isArchiveName(to.name.text));
  if (/-(?:sources|javadoc|tests)\.jar$/.test(source.text)) return nothing;
  if (plugin !== null && (to.isPluginFolder || isCalledPlugin(plugin.name))) {
    return hasVariable(plugin.version) || hasVariable(plugin.name)
      ? unversioned(written)
      : { kind: 'plugin', plugin };
  }
  if (!to.isPluginFolder) return nothing;
  if (/[*?[]/.test(source.text)) return unlisted(written);
  if (isArchive) return unversioned(written);
  return isOther(source.text) ? nothing : unlisted(written);
}

/** Whether an artifact's name says that it is a plugin, wherever it goes. */
function isCalledPlugin(name: string): boolean {
  return name.startsWith('plugin-');
}

const archivePattern = /\.(?:jar|hpi|jpi|zip|tar|tgz|tbz2?|txz|tar\.(?:gz|bz2|xz|zst))$/i;

function isArchiveName(path: string): boolean {
  return archivePattern.test(path);
}

/** A file of another kind; what has no ending may be a folder of archives. */
function isOther(path: string): boolean {
  return /\.[a-z]\w{0,9}$/i.test(path);
}

function withoutQuery(path: Passage): Passage {
  const end = path.text.search(/[?#]/);
  return end > 0 && path.text.includes('://') ? partOf(path, 0, end) : path;
}

function pluginAt(path: Passage): WrittenPlugin | null {
  const ending = archivePattern.exec(path.text);
  if (ending === null || /[*?[\]]/.test(path.text)) return null;
  const start = path.text.lastIndexOf('/') + 1;
  const name = partOf(path, start, ending.index);
  return mavenPlugin(path, start, name) ?? toolsPlugin(name) ?? namedPlugin(name);
}

/** Maven's layout: the two folders above a file are its artifact and its version. */
function mavenPlugin(path: Passage, start: number, name: Passage): WrittenPlugin | null {
  const folders = path.text.slice(0, start).split('/');
  const [artifact = '', version = ''] = folders.slice(-3, -1);
  if (artifact === '' || !/\d/.test(version) || !name.text.startsWith(`${artifact}-`)) return null;
  const from = artifact.length + 1;
  const isRepeated = name.text.startsWith(version, from);
  const folder = start - 1 - version.length;
  const written = isRepeated
    ? partOf(name, from, from + version.length)
    : partOf(path, folder, folder + version.length);
  return pluginOf(artifact, version, written);
}

const toolsPattern = /^[\w-]+?__(?<name>[\w.-]+?)__(?<version>v?\d[\w-]*)$/d;

/** The platform's own tool writes dots as underscores. */
function toolsPlugin(name: Passage): WrittenPlugin | null {
  const match = toolsPattern.exec(name.text.slice(0, maxName));
  const { name: artifact, version } = match?.groups ?? {};
  const place = match?.indices?.groups?.version;
  if (artifact === undefined || version === undefined || place === undefined) return null;
  return pluginOf(artifact, version.replaceAll('_', '.'), partOf(name, ...place));
}

/** Longest name of a file that is looked at, in characters. */
const maxName = 300;

/** What builds add behind a version. */
const classifierPattern = /-(?:all|shaded|shadow|fat|uber|jar-with-dependencies)$/;

/** The version begins at the first `-` behind which a number with a dot stands, or any number. */
function namedPlugin(name: Passage): WrittenPlugin | null {
  const text = name.text.slice(0, maxName).replace(classifierPattern, '');
  const dash = [/-v?\d+\./, /-v?\d+(?:-|$)/]
    .map((pattern) => text.search(pattern))
    .find((index) => index > 0);
  if (dash === undefined) return null;
  return pluginOf(text.slice(0, dash), text.slice(dash + 1), partOf(name, dash + 1, text.length));
}

function unversioned(written: Passage): Installed {
  return unreadable(
    written,
    'the name of the archive does not say which version of which plugin it holds',
    'Name the archive with its version, such as plugin-dbt-1.1.5.jar, or install the plugin by its coordinates.',
  );
}

function unlisted(written: Passage): Installed {
  return unreadable(
    written,
    'it is not known which plugins it holds',
    'Name each archive with its version, such as plugins/plugin-dbt-1.1.5.jar, or install the plugins by their coordinates.',
  );
}

function unreadable(written: Passage, why: string, remedy: string): Installed {
  const install = { text: written.text, location: placeOf(written), why, remedy };
  return { kind: 'unreadable', install };
}
