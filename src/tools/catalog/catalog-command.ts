import { chooseWord, type Flags, refuseOperands, UsageError } from '../../command/flags.js';
import { policyOfFlag, reportProblems } from '../../command/policy.js';
import { replaceFile } from '../../command/replace-file.js';
import { type Command, connected, type Terminal } from '../../command/terminal.js';
import { defaultNotation, type PluginNotation } from '../../model/policy.js';
import type { Problem } from '../../model/report.js';
import { parseRepository } from '../../model/repository.js';
import { ownFiles } from '../../outside/workspace.js';
import {
  type Declaration,
  declarationOf,
  declaredByProperties,
} from '../../read/catalogue-tags.js';
import { readCatalogueFile } from '../../resolve/catalogue/catalogue-file.js';
import { rememberRequirements } from '../../resolve/catalogue/catalogue-requirements.js';
import type { WrittenCatalogue } from '../../schema/written-catalogue.js';
import { type Refreshed, refresh, usualDeclaration } from './catalog-refresh-command.js';
import { show } from './catalog-show-command.js';
import { catalogueText } from './catalog-text.js';
import { type LearntCatalogue, laidUnder } from './learnt-catalogue.js';
import { learntFrom } from './read-learnt.js';

/** Largest catalogue that is read, in bytes. */
const maxCatalogueBytes = 20_000_000;

const subcommands: Readonly<Record<string, Command['run']>> = { build, update, show };

/** `release-gate catalog build|update|show`: makes, refreshes or shows a catalogue. */
export async function catalog(flags: Flags, terminal: Terminal): Promise<number> {
  const [subcommand = '', ...operands] = flags.operands;
  if (subcommand === '') {
    throw new UsageError(`catalog needs one of ${Object.keys(subcommands).join(', ')}.`);
  }
  const run = chooseWord('The word behind catalog', subcommand, subcommands);
  return run({ ...flags, operands }, terminal);
}

/** Makes a catalogue from the tags of repositories. */
async function build(flags: Flags, terminal: Terminal): Promise<number> {
  refuseOperands(flags);
  const { output, repository = '', property, policy } = flags.values;
  if (output === undefined) throw new UsageError('catalog build needs --output FILE.');
  const repositories = wordsOf(repository);
  if (repositories.length === 0) {
    const learnt = await learntFrom(policy, terminal);
    if (learnt === null) {
      throw new UsageError(
        'catalog build needs --repository OWNER/NAME, once for each repository, or a --policy with `catalogues`.',
      );
    }
    return writeLearnt(output, null, { plugins: {} }, learnt, terminal);
  }
  const plugins = Object.fromEntries(
    repositories.map((each) => [nameOf(each), { repository: each }]),
  );
  const client = await connected(terminal);
  const declaration = await declarationBy(property, policy, terminal);
  if ('problems' in declaration) return reportProblems(declaration.problems, terminal);
  const refreshed = await refresh({ plugins }, declaration, client, terminal);
  return write(output, null, refreshed, terminal);
}

/** Adds to a catalogue file what its repositories have released since. */
async function update({ values, operands }: Flags, terminal: Terminal): Promise<number> {
  const [path, ...others] = operands;
  if (path === undefined || others.length > 0) {
    throw new UsageError('catalog update needs one catalogue file.');
  }
  const read = await ownFiles(terminal.folder, path).read(path, maxCatalogueBytes);
  if (read.kind === 'missing') throw new UsageError(`There is no file ${path}; see catalog build.`);
  if (read.kind === 'refused') throw new UsageError(`${path} cannot be read: ${read.why}.`);
  const { versions, requires } = await notationOf(values.policy, terminal);
  const { written, problems } = readCatalogueFile(
    { path, text: read.text },
    rememberRequirements(requires),
    versions,
  );
  if (written === null || problems.length > 0) return reportProblems(problems, terminal);
  if (!/^\s*\{/.test(read.text)) {
    throw new UsageError(`${path} is YAML; catalog update writes JSON and would lose its remarks.`);
  }
  const learnt = await learntFrom(values.policy, terminal);
  if (learnt !== null) return writeLearnt(path, read.text, written, learnt, terminal);
  const client = await connected(terminal);
  const declaration = await declarationBy(values.property, values.policy, terminal);
  if ('problems' in declaration) return reportProblems(declaration.problems, terminal);
  return write(path, read.text, await refresh(written, declaration, client, terminal), terminal);
}

/** Adds to a catalogue what the sources of a policy say; what it says already stands. */
async function writeLearnt(
  path: string,
  text: string | null,
  before: WrittenCatalogue,
  { written, problems }: LearntCatalogue,
  terminal: Terminal,
): Promise<number> {
  if (problems.length > 0) return reportProblems(problems, terminal);
  const { catalogue, added } = laidUnder(before, written);
  return write(path, text, { catalogue, added, failed: 0 }, terminal);
}

async function write(
  path: string,
  before: string | null,
  { catalogue, added, failed }: Refreshed,
  terminal: Terminal,
): Promise<number> {
  const text = catalogueText(catalogue);
  if (text !== before) await replaceFile(terminal.folder, path, text);
  const versions = added === 1 ? '1 new version' : `${added} new versions`;
  terminal.print(`${path}: ${added === 0 ? 'nothing new' : versions}.\n`);
  return failed === 0 ? 0 : 2;
}

/** How a named policy writes versions; a policy that cannot be read is told where it is asked for more. */
async function notationOf(flag: string | undefined, terminal: Terminal): Promise<PluginNotation> {
  if (flag === undefined) return defaultNotation;
  return (await policyOfFlag(flag, terminal)).policy?.plugins ?? defaultNotation;
}

/** Properties that are named go before what a named policy says. */
async function declarationBy(
  property: string | undefined,
  policyFlag: string | undefined,
  terminal: Terminal,
): Promise<Declaration | { readonly problems: readonly Problem[] }> {
  if (property !== undefined) return declaredByProperties(wordsOf(property));
  if (policyFlag === undefined) return usualDeclaration();
  const { policy, problems } = await policyOfFlag(policyFlag, terminal);
  return policy === null ? { problems } : declarationOf(policy);
}

function wordsOf(flag: string): string[] {
  return flag.split(/[\s,]+/).filter((word) => word !== '');
}

function nameOf(repository: string): string {
  const name = parseRepository(repository)?.name;
  if (name === undefined) {
    throw new UsageError(`--repository is "${repository}"; write it as OWNER/NAME.`);
  }
  return name;
}
