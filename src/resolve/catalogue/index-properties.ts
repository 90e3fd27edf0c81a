import type { RequirementSource } from '../../model/catalogue.js';

/** Reads a property file as a map; null where no Java program can read it. */
export type ReadProperties = (text: string) => Readonly<Record<string, string>> | null;

/** The reader of properties, which is loaded only where a source has keys that say what they are about. */
export async function propertyReader(
  sources: readonly RequirementSource[],
): Promise<ReadProperties | null> {
  const isNeeded = sources.some((source) => source.kind === 'index' && source.shape.key !== null);
  if (!isNeeded) return null;
  const { parseProperties } = await import('../document/properties-text.js');
  return (text) => {
    const pairs = parseProperties(text)?.getProperties();
    return pairs === undefined
      ? null
      : Object.fromEntries(pairs.map(({ key, value }) => [key, value]));
  };
}
