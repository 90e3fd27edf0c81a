import type { Finders } from '../../src/model/finder.js';

/** Of a policy that finds nothing by itself. */
export const noFinders: Finders = { core: [], plugins: [], own: [] };
