import type { Finders } from '../../src/model/finder.js';
import { marksOf } from '../../src/model/manifest.js';
import type { Policy } from '../../src/model/policy.js';
import { resolvePreset } from '../../src/resolve/policy/apply-defaults.js';

/** Where plugins stand under a policy that does not say it. */
export const usualFinders: Finders = marksOf(resolvePreset('kestra-calver') as Policy).finders;
