import { choose, type Flags, refuseOperands } from '../../command/flags.js';
import { printPage, type Terminal } from '../../command/terminal.js';
import { readUnderEach, recognise } from '../../gather/platforms.js';
import { type Line, lineOf, parseCoreVersion } from '../../model/core-version.js';
import { type Day, dayIn, yearOf } from '../../model/day.js';
import type { Choice } from '../../model/facts.js';
import { readInputs } from '../../model/input.js';
import type { Manifests } from '../../model/manifest.js';
import { minimumOf } from '../../model/requirement.js';
import { parseRequirement } from '../../model/requirement-notation.js';
import { maxPolicyLength } from '../../model/sources.js';
import { confinedFiles } from '../../outside/workspace.js';
import { defaultPreset, presetNames } from '../../packs/index.js';
import { defaultPolicyPath } from '../../read/policy.js';
import { choosePolicy } from '../../resolve/facts/choose-policy.js';
import { resolvePreset } from '../../resolve/policy/apply-defaults.js';
import { candidatesOf } from '../../resolve/resolve.js';
import type { Files } from '../../world.js';
import { askText, initText, type StarterFile } from './init-text.js';
import { repositoryKind } from './repository-kind.js';
import { starterPolicy } from './starter-policy.js';
import { starterWorkflow } from './starter-workflow.js';

const workflowPath = '.github/workflows/release-gate.yml';

const presetsByName = Object.fromEntries(presetNames.map((name) => [name, name]));

/**
 * `release-gate init`: writes a policy and a workflow for what the folder holds, and says what to
 * do next. A file that is there already stays as it is.
 */
export async function init(flags: Flags, terminal: Terminal): Promise<number> {
  refuseOperands(flags);
  const named = flags.values.policy;
  if (named !== undefined) choose('policy', named, presetsByName);
  const files = confinedFiles(terminal.folder);
  const there = await files.read(defaultPolicyPath, maxPolicyLength);
  const possible = named !== undefined ? [named] : there.kind === 'missing' ? presetNames : [''];
  const inputs = readInputs(() => '');
  const readings = await readUnderEach(possible, { now: terminal.now, files, inputs });
  const recognised = possible.length === 1 ? readings : recognise(readings);
  const [only] = recognised;
  if (only === undefined || recognised.length > 1) {
    printPage(terminal, 'text', askText(recognised, presetNames));
    return 2;
  }
  const { manifests, policy } = only;
  const kind = repositoryKind(manifests);
  const today = dayIn(terminal.now, policy.timeZone);
  const isDefault = policy.core.name === resolvePreset(defaultPreset)?.core.name;
  const isChosen = named === undefined && only.preset !== '' && isDefault;
  const { preset, remark } = isChosen
    ? await presetFor(manifests, today)
    : { preset: only.preset, remark: null };
  const written = [
    await writeNew(files, defaultPolicyPath, starterPolicy(preset, yearOf(today))),
    await writeNew(files, workflowPath, starterWorkflow(kind, manifests.environments)),
  ];
  const page = initText(kind, { preset, remark, manifests }, written, terminal.paint);
  printPage(terminal, 'text', page);
  return written.some(({ outcome }) => outcome === 'failed') ? 2 : 0;
}

/** The preset that the gate itself would choose for what the files say, and what to know of the choice. */
async function presetFor(
  { cores, plugins, releasing }: Manifests,
  today: Day,
): Promise<{ readonly preset: string; readonly remark: string | null }> {
  const candidates = await candidatesOf({ kind: 'unnamed' });
  const own = plugins.filter(({ name }) => releasing?.names.includes(name));
  const minimums = own.flatMap(({ requirement }) => {
    const read = requirement === null ? null : parseRequirement(requirement);
    return read === null || 'wrong' in read ? [] : (minimumOf(read) ?? []);
  });
  const named = cores.flatMap(({ text, floats }) => (floats ? [] : (parseCoreVersion(text) ?? [])));
  const evidence = { core: null, before: null, minimums: [...named, ...minimums] };
  const { policy, choice } = choosePolicy(candidates, evidence, today);
  const preset = candidates.find((each) => each.policy === policy)?.preset ?? defaultPreset;
  return { preset, remark: remarkOn(choice, [...new Set(evidence.minimums.map(lineOf))]) };
}

/** Why it is this preset, or which other one might be meant. */
function remarkOn({ reason, others }: Choice, lines: readonly Line[]): string | null {
  if (reason !== null) return `It was chosen because ${reason}.`;
  if (others.length === 0) return null;
  const names = others.map(({ preset }) => preset).join(' and ');
  const known = `${lines.join(' and ')} ${lines.length === 1 ? 'is a line' : 'are lines'} of ${names} too`;
  return `${known}: if that is the one you mean, write it behind \`extends\` in the policy.`;
}

/** A byte is enough to know that a file is there; one that cannot be read is there too. */
async function writeNew(files: Files, path: string, text: string): Promise<StarterFile> {
  const there = await files.read(path, 1);
  if (there.kind !== 'missing') return { path, outcome: 'kept', why: 'it is there already' };
  const why = await files.write(path, text);
  return why === null ? { path, outcome: 'written', why: '' } : { path, outcome: 'failed', why };
}
