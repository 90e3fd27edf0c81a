import type { Terminal } from '../../command/terminal.js';
import type { GitHubClient } from '../../model/github-client.js';
import { defaultPreset, findPreset } from '../../packs/index.js';
import {
  type Declaration,
  declaredByProperties,
  type TaggedRelease,
} from '../../read/catalogue-tags.js';
import { terminal as visible } from '../../render/terminal.js';
import type { WrittenCatalogue, WrittenCataloguePlugin } from '../../schema/written-catalogue.js';
import { readRepository } from './read-catalogue-repository.js';

/** Longest reason that is told, in characters. */
const maxReasonLength = 300;

/** A catalogue with what the repositories have that it had not. */
export interface Refreshed {
  readonly catalogue: WrittenCatalogue;
  /** How many versions are new. */
  readonly added: number;
  /** How many repositories could not be read; a warning told why. */
  readonly failed: number;
}

/** Adds the new releases of every repository that a catalogue names; what it says already stands. */
export async function refresh(
  catalogue: WrittenCatalogue,
  declaration: Declaration,
  client: GitHubClient,
  terminal: Terminal,
): Promise<Refreshed> {
  const plugins: Record<string, WrittenCataloguePlugin> = { ...catalogue.plugins };
  const counts = { added: 0, failed: 0 };
  const named = Object.entries(plugins).filter(([, { repository }]) => repository !== undefined);
  for (const [index, [name, plugin]] of named.entries()) {
    const { repository = '', versions = {} } = plugin;
    const place = `${index + 1} of ${named.length}: ${visible(repository)}`;
    const known = new Set(Object.keys(versions));
    const question = { plugin: name, repository, known, declaration };
    const read = await readRepository(client, question, (found) =>
      terminal.progress?.(`${place}, ${found} new`),
    );
    if (read.kind === 'refused') {
      counts.failed++;
      terminal.warn(
        `${visible(repository)} could not be read: ${visible(read.why, maxReasonLength)}.`,
      );
      continue;
    }
    counts.added += read.releases.length;
    plugins[name] = withReleases(plugin, read.releases, read.artifacts);
  }
  terminal.progress?.('');
  return { catalogue: { ...catalogue, plugins }, ...counts };
}

/** What declares a core requirement where nobody names anything else. */
export function usualDeclaration(): Declaration {
  return declaredByProperties(findPreset(defaultPreset)?.core?.properties ?? []);
}

function withReleases(
  plugin: WrittenCataloguePlugin,
  releases: readonly TaggedRelease[],
  artifacts: readonly string[],
): WrittenCataloguePlugin {
  const news = releases.map(
    ({ version, requires, released }) =>
      [version.version, { ...(requires === null ? {} : { requires }), released }] as const,
  );
  return {
    ...(artifacts.length === 0 ? {} : { artifacts: [...artifacts].sort() }),
    ...plugin,
    versions: { ...plugin.versions, ...Object.fromEntries(news) },
  };
}
