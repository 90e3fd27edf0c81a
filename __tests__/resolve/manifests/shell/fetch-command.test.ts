import { expect, test } from '@jest/globals';
import { readScript } from '../../../../src/resolve/manifests/script.js';
import { linesOf } from '../../../support/manifest-lines.js';

const address = 'https://m.example/com/acme/plugin-a/1.0.0/plugin-a-1.0.0.jar';

test.each([
  ['curl', `curl -LO ${address}`, ['plugin-a@1.0.0']],
  ['curl to a file', `curl -fsSL -o plugins/x.jar ${address}`, ['plugin-a@1.0.0']],
  [
    'curl to a folder',
    'curl --output-dir plugins -O https://m.example/invoice-1.0.jar',
    ['invoice@1.0'],
  ],
  [
    'curl of two',
    `curl -o a.jar ${address} -o plugins/b.jar https://m.example/b-2.0.jar`,
    ['plugin-a@1.0.0', 'b@2.0'],
  ],
  [
    'wget',
    'wget -q --directory-prefix=./plugins https://m.example/invoice-1.0.jar',
    ['invoice@1.0'],
  ],
  ['wget to a file', 'wget -O plugins/invoice-1.0.jar "https://m.example/?id=7"', ['invoice@1.0']],
  ['Maven', 'mvn -q dependency:get -Dartifact=com.acme:plugin-a:1.0.0:jar', ['plugin-a@1.0.0']],
  [
    'Maven by its plugin',
    './mvnw org.apache.maven.plugins:maven-dependency-plugin:3.6.0:copy -Dartifact=com.acme:invoice:1.0.0 -DoutputDirectory=plugins',
    ['invoice@1.0.0'],
  ],
  ['Maven for a build', 'mvn package -Dartifact=com.acme:plugin-a:1.0.0', []],
  ['libraries', 'mvn dependency:copy-dependencies -DoutputDirectory=target/lib', []],
  ['a copy', 'cp build/invoice-1.0.jar ./plugins/', ['invoice@1.0']],
  ['a move of two', 'mv -f a-1.0.jar b-2.0.jar plugins', ['a@1.0', 'b@2.0']],
  ['a copy within', 'cp plugins/a-1.0.jar plugins/b.jar', []],
  ['something else', 'curl -o x.tgz https://m.example/tool-1.0.tgz && tar xzf x.tgz -C bin', []],
])('plugins that are fetched by %s', (_, script, expected) => {
  expect(linesOf(readScript, script, 'a.sh').map((line) => line.split(' in ')[0])).toEqual(
    expected,
  );
});

test.each([
  [
    'an archive without a version',
    'curl -o plugins/a.jar https://m.example/a.jar',
    'https://m.example/a.jar',
  ],
  ['an address that nobody knows', 'wget -P plugins "$URL"', '"$URL"'],
  [
    'an address that nobody knows, behind a header',
    'curl -H "A: $T" -o plugins/a.jar -L "$URL"',
    '"$URL"',
  ],
  [
    'what a build of Maven decides',
    'mvn -B dependency:copy-dependencies -DoutputDirectory=app/plugins',
    'app/plugins',
  ],
  ['what is unpacked', 'unzip -o all-1.0.zip -d plugins', 'all-1.0.zip'],
  ['a pattern', 'cp build/*.jar plugins/', 'build/*.jar'],
])('what cannot be read is said: %s', (_, script, text) => {
  expect(linesOf(readScript, script, 'a.sh')).toEqual([
    expect.stringContaining(`unreadable ${text}, because `),
  ]);
});
