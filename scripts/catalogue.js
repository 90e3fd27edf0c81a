/**
 * Makes the built-in catalogue from the release history in `data/`: the same entries that a
 * catalogue file has, one plugin a line, so that a change to one release is a change to one line.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const pathOf = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const read = (path) => JSON.parse(readFileSync(pathOf(path), 'utf8'));

const { plugins } = read('data/kestra-plugin-releases.json');
const knownBad = read('data/known-bad.json');

const lines = Object.entries(plugins).map(
  ([name, plugin]) => `${JSON.stringify(name)}: ${JSON.stringify(entryOf(name, plugin))}`,
);
writeFileSync(pathOf('src/presets/catalogue.json'), `{ "plugins": {\n${lines.join(',\n')}\n} }\n`);

function entryOf(name, { group, artifacts, repository, releases }) {
  return {
    group,
    artifacts,
    repository,
    versions: Object.fromEntries(releases.map(versionOf)),
    ...(name in knownBad ? { knownBad: knownBad[name] } : {}),
  };
}

/** A release without a declared requirement is known all the same, and undecided. */
function versionOf({ version, date, requires }) {
  return [version, { ...(requires === undefined ? {} : { requires }), released: date }];
}
