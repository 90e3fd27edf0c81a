import { exitCodeOf, judge } from '../../../src/gate.js';
import type { InputName } from '../../../src/model/input.js';
import { noLinks } from '../../../src/model/policy.js';
import { publishPullRequest } from '../../../src/publish/pull-request.js';
import { render } from '../../../src/render/pages.js';
import type { Texts } from '../folder.js';
import { gitHubOf, makeWorld } from '../make-world.js';
import { clientOf, deliveryOf } from './run.js';
import type { LoopbackGitHub } from './server.js';

/** A run of the action on the loopback's pull request. */
export interface ToldRun {
  readonly inputs: Partial<Record<InputName, string>>;
  readonly files: Texts;
  /** The run's number; later runs have higher ones. */
  readonly id: number;
  /** Is told each sentence about what could not be read or written. */
  readonly onSaid?: (sentence: string) => void;
}

/** Judges and tells the pull request as the action does, in this process. */
export async function tell(
  github: LoopbackGitHub,
  { inputs, files, id, onSaid = () => {} }: ToldRun,
) {
  const world = makeWorld({ inputs, files, door: 'action', github: gitHubOf(github) });
  const judgement = await judge(world);
  const { report, sources } = judgement;
  for (const { message } of [...report.problems, ...report.notices]) onSaid(message);
  const pages = render(report, {
    links: noLinks,
    pageOf: () => null,
    reportPath: '',
    files: sources.manifests.files,
  });
  if (sources.pullRequest !== null) {
    const delivery = deliveryOf(sources.pullRequest, { run: { id, attempt: 1 } });
    const notices = await publishPullRequest(await clientOf(github), pages, delivery);
    for (const { message } of notices) onSaid(message);
  }
  return { exitCode: exitCodeOf(judgement), outputs: pages.outputs };
}
