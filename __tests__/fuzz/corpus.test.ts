import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type FuzzCase, surfacesOf } from '../support/fuzz/fuzz-case.js';
import { surfaceFaults } from '../support/fuzz/surface-faults.js';

const folder = new URL('./corpus/', import.meta.url);

const corpus = readdirSync(folder).map((name): FuzzCase & { readonly name: string } => {
  return { name, ...JSON.parse(readFileSync(new URL(name, folder), 'utf8')) };
});

describe('whatever is written', () => {
  test.each(corpus)('holds: $says', async (each) => {
    expect(surfaceFaults(await surfacesOf(each))).toEqual([]);
  });
});
