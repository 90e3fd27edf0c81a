import fc from 'fast-check';
import type { Run } from './follow-advice.js';

const cores = [
  ...[
    '0.20.0',
    '0.21.3',
    '0.22.0',
    '0.22.4',
    '1.0.0',
    '1.0.3',
    '1.0.7-rc1',
    '1.1.2',
    '1.2.5',
    '1.3.0',
    '1.3.20',
  ],
  ...[
    '2.0.0',
    '2025.1.0',
    '2025.1.1',
    '2025.1.4',
    '2025.2.0',
    '2025.2.3',
    '2025.3.0',
    '2025.3.1',
    '2025.4.0',
  ],
  ...[
    '2025.4.2',
    '2026.1.0',
    '2026.1.2',
    '2026.2.0',
    '2026.2.1',
    '2026.6.0',
    '2026.7.0',
    '2027.1.0',
  ],
  ...['2025.1.0-rc1', '2025.2.0-rc2', '2025.1.0.1', '0.23.0', '0.24.5'],
] as const;

const ends = [
  '0.20.0',
  '0.22.0',
  '1.0.0',
  '1.0.3',
  '1.2.5',
  '1.3.0',
  '2025.1.0',
  '2025.1.2',
  '2025.2.0',
  '2025.3.0',
  '2026.1.0',
  '2026.2.0',
];

const requirement = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...ends).map((end) => `>=${end}`) },
  fc.tuple(fc.nat(8), fc.integer({ min: 1, max: 4 })).map(([from, more]) => {
    return `[${ends[from]},${ends[Math.min(from + more, ends.length - 1)]})`;
  }),
);

const pluginVersion = fc
  .tuple(
    fc.integer({ min: 0, max: 2 }),
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 0, max: 3 }),
  )
  .map((numbers) => numbers.join('.'));

/** Days around which something changes: slots, Thursdays, eves, and any day at all. */
const day = fc.oneof(
  fc.constantFrom(
    '2025-08-05',
    '2025-08-06',
    '2025-08-07',
    '2025-10-06',
    '2025-10-07',
    '2025-10-09',
    '2025-12-02',
    '2026-01-13',
    '2026-02-03',
    '2026-04-07',
    '2026-04-08',
    '2026-06-02',
    '2026-10-06',
    '2026-12-01',
  ),
  fc.integer({ min: 0, max: 900 }).map((ahead) => {
    return new Date(Date.UTC(2024, 9, 1) + ahead * 86_400_000).toISOString().slice(0, 10);
  }),
);

const names = ['plugin-a', 'plugin-b', 'plugin-c', 'plugin-d'];

const rules = fc.record(
  {
    'breaking-core-upgrade': fc.constantFrom('error', 'off'),
    'core-bugfix-off-cadence': fc.constantFrom('error', 'off', 'notice'),
    'plugin-update-off-cadence': fc.constantFrom('error', 'off'),
    'minimum-unreleased': fc.constant('error'),
    'minimum-raised-in-minor': fc.constantFrom('error', 'off'),
    'plugin-downgraded': fc.constant('error'),
    'core-outdated': fc.constantFrom('warning', 'error'),
    'stop-skipped': fc.constant('warning'),
  },
  { requiredKeys: [] },
);

const ofRules = rules.map((levels) => {
  const lines = Object.entries(levels).map(([rule, level]) => `  ${rule}: ${level}\n`);
  return lines.length === 0 ? '' : `rules:\n${lines.join('')}`;
});

const ofFreezes = fc
  .array(
    fc.tuple(
      day,
      fc.integer({ min: 0, max: 20 }),
      fc.constantFrom('releases', 'deployments', 'all'),
    ),
    { maxLength: 2 },
  )
  .map((freezes) => {
    const lines = freezes.map(([from, days, what]) => {
      const to = new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
      return `  - { from: ${from}, to: ${to}, reason: quiet, for: ${what} }\n`;
    });
    return lines.length === 0 ? '' : `freezes:\n${lines.join('')}`;
  });

const ofWaivers = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        'core-too-old',
        'stop-skipped',
        'core-major-off-cadence',
        'core-unreleased',
        'ships-in-freeze',
      ),
      fc.constantFrom('core', ...names),
      day,
    ),
    { maxLength: 2 },
  )
  .map((waivers) => {
    const lines = waivers.map(
      ([rule, subject, until]) =>
        `  - { rule: ${rule}, subject: ${subject}, reason: known, until: ${until} }\n`,
    );
    return lines.length === 0 ? '' : `waivers:\n${lines.join('')}`;
  });

const ofCore = fc
  .record(
    {
      backport: fc.constantFrom('on-request', 'allowed', 'never'),
      releases: fc.constant(
        '{ "2025.1.0": 2025-08-05, "2025.1.1": 2025-08-07, "2025.2.0": 2025-09-30, "1.0.0": 2025-06-03, "1.0.4": 2025-07-10 }',
      ),
      stops: fc.constantFrom('["1.0"]', '["1.0", "2025.2"]', '[]'),
    },
    { requiredKeys: [] },
  )
  .map((keys) => {
    const lines = Object.entries(keys).map(([key, value]) => `  ${key}: ${value}\n`);
    return lines.length === 0 ? '' : `core:\n${lines.join('')}`;
  });

const ownPolicies = [
  'extends: none\ncore:\n  name: forge\n  numbering: [{ from: "0.1", format: MAJOR.MINOR.PATCH }]\n  major: { on: { weekday: thursday, week: third } }\n  bugfix: { on: { weekday: wednesday }, lines: [latest] }\n  backport: on-request\n  releases: { "0.22.0": 2024-12-19, "1.0.0": 2025-06-19, "1.0.1": 2025-07-02, "1.1.0": 2025-11-20 }\n',
  'extends: none\ncore:\n  name: forge\n  numbering: [{ from: "0.1", format: MAJOR.MINOR.PATCH }, { from: "2025.1", format: YEAR.MONTH.PATCH }]\n  major: { on: { weekday: wednesday, week: first } }\n  bugfix: { on: any, lines: [latest] }\nplugins:\n  major: { on: core-major }\n',
  'extends: none\ncore:\n  name: forge\n  numbering: [{ from: "0.1", format: MAJOR.MINOR.PATCH }]\n  major: { on: any }\n',
];

const ofSettings = fc.tuple(
  fc.constantFrom('', 'tolerance-days: 1\n', 'tolerance-days: 3\n'),
  fc.constantFrom('', 'prereleases: as-final\n'),
);

const layered = fc
  .tuple(
    fc.constantFrom('extends: kestra-calver\n', 'extends: kestra-semver\n', ''),
    ofSettings,
    ofRules,
    ofFreezes,
    ofWaivers,
    ofCore,
  )
  .map(
    ([ground, settings, ...parts]) => `${ground}name: acme\n${settings.join('')}${parts.join('')}`,
  );

const own = fc
  .tuple(fc.constantFrom(...ownPolicies), ofSettings, ofRules, ofFreezes, ofWaivers)
  .map(([ground, settings, ...parts]) => `${ground}${settings.join('')}${parts.join('')}`);

const policy = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.constantFrom('kestra-calver', 'kestra-semver') },
  { weight: 5, arbitrary: layered },
  { weight: 2, arbitrary: own },
);

const catalogue = fc
  .dictionary(
    fc.constantFrom(...names),
    fc.record({
      versions: fc.dictionary(
        pluginVersion,
        fc.oneof(requirement, fc.record({ requires: requirement, released: day })),
        { maxKeys: 5 },
      ),
      bad: fc.option(fc.tuple(pluginVersion, fc.constantFrom(...ends)), { freq: 8 }),
    }),
  )
  .map((entries) => {
    const plugins = Object.entries(entries).map(([name, { versions, bad }]) => {
      const knownBad =
        bad === null ? [] : [{ versions: bad[0], core: `>=${bad[1]}`, reason: 'breaks' }];
      return [name, { versions, knownBad }];
    });
    return JSON.stringify({ plugins: Object.fromEntries(plugins) });
  });

const plugins = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom(...names),
      fc.oneof({ weight: 9, arbitrary: pluginVersion }, fc.constant('latest')),
      fc.option(requirement, { freq: 4 }),
    ),
    {
      selector: ([name]) => name,
      maxLength: 4,
    },
  )
  .map((list) =>
    list
      .map(
        ([name, version, requires]) =>
          `${name}@${version}${requires === null ? '' : ` ${requires}`}`,
      )
      .join('\n'),
  );

const core = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...cores) },
  fc.constantFrom('latest', ''),
);

/** Any run: a policy, a set, what stood before, a day. */
export const anyRun: fc.Arbitrary<Run> = fc
  .record({
    core,
    before: fc.option(fc.constantFrom(...cores), { freq: 2 }),
    plugins,
    pluginsBefore: fc.option(plugins, { freq: 2 }),
    releasing: fc.constantFrom('', '', 'none', 'none', 'plugins', 'core'),
    request: fc.constantFrom('', '', 'SUP-7'),
    day,
    policy,
    catalogue,
    onPullRequest: fc.boolean(),
  })
  .map(({ core: version, before, plugins: list, pluginsBefore, releasing, request, ...rest }) => ({
    policy: rest.policy,
    catalogue: rest.catalogue,
    onPullRequest: rest.onPullRequest,
    inputs: {
      'core-version': version,
      'current-core-version': before ?? '',
      'plugin-versions': list,
      'current-plugin-versions': pluginsBefore ?? '',
      releasing:
        (releasing === 'core' && version === '') || (releasing === 'plugins' && list === '')
          ? ''
          : releasing,
      'backport-request': request,
      'target-date': rest.day,
      manifests: 'none',
    },
  }));
