import type { Catalogue } from '../../src/model/catalogue.js';
import type { Facts } from '../../src/model/facts.js';
import { type InputName, inputNames } from '../../src/model/input.js';
import { type Manifests, noFiles, type VanishedPins } from '../../src/model/manifest.js';
import { defaultNotation, type PluginNotation, type Policy } from '../../src/model/policy.js';
import type { Problem } from '../../src/model/report.js';
import type { Door, Sources } from '../../src/model/sources.js';
import { resolveCatalogue } from '../../src/resolve/catalogue/catalogue.js';
import { type Resolved, resolveFacts } from '../../src/resolve/facts/facts.js';
import { noManifests } from '../../src/resolve/facts/versions.js';
import { resolvePreset } from '../../src/resolve/policy/apply-defaults.js';
import { resolvePolicy } from '../../src/resolve/policy/resolve-policy.js';

/** What a run is given. Left out: no input, the default policy, no catalogue, no pull request. */
export interface Given {
  readonly inputs?: Readonly<Partial<Record<InputName, string>>>;
  /** The files that the inputs `policy` and `catalog` name, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** The text of a policy file. */
  readonly policy?: string;
  /** The text of a catalogue file. */
  readonly catalogue?: string;
  /** What the manifests say; left out, there are none. */
  readonly manifests?: Partial<Manifests>;
  /** What they said before the change; left out, nothing is compared. */
  readonly manifestsBefore?: Partial<Manifests>;
  readonly vanished?: readonly VanishedPins[];
  readonly onPullRequest?: boolean;
  /** The name of the event that started the workflow. */
  readonly event?: string;
  readonly door?: Door;
  /** The instant of the run. */
  readonly now?: string;
}

/** The facts of a run; a problem in what is given is a mistake in the test. */
export function makeFacts(given: Given = {}): Facts {
  const { facts, problems } = resolveGiven(given);
  if (facts === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return given.vanished === undefined ? facts : { ...facts, vanished: given.vanished };
}

/** The problems that keep a run from being judged. */
export function problemsOf(given: Given): readonly Problem[] {
  return resolveGiven(given).problems;
}

/** What was read for a run. */
export function makeSources({ inputs, ...given }: Given = {}): Sources {
  const { onPullRequest = false } = given;
  const none = Object.fromEntries(inputNames.map((name) => [name, ''])) as Sources['inputs'];
  return {
    inputs: { ...none, ...inputs },
    door: given.door ?? 'command',
    now: new Date(given.now ?? '2025-08-05T09:00:00Z'),
    policy: { kind: 'preset', name: 'kestra-calver' },
    policyReason: null,
    proposedPolicy: null,
    catalogues: [],
    manifests: noFiles,
    repository: 'platform',
    base: null,
    event: {
      name: given.event ?? (onPullRequest ? 'pull_request' : 'workflow_dispatch'),
      owner: 'acme',
      repo: 'platform',
      sha: '1a2b3c',
      pullRequest: onPullRequest ? 7 : null,
      headSha: null,
      baseSha: null,
      tag: null,
    },
    pullRequest: null,
    notices: [],
    problems: [],
  };
}

/** The default policy, different only in what is given. */
export function makePolicy(difference: Partial<Policy> = {}): Policy {
  const policy = resolvePreset('kestra-calver');
  if (policy === null) throw new Error('There is no default policy.');
  return { ...policy, ...difference };
}

/** The policy of a file that holds this text, or of a preset of this name. */
export function readPolicy(textOrPreset: string): Policy {
  const preset = resolvePreset(textOrPreset);
  if (preset !== null) return preset;
  const { policy, problems } = resolvePolicy([{ path: 'policy.yml', text: textOrPreset }]);
  if (policy === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return policy;
}

/** The catalogue of a file that holds this text; an empty one for no text. */
export function readCatalogue(text = '', notation: PluginNotation = defaultNotation): Catalogue {
  const files = text === '' ? [] : [{ path: 'catalogue.yml', text }];
  const { catalogue, problems } = resolveCatalogue(files, [], null, notation);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  return catalogue;
}

function resolveGiven(given: Given): Resolved {
  const { inputs = {}, files = {} } = given;
  const named = inputs.policy ?? 'kestra-calver';
  const policy = readPolicy(given.policy ?? files[named] ?? named);
  const catalogue = readCatalogue(given.catalogue ?? files[inputs.catalog ?? ''], policy.plugins);
  const { manifests, manifestsBefore } = given;
  return resolveFacts(makeSources(given), policy, catalogue, {
    now: { ...noManifests.now, ...manifests },
    before: manifestsBefore === undefined ? null : { ...noManifests.now, ...manifestsBefore },
  });
}
