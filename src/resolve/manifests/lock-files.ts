import { lockNames } from '../../model/manifest.js';
import type { SourceFile } from '../../model/written.js';
import { parseJson } from '../document/plain-value.js';
import { folderOf, nameOf, parentOf } from './paths.js';

/** The version that a lock file takes of a package, for a range as it is written; null for none. */
export type Locked = (name: string, range: string) => string | null;

/**
 * The lock file that decides which versions the ranges of a file come to: the one in its folder, or
 * the nearest one above it, as in a workspace; null where there is none, or none is known for such a
 * file.
 */
export function lockBeside(path: string, open: (path: string) => SourceFile | null): Locked | null {
  const names = lockNames[nameOf(path)] ?? [];
  for (let folder = folderOf(path); names.length > 0; folder = folderOf(parentOf(folder))) {
    // Each is asked for before one is taken, so that all that is missing is read in one round.
    const [lock] = names.flatMap((name) => open(`${folder}${name}`) ?? []);
    if (lock !== undefined) return readLock(lock, parentOf(path).slice(folder.length));
    if (folder === '') break;
  }
  return null;
}

function readLock({ path, text }: SourceFile, within: string): Locked {
  const name = nameOf(path);
  if (name === 'yarn.lock') return yarnLock(text);
  if (name === 'pnpm-lock.yaml') return pnpmLock(text, within);
  return name.endsWith('.lock') ? pythonLock(text) : npmLock(text, within);
}

/** A package of a part stands in its own `node_modules`, or in those of a folder above it. */
function npmLock(text: string, within: string): Locked {
  const packages = mapIn(parseJson(text), 'packages');
  return (name) => {
    for (let folder = within; ; folder = parentOf(folder)) {
      const entry = mapIn(packages, `${folder === '' ? '' : `${folder}/`}node_modules/${name}`);
      if (typeof entry?.version === 'string') return entry.version;
      if (folder === '') return null;
    }
  };
}

function mapIn(value: unknown, key: string): Record<string, unknown> | null {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return null;
  const part = (value as Record<string, unknown>)[key];
  return typeof part === 'object' && part !== null ? (part as Record<string, unknown>) : null;
}

/** A line such as `"name@npm:^1.0", "name@npm:^1.1":`, and its version on a line below it. */
function yarnLock(text: string): Locked {
  const versions = new Map<string, string>();
  for (const block of text.split(/\r?\n(?=\S)/)) {
    const [head = '', ...lines] = block.split(/\r?\n/);
    const [, version] = /^ {2}version:? "?([^"\s]+)"?$/m.exec(lines.join('\n')) ?? [];
    if (version === undefined || head.startsWith('#')) continue;
    for (const spec of head.replace(/:$/, '').replaceAll('"', '').split(', ')) {
      versions.set(spec.replace('@npm:', '@'), version);
    }
  }
  return (name, range) => versions.get(`${name}@${range.replace(/^npm:/, '')}`) ?? null;
}

/** Under `importers`, the folder of a part, and there the name and its `version`. */
function pnpmLock(text: string, within: string): Locked {
  const [, importers = ''] = text.split(/^importers:$/m);
  const parts = importers.split(/^(?=\S)/m)[0]?.split(/^ {2}(?=\S)/m) ?? [];
  const own = parts.find((part) => keyOf(part) === (within === '' ? '.' : within)) ?? '';
  const versions = new Map<string, string>();
  for (const entry of own.split(/^ {6}(?=\S)/m).slice(1)) {
    const [, version] = /^ {8}version: '?(\d[^\s'(]*)/m.exec(entry) ?? [];
    if (version !== undefined) versions.set(keyOf(entry), version);
  }
  return (name) => versions.get(name) ?? null;
}

function keyOf(block: string): string {
  return (/^(.*?):\s*$/m.exec(block)?.[1] ?? '').replace(/^(['"])(.*)\1$/, '$2');
}

/** Poetry and uv write one block for each version of a package; where there are two, none is taken. */
function pythonLock(text: string): Locked {
  const versions = new Map<string, Set<string>>();
  for (const block of text.split(/^\[\[package\]\]\s*$/m).slice(1)) {
    const [, name] = /^name = "([^"]*)"/m.exec(block) ?? [];
    const [, version] = /^version = "([^"]*)"/m.exec(block) ?? [];
    if (name === undefined || version === undefined) continue;
    const key = pythonName(name);
    versions.set(key, (versions.get(key) ?? new Set()).add(version));
  }
  return (name) => {
    const [version, another] = versions.get(pythonName(name)) ?? [];
    return another === undefined ? (version ?? null) : null;
  };
}

/** Python takes `Acme_Core` and `acme-core` for one. */
function pythonName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}
