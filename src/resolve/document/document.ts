import { type Problem, problem } from '../../model/report.js';
import type { SourceFile } from '../../model/written.js';
import { parseJson } from './json-text.js';
import { type Path, type Place, type PlacePart, placesInText, placesInTree } from './places.js';
import { plainValue } from './plain-value.js';
import { composeYaml, type Fault } from './yaml-tree.js';

/** A YAML or JSON file as a plain value that still knows where each part of it is written. */
export interface Document {
  readonly path: string;
  readonly value: unknown;
  readonly placeOf: (at: Path, part: PlacePart) => Place;
}

/** A document, null when it cannot be read, and what is wrong with how it is written. */
export interface DocumentRead {
  readonly document: Document | null;
  readonly problems: readonly Problem[];
}

/** Reads one YAML or JSON document of at most `longest` characters. */
export function readDocument(file: SourceFile, longest: number): DocumentRead {
  const text = file.text.replace(/^\uFEFF/, '');
  if (text.length > longest)
    return { document: null, problems: [tooLong(file.path, text, longest)] };
  const json = parseJson(text);
  return json === undefined ? readYaml(file.path, text) : readJson(file.path, text, json);
}

/** Places cost a second parse, so JSON pays for them only when a problem needs one. */
function readJson(path: string, text: string, value: unknown): DocumentRead {
  let places: Document['placeOf'] | null = null;
  const placeOf: Document['placeOf'] = (at, part) => {
    places ??= placesInTree(composeYaml(text).root, placesInText(path, text));
    return places(at, part);
  };
  return { document: { path, value, placeOf }, problems: [] };
}

function readYaml(path: string, text: string): DocumentRead {
  const placeOfSpan = placesInText(path, text);
  const tree = composeYaml(text);
  const problemOf = ({ message, expected, start, end }: Fault): Problem => {
    const place = placeOfSpan(start, end);
    return problem(message, { found: place.text, expected, at: place.location });
  };
  if (tree.faults.length > 0) return { document: null, problems: tree.faults.map(problemOf) };
  const { value, faults, complete } = plainValue(tree, text);
  const document = { path, value, placeOf: placesInTree(tree.root, placeOfSpan) };
  return { document: complete ? document : null, problems: faults.map(problemOf) };
}

function tooLong(path: string, text: string, longest: number): Problem {
  return problem(
    `The file is too long to be read: it has ${text.length} characters, and ${longest} are allowed; shorten it.`,
    {
      found: `${text.length} characters`,
      expected: `at most ${longest} characters`,
      at: { path, line: 1, column: 1, endColumn: 1 },
    },
  );
}
