import * as v from 'valibot';
import type { ListedVersion } from '../../model/catalogue.js';
import {
  type CoreVersion,
  compareCoreVersions,
  coreVersionForm,
  maxVersionLength,
  parseCoreVersion,
} from '../../model/core-version.js';
import {
  parsePluginVersion,
  pluginVersionForm,
  type VersionScheme,
} from '../../model/plugin-version.js';
import { type Problem, problem } from '../../model/report.js';
import type { Requirement } from '../../model/requirement.js';
import { parseRequirement } from '../../model/requirement-notation.js';
import { shown } from '../../model/shown.js';
import type { SourceFile } from '../../model/written.js';
import { text } from '../../schema/vocabulary.js';
import { isFetched, readChecked } from './catalogue-file.js';

/** What a vendor's list says, or why it cannot be read. */
export interface ArtifactList {
  readonly listed: readonly ListedVersion[];
  readonly problems: readonly Problem[];
}

/**
 * Reads a vendor's list of the plugin versions that fit one core. It is not a declaration: of other
 * cores it says nothing, so a version is only known to fit when the core to judge is the list's.
 */
export function readArtifactList(
  file: SourceFile,
  coreText: string,
  judged: CoreVersion | null,
  scheme: VersionScheme = 'semver',
): ArtifactList {
  const core = parseCoreVersion(coreText);
  if (core === undefined) return { listed: [], problems: [unreadableCore(file, coreText)] };
  const { value, problems } = readChecked(file, () => listSchema(!isFetched(file), scheme));
  const isJudged = judged !== null && compareCoreVersions(core, judged) === 0;
  // Brackets around a single version mean that very version, in any notation of cores.
  const requirement = isJudged ? (parseRequirement(`[${core.text}]`) as Requirement) : null;
  const listed = (value ?? []).flatMap(({ artifactId, version, versions }) =>
    [...(versions ?? []), ...(version === undefined ? [] : [version])].flatMap((written) => {
      const parsed = parsePluginVersion(written, scheme);
      return parsed === undefined ? [] : { artifact: artifactId, version: parsed, requirement };
    }),
  );
  return { listed, problems };
}

/** The list as a vendor's API answers it; keys that are not needed here may be anything. */
function listSchema(strictVersions: boolean, scheme: VersionScheme) {
  const form = pluginVersionForm(scheme);
  const version = v.pipe(
    v.string(form),
    v.maxLength(maxVersionLength, form),
    v.check(
      (written) => !strictVersions || parsePluginVersion(written, scheme) !== undefined,
      form,
    ),
  );
  const artifact = v.objectWithRest(
    {
      groupId: v.optional(text('a Maven group')),
      artifactId: text("an artifact's name"),
      version: v.optional(version),
      versions: v.optional(v.array(version, 'a list of versions')),
    },
    v.unknown(),
    'a map with groupId, artifactId and versions',
  );
  return v.array(artifact, 'a list of artifacts, each with artifactId and versions');
}

function unreadableCore({ path }: SourceFile, coreText: string): Problem {
  return problem(
    `The core that the catalogue ${shown(path)} is about cannot be read: "${shown(coreText)}".`,
    { found: shown(coreText), expected: coreVersionForm },
  );
}
