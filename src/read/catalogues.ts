import { parseCoreVersion } from '../model/core-version.js';
import { type Problem, problem } from '../model/report.js';
import { shown } from '../model/shown.js';
import { maxCatalogueLength } from '../model/sources.js';
import type { CatalogueSource } from '../model/written.js';
import type { Download, FileRead, Files } from '../world.js';
import { readLinked } from './policy.js';

/** How many catalogues an input may name. */
const maxCatalogues = 100;

/**
 * Reads the catalogues that the input names, one per line or separated by commas: files and
 * addresses. A core and `=` before one says that it is a vendor's list for that core. At a base one may
 * be missing or broken.
 */
export async function readCatalogues(
  input: string,
  files: Pick<Files, 'read'>,
  download: Download = refuseDownload,
  atBase = false,
): Promise<CataloguesRead> {
  const catalogues: CatalogueSource[] = [];
  const problems: Problem[] = [];
  const broken: Problem[] = [];
  const names = namesIn(input);
  if (names.length > maxCatalogues)
    return { catalogues, problems: [tooMany(names.length)], broken };
  for (const written of names) {
    const { core, name } = splitCore(written);
    const read = await readOne(name, files, download);
    if (read.kind === 'text') catalogues.push({ path: name, text: read.text, ...core });
    else if (read.kind === 'refused') {
      const isBroken = atBase && read.unseen === undefined;
      (isBroken ? broken : problems).push(unreadable(name, read.why));
    } else if (!atBase) problems.push(unreadable(name, 'there is no such file'));
  }
  return { catalogues, problems, broken };
}

export interface CataloguesRead {
  readonly catalogues: readonly CatalogueSource[];
  /** Why one cannot be had. */
  readonly problems: readonly Problem[];
  /** What is wrong with one of the base, which the change may repair. */
  readonly broken: readonly Problem[];
}

/** The paths of the catalogues that are files; an address is not part of the repository. */
export function cataloguePaths(input: string): string[] {
  return namesIn(input)
    .slice(0, maxCatalogues)
    .map((written) => splitCore(written).name)
    .filter((name) => !hasScheme(name));
}

function namesIn(input: string): string[] {
  return input
    .split(/[\n,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** `1.3.26=list.json`; a path or an address may hold a `=` too, but no core before it. */
function splitCore(written: string): { core: { core?: string }; name: string } {
  const at = written.indexOf('=');
  const core = written.slice(0, Math.max(at, 0)).trim();
  if (parseCoreVersion(core) === undefined) return { core: {}, name: withoutDot(written) };
  return { core: { core }, name: withoutDot(written.slice(at + 1).trim()) };
}

function withoutDot(path: string): string {
  return path.replace(/^(?:\.\/)+/, '');
}

async function readOne(
  name: string,
  files: Pick<Files, 'read'>,
  download: Download,
): Promise<FileRead> {
  if (/^https:\/\//i.test(name)) return download(name, maxCatalogueLength);
  if (!hasScheme(name)) {
    return readLinked(name, (path) => files.read(path, maxCatalogueLength));
  }
  return { kind: 'refused', why: `${name.slice(0, name.indexOf(':'))}:// is not https://` };
}

function hasScheme(name: string): boolean {
  return /^[a-z][\w+.-]+:\/\//i.test(name);
}

/** For whoever has no network to offer. */
export const refuseDownload: Download = async () => {
  return { kind: 'refused', why: 'nothing can be downloaded here' };
};

function tooMany(count: number): Problem {
  return problem(
    `\`catalog\` names ${count} catalogues, more than the ${maxCatalogues} that are read; put them together.`,
    { found: `${count} catalogues`, expected: `at most ${maxCatalogues} catalogues` },
  );
}

function unreadable(name: string, why: string): Problem {
  return problem(`The catalogue ${shown(name)} cannot be read: ${why}.`, {
    found: shown(name),
    expected: 'a catalogue as JSON or YAML, in a file or at a public https address',
  });
}
