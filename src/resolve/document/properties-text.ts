import { Properties } from 'properties-file/parser';

/**
 * Reads a property file as Java does: separators, escapes and lines that go on; null where it holds
 * what no Java program can read, which is `\u` without four digits behind it.
 */
export function parseProperties(text: string): Properties | null {
  try {
    return new Properties(text);
  } catch {
    return null;
  }
}
