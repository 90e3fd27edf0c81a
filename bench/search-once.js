/** One search of the folder that is named, as a run does it before it reads any file; none without a name. */

import { readInputs } from '../lib/model/input.js';
import { marksOf } from '../lib/model/manifest.js';
import { confinedFiles } from '../lib/outside/workspace.js';
import { manifestPaths, manifestsAsked, untouched } from '../lib/read/manifest-paths.js';
import { readManifestFiles } from '../lib/read/manifests.js';
import { folderSnapshot } from '../lib/read/snapshot.js';
import { resolvePreset } from '../lib/resolve/policy/apply-defaults.js';

const [, , folder] = process.argv;
if (folder !== undefined) await search(folder);

async function search(folder) {
  const snapshot = folderSnapshot(confinedFiles(folder));
  const asked = manifestsAsked(readInputs(() => ''));
  const paths = await manifestPaths(asked, snapshot, untouched, []);
  const marks = marksOf(resolvePreset('kestra-calver'));
  const { now } = await readManifestFiles(paths, snapshot, null, marks);
  process.stdout.write(`${now.files.length} of ${now.searchedFiles}\n`);
}
