import type { ParsedNode } from 'yaml';
import type { SourceFile } from '../../model/source-file.js';
import type { FormatReading, Surroundings } from './format.js';
import { readChartImage } from './helm-image.js';
import { coreOfImage } from './image.js';
import { spaced } from './passage.js';
import { repositoryContext } from './script.js';
import { readShell, readWords } from './shell.js';
import { expand } from './variables.js';
import { mapsIn } from './yaml-maps.js';
import { type PassageOf, passageOfScalar } from './yaml-scalar.js';

/** Keys whose text, or list of texts, is a command. */
const commandKeys = ['command', 'entrypoint', 'args'];

/**
 * Reads the images that are the core, and the plugins that commands install, wherever they stand
 * in a YAML file: the services of a Compose file, the containers of a pod, the values of a chart.
 */
export function readYamlImages(
  root: ParsedNode | null,
  file: SourceFile,
  surroundings: Surroundings,
): FormatReading {
  const { marks } = surroundings;
  const context = repositoryContext(surroundings, '');
  // What variables are set to is written elsewhere; only their fallbacks are here.
  const passageOf: PassageOf = (scalar) => expand(passageOfScalar(scalar, file), () => null);
  const maps = mapsIn(root);
  const images = maps.flatMap((scalarsAt) => scalarsAt('image'));
  const charts = maps.map((scalarsAt) => readChartImage(scalarsAt, marks.images, passageOf));
  const installs = maps
    .flatMap((scalarsAt) => commandKeys.map(scalarsAt))
    .map((words) =>
      words.length > 1
        ? readWords(words.map(passageOf), context)
        : readShell(spaced(words.map(passageOf)), context),
    );
  return {
    cores: [
      ...images.flatMap((image) => coreOfImage(passageOf(image), marks.images) ?? []),
      ...charts.flatMap(({ cores }) => cores),
    ],
    plugins: installs.flatMap(({ plugins = [] }) => plugins),
    floatingInstalls: installs.flatMap(({ floatingInstalls = [] }) => floatingInstalls),
    unreadableInstalls: installs.flatMap(({ unreadableInstalls = [] }) => unreadableInstalls),
    problems: charts.flatMap(({ problems }) => problems),
  };
}
