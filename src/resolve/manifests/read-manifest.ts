import type { Location } from '../../model/location.js';
import type { Manifest } from '../../model/manifest.js';
import type { Problem } from '../../model/report.js';
import { shown } from '../../model/shown.js';
import type { SourceFile } from '../../model/source-file.js';
import type { FormatReading, ReadFormat, Surroundings } from './format.js';

/** File formats by the names of their files. A reader and its library are loaded when needed. */
const formats: readonly { readonly names: RegExp; readonly load: () => Promise<ReadFormat> }[] = [
  {
    names: /^(?:.*[._-])?(?:Docker|Container)file(?:[._-].*)?$/i,
    load: async () => (await import('./dockerfile.js')).readDockerfile,
  },
  {
    names: /\.properties$/,
    load: async () => (await import('./gradle-properties.js')).readGradleProperties,
  },
  {
    names: /\.plugins$/,
    load: async () => (await import('./coordinates-list.js')).readCoordinatesList,
  },
  { names: /\.txt$/, load: async () => (await import('./plain-list.js')).readPlainList },
  {
    names: /\.(?:ya?ml|json)$/,
    load: async () => (await import('../written-files.js')).readYamlManifest,
  },
];

const knownNames = 'a Dockerfile, .properties, .plugins, .txt, .yml, .yaml or .json';

/** Reads what one file says of the core and of plugins, in the order written. */
export async function readManifest(
  file: SourceFile,
  surroundings: Surroundings,
): Promise<Manifest> {
  const opened = new Set<string>();
  const open = (path: string) => {
    opened.add(path);
    return surroundings.open(path);
  };
  const {
    cores = [],
    plugins = [],
    release = null,
    images = [],
    floatingInstalls = [],
    unreadableInstalls = [],
    wanted = [],
    problems = [],
  } = await readAs(file, { ...surroundings, open });
  return {
    path: file.path,
    cores: cores.toSorted(byPlace),
    plugins: plugins.toSorted(byPlace),
    release,
    images,
    floatingInstalls,
    unreadableInstalls,
    includes: [...opened],
    wanted,
    problems: problems.toSorted(byPlace),
  };
}

async function readAs(file: SourceFile, surroundings: Surroundings): Promise<FormatReading> {
  const name = file.path.split('/').at(-1) ?? '';
  const format = formats.find(({ names }) => names.test(name));
  if (format === undefined) return { problems: [unknownFormat(file)] };
  const read = await format.load();
  return read({ path: file.path, text: plainText(file.text) }, surroundings);
}

/**
 * A byte order mark is no column to an editor, and a lone carriage return no line to git; some
 * libraries take either for one, and would point beside the place.
 */
function plainText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r(?!\n)/g, ' ');
}

/** A reader may come by the parts of a file in another order than they are written. */
function byPlace({ location: a }: Located, { location: b }: Located): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
}

interface Located {
  readonly location: Location | null;
}

function unknownFormat({ path }: SourceFile): Problem {
  return {
    message: `Nothing is known about reading versions from ${shown(path)}; a manifest is ${knownNames}.`,
    found: shown(path),
    expected: knownNames,
    location: { path, line: 1, column: 1, endColumn: 1 },
  };
}
