import { type CoreVersion, parseCoreVersion } from '../../src/model/core-version.js';

/** A core version; anything else is a mistake in the test. */
export function core(text: string): CoreVersion {
  const version = parseCoreVersion(text);
  if (version === undefined) throw new Error(`${text} is not a core version.`);
  return version;
}
