import type { LockSource } from '../../model/catalogue.js';
import { maxVersionLength } from '../../model/core-version.js';
import { parsePluginVersion, type VersionScheme } from '../../model/plugin-version.js';
import { maxRequirementLength } from '../../model/requirement-notation.js';
import type { SourceFile } from '../../model/written.js';
import type { WrittenCatalogue, WrittenCataloguePlugin } from '../../schema/written-catalogue.js';
import { parseJson } from '../document/plain-value.js';

/** How many packages of a lock file are looked at. */
const maxPackages = 100_000;

/**
 * What a lock file says of each package: its peer dependencies and engines in npm's, its dependencies
 * in Python's; null for any other file. A package that asks for no core is left out, and so is one
 * that asks for several cores, each for another environment.
 */
export function readLock(
  { path, text }: SourceFile,
  locks: readonly Pick<LockSource, 'core'>[],
  scheme: VersionScheme,
): WrittenCatalogue | null {
  const cores = locks.map(({ core }) => core);
  const found = path.endsWith('.lock') ? pythonPackages(text, cores) : npmPackages(text, cores);
  if (found === null) return null;
  const plugins = new Map<string, WrittenCataloguePlugin>();
  for (const { name, version, requires } of found) {
    if (version.length > maxVersionLength || requires.length > maxRequirementLength) continue;
    if (parsePluginVersion(version, scheme) === undefined) continue;
    plugins.set(name, { versions: { ...plugins.get(name)?.versions, [version]: requires } });
  }
  return { plugins: Object.fromEntries(plugins) };
}

interface Package {
  readonly name: string;
  readonly version: string;
  readonly requires: string;
}

/** Any of it may be anything else in a document of another kind. */
interface NpmPackage {
  readonly version?: unknown;
  readonly peerDependencies?: Readonly<Record<string, unknown>> | null;
  readonly engines?: Readonly<Record<string, unknown>> | null;
}

function npmPackages(text: string, cores: readonly string[]): readonly Package[] | null {
  const lock = parseJson(text) as { readonly packages?: unknown } | null;
  const packages = lock?.packages;
  if (typeof packages !== 'object' || packages === null) return null;
  return Object.entries(packages as Readonly<Record<string, NpmPackage | null>>)
    .slice(0, maxPackages)
    .flatMap(([path, value]) => {
      const [, ...names] = path.split('node_modules/');
      const [name, version] = [names.at(-1), value?.version];
      const requires = cores
        .flatMap((core) => [value?.peerDependencies?.[core], value?.engines?.[core]])
        .find((each) => typeof each === 'string');
      if (!name || typeof version !== 'string' || requires === undefined) return [];
      return [{ name, version, requires }];
    });
}

/**
 * The lock files of Poetry and uv are written by a program, one pair a line, so their lines tell all.
 * uv repeats what its own and local packages ask for; of others it keeps the names alone.
 */
function pythonPackages(text: string, cores: readonly string[]): readonly Package[] | null {
  const blocks = text.split(/^\[\[package\]\]\s*$/m, maxPackages).slice(1);
  if (blocks.length === 0) return null;
  const wanted = new Set(cores.map(normal));
  return blocks.flatMap((block) => {
    const [head = '', ...sections] = block.split(/^\[/m);
    const name = /^name = "([^"]+)"/m.exec(head)?.[1];
    const version = /^version = "([^"]+)"/m.exec(head)?.[1];
    const requires = new Set(
      sections.flatMap((section) => [
        ...(section.startsWith('package.dependencies]') ? poetryRanges(section, wanted) : []),
        ...(section.startsWith('package.metadata]') ? uvRanges(section, wanted) : []),
      ]),
    );
    const [range, another] = requires;
    if (name === undefined || version === undefined || range === undefined) return [];
    return another === undefined ? [{ name, version, requires: range }] : [];
  });
}

/** `core = ">=1.0"`, or maps with a `version`, in one line or several. */
function poetryRanges(section: string, wanted: ReadonlySet<string>): readonly string[] {
  return section.split(/^(?=["\w])/m).flatMap((entry) => {
    const [, key = '', value = ''] = /^"?([^"=\s]+)"? = ([\s\S]*)/.exec(entry) ?? [];
    if (!wanted.has(normal(key))) return [];
    if (value.startsWith('"')) return [value.slice(1, value.indexOf('"', 1))];
    return [...value.matchAll(/\bversion = "([^"]*)"/g)].map(([, range = '']) => range);
  });
}

/** `requires-dist = [{ name = "core", specifier = ">=1.0" }]`. */
function uvRanges(section: string, wanted: ReadonlySet<string>): readonly string[] {
  return [...section.matchAll(/\{([^{}]*)\}/g)].flatMap(([, entry = '']) => {
    const name = /\bname = "([^"]*)"/.exec(entry)?.[1] ?? '';
    const range = /\bspecifier = "([^"]*)"/.exec(entry)?.[1] ?? [];
    return wanted.has(normal(name)) ? range : [];
  });
}

/** Python takes `Acme_Core` and `acme-core` for one. */
function normal(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}
