// biome-ignore-all lint/suspicious/noTemplateCurlyInString: manifests have variables of the same form.
import fc from 'fast-check';
import type { FuzzCase } from './fuzz-case.js';

/** What has a meaning on some surface or to some reader. */
const pieces = [
  ...['@octocat', '#1', '<!-- release-gate:x -->', '</details>', '<img src=x>', '![x](http://a)'],
  ...[
    '`',
    '```\n',
    '|',
    '\\',
    '[x](javascript:x)',
    'https://a.b/c',
    'www.a.b',
    '&lt;',
    '$x$',
    '~~',
  ],
  ...['::set-output name=x::', '\n::error::x', '##[error]x', '%0A', '::stop-commands::x', '\r\n'],
  ...['\u001b[31m', '\u202e', '\u2066', '\u200b', '\u0000', '\u007f', '\u2028', '\ud800', '\ufeff'],
  ...['__proto__', 'constructor', 'toString', '../../etc/passwd', '/etc/passwd', 'C:\\x', '~/x'],
  ...['$(id)', '${{ github.token }}', '; rm -rf /', '&&', '*', '{', '}', '[', ']', ',', ':', '- '],
  ...['1.0.0', '2025.1.0', '2025.1', 'latest', '>=2025.1.0', '[1.0,2.0)', '^1', '~', '||', '1e999'],
  ...[
    'plugin-a',
    '@1.0.0',
    ' ',
    '\n',
    '\t',
    '"',
    "'",
    '&a ',
    '*a',
    '!!js ',
    '? ',
    '---\n',
    '%YAML',
  ],
  ...['x'.repeat(300), '(('.repeat(200), '9'.repeat(40), '\u{1f600}', 'é', '0.0.0', '2025-02-30'],
];

const hostile = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 })
  .map((all) => all.join(''));
const quoted = hostile.map((text) => JSON.stringify(text));

/** A name that a list can hold; most of its harm is for those who show it. */
const name = hostile.map((text) => text.replace(/[\s@,[\]()#]/g, '') || 'plugin-b');
const version = mostly('1.0.0', '2.0.0', '1.0.1');
const quotedRange = mostly('">=2025.2.0"', '"[1.0,2025.1)"');
const requirement = mostly('>=2025.2.0', '2025.1.0', '[1.0,2025.1)', '');

const pluginList = filled`${name}@${version} ${requirement}
plugin-a@${version} ${requirement}
${mostly('plugin-c@1.0.0', '')}`;

const policy = filled`name: ${quoted}
core: { images: [${quoted}, kestra/kestra], breaking: [{ from: "2025.1", reason: ${quoted} }] }
waivers: [{ rule: core-too-old, subject: ${quoted}, reason: ${quoted}, until: 2025-12-31 }]
freezes: [{ from: 2025-08-01, to: 2025-08-31, reason: ${quoted} }]
links: { migration: "https://a.b/c", ${quoted}: "https://a.b/c" }
${mostly('')}`;

const catalogue = filled`{ "plugins": {
  "plugin-a": { "repository": "a/b", "versions": { "1.0.0": ${quotedRange}, "1.0.1": ">=2025.1.0" },
    "knownBad": [{ "versions": "1.0.0 || 2.0.0", "core": ">=1.0", "reason": ${quoted} }] },
  ${quoted}: { "versions": { "1.0.0": ">=2025.1.0" } } } }`;

const files = fc.record(
  {
    '.github/release-gate.yml': mostly(policy),
    'catalogue.json': mostly(catalogue),
    Dockerfile: filled`ARG A=${hostile}
FROM kestra/kestra:${mostly('v2025.1.0', '$A')}
RUN kestra plugins install io.a:plugin-a:${version} ${mostly('')}`,
    Makefile: filled`V ?= ${hostile}
t:
\t@docker run kestra/kestra:${mostly('v2025.1.0', '$(V)')} plugins install io.a:plugin-a:${version}`,
    'install.sh': filled`V=${hostile}
kestra plugins install -p "$D" io.a:plugin-a:${mostly('1.0.0', '$V', '{1,2}.0.0')} ${mostly('', '$(cat plugins.txt)')}
docker pull kestra/kestra:${mostly('v2025.1.0')}`,
    'compose.yaml': filled`services:
  ${quoted}: { image: ${quoted}, extends: ${mostly('b')}, env_file: ${mostly('.env')} }
  b:
    image: kestra/kestra:\${TAG:-${mostly('v2025.1.0')}}
    build: { context: ., args: { A: ${quoted} }, dockerfile_inline: ${quoted} }
    command: ${mostly('plugins install io.a:plugin-a:1.0.0', '[sh, -c, "kestra plugins install $A"]')}
x: [${mostly('y')}]`,
    '.env': filled`TAG=${mostly('v2025.1.0')}
A="${hostile}"`,
    'values.yaml': filled`image: { repository: ${mostly('kestra/kestra')}, tag: ${quoted} }
orchestrator_image: ${quoted}
${mostly('')}`,
    'deploy.yaml': filled`apiVersion: v1
kind: ${mostly('Pod', 'HelmRelease', 'Application')}
spec: { values: { image: ${quoted} }, source: { helm: { values: ${quoted} } } }
---
- { image: ${quoted}, args: [plugins, install, ${quoted}], env: [{ name: A, value: ${quoted} }] }`,
    'kustomization.yaml': filled`resources: [${quoted}, deploy.yaml]
images: [{ name: ${mostly('kestra/kestra')}, newTag: ${quoted}, newName: ${quoted} }]
patches: [{ patch: ${quoted}, target: { name: ${quoted} } }]`,
    '.gitlab-ci.yml': filled`variables: { A: ${quoted} }
${mostly('job')}: { image: ${quoted}, script: [${quoted}, "kestra plugins install $A"] }`,
    '.github/workflows/ci.yml': filled`env: { A: ${quoted} }
jobs: { a: { container: ${quoted}, steps: [{ run: ${quoted}, env: { B: ${quoted} } }] } }`,
    'main.tf': filled`variable "a" { default = ${quoted} }
image = "kestra/kestra:${mostly('v2025.1.0', '${var.a}')}" # ${hostile}
args = ["plugins", "install", "io.a:plugin-a:${version}", ${quoted}]
/* ${hostile} */`,
    Jenkinsfile: filled`docker.image('kestra/kestra:${mostly('v2025.1.0')}').inside {
  sh 'kestra plugins install io.a:${name}:${version} ${hostile}' }`,
    'kestra.container': filled`[Container]
Image=${mostly('kestra/kestra:v2025.1.0')}
Exec=plugins install io.a:plugin-a:${version}
; ${hostile}`,
    'docker-compose.json': filled`// ${hostile}
{ "services": { ${quoted}: { "image": ${mostly('"kestra/kestra:v2025.1.0"')}, "command": ${quoted} } },
  "configs": { "a": { "content": ${quoted} } }, }`,
    'kestra-plugins.yaml': filled`plugins: [io.a:plugin-a:${version}, ${quoted}]
kestra_plugins: ${quoted}`,
    'compose.yaml.j2': filled`services: { a: { image: "kestra/kestra:${mostly('v2025.1.0', '{{ v }}')}" } }
{% ${hostile} %}`,
    'bin/up': filled`#!/bin/sh
TAG=${mostly('v2025.1.0')} docker compose -f compose.yaml --env-file ${mostly('.env')} up ${hostile}
helm upgrade a kestra/kestra --set image.tag=${mostly('v2025.1.0')},${hostile}=${hostile}
kustomize edit set image ${mostly('kestra/kestra:v2025.1.0')}
ssh -i ${hostile} host ${hostile}
./bin/up`,
    'gradle.properties': filled`version=${version}
kestraVersion=${requirement}`,
    'settings.gradle': filled`rootProject.name = '${name}'`,
    '.plugins': filled`io.a:${name}:${version}`,
    'plugins.txt': pluginList,
    'release-gate.plugins.yaml': filled`core: "2025.1.0"
plugins: { ${quoted}: "1.0.0", plugin-a: "2.0.0" }
${mostly('')}`,
  },
  {
    requiredKeys: [
      'catalogue.json',
      'Dockerfile',
      '.plugins',
      'plugins.txt',
      'install.sh',
      'Makefile',
    ],
  },
);

/** Files that are not read unless somebody names them, or by themselves. */
const yamlFiles = [
  'compose.yaml, values.yaml',
  'deploy.yaml, kustomization.yaml',
  '.gitlab-ci.yml, .github/workflows/ci.yml',
  'main.tf, Jenkinsfile, kestra.container',
  'docker-compose.json, kestra-plugins.yaml, compose.yaml.j2',
  'bin/up, compose.yaml',
];

const inputs = fc.record(
  {
    'core-version': mostly('2025.1.0', '2025.1.1', '1.0'),
    'plugin-versions': pluginList,
    'current-core-version': mostly('1.0.0', '0.22.0'),
    'current-plugin-versions': pluginList,
    'target-date': mostly('2025-08-05', '2025-08-06', 'planned'),
    releasing: mostly('none', 'core', 'plugins'),
    'backport-request': hostile,
    catalog: mostly('', 'catalogue.json'),
    manifests: mostly(
      '',
      'none',
      'plugins.txt',
      'Dockerfile, .plugins',
      'install.sh, Makefile',
      ...yamlFiles,
    ),
    'comment-key': hostile,
  },
  { requiredKeys: [] },
);

/** Runs in which whoever proposes a change has written whatever can be written. */
export const hostileCases: fc.Arbitrary<FuzzCase> = fc
  .record({ inputs, files, before: files, tag: hostile }, { requiredKeys: ['inputs', 'files'] })
  .map((written) => ({ says: 'found by chance', ...written }));

/** A text with holes that chance fills. */
function filled(texts: TemplateStringsArray, ...holes: fc.Arbitrary<string>[]) {
  return fc
    .tuple(...holes)
    .map((values) => texts.map((text, index) => text + (values[index] ?? '')).join(''));
}

/** A text that is as it should be, so that the run goes on, but not always. */
function mostly(...usual: (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> {
  const texts = usual.map((text) => (typeof text === 'string' ? fc.constant(text) : text));
  return fc.oneof({ arbitrary: fc.oneof(...texts), weight: 30 }, { arbitrary: hostile, weight: 1 });
}
