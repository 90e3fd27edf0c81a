import { type InputName, inputNames } from '../model/input.js';

/** Every input by its name, trimmed; one that was left out is an empty text. */
export function readInputs(get: (name: InputName) => string): Readonly<Record<InputName, string>> {
  const entries = inputNames.map((name) => [name, get(name).trim()] as const);
  return Object.fromEntries(entries) as Record<InputName, string>;
}
