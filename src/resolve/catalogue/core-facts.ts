import {
  type CoreVersion,
  compareCoreVersions,
  compareLines,
  parseCoreVersion,
} from '../../model/core-version.js';
import type { Day } from '../../model/day.js';
import type { Policy } from '../../model/policy.js';
import type { WrittenCatalogue } from '../../schema/written-catalogue.js';

/** What catalogues say of the core itself: what is out, and until when lines are supported. */
export type CoreFacts = NonNullable<WrittenCatalogue['core']>;

/** What several catalogues say of the core, the last on top. */
export function coreFactsOf(catalogues: readonly Pick<WrittenCatalogue, 'core'>[]): CoreFacts {
  return {
    releases: Object.assign({}, ...catalogues.map(({ core }) => core?.releases ?? {})),
    support: Object.assign({}, ...catalogues.map(({ core }) => core?.support ?? {})),
  };
}

/** A policy with what catalogues say of its core, where it says nothing itself. */
export function withCoreFacts(policy: Policy, { releases = {}, support = {} }: CoreFacts): Policy {
  const { core } = policy;
  const shipped = Object.entries(releases)
    .map(([text, date]) => ({ version: parseCoreVersion(text) as CoreVersion, date: date as Day }))
    .filter(({ version }) =>
      core.releases.every((known) => compareCoreVersions(known.version, version) !== 0),
    );
  const windows = Object.entries(support)
    .map(([line, { until }]) => ({ line, until: until as Day }))
    .filter(({ line }) => core.support.every((known) => known.line !== line));
  return {
    ...policy,
    core: {
      ...core,
      releases: [...core.releases, ...shipped].sort((a, b) =>
        compareCoreVersions(a.version, b.version),
      ),
      support: [...core.support, ...windows].sort((a, b) => compareLines(a.line, b.line)),
    },
  };
}
