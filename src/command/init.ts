import { basename } from 'node:path';
import { dayIn, yearOf } from '../model/day.js';
import type { Manifests } from '../model/manifest.js';
import type { Policy } from '../model/policy.js';
import { confinedFiles } from '../outside/workspace.js';
import { defaultPreset, presetNames } from '../presets/index.js';
import { readInputs } from '../read/inputs.js';
import { nameManifests, readManifestFiles } from '../read/manifests.js';
import { defaultPolicyPath } from '../read/policy.js';
import { initText, type StarterFile } from '../render/init-text.js';
import { readManifests } from '../resolve/manifests.js';
import { resolvePreset } from '../resolve/policy/resolve-preset.js';
import { repositoryKind } from '../starter/repository-kind.js';
import { starterPolicy } from '../starter/starter-policy.js';
import { starterWorkflow } from '../starter/starter-workflow.js';
import type { Files } from '../world.js';
import { type Flags, refuseOperands, unknown } from './flags.js';
import type { Terminal } from './terminal.js';

const workflowPath = '.github/workflows/release-gate.yml';

/**
 * `release-gate init`: writes a policy and a workflow for what the folder holds, and says what to
 * do next. A file that is there already stays as it is.
 */
export async function init(flags: Flags, terminal: Terminal): Promise<number> {
  refuseOperands(flags);
  const preset = flags.values.policy ?? defaultPreset;
  const policy = resolvePreset(preset);
  if (policy === null) throw unknown(preset, presetNames);
  const files = confinedFiles(terminal.folder);
  const manifests = await manifestsIn(terminal.folder, files, policy);
  const kind = repositoryKind(manifests);
  const year = yearOf(dayIn(terminal.now, policy.timeZone));
  const written = [
    await writeNew(files, defaultPolicyPath, starterPolicy(preset, year)),
    await writeNew(files, workflowPath, starterWorkflow(kind, manifests.paths)),
  ];
  terminal.print(initText(kind, manifests.paths, written, terminal.paint));
  return written.some(({ outcome }) => outcome === 'failed') ? 2 : 0;
}

/** What the well-known files say, as the gate itself would read them. */
async function manifestsIn(folder: string, files: Files, { core }: Policy): Promise<Manifests> {
  const named = await nameManifests(
    readInputs(() => ''),
    files.find,
  );
  const { manifests } = await readManifestFiles(named, files.read);
  return readManifests(manifests, core, basename(folder));
}

/** A byte is enough to know that a file is there; one that cannot be read is there too. */
async function writeNew(files: Files, path: string, text: string): Promise<StarterFile> {
  const there = await files.read(path, 1);
  if (there.kind !== 'missing') return { path, outcome: 'kept', why: 'it is there already' };
  const why = await files.write(path, text);
  return why === null ? { path, outcome: 'written', why: '' } : { path, outcome: 'failed', why };
}
