import { judge } from '../../src/gate.js';
import type { InputName } from '../../src/model/input.js';
import type { Report } from '../../src/model/report.js';
import type { Texts } from './folder.js';
import { startGitHub } from './github/server.js';
import { gitHubOf, makeWorld } from './make-world.js';

/** What each plugin needs: on core 2025.1.4 all run but plugin-invoice 1.4.0. */
const catalogue = JSON.stringify({
  plugins: {
    'plugin-invoice': { versions: { '1.3.0': '>=2025.1', '1.4.0': '>=2025.2' } },
    ...Object.fromEntries(
      ['mail', 0, 1, 2, 3, 4, 5].map((name) => [
        `plugin-${name}`,
        { versions: { '1.0.0': '>=2025.1' } },
      ]),
    ),
  },
});

const catalogPath = 'known-plugins.json';

/** What the gate says of a change from one set of files to another, on the day after core 2025.2.0 came out. */
export async function tryChange(
  before: Texts,
  now: Texts,
  inputs: Partial<Record<InputName, string>> = {},
): Promise<Report> {
  const known = { [catalogPath]: catalogue };
  const world = makeWorld({
    inputs: { catalog: catalogPath, 'target-date': '2025-10-08', ...inputs },
    files: { ...known, ...now },
    before: { ...known, ...before },
  });
  return (await judge(world)).report;
}

/** The events that bring a change to the action. */
export const changeEvents = ['pull_request', 'pull_request_target', 'merge_group'] as const;

/** What the action says of a change when an event brings it and nothing is checked out. */
export async function tryChangeOn(
  name: (typeof changeEvents)[number],
  before: Texts,
  now: Texts,
  inputs: Partial<Record<InputName, string>> = {},
): Promise<Report> {
  const isTarget = name === 'pull_request_target';
  const base = name === 'pull_request' ? 'c0ffee^1' : 'ba5eba5e';
  const head = isTarget ? 'beefbeef' : 'c0ffee';
  const known = { [catalogPath]: catalogue };
  const github = await startGitHub({
    commits: { [base]: { ...known, ...before }, [head]: { ...known, ...now } },
    changes: Object.keys({ ...before, ...now })
      .filter((path) => before[path] !== now[path])
      .map((path) => ({ path })),
  });
  try {
    const event = {
      name,
      sha: isTarget ? base : head,
      pullRequest: name === 'merge_group' ? null : 7,
      headSha: name === 'merge_group' ? null : 'beefbeef',
      baseSha: name === 'merge_group' ? base : null,
    };
    const world = makeWorld({
      door: 'action',
      inputs: { catalog: catalogPath, 'target-date': '2025-10-08', ...inputs },
      github: gitHubOf(github, event),
    });
    const files = { ...world.files, hasCheckout: async () => false };
    return (await judge({ ...world, files })).report;
  } finally {
    await github.close();
  }
}
