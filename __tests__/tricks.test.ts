// biome-ignore-all lint/suspicious/noTemplateCurlyInString: manifests have variables of the same form.
import { describe, expect, test } from '@jest/globals';
import type { Texts } from './support/folder.js';
import { changeEvents, tryChange, tryChangeOn } from './support/try-change.js';

/**
 * Changes that deploy plugin-invoice 1.4.0 on core 2025.1.4, which it does not run on, or that no
 * longer let anybody see what is deployed. Whatever they do to the files, none of them may pass.
 */
interface Trick {
  readonly what: string;
  readonly before: Texts;
  readonly now: Texts;
}

const image = 'kestra/kestra:v2025.1.4';
const mirror = 'registry.acme.test/mirror/workflows:v2025.1.4';
const good = 'io.acme:plugin-invoice:1.3.0';
const bad = 'io.acme:plugin-invoice:1.4.0';

function dockerfile(plugins: string, from = image): string {
  return `FROM ${from}\nRUN kestra plugins install ${plugins}\n`;
}

function compose(plugins: string, from = image): string {
  return `services:\n  kestra:\n    image: ${from}\n    command: sh -c "kestra plugins install ${plugins}"\n`;
}

const before = { Dockerfile: dockerfile(good) };
const lists = { Dockerfile: `FROM ${image}\n`, 'plugins.txt': 'plugin-invoice@1.3.0\n' };
const worse = dockerfile(bad);

const moves: readonly Trick[] = [
  'orchestrator/Dockerfile',
  'a/b/c/d/Dockerfile',
  'Dockerfile.prod',
  'Dockerfile.bak',
  'Dockerfile.disabled',
  'Dockerfile~',
  'docs/Dockerfile',
  'examples/Dockerfile',
  'test/Dockerfile',
  'tests/fixtures/Dockerfile',
  'vendor/x/Dockerfile',
  'node_modules/x/Dockerfile',
  'image.txt',
  'README.md',
  'build/recipe',
  'Jenkinsfile',
  '.github/workflows/build.yml',
].map((path) => ({ what: `moves the file to ${path}`, before, now: { [path]: worse } }));

const hides: readonly Trick[] = [
  [`swaps the image for a mirror's`, dockerfile(bad, mirror)],
  ['takes the image from a variable', dockerfile(bad, '${IMAGE}')],
  ['takes the tag from a variable', dockerfile(bad, 'kestra/kestra:${TAG}')],
  ['takes the name from a variable', dockerfile(bad, '${REGISTRY}/kestra:v2025.1.4')],
  ['builds on a digest', dockerfile(bad, `kestra/kestra@sha256:${'0a'.repeat(32)}`)],
  ['builds on latest', dockerfile(bad, 'kestra/kestra')],
  ['installs everything', dockerfile('--all')],
  ['installs what a variable holds', dockerfile('$PLUGINS')],
  [
    'installs in a loop',
    `FROM ${image}\nRUN for p in ${bad}; do kestra plugins install $p; done\n`,
  ],
  [
    'installs what a command prints',
    `FROM ${image}\nRUN kestra plugins install $(curl -s https://acme.test/plugins)\n`,
  ],
  ['installs in capital letters of the name', dockerfile('io.acme:Plugin-Invoice:1.4.0')],
  ['installs the newest', dockerfile('io.acme:plugin-invoice:LATEST')],
  ['installs without a version', dockerfile('io.acme:plugin-invoice')],
  [
    'installs over several lines',
    `FROM ${image}\nRUN kestra \\\n  plugins \\\n  install \\\n  ${bad}\n`,
  ],
  ['installs in a heredoc', `FROM ${image}\nRUN <<EOF\nkestra plugins install ${bad}\nEOF\n`],
  ['installs in the JSON form', `FROM ${image}\nRUN ["kestra", "plugins", "install", "${bad}"]\n`],
  [
    'installs when it starts',
    `FROM ${image}\nCMD kestra plugins install ${bad} && kestra server\n`,
  ],
  ['quotes a part of the words', `FROM ${image}\nRUN kestra plu"gin"s install '${bad}'\n`],
  [
    'sets the version before the command',
    `FROM ${image}\nRUN V=1.4.0 && kestra plugins install io.acme:plugin-invoice:$V\n`,
  ],
  [
    'sets the version by an argument',
    `FROM ${image}\nARG V=1.4.0\nRUN kestra plugins install io.acme:plugin-invoice:\${V}\n`,
  ],
  [
    'fetches the archive',
    `FROM ${image}\nADD https://repo.acme.test/io/acme/plugin-invoice/1.4.0/plugin-invoice-1.4.0.jar /app/plugins/\n`,
  ],
  [
    'downloads the archive',
    `FROM ${image}\nRUN curl -L -o /app/plugins/plugin-invoice-1.4.0.jar https://repo.acme.test/x\n`,
  ],
  ['copies the archive', `FROM ${image}\nCOPY plugin-invoice-1.4.0.jar /app/plugins/\n`],
  [
    'copies the plugins of another image',
    `FROM ${image}\nCOPY --from=registry.acme.test/plugins:7 /app/plugins /app/plugins\n`.concat(
      `RUN kestra plugins install ${bad}\n`,
    ),
  ],
  ['lets a build on it install', `FROM ${image}\nONBUILD RUN kestra plugins install ${bad}\n`],
  [
    'builds on a stage of its own',
    `FROM ${image} AS base\nFROM base\nRUN kestra plugins install ${bad}\n`,
  ],
  ['installs behind an option', dockerfile(`--repositories https://repo.acme.test ${bad}`)],
  ['begins with a mark of byte order', `\uFEFF${worse}`],
  ['ends lines with carriage returns', worse.replaceAll('\n', '\r\n')],
  ['parts words by tabs', worse.replaceAll(' ', '\t')],
  ['is commented out', worse.replaceAll(/^/gm, '# ')],
  ['is emptied', ''],
  ['holds words only', 'see orchestrator/\n'],
].map(([what = '', Dockerfile = '']) => ({
  what: `a Dockerfile that ${what}`,
  before,
  now: { Dockerfile },
}));

const workflow = '.github/workflows/d.yml';
const runs = (command: string) => `jobs: { d: { steps: [{ run: "${command}" }] } }\n`;

const others: readonly Trick[] = [
  {
    what: 'lets a workflow install beside it',
    before,
    now: { ...before, [workflow]: runs(`kestra plugins install ${bad}`) },
  },
  {
    what: 'lets a workflow install another version beside it',
    before: { ...before, [workflow]: runs(`kestra plugins install ${good}`) },
    now: { ...before, [workflow]: runs(`kestra plugins install ${bad}`) },
  },
  {
    what: 'lets a pipeline deploy another core',
    before: { Dockerfile: dockerfile(bad, 'kestra/kestra:v2025.2.0') },
    now: {
      Dockerfile: dockerfile(bad, 'kestra/kestra:v2025.2.0'),
      '.gitlab-ci.yml': 'd:\n  script: [helm upgrade k kestra/kestra --set image.tag=v2025.1.4]\n',
    },
  },
  {
    what: 'lets a workflow set another image in the cluster',
    before: { Dockerfile: dockerfile(bad, 'kestra/kestra:v2025.2.0') },
    now: {
      Dockerfile: dockerfile(bad, 'kestra/kestra:v2025.2.0'),
      [workflow]: runs(`kubectl -n k set image deploy/k k=${image}`),
    },
  },
  { what: 'deletes the only file', before, now: {} },
  {
    what: 'declares a plugin’s release beside it',
    before,
    now: { Dockerfile: worse, 'gradle.properties': 'version=1.0.0\nkestraVersion=2025.1.0\n' },
  },
  {
    what: 'declares the core’s release beside it',
    before,
    now: {
      Dockerfile: worse,
      'gradle.properties': 'version=2025.1.4\n',
      'settings.gradle': "rootProject.name = 'kestra'\n",
    },
  },
  {
    what: 'brings another environment with an older core',
    before,
    now: { ...before, 'prod/Dockerfile': dockerfile(good, 'kestra/kestra:v0.22.0') },
  },
  {
    what: 'brings another environment whose core nobody knows',
    before,
    now: { ...before, 'prod/Dockerfile': dockerfile(bad, mirror) },
  },
  {
    what: 'swaps the image of one of two environments',
    before: { 'prod/compose.yaml': compose(good), 'staging/compose.yaml': compose(good) },
    now: { 'prod/compose.yaml': compose(good, mirror), 'staging/compose.yaml': compose(good) },
  },
  {
    what: 'upgrades one of two environments',
    before: { 'prod/compose.yaml': compose(good), 'staging/compose.yaml': compose(good) },
    now: { 'prod/compose.yaml': compose(bad), 'staging/compose.yaml': compose(good) },
  },
  {
    what: 'swaps the image while a workflow has a known one',
    before: { ...before, '.github/workflows/ci.yml': `jobs: { t: { container: "${image}" } }\n` },
    now: {
      Dockerfile: `FROM ${mirror}\n`,
      '.github/workflows/ci.yml': `jobs: { t: { container: "${image}" } }\n`,
    },
  },
  {
    what: 'moves everything to a workflow',
    before,
    now: {
      '.github/workflows/ci.yml': `jobs:\n  t:\n    container: ${image}\n    steps:\n      - run: kestra plugins install ${bad}\n`,
    },
  },
  { what: 'empties the list', before: lists, now: { ...lists, 'plugins.txt': '' } },
  {
    what: 'comments out the list',
    before: lists,
    now: { ...lists, 'plugins.txt': '# plugin-invoice@1.4.0\n' },
  },
  { what: 'deletes the list', before: lists, now: { Dockerfile: lists.Dockerfile } },
  {
    what: 'moves the list to another ending',
    before: lists,
    now: { Dockerfile: lists.Dockerfile, 'plugins.lst': 'plugin-invoice@1.4.0\n' },
  },
  {
    what: 'breaks the file that names the plugins',
    before: {
      'release-gate.plugins.yaml': 'core: "2025.1.4"\nplugins: { plugin-invoice: "1.3.0" }\n',
    },
    now: { 'release-gate.plugins.yaml': 'core: "2025.1.4"\nplugins: { plugin-invoice: "1.4.0"\n' },
  },
  {
    what: 'renames the keys that name the plugins',
    before: {
      'release-gate.plugins.yaml': 'core: "2025.1.4"\nplugins: { plugin-invoice: "1.3.0" }\n',
    },
    now: {
      'release-gate.plugins.yaml': 'Core: "2025.1.4"\nPlugins: { plugin-invoice: "1.4.0" }\n',
    },
  },
  {
    what: 'makes a Compose file silent beside a list that speaks',
    before: {
      'compose.yaml': `services: { k: { image: "${image}" } }\n`,
      'plugins.txt': 'plugin-invoice@1.3.0\n',
    },
    now: { 'compose.yaml': 'services: {}\n', 'plugins.txt': 'plugin-invoice@1.4.0\n' },
  },
  {
    what: 'lets an override file move the core back',
    before: { 'compose.yaml': compose('io.acme:plugin-invoice:1.4.0', 'kestra/kestra:v2025.2.1') },
    now: {
      'compose.yaml': compose('io.acme:plugin-invoice:1.4.0', 'kestra/kestra:v2025.2.1'),
      'compose.override.yaml': `services: { kestra: { image: "${image}" } }\n`,
    },
  },
  {
    what: 'lets an .env move the core back',
    before: { 'compose.yaml': compose(bad, 'kestra/kestra:${V:-v2025.2.1}') },
    now: { 'compose.yaml': compose(bad, 'kestra/kestra:${V:-v2025.2.1}'), '.env': 'V=v2025.1.4\n' },
  },
  {
    what: 'lets a Compose file build with another core',
    before: {
      'compose.yaml': 'services:\n  k:\n    build: { context: ., args: { V: v2025.2.1 } }\n',
      Dockerfile: `ARG V=v2025.2.1\n${dockerfile(bad, 'kestra/kestra:${V}')}`,
    },
    now: {
      'compose.yaml': 'services:\n  k:\n    build: { context: ., args: { V: v2025.1.4 } }\n',
      Dockerfile: `ARG V=v2025.2.1\n${dockerfile(bad, 'kestra/kestra:${V}')}`,
    },
  },
  {
    what: 'lets an overlay move the core back',
    before: {
      'base/deployment.yaml': `kind: Deployment\nspec: { template: { spec: { containers: [{ image: "kestra/kestra:v2025.2.1", command: [kestra, plugins, install, "${bad}"] }] } } }\n`,
      'base/kustomization.yaml': 'resources: [deployment.yaml]\n',
    },
    now: {
      'base/deployment.yaml': `kind: Deployment\nspec: { template: { spec: { containers: [{ image: "kestra/kestra:v2025.2.1", command: [kestra, plugins, install, "${bad}"] }] } } }\n`,
      'base/kustomization.yaml':
        'resources: [deployment.yaml]\nimages: [{ name: kestra/kestra, newTag: v2025.1.4 }]\n',
    },
  },
  {
    what: 'lets other values move the core back',
    before: {
      'values.yaml': 'image: { repository: kestra/kestra, tag: v2025.2.1 }\n',
      'plugins.txt': 'plugin-invoice@1.4.0\n',
    },
    now: {
      'values.yaml': 'image: { repository: kestra/kestra, tag: v2025.2.1 }\n',
      'values-prod.yaml': 'image: { tag: v2025.1.4 }\n',
      'plugins.txt': 'plugin-invoice@1.4.0\n',
    },
  },
  ...[
    ['main.tf', `image = "${image}"\nargs = ["plugins", "install", "${bad}"]\n`],
    ['kestra.container', `[Container]\nImage=${image}\nExec=plugins install ${bad}\n`],
    [
      'jobs/kestra.nomad',
      `config { image = "${image}" args = ["plugins", "install", "${bad}"] }\n`,
    ],
    ['Jenkinsfile', `docker.image('${image}').inside { sh 'kestra plugins install ${bad}' }\n`],
    [
      'k8s/pod.json',
      `{"kind":"Pod","apiVersion":"v1","spec":{"containers":[{"image":"${image}","args":["plugins","install","${bad}"]}]}}`,
    ],
    [
      'docker-compose.json',
      `{"services":{"k":{"image":"${image}","command":"kestra plugins install ${bad}"}}}`,
    ],
    ['compose.yaml.j2', compose(bad)],
    ['deploy.toml', `image = "${image}"\nplugins = ["${bad}"]\n`],
    ['prod.env', `KESTRA_IMAGE=${image}\nKESTRA_PLUGINS=${bad}\n`],
    ['bin/up', `#!/bin/bash\ndocker run ${image} plugins install ${bad}\n`],
    ['bin/up.ps1', `docker run ${image} plugins install ${bad}\n`],
    ['roles/k/vars/main.yml', `kestra_image: ${image}\nkestra_plugins: ["${bad}"]\n`],
  ].map(([path = '', text = '']) => ({
    what: `moves everything to ${path}`,
    before,
    now: { [path]: text },
  })),
  ...[
    ['infra/main.tf', `image = "${image}"\n`],
    ['infra/kestra.container', `[Container]\nImage=${image}\n`],
    ['infra/task.json', `{ "containerDefinitions": [{ "image": "${image}" }] }\n`],
    ['infra/compose.yaml.tpl', compose(bad)],
  ].map(([path = '', text = '']) => ({
    what: `deploys another core beside it in ${path}`,
    before: { Dockerfile: dockerfile(bad, 'kestra/kestra:v2025.2.1') },
    now: { Dockerfile: dockerfile(bad, 'kestra/kestra:v2025.2.1'), [path]: text },
  })),
  ...[
    ['up.sh', 'V=v2025.1.4 docker compose up -d\n'],
    ['up.sh', 'export V=v2025.1.4\ndocker compose up -d\n'],
    ['up.sh', 'export V=$1\ndocker compose up -d\n'],
    ['Makefile', 'export V = v2025.1.4\nup:\n\tdocker compose up -d\n'],
    [
      '.github/workflows/up.yml',
      'env: { V: v2025.1.4 }\njobs: { d: { steps: [{ run: docker compose up }] } }\n',
    ],
    ['bin/up', '#!/bin/sh\nV=v2025.1.4 docker-compose up -d\n'],
  ].map(([path = '', text = '']) => ({
    what: `lets ${path} start it with another core: ${text.trim().replaceAll('\n', '; ')}`,
    before: { 'compose.yaml': compose(bad, 'kestra/kestra:${V:-v2025.2.1}') },
    now: { 'compose.yaml': compose(bad, 'kestra/kestra:${V:-v2025.2.1}'), [path]: text },
  })),
  {
    what: 'lets a command start it with another file of variables',
    before: { 'compose.yaml': compose(bad, 'kestra/kestra:${V:-v2025.2.1}') },
    now: {
      'compose.yaml': compose(bad, 'kestra/kestra:${V:-v2025.2.1}'),
      'prod.env': 'V=v2025.1.4\n',
      'up.sh': 'docker compose --env-file prod.env up -d\n',
    },
  },
  {
    what: 'lets helm set another tag',
    before: {
      'values.yaml': 'image: { repository: kestra/kestra, tag: v2025.2.1 }\n',
      'plugins.txt': 'plugin-invoice@1.4.0\n',
    },
    now: {
      'values.yaml': 'image: { repository: kestra/kestra, tag: v2025.2.1 }\n',
      'plugins.txt': 'plugin-invoice@1.4.0\n',
      'up.sh': 'helm upgrade k kestra/kestra -f values.yaml --set image.tag=v2025.1.4\n',
    },
  },
  {
    what: 'lets an overlay put an image of nobody in the place of the core',
    before: {
      'base/pod.yaml': `kind: Pod\napiVersion: v1\nspec: { containers: [{ image: "kestra/kestra:v2025.2.1" }] }\n`,
      'base/kustomization.yaml': 'resources: [pod.yaml]\n',
      'plugins.txt': 'plugin-invoice@1.4.0\n',
    },
    now: {
      'base/pod.yaml': `kind: Pod\napiVersion: v1\nspec: { containers: [{ image: "kestra/kestra:v2025.2.1" }] }\n`,
      'base/kustomization.yaml':
        'resources: [pod.yaml]\nimages: [{ name: kestra/kestra, newName: r.acme.test/wf, newTag: "7" }]\n',
      'plugins.txt': 'plugin-invoice@1.4.0\n',
    },
  },
  ...[
    [
      'a config of the project',
      `configs: { s: { content: "kestra plugins install ${bad}" } }\nservices:\n  kestra:\n    image: ${image}\n    configs: [s]\n    entrypoint: sh /s\n`,
    ],
    [
      'a hook',
      `services:\n  kestra:\n    image: ${image}\n    post_start: [{ command: kestra plugins install ${bad} }]\n`,
    ],
  ].map(([what = '', text = '']) => ({
    what: `hides the install in ${what}`,
    before: { 'compose.yaml': compose(good) },
    now: { 'compose.yaml': text },
  })),
  {
    what: 'installs in a script that a Dockerfile runs by its path',
    before,
    now: {
      Dockerfile: `FROM ${image}\nCOPY boot /boot\nRUN /boot\n`,
      boot: `#!/bin/sh\nkestra plugins install ${bad}\n`,
    },
  },
  {
    what: 'installs in a health check',
    before,
    now: { Dockerfile: `FROM ${image}\nHEALTHCHECK CMD kestra plugins install ${bad}\n` },
  },
  {
    what: 'moves the plugins to a list in YAML',
    before: lists,
    now: { Dockerfile: lists.Dockerfile, 'kestra-plugins.yml': `plugins: ["${bad}"]\n` },
  },
  {
    what: 'writes a requirement of its own beside the plugin',
    before: {
      'release-gate.plugins.yaml': 'core: "2025.1.4"\nplugins: { plugin-invoice: "1.3.0" }\n',
    },
    now: {
      'release-gate.plugins.yaml':
        'core: "2025.1.4"\nplugins: { plugin-invoice: { version: "1.4.0", requires: ">=0.1" } }\n',
    },
  },
];

describe('a change that hides what it deploys never passes', () => {
  test.each([...moves, ...hides, ...others])('$what', async ({ before: base, now }) => {
    const report = await tryChange(base, now);
    expect(report.verdict).not.toBe('pass');
  });

  test.each([...moves, ...hides, ...others])('where its files are named: $what', async (trick) => {
    const { before: base, now } = trick;
    const manifests = Object.keys({ ...base, ...now }).join('\n');
    const report = await tryChange(base, now, { manifests });
    expect(report.verdict).not.toBe('pass');
  });

  test.each(others)('and what stood before passes: $what', async ({ before: base }) => {
    const report = await tryChange(base, base);
    expect([report.verdict, report.problems]).toEqual(['pass', []]);
    expect(report.plugins).toHaveLength(1);
  });
});

describe.each(changeEvents)('on %s', (event) => {
  test.each([...moves.slice(0, 6), ...hides.slice(0, 10), ...others])(
    '$what does not pass',
    async (trick) => {
      const { before: base, now } = trick;
      const searched = await tryChangeOn(event, base, now);
      expect(searched.verdict).not.toBe('pass');
      const manifests = Object.keys({ ...base, ...now }).join(',');
      const named = await tryChangeOn(event, base, now, { manifests });
      expect(named.verdict).not.toBe('pass');
    },
  );

  test('what moves honestly passes', async () => {
    const now = { 'orchestrator/Dockerfile': dockerfile(good) };
    const report = await tryChangeOn(event, before, now);
    expect([report.verdict, report.problems]).toEqual(['pass', []]);
    expect(report.plugins).toHaveLength(1);
  });
});

describe('an honest change passes', () => {
  const rows: readonly [string, Texts, Texts][] = [
    ['moves the file', before, { 'orchestrator/Dockerfile': dockerfile(good) }],
    ['moves the plugins to a list', before, lists],
    ['moves the list into the image', lists, before],
    ['takes out a plugin', { Dockerfile: dockerfile(`${good} io.acme:plugin-mail:1.0.0`) }, before],
    ['brings a plugin', before, { Dockerfile: dockerfile(`${good} io.acme:plugin-mail:1.0.0`) }],
    [
      'removes one of two environments that are alike',
      { 'a/Dockerfile': dockerfile(good), 'b/Dockerfile': dockerfile(good) },
      { 'a/Dockerfile': dockerfile(good) },
    ],
    [
      'changes something else',
      { ...before, 'README.md': 'a' },
      { ...before, 'README.md': 'kestra plugins install is how' },
    ],
  ];
  test.each(rows)('%s', async (_, base, now) => {
    const report = await tryChange(base, now);
    expect([report.verdict, report.problems]).toEqual(['pass', []]);
  });
});
