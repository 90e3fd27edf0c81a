import type { WrittenCatalogue } from '../resolve/written-catalogue.js';

/**
 * The catalogue that comes with the program, below all others. It is loaded when it is asked for,
 * and trusted: a test checks it as a user's file is checked.
 */
export async function builtInCatalogue(): Promise<WrittenCatalogue> {
  const { default: catalogue } = await import('./catalogue.json', { with: { type: 'json' } });
  return catalogue;
}
