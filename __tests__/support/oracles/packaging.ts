import { readFileSync } from 'node:fs';

/** What Python's own library answered; `ask-packaging.py` beside this file asked it. */
export interface PackagingAnswers {
  /** Versions, ascending. */
  readonly order: readonly string[];
  readonly cores: readonly string[];
  /** Of each specifier, the cores that it takes. */
  readonly ranges: Readonly<Record<string, readonly string[]>>;
}

export const packaging: PackagingAnswers = JSON.parse(
  readFileSync(new URL('packaging.json', import.meta.url), 'utf8'),
);
