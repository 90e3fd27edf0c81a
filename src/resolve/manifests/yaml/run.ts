import type { Problem } from '../../../model/report.js';
import { type FormatReading, type Surroundings, tooManyParts } from '../format.js';
import { type Passage, passageIn } from '../passage.js';
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

/** The first document of a file, where it is a map. */
export function firstMap(yaml: YamlFile | null): YamlMap | null {
  return mapOf(yaml?.roots[0]);
}

/** Reads the documents of a file one by one. */
export type ReadYaml = (yaml: YamlFile, path: string, run: YamlRun) => FormatReading;
