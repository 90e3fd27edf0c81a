import type { PluginRange } from '../../src/model/catalogue.js';
import type { TextReaders } from '../../src/resolve/catalogue/catalogue-layers.js';
import { parsePluginRange } from '../../src/resolve/catalogue/catalogue-range.js';
import { rememberRequirements } from '../../src/resolve/catalogue/catalogue-requirements.js';

/** Reads an entry's texts as a catalogue file's are read. */
export function textReaders(): TextReaders {
  return {
    requirement: rememberRequirements(),
    range: (text) => parsePluginRange(text) as PluginRange,
    scheme: 'semver',
  };
}
