import type { WrittenCore } from '../../../model/written.js';
import type { FormatReading, SetValue } from '../format.js';
import { coreOfImage, coreOfTag, isImageFinder } from '../image.js';
import { inserted, joined, type Passage, partOf } from '../passage.js';
import type { Field } from '../shell/fields.js';
import { inputOf } from '../shell/output.js';
import { addReading, pathIn, placesIn, type Shell } from '../shell/run.js';
import type { Command } from '../shell/syntax.js';
import { isUnknown } from '../variables.js';
import { nameKeys } from './image.js';

/** What deploys a chart, or writes what is deployed. */
const verbs = new Set(['install', 'upgrade', 'template']);

/** Options that take no value; any other takes the word behind it. */
const flags =
  /^(?:-[igh]|--(?:atomic|cleanup-on-fail|create-namespace|debug|dependency-update|devel|disable-openapi-validation|dry-run|enable-dns|force(?:-conflicts|-replace)?|generate-name|help|hide-notes|hide-secret|include-crds|install|is-upgrade|(?:kube-)?insecure-skip-tls-verify|no-hooks|pass-credentials|plain-http|release-name|render-subchart-notes|replace|(?:reset|reuse|reset-then-reuse)-values|rollback-on-failure|skip-(?:crds|schema-validation|tests)|take-ownership|validate|verify|wait(?:-for-jobs)?))$/;

/** Reads what `helm upgrade NAME CHART -f values.yaml --set image.tag=v1` deploys; `fields` stand behind `helm`. */
export function readHelmCommand(
  fields: readonly Field[],
  command: Command | null,
  shell: Shell,
): void {
  const { words, files } = partsOf(fields);
  const at = words.findIndex(({ text }) => verbs.has(text));
  // What `helm lint` and its like look at is deployed by nobody.
  if (at === -1) return;
  const names = words.slice(at + 1, at + 3);
  const chart = names.at(-1) ?? null;
  const isRemote = chart === null || /^(?:oci|https?):/.test(chart.text);
  const set = setValuesIn(fields);
  const reading = shell.context.surroundings.readRelease?.({
    chart,
    chartValues: isRemote ? [] : placesIn(shell, `${chart.text}/values.yaml`),
    files: files.map(({ text }) => textOf(text, command, shell) ?? placesIn(shell, text)),
    set,
  });
  // Without a file of the repository, what is set is all that is known.
  addReading(shell.found, reading ?? readSet(set, names, shell));
}

/** The text of a here-document, or of a file that the script itself wrote. */
function textOf(path: string, command: Command | null, shell: Shell): Passage | null {
  if (path !== '-') return shell.written.get(pathIn(shell, path)) ?? null;
  if (command === null) return null;
  const text = inputOf(command, shell);
  return isUnknown(text) ? null : text;
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
    const attached = /^(?:--values=|-f=?)(?=.)/.exec(text)?.[0].length;
    if (attached !== undefined) files.push(...listed(partOf(passage, attached)));
    const value = fields[at + 1]?.passage;
    // Nothing but an option stands behind a flag that is not known here.
    const isAlone = /=|^-[^-ig]./.test(text) || flags.test(text);
    if (isAlone || value === undefined || /^-./.test(value.text)) continue;
    at += 1;
    if (/^(?:--values|-f)$/.test(text)) files.push(...listed(value));
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
function readSet(
  values: readonly SetValue[],
  names: readonly Passage[],
  shell: Shell,
): FormatReading {
  const { marks } = shell.context.surroundings;
  const isOwn = names.some(({ text }) => text.split('/').at(-1) === marks.name);
  // Of what is set twice, the last counts.
  const set = new Map(values.map(({ key, value }) => [key, value]));
  const coreOf = (key: string, value: Passage): WrittenCore | null => {
    const isWhole = /image$/i.test(key) && /[:@][^/]*$/.test(value.text);
    if (isWhole) return coreOfImage(value, marks);
    const image = /^(?<image>(?:.*\.)?image)\.tag$/.exec(key)?.groups?.image;
    if (image === undefined) return null;
    const [name] = nameKeys.flatMap((part) => set.get(`${image}.${part}`) ?? []);
    if (name !== undefined) return coreOfImage(joined([name, inserted(':'), value]), marks);
    const isOwnTag = image === `${marks.name}.image` || (isOwn && image === 'image');
    return isOwnTag ? coreOfTag(value, marks.finders.core.filter(isImageFinder)) : null;
  };
  const cores = [...set].flatMap(([key, value]) => coreOf(key, value) ?? []);
  return { cores: cores.map((core) => ({ ...core, deployed: true })) };
}
