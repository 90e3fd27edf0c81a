import { advised } from '../../src/advice/remedies.js';
import { evaluate } from '../../src/evaluate/evaluate.js';
import type { InputName } from '../../src/model/input.js';
import type { Advice, AdviceStep, Problem, Report } from '../../src/model/report.js';
import type { Sources } from '../../src/model/sources.js';
import { resolve } from '../../src/resolve/resolve.js';
import { makeSources } from './make-facts.js';

/** A run by its inputs and files, as a workflow would give them. */
export interface Run {
  readonly inputs: Readonly<Partial<Record<InputName, string>>>;
  /** The text of a policy file, or a preset's name; null where nobody named one. */
  readonly policy: string | null;
  /** The text of a catalogue. */
  readonly catalogue: string;
  readonly onPullRequest: boolean;
}

/** Judges a run as the gate does; problems keep it from a report. */
export async function judged(
  run: Run,
): Promise<{ report: Report | null; problems: readonly Problem[] }> {
  const { inputs, onPullRequest, catalogue } = run;
  const sources: Sources = {
    ...makeSources({ inputs, onPullRequest }),
    policy: policyOf(run.policy),
    catalogues: catalogue === '' ? [] : [{ path: 'catalogue.json', text: catalogue }],
  };
  const { facts, problems } = await resolve(sources);
  return { report: facts && advised(facts, evaluate(facts)), problems };
}

/** The runs that come of following a way, one for each deployment, or for each day on which a part ships. */
export function followed(run: Run, { way, steps }: Advice, released: boolean): readonly Run[] {
  const runs: Run[] = [];
  const moved = new Set(
    steps.flatMap((step) => (step.do === 'set-plugin' ? (step.subject ?? '') : [])),
  );
  const known = new Map<string, string>();
  remember(known, run);
  const cores = steps.filter((step) => step.do === 'set-core');
  let current = run;
  let isDeployed = !released;
  let isDirty = false;
  const push = () => {
    if (isDirty) runs.push(current);
    isDirty = false;
  };
  for (const step of steps) {
    if (step.do === 'deploy-only') isDeployed = true;
    const isPart = step.do === 'ship-on' && step.subject !== undefined;
    if (isPart) {
      const releasing = (step.names ?? []).join(',');
      runs.push(changed(current, { 'target-date': step.to ?? '', releasing }));
      isDirty = false;
      continue;
    }
    if (step.do === 'set-core' && way === 'move' && isDeployed) {
      const isFirst = !steps.slice(0, steps.indexOf(step)).some((each) => each.do === 'set-core');
      if (!isFirst) push();
      current = deployment(current, isFirst, cores.length === 1, moved);
    }
    current = withStep(current, step, known);
    remember(known, current);
    isDirty = true;
  }
  push();
  return runs;
}

function policyOf(policy: string | null): Sources['policy'] {
  if (policy === null) return { kind: 'unnamed' };
  if (/^[a-z-]+$/.test(policy)) return { kind: 'preset', name: policy };
  return { kind: 'files', files: [{ path: 'policy.yml', text: policy }] };
}

/** Each deployment is compared with the one before it; the first starts from what ran. */
function deployment(run: Run, isFirst: boolean, isOnly: boolean, moved: ReadonlySet<string>): Run {
  const { inputs } = run;
  const core = inputs['current-core-version'] || (inputs['core-version'] ?? '');
  const plugins = inputs['current-plugin-versions'] || (inputs['plugin-versions'] ?? '');
  if (isFirst && isOnly) return run;
  if (!isFirst) {
    const now = { 'current-core-version': inputs['core-version'] ?? '' };
    return changed(run, { ...now, 'current-plugin-versions': inputs['plugin-versions'] ?? '' });
  }
  const names = new Set(linesOf(inputs['plugin-versions']).map(nameIn));
  const written = linesOf(inputs['plugin-versions']);
  const running = linesOf(plugins)
    .filter((line) => names.has(nameIn(line)))
    .map((line) => {
      const now = written.find((each) => nameIn(each) === nameIn(line)) ?? line;
      const isSame = now.split(' ')[0] === line.split(' ')[0];
      return isSame || !moved.has(nameIn(line)) ? now : line;
    });
  return changed(run, {
    'current-core-version': core,
    'current-plugin-versions': running.join('\n'),
    'plugin-versions': running.join('\n'),
  });
}

/** What was written beside each version, by name and version. */
type Lines = Map<string, string>;

function remember(known: Lines, { inputs }: Run): void {
  const lines = [inputs['current-plugin-versions'], inputs['plugin-versions']].flatMap(linesOf);
  for (const line of lines) known.set(line.split(' ')[0] ?? '', line);
}

function nameIn(line: string): string {
  return line.slice(0, line.indexOf('@'));
}

function withStep(run: Run, step: AdviceStep, known: Lines): Run {
  const to = step.to ?? '';
  switch (step.do) {
    case 'set-core':
      return changed(run, {
        'core-version': to,
        ...(step.date === undefined ? {} : { 'target-date': step.date }),
      });
    case 'pin':
      if (step.to === null) return run;
      return step.subject === 'core'
        ? changed(run, { 'core-version': to })
        : withPlugin(run, known, step);
    case 'set-plugin':
      return withPlugin(run, known, step);
    case 'ship-on':
      return changed(run, { 'target-date': to });
    case 'publish':
      return { ...run, policy: merged(run.policy, step.policy ?? '') };
    case 'name-request':
      return changed(run, { 'backport-request': 'SUP-1' });
    case 'declare':
      return declared(run, step.names ?? []);
    case 'deploy-only':
      return changed(run, { releasing: 'none' });
    default:
      return run;
  }
}

function changed(run: Run, inputs: Run['inputs']): Run {
  return { ...run, inputs: { ...run.inputs, ...inputs } };
}

function linesOf(text = ''): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** Another version takes the requirement that stands beside it somewhere, else the catalogue's. */
function withPlugin(run: Run, known: Lines, { do: step, subject = '', to }: AdviceStep): Run {
  const { inputs } = run;
  const start = `${subject}@${to}`;
  const written = known.get(start) ?? start;
  const isProposed = (inputs.releasing ?? '')
    .split(',')
    .some((name) => ['plugins', subject].includes(name));
  const all = linesOf(inputs['plugin-versions']);
  const isNew = !all.some((line) => nameIn(line) === subject);
  const lines = [...all, ...(isNew ? [start] : [])].map((line) => {
    if (nameIn(line) !== subject) return line;
    const own = line.includes(' ') ? line.slice(line.indexOf(' ')) : '';
    if (step === 'pin' && own === '') return written;
    return isProposed || step === 'pin' || !(inputs['core-version'] ?? '')
      ? `${start}${own}`
      : written;
  });
  return changed(run, { 'plugin-versions': lines.join('\n') });
}

function declared(run: Run, names: readonly string[]): Run {
  const lines = linesOf(run.inputs['plugin-versions']).map((line) => {
    const name = line.slice(0, line.indexOf('@'));
    return names.includes(name) && !line.includes(' ') ? `${line} *` : line;
  });
  return changed(run, { 'plugin-versions': lines.join('\n') });
}

/** Lines pasted into a policy file that is laid over the one that judged. */
function merged(policy: string | null, lines: string): string {
  const [, line = '', day = ''] = /"(.*)": ([\d-]+)/.exec(lines) ?? [];
  const written = policy?.includes(':') ? policy : `extends: ${policy ?? 'kestra-calver'}`;
  const entry = `    "${line}": ${day}\n`;
  if (written.includes('  schedule:\n')) {
    const others = written.replace(new RegExp(`    "${line.replace('.', '\\.')}": .*\n`), '');
    return others.replace('  schedule:\n', `  schedule:\n${entry}`);
  }
  return written.includes('core:\n')
    ? written.replace('core:\n', `core:\n  schedule:\n${entry}`)
    : `${written}\ncore:\n  schedule:\n${entry}`;
}
