import { exitCodeOf, type Judgement, judge } from '../gate.js';
import { dayIn } from '../model/day.js';
import { type InputName, inputNames, readInputs } from '../model/input.js';
import { shown } from '../model/shown.js';
import { ownFiles } from '../outside/workspace.js';
import { refuseDownload } from '../read/catalogues.js';
import { nowhere, type PageSurroundings } from '../render/surroundings.js';
import { type Paint, usualWidth } from '../render/terminal.js';
import { type TextOptions, text } from '../render/text.js';
import type { Baseline, Files } from '../world.js';
import type { PagesOf } from './completion.js';
import { choose, type Flags, UsageError, unknown, workflowOnly } from './flags.js';
import type { Terminal } from './terminal.js';

export const checkFlags: readonly string[] = [
  ...inputNames.filter((name) => !workflowOnly.includes(name)),
  'base',
  'format',
];

/** `release-gate check`: judges what the flags name, prints the report and answers the exit code. */
export async function check(flags: Flags, terminal: Terminal): Promise<number> {
  const { values, switches, operands } = flags;
  if (operands[0] !== undefined) throw unknown(operands[0], ['check']);
  const page = choose('format', values.format ?? 'text', pages);
  const files = ownFiles(terminal.folder, values.policy, values.catalog, values.manifests);
  const judgement = await judge({
    door: 'command',
    now: terminal.now,
    inputs: readInputs((name) => givenOr(values[name] ?? '', name, terminal)),
    files,
    download: terminal.download ?? refuseDownload,
    github: null,
    baseline: await baselineOf(values.base, terminal.folder, files),
  });
  const isChange = values.base !== undefined;
  const today = dayIn(terminal.now, judgement.report.timeZone);
  terminal.print(
    await page(judgement, {
      paint: terminal.paint,
      width: terminal.width ?? usualWidth,
      verbose: switches.includes('verbose'),
      quiet: switches.includes('quiet'),
      surroundings: { ...nowhere, isChange, today },
    }),
  );
  const refused = await writeFiles(judgement, files);
  for (const why of refused) terminal.warn(why);
  return exitCodeOf(judgement);
}

/** `-` stands for standard input, where a list of plugins is asked for. */
function givenOr(value: string, name: InputName, { input }: Terminal): string {
  const isList = name === 'plugin-versions' || name === 'current-plugin-versions';
  if (value.trim() !== '-' || !isList) return value;
  if (input === undefined) throw new UsageError(`--${name} is -, and there is no standard input.`);
  const text = input();
  if (text.trim() === '') throw new UsageError(`--${name} is -, and standard input is empty.`);
  return text;
}

async function baselineOf(
  ref: string | undefined,
  folder: string,
  files: Files,
): Promise<Baseline | null> {
  if (ref === undefined) return null;
  const { baselineAt } = await import('../outside/git.js');
  const baseline = await baselineAt(folder, ref, files);
  if (!('why' in baseline)) return baseline;
  throw new UsageError(`--base is "${shown(ref)}", and ${baseline.why}.`);
}

/** Writes the files that flags ask for, and answers what was refused; most checks write none. */
async function writeFiles(
  { report, settings }: Judgement,
  files: Files,
): Promise<Iterable<string>> {
  if (settings.reportFile === '' && settings.sarifFile === '') return [];
  const { writeAsked } = await import('../publish/run.js');
  return (await writeAsked(report, settings, () => null, files)).values();
}

/** How a page is told. */
interface Telling extends Required<Omit<TextOptions, 'asked'>> {
  readonly paint: Paint;
  readonly surroundings: PageSurroundings;
}

type Page = (judgement: Judgement, telling: Telling) => string | Promise<string>;

/** The terminal's is the usual one; the code of the others is loaded when they are asked for. */
const pages: PagesOf<'check', Page> = {
  text: ({ report }, { paint, surroundings, ...options }) =>
    text(report, paint, { ...options, asked: surroundings }),
  json: async ({ report }) => (await import('../render/json.js')).json(report),
  markdown: async ({ report, links }, { surroundings }) =>
    (await import('../render/summary.js')).summary(report, {
      ...{ links, surroundings },
      pageOf: () => null,
    }),
  sarif: async ({ report }) => (await import('../render/sarif.js')).sarif(report, () => null),
};
