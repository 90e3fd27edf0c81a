import { ownFiles } from '../outside/workspace.js';
import { policyOfFlag } from './policy.js';
import type { Terminal } from './terminal.js';

/** The policy of the flag `--policy`, with what the catalogues that it names say of its core. */
export async function policyWithFacts(
  flag: string | undefined,
  terminal: Terminal,
): ReturnType<typeof policyOfFlag> {
  const read = await policyOfFlag(flag, terminal);
  const { policy } = read;
  const names = (policy?.catalogues ?? []).flatMap((source) =>
    source.kind === 'file' ? source.from : [],
  );
  if (policy === null || names.length === 0) return read;
  const { folder, download } = terminal;
  const { readCatalogues } = await import('../read/catalogues.js');
  const found = await readCatalogues(names.join('\n'), ownFiles(folder), download);
  const { resolveCatalogue } = await import('../resolve/written-files.js');
  const { core, problems } = resolveCatalogue(found.catalogues, [], null, policy.plugins);
  const wrong = [...found.problems, ...problems];
  if (wrong.length > 0) return { policy: null, problems: wrong };
  const { withCoreFacts } = await import('../resolve/catalogue/core-facts.js');
  return { policy: withCoreFacts(policy, core), problems: [] };
}
