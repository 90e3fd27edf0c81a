import type { Location } from '../../model/location.js';
import type { Manifest } from '../../model/manifest.js';
import { problem } from '../../model/problem.js';
import type { Problem } from '../../model/report.js';
import { shown } from '../../model/shown.js';
import type { SourceFile } from '../../model/source-file.js';
import type { FormatReading, ReadFormat, Surroundings } from './format.js';

/** A file format: how it is called in a sentence, the names of its files, and its reader. */
interface Format {
  readonly called: string;
  readonly names: RegExp;
  readonly load: () => Promise<ReadFormat>;
}

/** File formats by the names of their files. A reader and its library are loaded when needed. */
const formats: readonly Format[] = [
  {
    called: 'a Dockerfile',
    names: /^(?:.*[._-])?(?:Docker|Container)file(?:[._-].*)?$/i,
    load: async () => (await import('./dockerfile.js')).readDockerfile,
  },
  {
    called: 'Gradle properties',
    names: /\.properties$/,
    load: async () => (await import('./gradle-properties.js')).readGradleProperties,
  },
  {
    called: 'a list of coordinates',
    names: /\.plugins$/,
    load: async () => (await import('./coordinates-list.js')).readCoordinatesList,
  },
  {
    called: 'a shell script',
    names: /\.(?:sh|bash)$/,
    load: async () => (await import('./script.js')).readScript,
  },
  {
    called: 'a Makefile',
    names: /^(?:GNU)?[Mm]akefile(?:\..*)?$|\.mk$/,
    load: async () => (await import('./makefile.js')).readMakefile,
  },
  {
    called: 'a list of plugins',
    names: /\.txt$/,
    load: async () => (await import('./plain-list.js')).readPlainList,
  },
  {
    called: 'a file of images or in the generic form',
    names: /\.(?:ya?ml|json)$/,
    load: async () => (await import('../written-files.js')).readYamlManifest,
  },
  {
    called: 'a kustomization',
    names: /^Kustomization$/,
    load: async () => (await import('../written-files.js')).readYamlManifest,
  },
];

const knownNames =
  'a Dockerfile, a Makefile, a shell script (.sh), .properties, .plugins, .txt, .yml, .yaml or .json';

/** Reads what one file says of the core and of plugins, in the order written. */
export async function readManifest(
  file: SourceFile,
  surroundings: Surroundings,
): Promise<Manifest> {
  const includes = new Set<string>();
  const open = (path: string) => {
    const inside = insidePath(path);
    const opened = inside === null ? null : surroundings.open(inside);
    if (opened !== null && opened.path !== file.path) includes.add(opened.path);
    return opened === null ? null : { path: opened.path, text: plainText(opened.text) };
  };
  const format = formatOf(file.path);
  const {
    cores = [],
    plugins = [],
    release = null,
    images = [],
    floatingInstalls = [],
    unreadableInstalls = [],
    wanted = [],
    problems = [],
    readAs = format?.called ?? null,
  } = await readIn(format, file, { ...surroundings, open });
  return {
    path: file.path,
    readAs,
    cores: cores.toSorted(byPlace),
    plugins: plugins.toSorted(byPlace),
    release,
    images,
    floatingInstalls,
    unreadableInstalls,
    includes: [...includes],
    wanted,
    problems: problems.toSorted(byPlace),
  };
}

async function readIn(
  format: Format | undefined,
  file: SourceFile,
  surroundings: Surroundings,
): Promise<FormatReading> {
  if (format === undefined) return { problems: [unknownFormat(file)] };
  const read = await format.load();
  return read({ path: file.path, text: plainText(file.text) }, surroundings);
}

function formatOf(path: string): Format | undefined {
  const name = path.split('/').at(-1) ?? '';
  return formats.find(({ names }) => names.test(name));
}

/** A path without its detours through other folders; null where it leads out of the root. */
function insidePath(path: string): string | null {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) return null;
    if (!['', '.', '..'].includes(part)) parts.push(part);
  }
  return path.startsWith('/') || parts.length === 0 ? null : parts.join('/');
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
  return problem(
    `Nothing is known about reading versions from ${shown(path)}; a manifest is ${knownNames}.`,
    { found: shown(path), expected: knownNames, at: { path, line: 1, column: 1, endColumn: 1 } },
  );
}
