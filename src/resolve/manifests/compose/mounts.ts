import type { Marks } from '../../../model/manifest.js';
import { readArchive } from '../archive.js';
import type { FormatReading, Surroundings } from '../format.js';
import { type Passage, partOf, passageIn } from '../passage.js';
import { asFolder, folderOf, pathWithin } from '../paths.js';
import { itemsOf, textOf, textUnder, valueUnder, type YamlMap } from '../yaml/value.js';
import type { Project } from './project.js';

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
      const [source, target] = ['source', 'target'].map((key) => textOf(valueUnder(item, key)));
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

/** What a service says itself, or what it extends; each with the folder of its file. */
export interface Layer {
  readonly map: YamlMap;
  readonly folder: string;
}

/**
 * Finds what stands at a path of a container: a file of the repository that is mounted there, or a
 * config or secret of the project, whose text may be written in the file itself.
 */
export function mountedIn(
  layers: readonly Layer[],
  documents: readonly YamlMap[],
  { folder, interpolate }: Project,
  { open }: Surroundings,
): (path: string) => Passage | null {
  const mounts = layers.flatMap((layer) =>
    mountsIn(layer.map, interpolate).flatMap(({ source, target: { text: target } }) => {
      const path = source.text.startsWith('.') ? pathWithin(layer.folder, source.text) : null;
      return path === null ? [] : [{ path, target }];
    }),
  );
  const given = layers.flatMap(({ map }) =>
    givenKinds.flatMap(({ key, folder: own }) =>
      itemsOf(map.get(key)).flatMap((item) => {
        const name = textOf(item)?.text ?? textUnder(item, 'source');
        if (name === undefined) return [];
        const target = textUnder(item, 'target') ?? name;
        const definition = documents
          .map((document) => valueUnder(document, key, name))
          .find(Boolean);
        return { target: target.startsWith('/') ? target : `${own}${target}`, definition };
      }),
    ),
  );
  const textAt = (path: string): Passage | null => {
    const file = open(path);
    return file === null ? null : passageIn(file, 0, file.text.length);
  };
  return (path) => {
    const own = given.find(({ target }) => path === target)?.definition;
    const content = textOf(valueUnder(own, 'content'));
    if (content !== null) return interpolate(content);
    const file = textOf(valueUnder(own, 'file'));
    const within = file === null ? null : pathWithin(folder, interpolate(file).text);
    if (within !== null) return textAt(within);
    const mount = mounts.find(({ target }) => path === target || path.startsWith(asFolder(target)));
    return mount === undefined ? null : textAt(mount.path + path.slice(mount.target.length));
  };
}

/** What a project gives its services, and the folder in which that stands. */
const givenKinds = [
  { key: 'configs', folder: '/' },
  { key: 'secrets', folder: '/run/secrets/' },
];

function isPluginFolder(path: string): boolean {
  return /(?:^|\/)plugins\/?$/.test(path);
}
