import type { Terminal } from '../../command/terminal.js';
import { isCopied } from '../../gather/gather.js';
import type { Policy } from '../../model/policy.js';
import { ownFiles } from '../../outside/workspace.js';
import { type CataloguesRead, readCatalogues } from '../../read/catalogues.js';
import { readSource } from '../../resolve/catalogue/catalogue.js';
import { newestOf } from '../../resolve/catalogue/catalogue-file.js';
import { propertyReader } from '../../resolve/catalogue/catalogue-over-built-in.js';
import { rememberRequirements } from '../../resolve/catalogue/catalogue-requirements.js';
import type { LearntCatalogue } from './learnt-catalogue.js';

/** What the files and addresses of a policy say; null where it names none. */
export async function learntFrom(
  policy: Policy,
  terminal: Terminal,
): Promise<LearntCatalogue | null> {
  const { catalogues, problems } = await readSources(policy, terminal);
  if (catalogues.length + problems.length === 0) return null;
  const requirement = rememberRequirements(policy.plugins.requires);
  const sources = policy.catalogues;
  // What is kept is dated anew, so open ends are closed by their own day.
  const learnt = {
    ...{ sources, properties: await propertyReader(sources) },
    newestOn: newestOf(policy.core),
  };
  const read = catalogues.map((file) => readSource(file, requirement, policy.plugins, learnt));
  return {
    written: read.flatMap(({ written }) => written ?? []),
    problems: [...problems, ...read.flatMap((each) => each.problems)],
  };
}

/** Reads the files and addresses that a policy names as its sources, less those with a copy in what was given. */
export async function readSources(
  policy: Policy,
  { folder, download }: Terminal,
  given: CataloguesRead['catalogues'] = [],
): Promise<CataloguesRead> {
  const names: string[] = [];
  for (const source of policy.catalogues) {
    if ('from' in source && !(await isCopied(source, given, policy))) names.push(source.from);
  }
  return readCatalogues([...new Set(names)].join('\n'), ownFiles(folder), download);
}
