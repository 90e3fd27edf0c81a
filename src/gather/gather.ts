import { type Problem, problem } from '../model/report.js';
import { shown } from '../model/shown.js';
import type { Sources } from '../model/sources.js';
import { type ReadSoFar, read } from '../read/read.js';
import { type Resolution, resolve } from '../resolve/resolve.js';
import type { World } from '../world.js';

/** How often files may name further files that they are read together with. */
export const maxRounds = 5;

/**
 * Reads all that a run needs and resolves it. Which files are read together is known only once
 * those that name them were understood, so then these are read, and all is resolved anew.
 */
export async function gather(
  world: World,
): Promise<{ readonly sources: Sources; readonly resolution: Resolution }> {
  let reading: ReadSoFar = await read(world);
  let resolution = await resolve(reading.sources);
  for (let round = 0; isWanting(resolution) && round < maxRounds; round++) {
    reading = await reading.readMore(resolution.wanted);
    resolution = await resolve(reading.sources);
  }
  const { sources } = reading;
  if (!isWanting(resolution)) return { sources, resolution };
  const problems = [...resolution.problems, endless(resolution)];
  return { sources, resolution: { ...resolution, facts: null, problems } };
}

function isWanting({ wanted }: Resolution): boolean {
  return wanted.now.length + wanted.before.length > 0;
}

function endless({ wanted }: Resolution): Problem {
  const paths = shown([...wanted.now, ...wanted.before].join(', '));
  return problem(
    `Files include other files more than ${maxRounds} levels deep; ${paths} would be next.`,
    { found: paths, expected: `at most ${maxRounds} files that include one another` },
  );
}
