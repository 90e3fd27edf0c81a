import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readGoldenDocument, withOutput } from '../support/golden-document.js';
import { runCommand } from '../support/run-command.js';

const folder = new URL('./', import.meta.url);

/** The documents here, and the page of the documentation that shows a run of its own. */
const names = [...readdirSync(folder).filter((name) => name.endsWith('.md')), '../../docs/plan.md'];

/** `UPDATE_GOLDEN=1` writes what comes out, for a reviewer to read in the difference. */
const updates = process.env.UPDATE_GOLDEN === '1';

const documents = names.map((name) => {
  const place = new URL(name, folder);
  const text = readFileSync(place, 'utf8');
  return { ...readGoldenDocument(text), place, text };
});

describe('a whole run', () => {
  test.each(documents)('$title', async ({ words, files, output, exitCode, place, text }) => {
    const ended = await runCommand(words, { files });
    if (updates) writeFileSync(place, withOutput(text, ended.stdout, ended.exitCode));
    else expect([ended.stdout, ended.exitCode]).toEqual([output, exitCode]);
    expect(ended.stderr).toBe('');
  });
});
