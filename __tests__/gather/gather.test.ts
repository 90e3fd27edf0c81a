import { expect, test } from '@jest/globals';
import { gather, maxRounds } from '../../src/gather/gather.js';
import { makeWorld } from '../support/make-world.js';

test('what a run reads is resolved once where nothing else is wanted', async () => {
  const world = makeWorld({ files: { Dockerfile: 'FROM kestra/kestra:v2025.1.0\n' } });
  const { sources, resolution } = await gather(world);
  expect(sources.manifests).toMatchObject({ companions: [], absent: [] });
  expect(resolution.wanted).toEqual({ now: [], before: [], catalogues: [] });
  expect(maxRounds).toBe(5);
});
