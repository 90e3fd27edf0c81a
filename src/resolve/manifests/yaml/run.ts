import type { Problem } from '../../../model/report.js';
import { type FormatReading, type Surroundings, tooManyParts } from '../format.js';
import { type Passage, passageIn } from '../passage.js';
import { pathWithin } from '../paths.js';
import { parseYaml } from './parse.js';
import { mapOf, type YamlFile, type YamlMap } from './value.js';

/** The reading of one YAML file, together with those that its tool reads with it. */
export interface YamlRun {
  readonly surroundings: Surroundings;
  /** Parses a text inside a file, such as the values in an Argo CD Application. */
  readonly parse: (text: Passage) => YamlFile;
  /** Parses the file at a path from the repository's root; null where there is none. */
  readonly open: (path: string) => YamlFile | null;
  /** Tells that not all is read that belongs together, as it is more than can be. */
  readonly exceed: () => void;
  /** What is wrong with how those are written; to be asked for when all is read. */
  readonly problems: () => readonly Problem[];
}

/** Begins the reading of the file at a path. */
export function beginRun(path: string, surroundings: Surroundings): YamlRun {
  const opened = new Map<string, YamlFile | null>();
  const parsed: YamlFile[] = [];
  const parse = (text: Passage) => {
    const yaml = parseYaml(text);
    parsed.push(yaml);
    return yaml;
  };
  let isExceeded = false;
  const exceed = () => {
    isExceeded = true;
  };
  const open = (other: string) => {
    const known = opened.get(other);
    if (known !== undefined) return known;
    const file = surroundings.open(other);
    const yaml = file === null ? null : parse(passageIn(file, 0, file.text.length));
    opened.set(other, yaml);
    return yaml;
  };
  const problems = () => [
    ...parsed.flatMap((yaml) => yaml.problems()),
    ...(isExceeded ? [tooManyParts(path)] : []),
  ];
  return { surroundings, parse, open, exceed, problems };
}

/** Parses the file that a path leads to from a folder; null where there is none, or it leads out of the repository. */
export function openWithin(
  folder: string,
  path: string,
  run: Pick<YamlRun, 'open'>,
): YamlFile | null {
  const within = pathWithin(folder, path);
  return within === null ? null : run.open(within);
}

/** The same of a path in a text, which stands for itself where it has several lines. */
export function openWritten(folder: string, written: Passage, run: YamlRun): YamlFile | null {
  const isWhole = written.text.includes('\n');
  return isWhole ? run.parse(written) : openWithin(folder, written.text, run);
}

/** The documents of a file that are maps. */
export function mapsOf(yaml: YamlFile | null): readonly YamlMap[] {
  return (yaml?.roots ?? []).flatMap((root) => mapOf(root) ?? []);
}

/** The first document of a file, where it is a map. */
export function firstMap(yaml: YamlFile | null): YamlMap | null {
  return mapOf(yaml?.roots[0]);
}

/** Reads the documents of a file one by one. */
export type ReadYaml = (yaml: YamlFile, path: string, run: YamlRun) => FormatReading;
