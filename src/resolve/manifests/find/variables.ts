import type { Finder, VariableFinder } from '../../../model/finder.js';
import type { Marks } from '../../../model/manifest.js';
import type { WrittenPlugin } from '../../../model/written.js';
import type { FormatReading } from '../format.js';
import { joined, type Passage, partOf, placeOf } from '../passage.js';
import type { Field } from '../shell/fields.js';
import { addReading, type Shell } from '../shell/run.js';
import { hasVariable, isUnknown, type LookUp, type Value } from '../variables.js';
import { coreIn, listedIn, pluginIn, unreadable } from './in-text.js';

/** Reads the variables of the policy, of which `lookUp` knows the values. */
export function readVariables(lookUp: LookUp, { finders }: Pick<Marks, 'finders'>): FormatReading {
  const variables = new Map<string, VariableFinder[]>();
  for (const finder of [...finders.core, ...finders.plugins]) {
    if (finder.kind !== 'variable') continue;
    variables.set(finder.variable, [...(variables.get(finder.variable) ?? []), finder]);
  }
  const reading = emptyReading();
  for (const [name, found] of variables) {
    const value = lookUp(name);
    if (value !== null) readVariable(value, found, finders.core, reading);
  }
  return reading;
}

function emptyReading() {
  return {
    cores: [] as NonNullable<FormatReading['cores']>[number][],
    plugins: [] as WrittenPlugin[],
    unreadableInstalls: [] as NonNullable<FormatReading['unreadableInstalls']>[number][],
  };
}

function readVariable(
  value: Passage,
  finders: readonly VariableFinder[],
  core: readonly Finder[],
  { cores, plugins, unreadableInstalls }: ReturnType<typeof emptyReading>,
): void {
  const [ofCore, ofPlugins] = [
    finders.filter((finder) => core.includes(finder)),
    finders.filter((finder) => !core.includes(finder)),
  ];
  for (const item of listedIn(value)) {
    const [version] = ofCore.flatMap(({ template }) => coreIn(item, template) ?? []);
    const plugin = pluginIn(item, ofPlugins);
    if (version !== undefined) cores.push(version);
    else if (plugin !== null && !hasVariable(item.text)) plugins.push(plugin);
    else if (ofPlugins.length > 0) unreadableInstalls.push(unreadable(item, ofPlugins));
    else cores.push({ text: item.text, location: placeOf(item), floats: hasVariable(item.text) });
  }
}

/** Reads what is set by a command itself, or handed to a container as `-e NAME=value`. */
export function readSet(
  fields: readonly Field[],
  assigned: readonly (readonly [string, Value])[],
  { context, found }: Shell,
): void {
  const { marks } = context.surroundings;
  const values = new Map<string, Passage>();
  for (const [name, value] of assigned) if (!isUnknown(value)) values.set(name, joined(value));
  for (const { passage, unknown } of fields) {
    const match = /^(?:-e=?|--env=)?(\w+)=/.exec(passage.text);
    if (unknown !== null || match === null) continue;
    values.set(match[1] as string, partOf(passage, match[0].length));
  }
  addReading(
    found,
    readVariables((name) => values.get(name) ?? null, marks),
  );
}
