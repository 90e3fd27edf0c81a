// biome-ignore-all lint/suspicious/noTemplateCurlyInString: builds have variables of the same form.
import { expect, test } from '@jest/globals';
import { readBuildDependencies } from '../../../../src/resolve/manifests/builds/dependencies.js';
import { alone, beside, linesOf } from '../../../support/manifest-lines.js';

function read(path: string, text: string, files: Readonly<Record<string, string>> = {}) {
  return linesOf(readBuildDependencies, text, path, beside(files));
}

const dependency = (version: string, more = '') =>
  `<dependency><groupId>io.a</groupId><artifactId>plugin-a</artifactId>${version}${more}</dependency>`;

test.each<[string, string, string[]]>([
  [
    'a version',
    dependency('<version> 1.0.0 </version>'),
    [
      'plugin-a@1.0.0 in 1| <dependency><groupId>io.a</groupId><artifactId>plugin-a</artifactId><version> «1.0.0» </version></dependency>',
    ],
  ],
  [
    'a property',
    `<p><v.a>1.0.0</v.a></p>\n${dependency('<version>${v.a}</version>')}`,
    ['plugin-a@1.0.0 in 1| <p><v.a>«1.0.0»</v.a></p>'],
  ],
  [
    'a version that stands elsewhere',
    dependency(''),
    [
      `unreadable plugin-a, because the version of plugin-a does not stand beside it, in 1| ${dependency('').replace('plugin-a', '«plugin-a»')}`,
    ],
  ],
  ['what is tested with', dependency('<version>1.0.0</version>', '<scope>test</scope>'), []],
  ['what its server provides', dependency('<version>1</version>', '<scope> provided </scope>'), []],
  [
    'what is there when it runs',
    dependency('<version>1.0.0</version>', '<scope>runtime</scope>'),
    [`plugin-a@1.0.0 in 1| ${dependency('<version>«1.0.0»</version>', '<scope>runtime</scope>')}`],
  ],
  [
    'a dependency without a name',
    '<dependency><groupId>io.kestra.plugin</groupId></dependency>',
    [],
  ],
  ['a comment', `<!-- ${dependency('<version>1.0.0</version>')} -->`, []],
  [
    'another library',
    '<dependency><groupId>io.kestra</groupId><artifactId>core</artifactId><version>1</version></dependency>',
    [],
  ],
  [
    'the core’s own group of plugins',
    '<dependency><groupId>io.kestra.plugin</groupId><artifactId>a</artifactId><version>1.0.0</version></dependency>',
    [
      'a@1.0.0 in 1| <dependency><groupId>io.kestra.plugin</groupId><artifactId>a</artifactId><version>«1.0.0»</version></dependency>',
    ],
  ],
])('of a pom.xml: %s', (_, text, expected) => {
  expect(read('pom.xml', text)).toEqual(expected);
});

test.each<[string, string, string[]]>([
  ["runtimeOnly 'io.a:plugin-a:1.0.0'", 'build.gradle', ["runtimeOnly 'io.a:plugin-a:«1.0.0»'"]],
  ['plugins("io.a:plugin-a:1.0.0@jar")', 'b.gradle.kts', ['plugins("io.a:plugin-a:«1.0.0»@jar")']],
  ['plugins ("io.a:plugin-a:1.0.0")', 'b.gradle', ['plugins ("io.a:plugin-a:«1.0.0»")']],
  ["latest 'io.a:plugin-a:1.0.0'", 'b.gradle', ["latest 'io.a:plugin-a:«1.0.0»'"]],
  ["implementation 'gradle.plugin.io.a:plugin-b:1.0.0'", 'build.gradle', []],
  ["compileOnly 'io.a:plugin-a:1.0.0'", 'build.gradle', []],
  ["implementation 'org.apache.maven:plugin-api:1.0.0'", 'build.gradle', []],
  ["implementation 'com.gradle:plugin-publish:1.0.0'", 'build.gradle', []],
  ["implementation 'com.gradleup.a:plugin-b:1.0.0'", 'build.gradle', []],
  ['testImplementation("io.a:plugin-a:1.0.0")', 'build.gradle.kts', []],
  ["// runtimeOnly 'io.a:plugin-a:1.0.0'", 'build.gradle', []],
  ["implementation 'io.kestra:core:1.0.0'", 'build.gradle', []],
  ["classpath 'io.a:plugin-a:1.0.0'", 'build.gradle', []],
  [
    'a = { module = "io.a:plugin-a", version = "1.0.0" }',
    'gradle/libs.versions.toml',
    ['a = { module = "io.a:plugin-a", version = "«1.0.0»" }'],
  ],
  [
    'a={module="io.a:plugin-a",version="1.0.0"}',
    'libs.versions.toml',
    ['a={module="io.a:plugin-a",version="«1.0.0»"}'],
  ],
])('of Gradle: %s in %s', (text, path, expected) => {
  expect(read(path, text)).toEqual(expected.map((line) => `plugin-a@1.0.0 in 1| ${line}`));
});

test.each<[string, string, string, Readonly<Record<string, string>>, string]>([
  [
    'the file',
    'build.gradle',
    'def v = \'1.0.0\'\nruntimeOnly "io.a:plugin-a:$v"',
    {},
    "1| def v = '«1.0.0»'",
  ],
  [
    'properties beside it',
    'x/build.gradle',
    'runtimeOnly "io.a:plugin-a:${v}"',
    { 'x/gradle.properties': 'v=1.0.0\n' },
    'x/gradle.properties:1:3-8',
  ],
  [
    'the versions of a catalogue',
    'libs.versions.toml',
    'v = "1.0.0"\na = { module = "io.a:plugin-a", version.ref = "v" }',
    {},
    '1| v = "«1.0.0»"',
  ],
])('a version in %s', (_, path, text, files, place) => {
  expect(read(path, text, files)).toEqual([`plugin-a@1.0.0 in ${place}`]);
});

test.each([
  ['runtimeOnly "io.a:plugin-a:$v"', '$v', 'runtimeOnly "io.a:plugin-a:«$v»"'],
  ['runtimeOnly "io.a:plugin-a:1.$w"', '1.$w', 'runtimeOnly "io.a:plugin-a:«1.$w»"'],
  ['runtimeOnly "io.a:plugin-a:${w}-b"', '${w}-b', 'runtimeOnly "io.a:plugin-a:«${w}-b»"'],
  ['runtimeOnly "io.a:plugin-a"', 'plugin-a', 'runtimeOnly "io.a:«plugin-a»"'],
])('a version that nobody knows is told: %s', (text, written, place) => {
  expect(read('build.gradle', `${text}\ndef w = '1'`)).toEqual([
    `unreadable ${written}, because the version of plugin-a does not stand beside it, in 1| ${place}`,
  ]);
});

test('nothing is read where a policy says how plugins are found', () => {
  const finders = { ...alone.marks.finders, plugins: [{} as never] };
  const marks = { ...alone.marks, finders };
  const text = "runtimeOnly 'io.a:plugin-a:1.0.0'\nruntimeOnly 'io.kestra.plugin:a:1.0.0'";
  expect(linesOf(readBuildDependencies, text, 'build.gradle', { ...alone, marks })).toEqual([]);
});
