import type { WordsBehind } from '../../command/completion.js';
import { chooseWord, type Flags, refuseOperands, UsageError } from '../../command/flags.js';
import { policyOfFlag, reportProblems } from '../../command/policy.js';
import { replaceFile } from '../../command/replace-file.js';
import { type Command, connected, type Terminal } from '../../command/terminal.js';
import { dayIn } from '../../model/day.js';
import { parseRepository } from '../../model/github-client.js';
import type { VersionScheme } from '../../model/plugin-version.js';
import { defaultNotation, type Policy } from '../../model/policy.js';
import { maxCatalogueLength } from '../../model/sources.js';
import { ownFiles } from '../../outside/workspace.js';
import {
  type Declaration,
  declarationOf,
  declaredByProperties,
} from '../../read/catalogue-tags.js';
import { isOpenEnded, readCatalogueFile } from '../../resolve/catalogue/catalogue-file.js';
import { rememberRequirements } from '../../resolve/catalogue/catalogue-requirements.js';
import type { WrittenCatalogue } from '../../schema/written-catalogue.js';
import { type Refreshed, refresh, usualDeclaration } from './catalog-refresh-command.js';
import { show } from './catalog-show-command.js';
import { catalogueText } from './catalog-text.js';
import { laidUnder } from './learnt-catalogue.js';
import { learntFrom } from './read-learnt.js';

/** What each word behind the command does, and the flags that mean something to it. */
const subcommands: WordsBehind<'catalog', Pick<Command, 'flags' | 'run'>> = {
  build: { flags: ['output', 'repository', 'property', 'policy'], run: build },
  update: { flags: ['property', 'policy'], run: update },
  show: { flags: ['policy', 'catalog', 'format'], run: show },
};

/** `release-gate catalog build|update|show`: makes, refreshes or shows a catalogue. */
export async function catalog(flags: Flags, terminal: Terminal): Promise<number> {
  const [subcommand = '', ...operands] = flags.operands;
  if (subcommand === '') {
    throw new UsageError(`catalog needs one of ${Object.keys(subcommands).join(', ')}.`);
  }
  const { flags: known, run } = chooseWord('The word behind catalog', subcommand, subcommands);
  // Nobody should think that update writes what --output names.
  const foreign = Object.keys(flags.values).find((flag) => !known.includes(flag));
  if (foreign !== undefined) {
    const taken = known.map((flag) => `--${flag}`).join(', ');
    throw new UsageError(
      `--${foreign} means nothing to catalog ${subcommand}, which takes ${taken}. See release-gate catalog --help.`,
    );
  }
  return run({ ...flags, operands }, terminal);
}

/** Makes a catalogue from the tags of repositories, or from what a policy names as its sources. */
async function build(flags: Flags, terminal: Terminal): Promise<number> {
  refuseOperands(flags);
  const { values } = flags;
  const { output, repository = '', property } = values;
  if (output === undefined) throw new UsageError('catalog build needs --output FILE.');
  const repositories = wordsOf(repository);
  const { policy, problems } = await namedPolicy(values.policy, terminal);
  if (problems.length > 0) return reportProblems(problems, terminal);
  const { versions } = policy?.plugins ?? defaultNotation;
  if (repositories.length === 0) {
    const learnt = policy === null ? null : await learntFrom(policy, terminal);
    if (learnt === null) {
      throw new UsageError(
        'catalog build needs --repository OWNER/NAME, once for each repository, or a --policy with `catalogues`.',
      );
    }
    if (learnt.problems.length > 0) return reportProblems(learnt.problems, terminal);
    const laid = laidUnder({ plugins: {} }, learnt.written);
    return write(output, null, { ...laid, failed: 0 }, versions, terminal);
  }
  const plugins = Object.fromEntries(
    repositories.map((each) => [nameOf(each), { repository: each }]),
  );
  const client = await connected(terminal);
  const refreshed = await refresh({ plugins }, declarationBy(property, policy), client, terminal);
  return write(output, null, refreshed, versions, terminal);
}

/** Adds to a catalogue file what its repositories, or a policy's sources, have that it had not. */
async function update({ values, operands }: Flags, terminal: Terminal): Promise<number> {
  const [path, ...others] = operands;
  if (path === undefined || others.length > 0) {
    throw new UsageError('catalog update needs one catalogue file.');
  }
  const read = await ownFiles(terminal.folder, path).read(path, maxCatalogueLength);
  if (read.kind === 'missing') throw new UsageError(`There is no file ${path}; see catalog build.`);
  if (read.kind === 'refused') throw new UsageError(`${path} cannot be read: ${read.why}.`);
  const { policy, problems: wrongPolicy } = await namedPolicy(values.policy, terminal);
  if (wrongPolicy.length > 0) return reportProblems(wrongPolicy, terminal);
  const { versions, requires } = policy?.plugins ?? defaultNotation;
  const file = { path, text: read.text };
  const { written, problems } = readCatalogueFile(file, rememberRequirements(requires), versions);
  if (written === null || problems.length > 0) return reportProblems(problems, terminal);
  if (!/^\s*\{/.test(read.text)) {
    throw new UsageError(
      `${path} is YAML; catalog update writes JSON and would lose its comments.`,
    );
  }
  const learnt = policy === null ? null : await learntFrom(policy, terminal);
  if (learnt !== null && learnt.problems.length > 0)
    return reportProblems(learnt.problems, terminal);
  const laid = laidUnder(written, learnt?.written ?? []);
  if (learnt !== null && !(policy && asksTags(policy, laid.catalogue))) {
    return write(path, read.text, { ...laid, failed: 0 }, versions, terminal);
  }
  const client = await connected(terminal);
  const declaration = declarationBy(values.property, policy);
  const refreshed = await refresh(laid.catalogue, declaration, client, terminal);
  const added = laid.added + refreshed.added;
  return write(path, read.text, { ...refreshed, added }, versions, terminal);
}

/** Whether a policy that has files and addresses learns from the tags of repositories, too. */
function asksTags({ catalogues }: Policy, { plugins }: WrittenCatalogue): boolean {
  return (
    catalogues.some(({ kind }) => kind === 'tag') &&
    Object.values(plugins).some(({ repository }) => repository !== undefined)
  );
}

async function write(
  path: string,
  before: string | null,
  { catalogue, added, failed, made = null }: Refreshed & { readonly made?: string | null },
  scheme: VersionScheme,
  terminal: Terminal,
): Promise<number> {
  const text = catalogueText(
    dated(catalogue, before, added, made ?? dayIn(terminal.now, 'UTC')),
    scheme,
  );
  if (text !== before) await replaceFile(terminal.folder, path, text);
  const versions = added === 1 ? '1 new version' : `${added} new versions`;
  terminal.print(`${path}: ${added === 0 ? 'nothing new' : versions}.\n`);
  return failed === 0 ? 0 : 2;
}

/**
 * A catalogue with the day that what it says is of, where it has something new. That day is also what an open end
 * means, so one that has such an end keeps it.
 */
function dated(
  catalogue: WrittenCatalogue,
  before: string | null,
  added: number,
  made: string,
): WrittenCatalogue {
  if (before !== null && (added === 0 || isOpenEnded(before))) return catalogue;
  return { ...catalogue, made };
}

/** The policy that a flag names; none where nothing is named. */
async function namedPolicy(
  flag: string | undefined,
  terminal: Terminal,
): ReturnType<typeof policyOfFlag> {
  return flag === undefined ? { policy: null, problems: [] } : policyOfFlag(flag, terminal);
}

/** Properties that are named go before what a named policy says. */
function declarationBy(property: string | undefined, policy: Policy | null): Declaration {
  if (property !== undefined) return declaredByProperties(wordsOf(property));
  return policy === null ? usualDeclaration() : declarationOf(policy);
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
