import type { Facts } from '../model/facts.js';
import type { UnreadableInstall } from '../model/manifest.js';
import type { Breach } from '../model/report.js';
import { shown } from '../model/shown.js';
import { wasThereBefore } from '../questions/not-seen.js';
import { aboutFile } from '../questions/wording.js';
import { defineRule, type Rule } from './rule.js';

const core = 'FROM kestra/kestra:v2025.1.4\n';

export const installUnreadable: Rule<'install-unreadable'> = defineRule({
  id: 'install-unreadable',
  severity: 'error',
  undecided: true,
  on: 'sight',
  affects: null,
  closedBy: ['write-plainly'],
  links: [],
  why: 'A plugin that is installed in a way that cannot be read is deployed without being judged.',
  breaks:
    'Something installs plugins in a way that cannot be read: a loop, the output of a command, words that are not a plugin, an archive without a version in its name.',
  keeps: 'Each plugin stands with its version where it is installed, or in a list that is read.',
  inShort: { one: ({ subject }) => `what ${subject} installs cannot be read` },
  data: { install: 'what installs them, as written', why: 'why it cannot be read' },
  examples: {
    breaks: {
      says: 'the plugins come out of a command',
      inputs: { manifests: 'Dockerfile', 'target-date': '2025-08-05' },
      files: {
        Dockerfile: `${core}RUN kestra plugins install $(curl https://acme.example/plugins)\n`,
      },
    },
    keeps: {
      says: 'they are written down',
      inputs: { manifests: 'Dockerfile', 'target-date': '2025-08-05' },
      files: {
        Dockerfile: `${core}RUN kestra plugins install io.kestra.plugin:plugin-dbt:1.1.5\n`,
      },
    },
  },
  check: (facts, { unreadableInstalls }) =>
    unreadableInstalls.map((install) => breachOf(facts, install)),
});

function breachOf(facts: Facts, install: UnreadableInstall): Breach {
  const { text, why, remedy, location } = install;
  return {
    ...aboutFile(location?.path ?? 'repository', location),
    message: `What this installs cannot be read, because ${why}: ${shown(text)}`,
    remedy,
    data: { install: shown(text), why },
    touched: !wasThereBefore(facts, install, facts.sightBefore?.unreadableInstalls ?? []),
  };
}
