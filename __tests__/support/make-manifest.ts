import type { Manifest } from '../../src/model/manifest.js';

/** A file as it was read, which says nothing but what is given. */
export function makeManifest(path: string, said: Partial<Manifest> = {}): Manifest {
  return {
    path,
    readAs: null,
    cores: [],
    plugins: [],
    release: null,
    images: [],
    floatingInstalls: [],
    unreadableInstalls: [],
    includes: [],
    wanted: [],
    problems: [],
    ...said,
  };
}

/** A core and a plugin at the beginning of a file. */
export function coreIn(path: string, text = '1.0.0') {
  return { text, location: { path, line: 1, column: 1, endColumn: 6 } };
}

export function pluginIn(path: string, name = 'plugin-a', version = '1.0.0') {
  const location = { path, line: 1, column: 1, endColumn: 6 };
  return { name, version, requirement: null, location, requirementLocation: null };
}
