import { expect, test } from '@jest/globals';
import { start } from '../support/start.js';

test('a fleet of 60 repositories comes to the same bytes in 1 shard, in 8, and after a kill', async () => {
  const words = ['scripts/simulate-fleet.js', '60', '5'];
  const { stdout, stderr } = await start(process.execPath, words, {
    folder: process.cwd(),
    environment: { PATH: process.env.PATH ?? '' },
  });
  expect(stderr).toBe('');
  const { runs, sameBytes, killed, counts } = JSON.parse(stdout);
  expect(sameBytes).toBe(true);
  // Parts of 25, 25 and 10. One breaks GitHub, so the first is halved: 13 and 12, of those 7 and 6,
  // 3 and 3, 2 and 1, and the last is asked for five times, with 15 seconds of waiting in between.
  // Each of the seven that are answered takes a second query, for the files; of one no file is.
  expect(runs[0]).toMatchObject({ shards: 1, queries: 21 });
  expect(killed.sameBytes).toBe(true);
  expect(killed.readBeforeTheKill).toBeGreaterThan(0);
  expect(killed.queriesBeforeTheKill + killed.queriesAfterTheKill).toBeLessThanOrEqual(
    killed.queriesWithoutAKill + 1,
  );
  expect(counts.ready + counts.breaks + counts.undecided).toBe(60);
  // One is gone, one is hidden, one has a broken manifest, and one answers 500 each time.
  expect(counts.undecided).toBe(4);
}, 180_000);
