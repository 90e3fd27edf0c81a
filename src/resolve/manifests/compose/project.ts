import { readDotenv } from '../dotenv.js';
import type { Surroundings } from '../format.js';
import type { Passage } from '../passage.js';
import type { LookUp } from '../variables.js';
import { variablesOf } from '../yaml/images.js';
import { itemsOf, mapOf, textOf, type YamlValue } from '../yaml/value.js';
import { type Interpolate, interpolating } from './variables.js';

/** A folder whose files are read together, with the variables of its `.env`. */
export interface Project {
  readonly folder: string;
  readonly variables: Variables;
  readonly interpolate: Interpolate;
  /** Arguments that a command gives to every build. */
  readonly buildArgs?: ReadonlyMap<string, Passage>;
}

export type Variables = ReadonlyMap<string, Passage>;

/** A folder with the variables that are set in it. */
export function projectIn(folder: string, variables: Variables): Project {
  return { folder, variables, interpolate: interpolating((name) => variables.get(name) ?? null) };
}

/** The variables that files at these paths set, the last of them first. */
export function dotenvAt(
  paths: readonly string[],
  { open }: Surroundings,
  others: LookUp,
): Variables {
  const variables = new Map<string, Passage>();
  for (const path of paths) {
    const file = open(path);
    if (file === null) continue;
    for (const [name, value] of readDotenv(
      file,
      (other) => variables.get(other) ?? others(other),
    )) {
      variables.set(name, value);
    }
  }
  return variables;
}

/** Variables of `environment` or `args`; one without a value takes that of the `.env`. */
export function definedIn(value: YamlValue | null, { interpolate, variables }: Project): Variables {
  const defined = new Map<string, Passage>();
  const bare = [
    ...itemsOf(value).flatMap((item) => textOf(item)?.text ?? []),
    ...(mapOf(value)?.keys() ?? []),
  ];
  for (const name of bare) {
    const known = variables.get(name);
    if (known !== undefined) defined.set(name, known);
  }
  for (const [name, text] of variablesOf(value)) defined.set(name, interpolate(text));
  return defined;
}
