import type { SetValue } from '../format.js';
import { coreOfImage, coreOfTag } from '../image.js';
import { type Passage, partOf } from '../passage.js';
import type { Field } from '../shell/fields.js';
import { inputOf } from '../shell/output.js';
import { addReading, pathIn, placesIn, type Shell } from '../shell/run.js';
import type { Command } from '../shell/syntax.js';
import { isUnknown } from '../variables.js';

/** What deploys a chart, or writes what is deployed. */
const verbs = new Set(['install', 'upgrade', 'template']);

/** Options that take no value; any other takes the word behind it. */
const flags =
  /^(?:-i|-g|--(?:install|wait|wait-for-jobs|atomic|create-namespace|debug|dry-run|force|devel|verify|reuse-values|reset-values|reset-then-reuse-values|cleanup-on-fail|dependency-update|generate-name|replace|skip-crds|include-crds|no-hooks|skip-tests|rollback-on-failure|take-ownership))$/;

/** Reads what `helm upgrade NAME CHART -f values.yaml --set image.tag=v1` deploys; `fields` stand behind `helm`. */
export function readHelmCommand(
  fields: readonly Field[],
  command: Command | null,
  shell: Shell,
): void {
  const set = setValuesIn(fields);
  const { words, files } = partsOf(fields);
  const at = words.findIndex(({ text }) => verbs.has(text));
  const chart = at === -1 ? null : (words.slice(at + 1, at + 3).at(-1) ?? null);
  const { readRelease } = shell.context.surroundings;
  const isRemote = chart === null || /^(?:oci|https?):/.test(chart.text);
  const reading =
    at === -1
      ? null
      : readRelease?.({
          chart,
          chartValues: isRemote ? [] : placesIn(shell, `${chart.text}/values.yaml`),
          files: files.map(({ text }) => textOf(text, command, shell) ?? placesIn(shell, text)),
          set,
        });
  // Without a file of the repository, what is set is all that is known.
  if (reading) addReading(shell.found, reading);
  else readSet(set, fields, shell);
}

/** The text of a here-document, or of a file that the script itself wrote. */
function textOf(path: string, command: Command | null, shell: Shell): Passage | null {
  if (path !== '-') return shell.written.get(pathIn(shell, path)) ?? null;
  const text = command === null ? null : inputOf(command, shell);
  return text === null || isUnknown(text) ? null : text;
}

/** The words that are neither options nor their values, and the files of values. */
function partsOf(fields: readonly Field[]): {
  readonly words: readonly Passage[];
  readonly files: readonly Passage[];
} {
  const words: Passage[] = [];
  const files: Passage[] = [];
  for (let at = 0; at < fields.length; at += 1) {
    const { passage } = fields[at] as Field;
    const { text } = passage;
    if (!text.startsWith('-')) {
      words.push(passage);
      continue;
    }
    const attached = /^(?:--values|-f)=/.exec(text)?.[0].length;
    if (attached !== undefined) files.push(...listed(partOf(passage, attached)));
    if (text.includes('=') || flags.test(text)) continue;
    at += 1;
    const value = fields[at]?.passage;
    if (value !== undefined && /^(?:--values|-f)$/.test(text)) files.push(...listed(value));
  }
  return { words, files };
}

/** Names with commas between. */
function listed(names: Passage): Passage[] {
  return [...names.text.matchAll(/[^,]+/g)].map(({ 0: name, index }) =>
    partOf(names, index, index + name.length),
  );
}

function setValuesIn(fields: readonly Field[]): readonly SetValue[] {
  const set = fields.flatMap((field, at) => {
    const attached = /^--set(?:-string|-literal)?=/.exec(field.passage.text)?.[0].length;
    if (attached !== undefined) return [{ ...field, passage: partOf(field.passage, attached) }];
    const next = fields[at + 1];
    return setOption.test(field.passage.text) && next !== undefined ? [next] : [];
  });
  return set.flatMap(({ passage, unknown, written }) => {
    const whole = unknown === null ? passage : written();
    return [...whole.text.matchAll(/(?<key>[^=,]+)=(?<value>[^,]*)/g)].map(({ index, groups }) => {
      const { key = '', value = '' } = groups ?? {};
      const start = index + key.length + 1;
      return { key, value: partOf(whole, start, start + value.length) };
    });
  });
}

const setOption = /^--set(?:-string|-literal)?$/;

/**
 * Of the core's own chart a tag alone is the core's, of any other one beside the name of its image.
 */
function readSet(values: readonly SetValue[], fields: readonly Field[], shell: Shell): void {
  const { marks } = shell.context.surroundings;
  const isOwn = fields.some(({ passage }) => passage.text.split('/').at(-1) === marks.name);
  for (const { key, value } of values) {
    const holder = /^(?:(?<holder>.*)\.)?(?:tag|imageTag)$/.exec(key)?.groups;
    if (holder === undefined) continue;
    const above = holder.holder ?? '';
    const named = values.find(
      (each) => each.key === `${above}.repository` || each.key === `${above}.name`,
    );
    const isNamed = named !== undefined && coreOfImage(named.value, marks) !== null;
    const isCoreTag = named === undefined ? isOwn || above.split('.')[0] === marks.name : isNamed;
    const core = isCoreTag && /(?:^|\.)image$/.test(above) ? coreOfTag(value) : null;
    if (core !== null) shell.found.cores.push({ ...core, deployed: true });
  }
  for (const { key, value } of values) {
    const isWhole = /[:@]/.test(value.text.split('/').at(-1) ?? '');
    const core = isWhole && /image$/i.test(key) ? coreOfImage(value, marks) : null;
    if (core !== null) shell.found.cores.push({ ...core, deployed: true });
  }
}
