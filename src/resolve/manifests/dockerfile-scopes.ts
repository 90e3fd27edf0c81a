import type { Passage } from './passage.js';
import { expand, type LookUp } from './variables.js';

/** How many characters variables may add in one file: variables of variables can double endlessly. */
const mostExpanded = 1_000_000;

/** The variables of a Dockerfile while it is read from its top. */
export interface Scopes {
  /** A stage begins: the variables of the one before are gone. */
  readonly enterStage: () => void;
  /** `ARG` or `ENV`; a value of null takes over the one from before the first stage. */
  readonly define: (name: string, value: Passage | null) => void;
  /** Puts values in the place of variables that `FROM` sees: those from before the first stage. */
  readonly expandGlobal: (passage: Passage) => Passage;
  /** Puts values in the place of variables that are defined where the reading has come to. */
  readonly expandHere: (passage: Passage) => Passage;
}

/** No variable yet, and no stage. */
export function emptyScopes(): Scopes {
  const globals = new Map<string, Passage>();
  let here = globals;
  let left = mostExpanded;
  const valuesIn =
    (scope: ReadonlyMap<string, Passage>): LookUp =>
    (name) => {
      const value = scope.get(name);
      if (value === undefined || value.text.length > left) return null;
      left -= value.text.length;
      return value;
    };
  const expandHere = (passage: Passage) => expand(passage, valuesIn(here));
  return {
    enterStage: () => {
      here = new Map();
    },
    define: (name, value) => {
      const known = value === null ? globals.get(name) : expandHere(value);
      if (known !== undefined) here.set(name, known);
    },
    expandGlobal: (passage) => expand(passage, valuesIn(globals)),
    expandHere,
  };
}
