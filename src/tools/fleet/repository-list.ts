import { parseRepository } from '../../model/github-query.js';
import { type Problem, problem } from '../../model/report.js';
import { shown } from '../../model/shown.js';
import type { Shard } from './fleet-model.js';

/** Repositories as a file lists them, each once, in its order. */
export interface RepositoryList {
  readonly repositories: readonly string[];
  readonly problems: readonly Problem[];
}

/** Reads a list: an `owner/name` on each line, with comments after `#`, or a JSON array of them. */
export function readRepositoryList(text: string, path: string): RepositoryList {
  const isJson = text.trimStart().startsWith('[');
  const entries = isJson ? entriesOfJson(text) : entriesOfLines(text);
  if (entries === null) return { repositories: [], problems: [noArray(path)] };
  // GitHub's names are equal whatever their case.
  const byName = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { name, line } of entries) {
    const key = name.toLowerCase();
    if (parseRepository(name) === null) problems.push(noName(name, path, line));
    else if (!byName.has(key)) byName.set(key, name);
  }
  // Of nothing everything is true, so an empty list would be a fleet that is ready.
  if (entries.length === 0) problems.push(noEntry(path));
  return { repositories: [...byName.values()], problems };
}

/** A shard's part of a list: every so manieth, so that all parts are about equally long. */
export function shareOf(list: readonly string[], { index, count }: Shard): readonly string[] {
  return list.filter((_, place) => place % count === index - 1);
}

interface Entry {
  readonly name: string;
  /** Null in a JSON array, whose lines say nothing. */
  readonly line: number | null;
}

function entriesOfLines(text: string): readonly Entry[] {
  return text
    .split('\n')
    .map((line, index) => ({ name: line.replace(/#.*/, '').trim(), line: index + 1 }))
    .filter(({ name }) => name !== '');
}

function entriesOfJson(text: string): readonly Entry[] | null {
  try {
    const names: readonly unknown[] = JSON.parse(text);
    return names.map((name) => ({
      name: typeof name === 'string' ? name : JSON.stringify(name),
      line: null,
    }));
  } catch {
    return null;
  }
}

function noName(name: string, path: string, line: number | null): Problem {
  return problem(`${shown(path)} lists "${shown(name)}", which is not a repository.`, {
    found: shown(name),
    expected: 'owner/name, such as acme/platform',
    at: line === null ? null : { path, line, column: 1, endColumn: 1 },
  });
}

function noEntry(path: string): Problem {
  return problem(`${shown(path)} lists no repository.`, {
    found: 'nothing, or remarks alone',
    expected: 'at least one owner/name, such as acme/platform',
  });
}

function noArray(path: string): Problem {
  return problem(`${shown(path)} begins with [ and is not a JSON array.`, {
    found: 'JSON that cannot be read',
    expected: 'a JSON array of owner/name, or one owner/name on each line',
  });
}
