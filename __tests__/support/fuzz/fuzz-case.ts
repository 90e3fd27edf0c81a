import { exitCodeOf, judge } from '../../../src/gate.js';
import type { InputName } from '../../../src/model/input.js';
import { type Pages, render } from '../../../src/render/pages.js';
import { sarif } from '../../../src/render/sarif.js';
import { text } from '../../../src/render/text.js';
import type { Texts } from '../folder.js';
import { makeWorld } from '../make-world.js';

/** What somebody who means harm may write: a run's inputs, and the files it reads. */
export interface FuzzCase {
  /** What it tries, or once found. */
  readonly says: string;
  readonly inputs: Partial<Record<InputName, string>>;
  readonly files: Texts;
  /** The files before the change; left out, nothing is compared. */
  readonly before?: Texts;
  /** The tag of the release that started the run; left out, a push did. */
  readonly tag?: string;
}

/** All that a run shows to people and programs. */
export interface Surfaces {
  readonly exitCode: number;
  readonly pages: Pages;
  readonly log: string;
  readonly sarif: string;
}

/** Where every run of the gate says that it wrote its report. */
const reportPath = 'reports/report.json';

/** Runs the gate on a case, in memory, and renders every surface. */
export async function surfacesOf({ inputs, files, before, tag }: FuzzCase): Promise<Surfaces> {
  const event = {
    name: tag === undefined ? 'push' : 'release',
    owner: 'acme',
    repo: 'platform',
    sha: 'c0ffee',
    pullRequest: null,
    headSha: null,
    baseSha: null,
    tag: tag ?? null,
  };
  const github = { event, run: { id: 1, attempt: 1 }, connect: null };
  const judgement = await judge(
    makeWorld({ inputs, files, before: before ?? null, github, door: 'action' }),
  );
  const { report, links } = judgement;
  const pageOf = (rule: string) => `https://example.com/${rule}`;
  const sources = Object.entries(files).map(([path, content]) => ({ path, text: content }));
  return {
    exitCode: exitCodeOf(judgement),
    pages: render(report, { links, pageOf, reportPath, files: sources }),
    log: text(report, (_, words) => words),
    sarif: sarif(report, pageOf),
  };
}
