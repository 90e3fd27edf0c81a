import { expect, test } from '@jest/globals';
import { readScript } from '../../../../src/resolve/manifests/script.js';
import { alone, linesOf } from '../../../support/manifest-lines.js';

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
  ['curl of plain addresses', 'curl -O http://m.example/plugin-a-1.0.jar', ['plugin-a@1.0']],
  ['curl of a file', 'curl --output=plugins/x.jar file:///m/invoice-1.0.jar', ['invoice@1.0']],
  [
    'curl that prints',
    'curl -s "https://m.example/?id=7" > plugins/invoice-1.0.jar',
    ['invoice@1.0'],
  ],
  [
    'curl that prints to `-`',
    'curl -o - https://m.example/x > plugins/b-1.0.jar 2> log',
    ['b@1.0'],
  ],
  [
    'curl to a file, with a log',
    'curl -o plugins/b-1.0.jar https://m.example/x > log-1.0',
    ['b@1.0'],
  ],
  [
    'curl with letters together',
    'curl -fsSLO https://m.example/plugin-a-1.0.jar',
    ['plugin-a@1.0'],
  ],
  ['curl of what is no address', 'curl -o plugins/x.jar plugin-a-1.0.jar', []],
  ['curl of a query', 'curl "https://m.example/?next=https://m.example/plugin-a-1.0.jar"', []],
  ['wget with letters together', 'wget -qO plugins/b-1.0.jar https://m.example/x', ['b@1.0']],
  ['curl with what may be an address', 'curl -x http://proxy -o bin/x.tgz $URL', []],
  ['wget into the folder that it is in', 'cd plugins; wget https://m.example/b-1.0.jar', ['b@1.0']],
  ['wget into folders', 'wget -nv -P plugins -P lib https://m.example/b-1.0.jar', []],
  ['Maven', 'mvn -q dependency:get -Dartifact=com.acme:plugin-a:1.0.0:jar', ['plugin-a@1.0.0']],
  [
    'Maven by its plugin',
    './mvnw org.apache.maven.plugins:maven-dependency-plugin:3.6.0:copy -Dartifact=com.acme:invoice:1.0.0 -DoutputDirectory=plugins',
    ['invoice@1.0.0'],
  ],
  ['Maven for a build', 'mvn package -Dartifact=com.acme:plugin-a:1.0.0', []],
  ['Maven of a library', 'mvn dependency:get -Dartifact=com.acme:lib:1.0.0', []],
  [
    'Maven to a file',
    'mvn dependency:get@x -Dartifact=com.acme:b:1.0 -Ddest=plugins/x.jar',
    ['b@1.0'],
  ],
  ['Maven to another', 'mvn dependency:get -Dartifact=com.acme:b:1.0 -Ddest=plugins.jar/x', []],
  ['libraries', 'mvn dependency:copy-dependencies -DoutputDirectory=target/lib', []],
  ['a copy', 'cp build/invoice-1.0.jar ./plugins/', ['invoice@1.0']],
  ['a move of two', 'mv -f a-1.0.jar b-2.0.jar plugins', ['a@1.0', 'b@2.0']],
  ['a copy into a folder before it', 'cp -t plugins a-1.0.jar b-2.0.jar', ['a@1.0', 'b@2.0']],
  ['a copy so, in full', 'cp --target-directory=./plugins a-1.0.jar', ['a@1.0']],
  ['an installed copy', 'install -D -m 644 --owner root a-1.0.jar plugins/', ['a@1.0']],
  ['a link', 'ln -s /opt/a-1.0.jar plugins/', ['a@1.0']],
  ['a copy of a new name', 'cp build/out.jar plugins/a-1.0.jar', ['a@1.0']],
  ['a copy to elsewhere', 'cp a-1.0.jar lib/plugins.jar', []],
  ['a copy to a place that nobody knows', 'cp a-1.0.jar "$TO"/plugins', []],
  ['an archive that is packed', 'tar czf all-1.0.tgz -C plugins .', []],
  ['an archive that is unpacked elsewhere', 'unzip plugins/all-1.0.zip -d lib', []],
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
  ['what is unpacked there', 'cd plugins && unzip ../all-1.0.zip', '../all-1.0.zip'],
  ['what is unpacked in short', 'unzip -qod plugins all.zip', 'all.zip'],
  ['what `tar` unpacks', 'tar -xzf all-1.0.tgz -C plugins', 'all-1.0.tgz'],
  ['what it unpacks from a pipe', 'curl x | tar xzC plugins', 'plugins'],
  ['what it unpacks, in full', 'tar --extract --directory=plugins --file all.tar', 'all.tar'],
  ['a folder', 'cp -r build/jars plugins/', 'build/jars'],
  ['a copy of what nobody knows', 'cp "$JAR" plugins/', '"$JAR"'],
  ['a pattern', 'cp build/*.jar plugins/', 'build/*.jar'],
])('what cannot be read is said: %s', (_, script, text) => {
  expect(linesOf(readScript, script, 'a.sh')).toEqual([
    expect.stringContaining(`unreadable ${text}, because `),
  ]);
});

test.each([
  [
    'mvn dependency:get -Dartifact=com.acme:plugin-a:$V',
    'V has no value in the repository',
    'Give V a value where it is used, such as a default, or write it out.',
  ],
  [
    'mvn dependency:get -Dartifact=com.acme:plugin-a',
    'those are not the coordinates of a plugin',
    'Write group:artifact:version.',
  ],
  [
    'mvn dependency:copy -Dartifact=invoice -DoutputDirectory=plugins',
    'those are not the coordinates of a plugin',
    'Write group:artifact:version.',
  ],
  [
    'mvn dependency:unpack-dependencies -DoutputDirectory=plugins',
    'a build decides what is copied there',
    'Name the plugins in a list, and install them from that.',
  ],
  [
    'tar xf a.tar -C plugins',
    'it is not known which plugins the archive holds',
    'Install each plugin by its coordinates, or fetch it as an archive with its version in its name.',
  ],
])('%s is told with why, and what to do', (text, why, remedy) => {
  const { unreadableInstalls = [] } = readScript({ path: 'a.sh', text }, alone);
  expect(unreadableInstalls.map((each) => [each.why, each.remedy])).toEqual([[why, remedy]]);
});

test.each([
  ...['curl', 'curl -o', 'curl --output-dir', 'wget -P', 'wget -O', 'mvn', 'mvn dependency:get'],
  ...['cp', 'cp a', 'cp -t', 'unzip', 'unzip -d', 'tar', 'tar x', 'tar xf a-1.0.tar -C'],
  ...['curl "$URL"', 'cd plugins; unzip', 'cp build/a-1.0.jar'],
])('%s fetches no plugin', (script) => {
  expect(linesOf(readScript, script, 'a.sh')).toEqual([]);
});
