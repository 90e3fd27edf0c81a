import { type ArchiveFinder, fits, ofKind } from '../../model/finder.js';
import type { Marks, UnreadableInstall } from '../../model/manifest.js';
import type { WrittenPlugin } from '../../model/written.js';
import { pluginOf } from './coordinates.js';
import { pluginIn } from './find/in-text.js';
import { joined, type Passage, partOf, placeOf } from './passage.js';
import { maxPath } from './paths.js';
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

const nothing: Installed = { kind: 'nothing' };

/**
 * Reads the plugin that a path or an address of an archive names, as the policy has such names. One
 * without names of its own has those of artifacts, in folders of plugins.
 */
export function readArchive(
  path: Passage,
  written: Passage,
  to: Destination,
  marks: Pick<Marks, 'finders'>,
): Installed {
  if (path.text.length > maxPath) return to.isPluginFolder ? unversioned(written, marks) : nothing;
  const source = withoutQuery(path);
  if (/-(?:sources|javadoc|tests)\.jar$/.test(source.text)) return nothing;
  const names = to.name === null ? [source] : [source, to.name];
  for (const finder of archivesOf(marks)) {
    for (const name of names) {
      const plugin = pluginAt(name, finder);
      if (plugin === null || !(to.isPluginFolder || isPlugin(plugin.name, finder))) continue;
      return hasVariable(plugin.version) || hasVariable(plugin.name)
        ? unversioned(written, marks)
        : { kind: 'plugin', plugin };
    }
  }
  if (!to.isPluginFolder) return nothing;
  if (/[*?[]/.test(source.text)) return unlisted(written, marks);
  if (names.some(({ text }) => archivePattern.test(text))) return unversioned(written, marks);
  return isOther(source.text) ? nothing : unlisted(written, marks);
}

function archivesOf({ finders }: Pick<Marks, 'finders'>): readonly ArchiveFinder[] {
  const archives = ofKind(finders.plugins, 'archive');
  return archives.length > 0 ? archives : [anyArtifact];
}

const anyArtifact: ArchiveFinder = {
  kind: 'archive',
  template: null,
  keys: null,
  dots: '.',
  location: null,
  optional: false,
};

/** Whether what has such a name is a plugin wherever it goes. */
function isPlugin(name: string, { template, keys }: ArchiveFinder): boolean {
  return keys === null ? template !== null : fits(keys, name);
}

/** Whether an artifact's name says that it is a plugin, wherever it goes. */
export function isCalledPlugin(name: string, marks: Pick<Marks, 'finders'>): boolean {
  return archivesOf(marks).some((each) => each.template === null && isPlugin(name, each));
}

const archivePattern = /\.(?:jar|hpi|jpi|zip|tar|tgz|tbz2?|txz|tar\.(?:gz|bz2|xz|zst))$/i;

/** A file of another kind; what has no ending may be a folder of archives. */
function isOther(path: string): boolean {
  return /\.[a-z]\w{0,9}$/i.test(path);
}

function withoutQuery(path: Passage): Passage {
  const end = path.text.search(/[?#]/);
  return end > 0 && path.text.includes('://') ? partOf(path, 0, end) : path;
}

/** The plugin that the end of a path names, in Maven's layout with the folders above it. */
function pluginAt(
  path: Passage,
  { template, dots, optional }: ArchiveFinder,
): WrittenPlugin | null {
  const ending = archivePattern.exec(path.text);
  if (ending === null || /[*?[\]]/.test(path.text)) return null;
  const start = path.text.lastIndexOf('/') + 1;
  const name = partOf(path, start, ending.index);
  const maven = mavenName(path, start, name);
  if (template === null) {
    if (maven === null) return namedPlugin(name);
    return pluginOf(maven.artifact.text, maven.version.text, maven.version);
  }
  const end = partOf(path, ending.index);
  const whole = maven === null ? [name, end] : [maven.artifact, maven.dash, maven.version, end];
  const plugin = pluginIn(joined(whole), [{ template, optional }]);
  return plugin === null ? null : { ...plugin, version: plugin.version.replaceAll(dots, '.') };
}

/** Maven's layout: the two folders above a file are its artifact and its version. */
function mavenName(path: Passage, start: number, name: Passage) {
  const folders = path.text.slice(0, start).split('/');
  const [artifact = '', version = ''] = folders.slice(-3, -1);
  if (artifact === '' || !/\d/.test(version) || !name.text.startsWith(`${artifact}-`)) return null;
  const from = artifact.length + 1;
  const isRepeated = name.text.startsWith(version, from);
  const folder = start - 1 - version.length;
  return {
    artifact: partOf(name, 0, artifact.length),
    dash: partOf(name, artifact.length, from),
    version: isRepeated
      ? partOf(name, from, from + version.length)
      : partOf(path, folder, folder + version.length),
  };
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

function unversioned(written: Passage, marks: Pick<Marks, 'finders'>): Installed {
  return unreadable(
    written,
    'the name of the archive does not say which version of which plugin it holds',
    `Name the archive with its version, such as ${shownName(marks)}${orOtherwise(', or install the plugin by its coordinates', marks)}.`,
  );
}

function unlisted(written: Passage, marks: Pick<Marks, 'finders'>): Installed {
  return unreadable(
    written,
    'it is not known which plugins it holds',
    `Name each archive with its version, such as plugins/${shownName(marks)}${orOtherwise(', or install the plugins by their coordinates', marks)}.`,
  );
}

/** An archive's name that would be read. */
function shownName(marks: Pick<Marks, 'finders'>): string {
  const archives = archivesOf(marks);
  const isArtifact = archives.some(({ template }) => template === null);
  return isArtifact ? 'plugin-dbt-1.1.5.jar' : (archives[0]?.template?.text ?? '');
}

function orOtherwise(way: string, { finders }: Pick<Marks, 'finders'>): string {
  const commands = ofKind(finders.plugins, 'command');
  return commands.some(({ template }) => template?.isCoordinates) ? way : '';
}

function unreadable(written: Passage, why: string, remedy: string): Installed {
  const install = { text: written.text, location: placeOf(written), why, remedy };
  return { kind: 'unreadable', install };
}
