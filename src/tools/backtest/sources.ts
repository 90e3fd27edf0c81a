import { type InputName, inputNames } from '../../model/input.js';
import type { Released } from '../../model/policy.js';
import { nothingRead, type Sources } from '../../model/sources.js';

/** What a release manager would have given the gate on the day of a release. */
export function releaseSources({ version, date }: Released): Sources {
  const none = Object.fromEntries(inputNames.map((name) => [name, ''])) as Record<
    InputName,
    string
  >;
  return {
    ...nothingRead,
    inputs: {
      ...none,
      'core-version': version.text,
      'target-date': date,
      releasing: 'core',
      manifests: 'none',
    },
    now: new Date(`${date}T00:00:00Z`),
  };
}
