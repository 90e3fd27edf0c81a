import type { Report } from '../../src/model/report.js';
import type { Texts } from './folder.js';
import { makeRepository } from './git.js';
import { runCommand } from './run-command.js';

export interface Compared {
  readonly exitCode: number | null;
  readonly report: Report;
  /** What the notices say. */
  readonly notices: readonly string[];
}

/** Calls the built command in a git repository, to compare its last commit with the one before. */
export async function compare(before: Texts, after: Texts, ...flags: string[]): Promise<Compared> {
  const words = ['check', '--base=main~1', '--format=json', ...flags];
  const { exitCode, stdout } = await runCommand(words, {
    variables: { PATH: process.env.PATH ?? '' },
    prepare: (folder) => makeRepository(folder, before, after),
  });
  const report: Report = JSON.parse(stdout);
  return { exitCode, report, notices: report.notices.map(({ message }) => message) };
}

/** What became of each plugin. */
export const changesIn = ({ plugins }: Report) =>
  plugins.map(({ name, version, change }) => `${name} ${version} ${change}`);

/** The findings as `severity rule subject`. */
export const findingsIn = ({ findings }: Report) =>
  findings.map(({ rule, severity, subject }) => `${severity} ${rule} ${subject}`);
