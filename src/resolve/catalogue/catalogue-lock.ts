import { maxVersionLength } from '../../model/core-version.js';
import { parsePluginVersion, type VersionScheme } from '../../model/plugin-version.js';
import type { LockSource } from '../../model/source.js';
import type { SourceFile } from '../../model/source-file.js';
import type { WrittenCatalogue, WrittenCataloguePlugin } from '../../schema/written-catalogue.js';
import { parseJson } from '../document/json-text.js';

/** How many packages of a lock file are looked at. */
const maxPackages = 100_000;

/** Longest requirement that is taken. */
const maxRequirementLength = 300;

/**
 * What a lock file says of each package: its peer dependencies and engines in npm's, its dependencies
 * in that of Poetry; null for any other file. A package that asks for no core is left out.
 */
export function readLock(
  { path, text }: SourceFile,
  locks: readonly Pick<LockSource, 'core'>[],
  scheme: VersionScheme,
): WrittenCatalogue | null {
  const cores = locks.map(({ core }) => core);
  const found = /\.lock$/.test(path) ? poetryPackages(text, cores) : npmPackages(text, cores);
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

function npmPackages(text: string, cores: readonly string[]): readonly Package[] | null {
  const packages = mapIn(parseJson(text), 'packages');
  if (packages === null) return null;
  return Object.entries(packages)
    .slice(0, maxPackages)
    .flatMap(([path, value]) => {
      const name = path.split('node_modules/').at(-1) ?? '';
      const version = (value as { version?: unknown } | null)?.version;
      const requires = cores
        .flatMap((core) => ['peerDependencies', 'engines'].map((key) => mapIn(value, key)?.[core]))
        .find((each) => typeof each === 'string');
      if (typeof version !== 'string' || typeof requires !== 'string') return [];
      return name === '' || !path.includes('node_modules/') ? [] : [{ name, version, requires }];
    });
}

function mapIn(value: unknown, key: string): Record<string, unknown> | null {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null;
  const part = (value as Record<string, unknown>)[key];
  return typeof part === 'object' && part !== null ? (part as Record<string, unknown>) : null;
}

/** A lock file of Poetry is written by a program, one pair a line, so its lines tell all. */
function poetryPackages(text: string, cores: readonly string[]): readonly Package[] | null {
  const found: Package[] = [];
  const blocks = text.split(/^\[\[package\]\]\s*$/m, maxPackages).slice(1);
  if (blocks.length === 0) return null;
  for (const block of blocks) {
    const [head = '', ...sections] = block.split(/^\[/m);
    const dependencies = sections.find((each) => each.startsWith('package.dependencies]')) ?? '';
    const name = valueIn(head, 'name');
    const version = valueIn(head, 'version');
    const requires = cores.map((core) => valueIn(dependencies, core)).find((each) => each !== null);
    if (name && version && requires) found.push({ name, version, requires });
  }
  return found;
}

/** The text behind a key at the start of a line, or the `version` of the map behind it. */
function valueIn(section: string, key: string): string | null {
  for (const line of section.split('\n')) {
    const at = line.indexOf(' = ');
    if (line.slice(0, at).replaceAll('"', '').toLowerCase() !== key.toLowerCase()) continue;
    const value = line.slice(at + ' = '.length);
    return (
      /^"(?<text>[^"]*)"/.exec(value)?.groups?.text ??
      /^\{.*?\bversion = "(?<text>[^"]*)"/.exec(value)?.groups?.text ??
      null
    );
  }
  return null;
}
