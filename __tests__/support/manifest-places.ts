import type { Location } from '../../src/model/written.js';
import { type Surroundings, together } from '../../src/resolve/manifests/format.js';
import { passageIn } from '../../src/resolve/manifests/passage.js';
import { parentOf } from '../../src/resolve/manifests/paths.js';
import { parseYaml } from '../../src/resolve/manifests/yaml/parse.js';
import { beginRun, type ReadYaml } from '../../src/resolve/manifests/yaml/run.js';
import { alone } from './manifest-lines.js';

/** Reads the first of some files together with the others, and tells what was found and where. */
export function placesOf(read: ReadYaml, files: Readonly<Record<string, string>>): string[] {
  const sources = new Map(Object.entries(files).map(([path, text]) => [path, { path, text }]));
  const [file] = sources.values();
  if (file === undefined) throw new Error('there must be a file');
  const open = (path: string) => sources.get(path) ?? null;
  const list = (folder: string) => [...sources.keys()].filter((path) => parentOf(path) === folder);
  const find: Surroundings['find'] = (fits) => [...sources.values()].filter(fits);
  const run = beginRun(file.path, { ...alone, open, list, find });
  const yaml = parseYaml(passageIn(file, 0, file.text.length));
  const reading = read(yaml, file.path, run);
  const problems = [...yaml.problems(), ...run.problems()];
  const { cores = [], plugins = [], images = [], ...rest } = together([reading, { problems }]);
  return [
    ...cores.map(
      ({ text, floats, location }) => `${floats ? 'floating' : 'core'} ${text} ${at(location)}`,
    ),
    ...plugins.map(({ name, version, location }) => `${name}@${version} ${at(location)}`),
    ...images.map(({ text, location }) => `image ${text} ${at(location)}`),
    ...(rest.floatingInstalls ?? []).map(({ text, location }) => `floats ${text} ${at(location)}`),
    ...(rest.unreadableInstalls ?? []).map(
      ({ text, location }) => `unreadable ${text} ${at(location)}`,
    ),
    ...(rest.problems ?? []).map(({ message, location }) => `${message} ${at(location)}`),
  ];
}

function at(location: Location | null): string {
  if (location === null) return 'nowhere';
  const { path, line, column, endColumn } = location;
  return `${path}:${line}:${column}-${endColumn}`;
}
