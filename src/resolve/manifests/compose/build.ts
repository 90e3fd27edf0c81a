import type { SourceFile } from '../../../model/written.js';
import type { FormatReading, Surroundings } from '../format.js';
import { inserted, type Passage, placeOf } from '../passage.js';
import { asFolder, pathWithin } from '../paths.js';
import type { ReadBuild } from '../reading.js';
import { textOf, valueUnder, type YamlValue } from '../yaml/value.js';
import { definedIn, type Project } from './project.js';

/** A `build` of a service, and the folder that its paths start from. */
export interface LayerOfBuild {
  readonly build: YamlValue;
  readonly folder: string;
}

/** Reads what a service builds; a layer over another wins, part by part. */
export function readBuilt(
  layers: readonly LayerOfBuild[],
  project: Project,
  readBuild: ReadBuild,
  surroundings: Surroundings,
): FormatReading {
  const textAt = (key: string) => {
    const [text] = layers.flatMap(({ build }) => textOf(valueUnder(build, key)) ?? []);
    return text === undefined ? null : project.interpolate(text);
  };
  const args = new Map([
    ...layers
      .toReversed()
      .flatMap(({ build }) => [...definedIn(valueUnder(build, 'args'), project)]),
    ...(project.buildArgs ?? []),
  ]);
  const { context, folder } = contextOf(layers, project);
  const contextFolder = isElsewhere(context.text) ? null : pathWithin(folder, context.text);
  const built = {
    args,
    target: textAt('target')?.text ?? null,
    contextFolder: contextFolder ?? '',
  };
  const inline = textAt('dockerfile_inline');
  if (inline !== null) return readInline(inline, (file) => readBuild(file, surroundings, built));
  const dockerfile = textAt('dockerfile')?.text ?? 'Dockerfile';
  const path = contextFolder === null ? null : pathWithin(asFolder(contextFolder), dockerfile);
  const file = path === null ? null : surroundings.open(path);
  if (file !== null) return readBuild(file, surroundings, built);
  // Nobody sees what is built elsewhere, as from another repository.
  return { images: [{ text: path ?? context.text, location: placeOf(context) }] };
}

/** Where the first layer that names it finds its context, which is the folder of the file by default. */
function contextOf(layers: readonly LayerOfBuild[], { interpolate }: Project) {
  for (const { build, folder } of layers) {
    const context = textOf(build) ?? textOf(valueUnder(build, 'context'));
    if (context !== null) return { context: interpolate(context), folder };
  }
  return { context: inserted('.'), folder: layers[0]?.folder ?? '' };
}

/** An address, or what a variable without a value names. */
function isElsewhere(context: string): boolean {
  return /^(?:[a-z][\w+.-]*:|git@|github\.com\/)|\$/i.test(context);
}

/**
 * A text is read as a file in which all that does not belong to it is blank, so that places are
 * those of the file it is written in. Where that cannot be, the text as a whole is the place.
 */
function readInline(inline: Passage, read: (file: SourceFile) => FormatReading): FormatReading {
  const file = blankedAround(inline);
  if (file !== null) return read(file);
  const location = placeOf(inline);
  const { cores = [], plugins = [], images = [], ...rest } = read({ path: '', text: inline.text });
  const here = <Part extends object>(parts: readonly Part[] = []) =>
    parts.map((part) => ({ ...part, location }));
  return {
    cores: here(cores),
    plugins: here(plugins),
    images: here(images),
    floatingInstalls: here(rest.floatingInstalls),
    unreadableInstalls: here(rest.unreadableInstalls),
    problems: here(rest.problems),
  };
}

function blankedAround({ text, pieces }: Passage): SourceFile | null {
  const file = pieces[0]?.span?.file;
  if (file === undefined) return null;
  const blank = (end: number) => file.text.slice(written.length, end).replace(/[^\n]/g, ' ');
  let written = '';
  for (const { at, length, span } of pieces) {
    const part = text.slice(at, at + length);
    // The end of the last line may be that of the file.
    if (at + length === text.length && /^\n*$/.test(part)) break;
    if (span?.file !== file || span.start < written.length) return null;
    if (/^\n+$/.test(part) && blank(span.end).includes('\n')) written += blank(span.end);
    else if (length === span.end - span.start) written += blank(span.start) + part;
    else return null;
  }
  return { path: file.path, text: written };
}
