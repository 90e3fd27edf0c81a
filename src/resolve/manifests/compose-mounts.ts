import type { Marks } from '../../model/manifest.js';
import { readArchive } from './archive.js';
import type { FormatReading } from './format.js';
import { type Passage, partOf } from './passage.js';
import { folderOf } from './paths.js';
import { itemsOf, mapOf, textOf, type YamlMap } from './yaml-value.js';

/** The plugins that a folder or an archive of the host brings into the core's folder of plugins. */
export function readMountedPlugins(
  service: YamlMap,
  interpolate: Interpolate,
  marks: Pick<Marks, 'finders'>,
): FormatReading {
  const installed = mountsIn(service, interpolate).flatMap(({ source, target }) => {
    // What is not a path is a volume, which holds what was installed before.
    if (!/^(?:[.~/]|\$\{?\w*PWD)/.test(source.text)) return [];
    const path = target.text.replace(/\/$/, '');
    if (isPluginFolder(path)) {
      return readArchive(source, source, { isPluginFolder: true, name: null }, marks);
    }
    if (!isPluginFolder(folderOf(path))) return [];
    return readArchive(source, source, { isPluginFolder: true, name: target }, marks);
  });
  return {
    plugins: installed.flatMap((each) => (each.kind === 'plugin' ? each.plugin : [])),
    unreadableInstalls: installed.flatMap((each) =>
      each.kind === 'unreadable' ? each.install : [],
    ),
  };
}

/** Puts the values of a project's variables into a text. */
type Interpolate = (text: Passage) => Passage;

/** What is mounted, and where. */
export interface Mount {
  readonly source: Passage;
  readonly target: Passage;
}

/** The mounts of a service, in both forms that Compose has. */
export function mountsIn(service: YamlMap, interpolate: Interpolate): Mount[] {
  return itemsOf(service.get('volumes')).flatMap((item) => {
    const short = textOf(item);
    if (short === null) {
      const [source, target] = ['source', 'target'].map((key) => textOf(mapOf(item)?.get(key)));
      return source && target ? { source: interpolate(source), target: interpolate(target) } : [];
    }
    const whole = interpolate(short);
    const [source = '', target] = whole.text.split(':');
    if (target === undefined) return [];
    const start = source.length + 1;
    return {
      source: partOf(whole, 0, source.length),
      target: partOf(whole, start, start + target.length),
    };
  });
}

function isPluginFolder(path: string): boolean {
  return /(?:^|\/)plugins\/?$/.test(path);
}
