import { readdirSync, readFileSync } from 'node:fs';
import { marksOf, noFiles } from '../../src/model/manifest.js';
import type { Location } from '../../src/model/written.js';
import { readManifests } from '../../src/resolve/manifests/manifests.js';
import { readPolicy } from './make-facts.js';

/** What is read of files under a preset or the text of a policy, a line each: `core 1.2.0 in Dockerfile:1:8-13`. */
export async function pinsUnder(
  preset: string,
  texts: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const files = Object.entries(texts).map(([path, text]) => ({ path, text }));
  const marks = marksOf(readPolicy(preset));
  const read = await readManifests({ ...noFiles, files }, marks, null);
  const { images, unreadableInstalls } = read.sight;
  return [
    ...read.cores.map(({ text, location, floats }) =>
      lineOf(`core ${text}${floats === true ? ' (floats)' : ''}`, location),
    ),
    ...read.plugins.map(({ name, version, requirement, location }) =>
      lineOf([`${name}@${version}`, requirement].filter(Boolean).join(' '), location),
    ),
    ...unreadableInstalls.map(({ text, location }) => lineOf(`unreadable ${text}`, location)),
    ...(read.cores.length === 0 ? images : []).map(({ text, location }) =>
      lineOf(`image ${text}`, location),
    ),
    ...read.problems.map(({ message, location }) => lineOf(`problem ${message}`, location)),
  ];
}

interface Pin extends Location {
  readonly name: string | null;
  readonly version: string;
}

/** The pins that a pack's own files hold, in the form of `pinsUnder` and in the order of their letters. */
export function ownPins(pack: string): readonly string[] {
  const pins = JSON.parse(readFileSync(`packs/${pack}/pins.json`, 'utf8')) as Pin[];
  return pins
    .map(({ name, version, ...location }) =>
      lineOf(name === null ? `core ${version}` : `${name}@${version}`, location),
    )
    .sort();
}

/** The texts of a pack's own files, by their paths. */
export function ownFiles(pack: string): Readonly<Record<string, string>> {
  const root = `packs/${pack}/files`;
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(root.length + 1));
  return Object.fromEntries(
    paths.sort().map((path) => [path, readFileSync(`${root}/${path}`, 'utf8')]),
  );
}

function lineOf(what: string, location: Location | null): string {
  if (location === null) return `${what} nowhere`;
  const { path, line, column, endColumn } = location;
  return `${what} in ${path}:${line}:${column}-${endColumn}`;
}
