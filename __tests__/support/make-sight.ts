import { type Manifests, nothingSeen, type Sight } from '../../src/model/manifest.js';
import type { Location, WrittenPlugin } from '../../src/model/written.js';

/** A sight of a search through 214 files that found nothing, different only in what is given. */
export function makeSight(difference: Partial<Sight> = {}): Sight {
  return { ...nothingSeen, asked: 'searched', searchedFiles: 214, ...difference };
}

/** Manifests of a deployment in which nothing is named, different only in what is given. */
export function makeManifests(
  sight: Partial<Sight> = {},
  difference: Partial<Manifests> = {},
): Partial<Manifests> {
  const { plugins = [], core = null } = difference;
  return {
    paths: plugins.length > 0 || core !== null ? ['Dockerfile'] : [],
    releasing: { names: [], reason: 'Dockerfile pins versions that are out already' },
    sight: makeSight(sight),
    ...difference,
  };
}

/** A plugin in a Dockerfile, named as `a@1.0.0` or `a@1.0.0 >=2025.1`. */
export function pinned(text: string, line = 2): WrittenPlugin {
  const [named = '', requirement = null] = text.split(' ');
  const [name = '', version = ''] = named.split('@');
  const requirementLocation = requirement === null ? null : at('Dockerfile', line, 60);
  return { name, version, requirement, location: at('Dockerfile', line, 57), requirementLocation };
}

/** A place of five characters. */
export function at(path: string, line = 1, column = 1): Location {
  return { path, line, column, endColumn: column + 5 };
}
