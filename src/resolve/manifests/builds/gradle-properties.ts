import type { PropertyNode } from 'properties-file/parser';
import { pathBeside, settingsNames } from '../../../model/manifest.js';
import { type Problem, problem } from '../../../model/report.js';
import { shown } from '../../../model/shown.js';
import type { Location, SourceFile } from '../../../model/written.js';
import { parseProperties } from '../../document/properties-text.js';
import type { FormatReading, Surroundings } from '../format.js';
import { type Passage, partsIn, passageIn, placeOf as placeOfPassage } from '../passage.js';
import { readGradleSettings } from './gradle-settings.js';

/** A line that is not a comment, up to an escape that is not a code point: `\u` without four digits. */
const brokenEscapePattern =
  /^(?![ \t\f]*[#!]).*?(?<!\\)(?:\\\\)*(?<escape>\\u(?![\dA-Fa-f]{4}))/dgm;

/**
 * Reads a `gradle.properties`. With a core requirement it is a plugin's own, and speaks for every
 * artifact that the build includes; without one, under the core's name, it is the core's own.
 */
export function readGradleProperties(file: SourceFile, surroundings: Surroundings): FormatReading {
  const properties = parseProperties(file.text);
  if (properties === null) return { problems: [brokenEscape(file)] };
  const propertyOf = (name: string) => properties.getEffectiveProperty(name);
  const { marks } = surroundings;
  const version = propertyOf('version');
  const requirement = marks.properties.map(propertyOf).find((node) => node !== undefined);
  const { name, included } = namesOf(file, surroundings);
  if (requirement === undefined) {
    if (version === undefined || name === null || name !== marks.name) return {};
    return { cores: [{ text: version.value, location: placeOf(version, file) }], release: 'core' };
  }
  if (version === undefined) return { problems: [withoutVersion(requirement, file)] };
  const names = included.length > 0 || name === null ? included : [name];
  if (names.length === 0) return { problems: [withoutName(version, file)] };
  const plugins = names.map((each) => ({
    name: each,
    version: version.value,
    requirement: requirement.value,
    location: placeOf(version, file),
    requirementLocation: placeOf(requirement, file),
  }));
  return { plugins, release: 'plugin' };
}

/** As the settings beside the file say; the name may be the folder's or the repository's instead. */
function namesOf(
  { path }: SourceFile,
  { open, repository }: Surroundings,
): { readonly name: string | null; readonly included: readonly string[] } {
  const settings = settingsNames
    .map((name) => open(pathBeside(path, name)))
    .find((file) => file !== null);
  const { name, included } = readGradleSettings(settings?.text ?? '');
  return { name: name ?? path.split('/').at(-2) ?? repository, included };
}

/** Of a property that is continued on further lines, its first line. */
function placeOf(node: PropertyNode, { path }: SourceFile): Location {
  const line = node.startingLineNumber;
  const [first = '', ...further] = node.rawLines;
  if (further.length > 0) return { path, line, column: 1, endColumn: first.length + 1 };
  const { leadingWhitespace, escapedKey, separatorLeading, separatorChar, separatorTrailing } =
    node;
  const before = [
    leadingWhitespace,
    escapedKey,
    separatorLeading,
    separatorChar,
    separatorTrailing,
  ];
  const column = before.join('').length + 1;
  return { path, line, column, endColumn: column + node.escapedValue.length };
}

function brokenEscape(file: SourceFile): Problem {
  const text = passageIn(file, 0, file.text.length);
  const [broken] = partsIn<{ escape: Passage }>(text, brokenEscapePattern);
  return problem(
    'The file cannot be read: in `.properties` a `\\u` begins a code point of four digits; write a backslash as `\\\\`.',
    {
      found: '\\u without four hexadecimal digits',
      expected: 'an escape such as \\u0041, or \\\\u for a backslash before a u',
      at: placeOfPassage(broken?.escape ?? text),
    },
  );
}

function withoutVersion(requirement: PropertyNode, file: SourceFile): Problem {
  return problem(
    `The file says which core the plugin needs (${shown(requirement.key)}), but not which version the plugin has; add \`version=\`.`,
    {
      found: 'no `version`',
      expected: 'a line such as version=1.1.5',
      at: placeOf(requirement, file),
    },
  );
}

function withoutName(version: PropertyNode, file: SourceFile): Problem {
  return problem(
    "The plugin that has this version has no known name; name it in settings.gradle: rootProject.name = 'plugin-dbt'.",
    {
      found: `version ${shown(version.value)} of no name`,
      expected: "rootProject.name = 'plugin-dbt' in settings.gradle",
      at: placeOf(version, file),
    },
  );
}
