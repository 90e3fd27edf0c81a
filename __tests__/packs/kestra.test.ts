// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are the variables of shells.
import { expect, test } from '@jest/globals';
import { marksOf } from '../../src/model/manifest.js';
import type { Policy } from '../../src/model/policy.js';
import { readScript } from '../../src/resolve/manifests/script.js';
import { resolvePreset } from '../../src/resolve/policy/apply-defaults.js';
import { alone, linesOf } from '../support/manifest-lines.js';
import { marksUnder } from '../support/policy-marks.js';

function installsIn(command: string): string[] {
  return linesOf(readScript, command, 'a.sh');
}

test.each([
  [
    'a word by word command',
    'kestra plugins install io.a:a:1.0.0 io.b:b:LATEST',
    ['a@1.0.0', 'b@LATEST'],
  ],
  [
    'options',
    'plugins install --repositories=https://u:p@repo:8081/a:b:c -p ./x io.a:a:1.0.0',
    ['a@1.0.0'],
  ],
  [
    'the value of an option',
    'plugins install --repositories https://repo.acme.com:8081 io.a:a:1.0.0',
    ['a@1.0.0'],
  ],
  [
    'values that nobody knows',
    'kestra plugins install -p "$DIR" -c ${C} --repositories $R --plugins=$D io.a:a:1.0.0',
    ['a@1.0.0'],
  ],
  [
    'options between the words of the command',
    'kestra plugins -l DEBUG install --locally io.a:a:1.0.0',
    ['a@1.0.0'],
  ],
  ['what comes behind `--`', 'kestra plugins install -- io.a:a:1.0.0', ['a@1.0.0']],
  ['a path', './bin/kestra plugins install io.a:a:1.0.0', ['a@1.0.0']],
  ['Java', 'java -Xmx1g -jar /app/kestra plugins install io.a:a:1.0.0', ['a@1.0.0']],
  ['wrappers', 'sudo -E env A=1 kestra plugins install io.a:a:1.0.0', ['a@1.0.0']],
  ['a program that runs it', 'timeout 60 kestra plugins install io.a:a:1.0.0', ['a@1.0.0']],
  ['a container', 'docker exec -it kestra-1 kestra plugins install io.a:a:1.0.0', ['a@1.0.0']],
  ['a pod', 'kubectl exec deploy/x -- kestra plugins install io.a:a:1.0.0', ['a@1.0.0']],
  ['a program in a variable', '"$BIN" plugins install io.a:a:1.0.0', ['a@1.0.0']],
  ['a repository before the group', 'plugins install repo:io.a:a:1.0.0', ['a@1.0.0']],
  [
    'coordinates without a version',
    'kestra plugins install io.a:a io.b:b:',
    ['a@LATEST', 'b@LATEST'],
  ],
  ['the form of our lists', 'kestra plugins install plugin-a@1.0.0', ['plugin-a@1.0.0']],
  ['several in one pair of quotes', 'kestra plugins install "io.a:a:1 io.b:b:2"', ['a@1', 'b@2']],
  ['nothing in quotes', 'kestra plugins install "" io.a:a:1.0.0', ['a@1.0.0']],
  [
    "the platform's other tool",
    'kestractl plugins download 1.3.9 --plugins "io.a:a:1 io.b:b:2" --plugins=io.c:c:3 --concurrency 4',
    ['a@1', 'b@2', 'c@3'],
  ],
  [
    'what it makes of a core',
    'kestractl plugins download --compatible-for 2.0.2 --plugins io.a:a --plugins-dir x',
    ['a@LATEST'],
  ],
  ['one by name', 'kestractl plugins get io.a:a:1.0.0 --plugins-dir ./x', ['a@1.0.0']],
  ['another command', 'plugins list io.a:a:1.0.0', []],
  ['words that are apart', 'plugins && install io.a:a:1.0.0', []],
  ['a remark', 'true # kestra plugins install io.a:a:1.0.0', []],
  ['a text', 'echo "run kestra plugins install io.a:a:1.0.0"', []],
  ["another program's command", 'grafana cli plugins install grafana-clock-panel 1.0.0', []],
  ["coordinates for another program's command", 'acme plugins install io.a:a:1.0.0', ['a@1.0.0']],
])('finds plugins: %s', (_, command, expected) => {
  expect(installsIn(command).map((line) => line.split(' in ')[0])).toEqual(expected);
});

test.each([
  [
    'all there are',
    'kestra plugins install --all',
    'floating --all in 1| kestra plugins install «--all»',
  ],
  [
    'all that are made for a core',
    'kestractl plugins download 1.3.9',
    'floating kestractl plugins download 1.3.9 in 1| kestractl plugins «download» 1.3.9',
  ],
  [
    'all that a configuration needs',
    'kestractl plugins download 1.3.9 --from-config a.yml',
    'floating kestractl plugins download 1.3.9 --from-config a.yml in 1| kestractl plugins «download» 1.3.9 --from-config a.yml',
  ],
  [
    'a range',
    "kestra plugins install 'io.a:a:[1.0,2.0)'",
    "a@LATEST in 1| kestra plugins install 'io.a:a:«[1.0,2.0)»'",
  ],
  [
    'the newest release',
    'kestra plugins install io.a:a:RELEASE',
    'a@LATEST in 1| kestra plugins install io.a:a:«RELEASE»',
  ],
])('what fixes no version floats: %s', (_, command, expected) => {
  expect(installsIn(command)).toEqual([expected]);
});

test.each([
  [
    'a word that is no plugin',
    'kestra plugins install ./plugin.jar',
    'unreadable ./plugin.jar, because those are not the coordinates of a plugin, in 1| kestra plugins install «./plugin.jar»',
  ],
  [
    'a variable in a version',
    'kestra plugins install io.a:a:"$V"',
    'unreadable io.a:a:"$V", because V has no value in the repository, in 1| kestra plugins install «io.a:a:"$V"»',
  ],
  [
    'a variable in a text that keeps it',
    "xargs kestra plugins install <<'EOF'\nio.a:a:$V\nEOF",
    'unreadable io.a:a:$V, because nothing replaces the variable in it, in 2| «io.a:a:$V»',
  ],
  [
    'an expression of a workflow',
    'kestra plugins install io.a:a:${{ inputs.version }}',
    'unreadable io.a:a:${{ inputs.version }}, because nothing in the repository says what ${{ inputs.version }} stands for, in 1| kestra plugins install «io.a:a:${{ inputs.version }}»',
  ],
  [
    'a variable that a loop sets',
    'for p in a b; do kestra plugins install $p; done',
    'unreadable $p, because a loop sets p, in 1| for p in a b; do kestra plugins install «$p»; done',
  ],
  [
    'lines of a file in a loop',
    'while read -r p; do kestra plugins install "$p"; done < list.txt',
    'unreadable "$p", because a loop sets p, in 1| while read -r p; do kestra plugins install «"$p"»; done < list.txt',
  ],
  [
    'an argument of a script',
    'kestra plugins install "$@"',
    'unreadable "$@", because nothing in the repository says what $@ stands for, in 1| kestra plugins install «"$@"»',
  ],
  [
    "a command's output",
    'kestra plugins install $(curl https://acme.example/plugins)',
    'unreadable $(curl https://acme.example/plugins), because nobody knows what curl prints, in 1| kestra plugins install «$(curl https://acme.example/plugins)»',
  ],
  [
    'a list that is not there',
    'kestra plugins install `cat /lists/plugins.txt`',
    'unreadable `cat /lists/plugins.txt`, because the repository has no file known to be /lists/plugins.txt, in 1| kestra plugins install «`cat /lists/plugins.txt`»',
  ],
  [
    'a list by an option that the command does not have',
    'kestra plugins install --plugin-file=deps.txt',
    'unreadable --plugin-file=deps.txt, because the command has no such option as far as is known here, and the value may name plugins, in 1| kestra plugins install «--plugin-file=deps.txt»',
  ],
  [
    'what another command hands over',
    'make_list | xargs kestra plugins install',
    'unreadable xargs kestra plugins install, because nobody knows what make_list prints, in 1| make_list | «xargs kestra plugins install»',
  ],
])('what cannot be read is said: %s', (_, command, expected) => {
  expect(installsIn(command)).toEqual([expected]);
});

test('a continued line goes on, any other ends the command, and a remark is none', () => {
  const lines = [
    'kestra plugins install \\',
    ' io.a:a:1.0.0',
    'io.b:b:2.0.0',
    '# kestra plugins install io.c:c:3.0.0',
  ];
  expect(installsIn(lines.join('\n'))).toEqual(['a@1.0.0 in 2|  io.a:a:«1.0.0»']);
});

test.each([
  ['a policy of its own', marksUnder('core: { name: acme, images: [acme/core] }'), ['a@1.0.0']],
  ['one that finds none', marksUnder('core: { name: acme }', 'plugins: { find: [] }'), []],
  ['a platform without plugins', marksOf(resolvePreset('gitlab') as Policy), []],
])("another core's command is read alike under %s", (_, marks, expected) => {
  const file = { path: 'a.sh', text: 'acme plugins install io.a:a:1.0.0\n' };
  const { plugins = [] } = readScript(file, { ...alone, marks });
  expect(plugins.map(({ name, version }) => `${name}@${version}`)).toEqual(expected);
});
