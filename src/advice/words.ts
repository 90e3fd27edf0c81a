import {
  type CoreVersion,
  compareCoreVersions,
  type Line,
  lineOf,
  parseCoreVersion,
} from '../model/core-version.js';
import { type Day, dayInWords } from '../model/day.js';
import type { Facts, Plugin } from '../model/facts.js';
import { firstOf } from '../model/numbering.js';
import { comparePluginVersions, parsePluginVersion } from '../model/plugin-version.js';
import type { Advice, AdviceStep } from '../model/report.js';
import { shown } from '../model/shown.js';
import { newestRelease } from '../questions/upgrade-path.js';
import { byCalendar, nameOfPlugin } from '../questions/wording.js';

/**
 * What a way does about one of its steps, as a clause: the stops before it, and what goes with it.
 * What the clauses share is found once, since a way may have thousands of steps.
 */
export function wordsOfWay(facts: Facts, advice: Advice): (step: AdviceStep) => string {
  const { way, steps } = advice;
  const cores = steps.filter((each) => each.do === 'set-core');
  const day = steps.find((each) => each.do === 'ship-on');
  const changed = steps.find((each) => each.do === 'set-core' || each.do === 'publish');
  const needsRequest = steps.some((each) => each.do === 'name-request');
  const isDeployed = steps.some((each) => each.do === 'deploy-only');
  const stops = stopsBySteps(steps, cores.slice(0, -1));
  const path = (step: AdviceStep) => pathWords(facts, stops.get(step) ?? [], cores);
  const clauseOf = (step: AdviceStep) => {
    switch (step.do) {
      case 'set-core':
        if (way === 'move') return pathWords(facts, cores.slice(0, -1), cores);
        return withDay(facts, stepWords(facts, advice, step), day);
      case 'set-plugin':
        if (way === 'move') return `${path(step)}, with ${subjectOf(step)} ${targetOf(step)}`;
        return withDay(facts, stepWords(facts, advice, step), way === 'stay' ? undefined : day);
      case 'ship-on':
      case 'publish': {
        if (step.do === 'ship-on' && needsRequest) {
          return `name the request that it serves in \`backport-request\`, and ${stepWords(facts, advice, step)} as a backport of ${lineOfCore(facts)}`;
        }
        const isOfShipping = way === 'ship' && changed !== undefined;
        if (!isOfShipping) return stepWords(facts, advice, step);
        return withDay(facts, stepWords(facts, advice, changed), day);
      }
      default:
        return stepWords(facts, advice, step);
    }
  };
  return (step) =>
    isDeployed && step.do !== 'deploy-only'
      ? `as a deployment (\`releasing: none\`), ${clauseOf(step)}`
      : clauseOf(step);
}

/** The stops of a way that stand up to each of its steps. */
function stopsBySteps(
  steps: readonly AdviceStep[],
  stops: readonly AdviceStep[],
): ReadonlyMap<AdviceStep, readonly AdviceStep[]> {
  const reached = new Map<AdviceStep, readonly AdviceStep[]>();
  let soFar: readonly AdviceStep[] = [];
  for (const step of steps) {
    if (stops.includes(step)) soFar = [...soFar, step];
    reached.set(step, soFar);
  }
  return reached;
}

function lineOfCore({ core }: Facts): string {
  return core?.version ? lineOf(core.version) : 'its line';
}

/** What a step is about, safe to print. */
function subjectOf({ subject = '' }: AdviceStep): string {
  return shown(subject);
}

/** The version that a step writes, safe to print. */
function targetOf({ to }: AdviceStep): string {
  return shown(to ?? '');
}

/** What to do first of all, as a sentence; null where no way is known. */
export function firstStepOf(facts: Facts, advice: readonly Advice[]): string | null {
  const [best] = advice;
  const step = best?.steps[0];
  if (best === undefined || step === undefined) return null;
  return sentenceOf(
    step.do === 'set-core' ? wordsOfWay(facts, best)(step) : stepWords(facts, best, step),
  );
}

/** A clause as a sentence. */
export function sentenceOf(clause: string): string {
  return `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}

/** One step as a clause, such as `use plugin-aws 0.24.0, the newest known version that runs on core 1.0.0`. */
function stepWords(facts: Facts, { way }: Advice, step: AdviceStep): string {
  const { names = [] } = step;
  const name = subjectOf(step);
  switch (step.do) {
    case 'set-core':
      if (way !== 'back') return `release core ${targetOf(step)} instead`;
      return `${isDown(facts) ? 'keep' : 'go back to'} core ${targetOf(step)}`;
    case 'set-plugin':
      return pluginWords(facts, way, step);
    case 'pin': {
      const pinned = name === 'core' ? 'the core' : name;
      if (step.to === null) return `pin ${pinned} to a full version`;
      const which = name === 'core' ? '' : ', the newest known version that fits';
      return `pin ${pinned} to ${targetOf(step)}${which}`;
    }
    case 'ship-on':
      return shipWords(facts, step);
    case 'publish':
      return `publish the new day in the policy, in a change of its own: \`${step.policy}\``;
    case 'deploy-only':
      return 'if it is deployed and not released, set `releasing: none`';
    case 'name-request':
      return 'name the request that it serves in `backport-request`';
    case 'declare':
      return names.length === 1
        ? `say which core ${shown(names[0] ?? '')} needs`
        : `say which core each of these ${names.length} plugins needs`;
    case 'name-core':
      return 'say which image is the core, in `core.images` of the policy';
    case 'name-manifests':
      return `name the files that pin the core and the plugins in \`manifests\`${name === '' ? '' : `, in place of ${name}`}`;
    case 'write-plainly':
      return `write in ${name} which plugins are installed, each with its version`;
  }
}

function withDay(facts: Facts, clause: string, day: AdviceStep | undefined): string {
  if (day === undefined) return clause;
  const verb = facts.releasing.names.length === 0 ? 'deploy' : 'ship';
  return `${clause}, and ${verb} it on ${dayInWords(day.to as Day)}`;
}

/** The cores of a way in their order; the stops first, since what comes after needs them. */
function pathWords(
  facts: Facts,
  reached: readonly AdviceStep[],
  cores: readonly AdviceStep[],
): string {
  const goal = cores.at(-1) as AdviceStep;
  const last = targetOf(goal);
  if (cores.length === 1) {
    const isSame = facts.core?.version?.text === goal.to;
    return `${isSame ? 'deploy' : 'move to'} core ${last}${whenWords(facts, last, goal.date ?? null, isSame)}`;
  }
  const words = reached.map((stop, index) => stopWords(facts, stop, index === 0 ? ' first' : ''));
  return `upgrade to ${words.join(', then to ')}, then to core ${last}${whenWords(facts, last, goal.date ?? null, false)}`;
}

/** Of a stop no release is known for sure, so any later one of its line will do. */
function stopWords(facts: Facts, stop: AdviceStep, first: string): string {
  const text = targetOf(stop);
  const when = stop.date === undefined ? '' : whenWords(facts, text, stop.date, false);
  const line = lineIn(text);
  if (newestRelease(facts, line) !== null) return `core ${text}${first}${when}`;
  const isFirst = text === firstOf(line, facts.policy.core).text;
  const any = isFirst ? `any final ${line}.x` : `${text} or a later ${line}.x`;
  return `${line}${first} (${any})${when}`;
}

/** The line of a core that a step writes. */
function lineIn(text: string): Line {
  return lineOf(parseCoreVersion(text) as CoreVersion);
}

/** Whether the change took the core down: then what was there is kept. */
function isDown({ core }: Facts): boolean {
  const { version = null, before = null } = core ?? {};
  return version !== null && before !== null && compareCoreVersions(version, before) < 0;
}

/** A plan is called a plan, with the calendar it is in. */
function whenWords(facts: Facts, core: string, day: Day | null, isSame: boolean): string {
  const { timeline, policy } = facts;
  const known = timeline.lines.get(lineIn(core));
  const planned =
    known?.basis === 'planned'
      ? `, planned for ${dayInWords(known.out)} ${byCalendar(policy)}`
      : '';
  if (day === null) return planned;
  const isItsDay = known?.out === day;
  const later = `on ${dayInWords(day)} or later`;
  if (isSame && isItsDay && planned !== '') return ` ${later}, as planned ${byCalendar(policy)}`;
  if (isSame) return ` ${later}${planned}`;
  if (isItsDay) return planned || `, planned for ${dayInWords(day)}`;
  return `${planned}, ${later}`;
}

function pluginWords(facts: Facts, way: Advice['way'], step: AdviceStep): string {
  const plugin = pluginsByName(facts).get(step.subject ?? '') as Plugin;
  const version = targetOf(step);
  if (plugin.proposed) {
    const path = plugin.requirementLocation === null ? null : plugin.location?.path;
    const where = path == null ? '' : ` (\`version=${version}\` in ${shown(path)})`;
    return `release ${shown(plugin.name)} ${version} instead${where}`;
  }
  if (way === 'back') return `go back to ${shown(plugin.name)} ${version}`;
  return versionWords(facts, plugin, version);
}

/** The version of a plugin that runs on the core as it stands, as a clause. */
export function versionWords(facts: Facts, plugin: Plugin, to: string): string {
  const { name, version } = plugin;
  const taken = version === null ? undefined : parsePluginVersion(to, version.scheme);
  const isOlder =
    version !== null && taken !== undefined && comparePluginVersions(version, taken) > 0;
  const core = facts.core?.version?.text;
  return `use ${shown(name)} ${shown(to)}, the newest known version that runs on core ${core}${isOlder ? ' (a downgrade)' : ''}`;
}

function shipWords(facts: Facts, { subject, to, names = [] }: AdviceStep): string {
  const verb = facts.releasing.names.length === 0 ? 'deploy' : 'ship';
  const known = pluginsByName(facts);
  const what = names.map((name) => {
    const plugin = known.get(name);
    return plugin === undefined ? 'the core' : nameOfPlugin(plugin);
  });
  return `${verb} ${subject === undefined ? 'it' : what.join(', ')} on ${dayInWords(to as Day)}`;
}

/** Each finding's remedy asks for plugins by name, of which there may be thousands. */
const indices = new WeakMap<readonly Plugin[], ReadonlyMap<string, Plugin>>();

function pluginsByName({ plugins }: Facts): ReadonlyMap<string, Plugin> {
  const known = indices.get(plugins) ?? new Map(plugins.map((each) => [each.name, each]));
  indices.set(plugins, known);
  return known;
}
