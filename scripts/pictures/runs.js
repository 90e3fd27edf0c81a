/**
 * What is pictured and measured: whole runs of the command in a folder of their own, one for each
 * kind of answer. `isChange` is a pull request; `pictured` ones are committed as pictures.
 */
const dockerfile = (core, plugins) =>
  [`FROM kestra/kestra:${/^\d/.test(core) ? 'v' : ''}${core}`, ...plugins.map(install), ''].join(
    '\n',
  );

const install = (plugin) =>
  `RUN kestra plugins install io.kestra.plugin:${plugin.replace('@', ':')}`;

const catalogueOf = (plugins) =>
  JSON.stringify({
    plugins: Object.fromEntries(
      plugins.map(([name, version, requires]) => [name, { versions: { [version]: requires } }]),
    ),
  });

/** So many plugins, every seventh of which needs a later core. */
const fleetOf = (count) =>
  [...Array(count).keys()].map((index) => [
    `plugin-${index}`,
    `1.${index}.0`,
    index % 7 === 0 ? '>=2025.3.0' : '>=2025.1.0',
  ]);

const fleetFiles = (count) => ({
  Dockerfile: dockerfile(
    '2025.1.0',
    fleetOf(count).map(([name, version]) => `${name}@${version}`),
  ),
  'catalogue.json': catalogueOf(fleetOf(count)),
});

const listOf = (plugins) => plugins.join('\n');

const problemsOf = (count) =>
  ['rules:', ...[...Array(count).keys()].map((index) => `  core-to-old-${index}: error`), ''].join(
    '\n',
  );

const longNames = [
  'io.acme.platform.orchestration.enterprise.connectors.plugin-supply-chain-notifications',
  'plugin-averyveryverylongnamewithoutanyplacewherealinecouldendatall',
];

export const runs = {
  'one-finding': {
    pictured: true,
    isChange: true,
    files: {
      'deploy/Dockerfile': dockerfile('2025.1.0', ['plugin-aws@2.0.0', 'plugin-dbt@1.1.5']),
      'catalogue.json': catalogueOf([
        ['plugin-aws', '2.0.0', '>=2025.2.0'],
        ['plugin-dbt', '1.1.5', '2025.1.0+'],
      ]),
    },
    flags: ['--catalog=catalogue.json', '--releasing=none', '--target-date=2025-08-20'],
  },
  'twelve-findings': {
    pictured: true,
    isChange: true,
    files: {
      'catalogue.json': JSON.stringify({
        plugins: {
          'plugin-aws': { versions: { '0.24.0': '>=0.23.0', '2.0.0': '>=2025.3.0' } },
          'plugin-git': {
            versions: { '1.1.5': '1.0.0' },
            knownBad: [
              {
                versions: '1.1.5',
                core: '2025.2.0',
                reason: 'NoSuchMethodError when a flow is pushed',
              },
            ],
          },
        },
      }),
    },
    flags: [
      '--catalog=catalogue.json',
      '--releasing=none',
      '--core-version=2025.2.0',
      '--current-core-version=0.22.4',
      `--plugin-versions=${listOf([
        'plugin-aws@2.0.0',
        'plugin-git@1.1.5',
        'plugin-gcp@1.0.0 >=2025.3.0',
        'plugin-crm@0.9.0 [0.22,1.0]',
        'plugin-ldap@0.9.1 [0.22,1.0]',
        'plugin-kafka@latest',
        'plugin-redis@latest',
        'plugin-odoo@1.0.0',
        'plugin-dbt@1.0.0 2025.1.0+',
        'plugin-amqp@2.0.0 2025.1.0+',
      ])}`,
      `--current-plugin-versions=${listOf(['plugin-dbt@1.1.5', 'plugin-amqp@1.4.0'])}`,
      '--target-date=2025-10-20',
    ],
  },
  '29-alike-of-200': {
    isChange: true,
    files: fleetFiles(200),
    flags: ['--catalog=catalogue.json', '--releasing=none', '--target-date=2025-08-20'],
  },
  'all-green': {
    pictured: true,
    isChange: true,
    files: {
      Dockerfile: dockerfile('2025.2.3', ['plugin-dbt@1.1.5', 'plugin-git@1.2.0']),
      'catalogue.json': catalogueOf([
        ['plugin-dbt', '1.1.5', '2025.1.0+'],
        ['plugin-git', '1.2.0', '>=2025.1.0 <2026.1'],
      ]),
    },
    flags: ['--catalog=catalogue.json', '--releasing=none', '--target-date=2025-11-05'],
  },
  waived: {
    isChange: false,
    files: {
      Dockerfile: dockerfile('2025.1.0', ['plugin-legacy-crm@0.9.0']),
      'catalogue.json': catalogueOf([['plugin-legacy-crm', '0.9.0', '[0.22,1.0]']]),
      '.github/release-gate.yml':
        'waivers:\n  - { rule: core-too-new, subject: plugin-legacy-crm, reason: replaced in Q4, until: 2025-12-31 }\n',
    },
    flags: ['--catalog=catalogue.json', '--releasing=none', '--target-date=2025-08-20'],
  },
  undecided: {
    isChange: true,
    files: { Dockerfile: dockerfile('latest', ['plugin-odoo@1.0.0', 'plugin-sap@LATEST']) },
    flags: ['--releasing=none', '--target-date=2025-08-20'],
  },
  'could-not-judge-1': {
    isChange: true,
    files: { 'bad.yml': problemsOf(1) },
    flags: ['--policy=bad.yml', '--core-version=2025.1.0'],
  },
  'could-not-judge-23': {
    isChange: true,
    files: { 'bad.yml': problemsOf(23) },
    flags: ['--policy=bad.yml', '--core-version=2025.1.0'],
  },
  'nothing-found': {
    isChange: true,
    files: Object.fromEntries(
      [...Array(214).keys()].map((index) => [`src/file-${index}.txt`, 'x\n']),
    ),
    flags: ['--target-date=2025-08-20'],
  },
  'plan-over-two-stops': {
    isChange: true,
    files: {
      'policy.yml': 'core:\n  stops: ["1.0", "2025.1"]\n',
      'catalogue.json': catalogueOf([['plugin-dbt', '1.1.5', '2025.1.0+']]),
    },
    flags: [
      '--policy=policy.yml',
      '--catalog=catalogue.json',
      '--releasing=none',
      '--core-version=2025.3.0',
      '--current-core-version=0.22.4',
      '--plugin-versions=plugin-dbt@1.1.5\nplugin-git@1.1.0 0.22.0',
      '--current-plugin-versions=plugin-dbt@1.0.0 [0.22,2025.1)\nplugin-git@1.1.0',
      '--target-date=2025-12-20',
    ],
  },
  'release-too-late': {
    pictured: true,
    isChange: false,
    summary: true,
    flags: [
      '--core-version=2025.1.0',
      '--plugin-versions=plugin-dbt@1.1.5 2025.1.0+',
      '--target-date=2025-08-06',
    ],
  },
  'raised-minimum': {
    isChange: true,
    flags: [
      '--plugin-versions=plugin-amqp@1.2.1 1.2.3',
      '--current-plugin-versions=plugin-amqp@1.2.0 1.0.0',
      '--releasing=plugin-amqp',
      '--target-date=2026-02-12',
    ],
  },
  'guard-day': {
    pictured: true,
    isChange: false,
    summary: true,
    flags: ['--manifests=none', '--target-date=2025-10-07'],
  },
  'two-environments': {
    isChange: true,
    keys: ['staging', 'production'],
    files: {
      'deploy/Dockerfile': dockerfile('2025.1.0', ['plugin-aws@2.0.0']),
      'catalogue.json': catalogueOf([['plugin-aws', '2.0.0', '>=2025.2.0']]),
    },
    flags: ['--catalog=catalogue.json', '--releasing=none', '--target-date=2025-08-20'],
  },
  '5000-plugins': {
    isChange: true,
    files: fleetFiles(5000),
    flags: ['--catalog=catalogue.json', '--releasing=none', '--target-date=2025-08-20'],
  },
  '2000-plugins': {
    isChange: true,
    files: fleetFiles(2000),
    flags: ['--catalog=catalogue.json', '--releasing=none', '--target-date=2025-08-20'],
  },
  'long-names': {
    isChange: true,
    files: {
      [`deploy/${'environments/'.repeat(6)}values-of-production-eu-central-1.Dockerfile`]:
        dockerfile('2025.1.0', []),
    },
    flags: [
      '--releasing=none',
      '--core-version=2025.1.0',
      `--plugin-versions=${listOf(longNames.map((name) => `${name}@1.0.0-alpha.beta.gamma.delta.20250820 >=2025.3.0`))}`,
      '--target-date=2025-08-20',
    ],
  },
};
