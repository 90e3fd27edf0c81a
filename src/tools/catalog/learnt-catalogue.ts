import type { Problem } from '../../model/report.js';
import type { WrittenCatalogue, WrittenCataloguePlugin } from '../../schema/written-catalogue.js';

/** What the sources of a policy say, one after the other. */
export interface LearntCatalogue {
  readonly written: readonly WrittenCatalogue[];
  readonly problems: readonly Problem[];
}

/** A catalogue over others, and how many versions it had not; of these the last counts. */
export function laidUnder(
  catalogue: WrittenCatalogue,
  others: readonly WrittenCatalogue[],
): {
  readonly catalogue: WrittenCatalogue;
  readonly added: number;
  /** The day of the oldest of the others that says it; null where none does. */
  readonly made: string | null;
} {
  const plugins = new Map<string, WrittenCataloguePlugin>();
  for (const [name, plugin] of [...others, catalogue].flatMap((each) =>
    Object.entries(each.plugins),
  )) {
    const known = plugins.get(name) ?? {};
    const knownBad = [...(known.knownBad ?? []), ...(plugin.knownBad ?? [])];
    const distinct = new Map(knownBad.map((bad) => [JSON.stringify(bad), bad]));
    plugins.set(name, {
      ...known,
      ...plugin,
      versions: { ...known.versions, ...plugin.versions },
      ...(distinct.size === 0 ? {} : { knownBad: [...distinct.values()] }),
    });
  }
  const laid = { ...catalogue, plugins: Object.fromEntries(plugins) };
  const [made = null] = others.flatMap((each) => each.made ?? []).sort();
  return { catalogue: laid, added: versionsIn(laid) - versionsIn(catalogue), made };
}

function versionsIn({ plugins }: WrittenCatalogue): number {
  return Object.values(plugins).reduce(
    (sum, { versions }) => sum + Object.keys(versions ?? {}).length,
    0,
  );
}
