import type { CoreVersion } from '../model/core-version.js';
import type { Facts, Plugin } from '../model/facts.js';
import type { Finding } from '../model/report.js';
import { comparedCore, compatibilityWith } from '../questions/compatibility.js';
import { optionsOf, type PluginOption } from '../questions/plugin-options.js';
import { newestRelease } from '../questions/upgrade-path.js';
import { ruleOf } from '../rules/index.js';
import type { Closing } from '../rules/rule.js';
import type { Attempt } from './attempt.js';
import { newestCore } from './goals.js';
import type { Step } from './trial.js';

/** Stands in for a reference that only people know. */
export const standInRequest = '…';

/** Steps that change neither version nor day, and what stands in for them in a trial. */
export interface Missing {
  readonly steps: readonly Step[];
  readonly attempt: Attempt;
}

/** What has to be said before anything else can be judged: a request, a requirement, a pin, a place. */
export function missingSteps(facts: Facts, open: readonly Finding[]): Missing {
  const found = (closing: Closing) =>
    open.filter(({ rule }) => ruleOf(rule).closedBy.includes(closing));
  const asks = found('name-request').length > 0 && facts.policy.core.backport === 'on-request';
  const undeclared = found('declare');
  const names = [...new Set(undeclared.flatMap(({ data }) => data.plugins as readonly string[]))];
  const { steps: pins, attempt: pinned } = pinsOf(facts, found('pin'));
  // What only its author knows to be meant is not seen to by naming a file.
  const silent = found('name-manifests').filter(({ undecided }) => undecided);
  const unreadable = found('write-plainly');
  const unidentified = found('name-core');
  const steps: Step[] = [
    ...silent.map((finding): Step => ({ do: 'name-manifests', ...placeOf(finding) })),
    ...unidentified.map((): Step => ({ do: 'name-core', subject: 'core' })),
    ...unreadable.map((finding): Step => ({ do: 'write-plainly', ...placeOf(finding) })),
    ...(asks ? [{ do: 'name-request', subject: 'core' } as const] : []),
    ...(names.length > 0 ? [{ do: 'declare', subject: 'plugins', names } as const] : []),
    ...pins,
  ];
  const seenTo = new Set([...silent, ...unidentified, ...unreadable].map(({ rule }) => rule));
  return {
    steps: unique(steps),
    attempt: {
      ...(asks ? { request: standInRequest } : {}),
      ...(names.length > 0 ? { declared: new Set(names) } : {}),
      ...(seenTo.size > 0 ? { seenTo } : {}),
      ...pinned,
    },
  };
}

/** What floats, each with the version to pin: the core's newest, and of plugins the newest that fits. */
function pinsOf(facts: Facts, floating: readonly Finding[]): Missing {
  const names = new Set(floating.flatMap(({ about }) => about.map(({ name }) => name)));
  const core = names.has('core') ? coreToPin(facts) : null;
  const pinned =
    core === null ? facts : { ...facts, core: facts.core && { ...facts.core, version: core } };
  const plugins = new Map<string, PluginOption>();
  const steps: Step[] = names.has('core')
    ? [{ do: 'pin', subject: 'core', to: core?.text ?? null }]
    : [];
  for (const plugin of facts.plugins) {
    if (!names.has(plugin.name) || plugin.version !== null) continue;
    const option = plugin.proposed ? undefined : newestRunning(pinned, plugin);
    if (option !== undefined) plugins.set(plugin.name, option);
    steps.push({ do: 'pin', subject: plugin.name, to: option?.version.version ?? null });
  }
  return {
    steps,
    attempt: {
      ...(core === null ? {} : { core }),
      ...(plugins.size > 0 ? { plugins } : {}),
    },
  };
}

/** The newest release of the line that a tag names, where one is known; else of the latest line. */
function coreToPin(facts: Facts): CoreVersion | null {
  const [, line] = /^v?(\d+\.\d+)(?!\d)/.exec(facts.core?.text ?? '') ?? [];
  return line === undefined ? newestCore(facts) : newestRelease(facts, line);
}

/** The newest known version that runs on the core, by what is declared beside what floats as well. */
function newestRunning(facts: Facts, plugin: Plugin): PluginOption | undefined {
  const core = comparedCore(facts);
  return optionsOf(facts, plugin)
    .filter((option) => {
      const beside = { ...option, requirement: plugin.requirement ?? option.requirement };
      return [option, beside].every(
        (each) => core === null || compatibilityWith(core, plugin, each) === 'compatible',
      );
    })
    .map(({ version, requirement }) => ({
      version,
      requirement: plugin.requirement ?? requirement,
    }))
    .at(-1);
}

/** The file that a finding is about; what is about the whole repository names none. */
function placeOf({ about }: Finding): Pick<Step, 'subject'> {
  const [first] = about;
  return first === undefined || first.name === 'repository' ? {} : { subject: first.name };
}

function unique(steps: readonly Step[]): readonly Step[] {
  return [...new Map(steps.map((step) => [JSON.stringify(step), step])).values()];
}
