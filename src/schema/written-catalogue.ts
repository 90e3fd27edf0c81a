import * as v from 'valibot';
import { maxVersionLength } from '../model/core-version.js';
import {
  maxPluginName,
  parsePluginVersion,
  pluginVersionForm,
  type VersionScheme,
} from '../model/plugin-version.js';
import { parseRequirement } from '../model/requirement-notation.js';
import { parsePluginRange } from '../resolve/catalogue/catalogue-range.js';
import type { ReadRequirement } from '../resolve/catalogue/catalogue-requirements.js';
import { coreVersion, day, line, link, mapFrom, mapOf, text } from './vocabulary.js';

/** Longest text of a range of plugin versions. */
const maxRangeLength = 300;

const nameForm = `a plugin's name of at most ${maxPluginName} characters`;
const rangeForm = 'a range of plugin versions, such as 1.1.4 or >=1.1.0 <1.2.0';
const requirementForm = 'a requirement such as ">=2025.1.0"';
const coreRangeForm = 'a range of core versions, such as ">=2025.2.0 <2025.2.2"';

const name = v.pipe(
  v.string(nameForm),
  v.regex(/\S/, nameForm),
  v.maxLength(maxPluginName, nameForm),
);

/**
 * A catalogue file as a person or a tool writes it. Requirements are checked by `readRequirement`;
 * without one, any text passes for the requirement of a version. Plugins' versions are read in their
 * platform's scheme.
 */
export function catalogueSchema(
  readRequirement: ReadRequirement | null,
  scheme: VersionScheme = 'semver',
) {
  const requirement =
    readRequirement === null
      ? v.string(requirementForm)
      : requirementText(requirementForm, readRequirement);
  const version = v.union(
    [requirement, mapOf({ requires: v.optional(requirement), released: v.optional(day) })],
    requirementForm,
  );
  const knownBad = mapOf({
    versions: range(scheme),
    core: requirementText(coreRangeForm, readRequirement ?? parseRequirement),
    reason: text('the reason'),
    url: v.optional(link),
  });
  const plugin = mapOf({
    group: v.optional(text('a Maven group')),
    artifacts: v.optional(v.array(name, 'a list of artifact names')),
    repository: v.optional(text('a repository, as owner/name')),
    versions: v.optional(mapFrom(versionOrRange(scheme), version)),
    knownBad: v.optional(v.array(knownBad, 'a list with versions, core and reason')),
  });
  return mapOf({
    made: v.optional(day),
    core: v.optional(coreFacts),
    plugins: mapFrom(name, plugin),
  });
}

/** What is out of the core, and until when its lines are supported. */
const coreFacts = mapOf({
  releases: v.optional(mapFrom(coreVersion, day)),
  support: v.optional(mapFrom(line, mapOf({ until: day }))),
});

/** A key is a version, or a range that speaks for all versions that have no key of their own. */
function versionOrRange(scheme: VersionScheme) {
  const form = `${pluginVersionForm(scheme)}, or a range such as >=1.1.0`;
  return v.pipe(
    v.string(form),
    v.maxLength(maxVersionLength, form),
    v.check(
      (written) =>
        parsePluginVersion(written, scheme) !== undefined ||
        (/[<>=^~*|]/.test(written) && parsePluginRange(written, scheme) !== null),
      form,
    ),
  );
}

function range(scheme: VersionScheme) {
  return v.pipe(
    v.string(rangeForm),
    v.maxLength(maxRangeLength, rangeForm),
    v.check((written) => parsePluginRange(written, scheme) !== null, rangeForm),
  );
}

export type WrittenCatalogue = v.InferOutput<ReturnType<typeof catalogueSchema>>;
export type WrittenCataloguePlugin = WrittenCatalogue['plugins'][string];
export type WrittenVersion = NonNullable<WrittenCataloguePlugin['versions']>[string];

function requirementText(form: string, readRequirement: ReadRequirement) {
  return v.pipe(
    v.string(form),
    v.check(
      (written) => !('wrong' in readRequirement(written)),
      ({ input }) => `${form}; this is none, because ${whyWrong(readRequirement(input))}`,
    ),
  );
}

function whyWrong(read: ReturnType<ReadRequirement>): string {
  return 'wrong' in read ? read.wrong : '';
}
