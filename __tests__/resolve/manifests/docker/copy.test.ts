// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Dockerfiles have variables of the same form.
import { expect, test } from '@jest/globals';
import { readDockerfile } from '../../../../src/resolve/manifests/docker/dockerfile.js';
import { alone, linesOf } from '../../../support/manifest-lines.js';

/** A Dockerfile, without the places of what it names. */
function read(lines: readonly string[]): string[] {
  return linesOf(readDockerfile, lines.join('\n')).map((line) => {
    const [said = ''] = line.split(/,? in \d+\|/);
    return said;
  });
}

const core = 'FROM kestra/kestra:v1.2.0';

const maven = 'https://maven.acme.example/com/acme/plugin-a/1.0.0/plugin-a-1.0.0.jar';

test.each([
  ['an address in Maven form', `ADD ${maven} /app/plugins/`],
  ['a name of its own there', `ADD ${maven} /app/plugins/x.jar`],
  ['a file', 'COPY plugin-a-1.0.0.jar /app/plugins/'],
  ['several files', 'COPY README.md jars/plugin-a-1.0.0.jar /app/plugins/'],
  ['the name that it gets', 'ADD https://acme.example/get?id=1 /app/plugins/plugin-a-1.0.0.jar'],
  ['a file from an image', 'COPY --from=acme/jars /plugin-a-1.0.0.jar /app/plugins/'],
  ['the folder that is set', 'COPY plugin-a-1.0.0.jar $KESTRA_PLUGINS_PATH/'],
  ['curl', `RUN curl -fsSLo /app/plugins/a.jar ${maven}`],
  ['curl into the folder it is in', `RUN cd /app/plugins && curl -O ${maven}`],
  ['wget', `RUN wget -q -P /app/plugins ${maven}`],
  ['a list of words', `ADD ["${maven}", "/app/plugins/"]`],
  ['a folder that is there', 'COPY a.d/plugin-a-1.0.0.jar /app/plugins'],
  ['a folder that is called like a file', 'COPY plugin-a-1.0.0.jar /opt/p/x.d/'],
  ['two in a folder that is called so', 'COPY README.md plugin-a-1.0.0.jar /opt/p/x.d'],
  ['Maven', 'RUN mvn dependency:get -Dartifact=com.acme:plugin-a:1.0.0'],
])('a plugin as an archive by %s', (_, line) => {
  expect(read([core, 'ENV KESTRA_PLUGINS_PATH=/opt/p', line])).toEqual([
    'core v1.2.0',
    'plugin-a@1.0.0',
  ]);
});

test.each([
  [
    'a pattern',
    'COPY plugins/*.jar /app/plugins/',
    'plugins/*.jar',
    'it is not known which plugins it holds',
  ],
  [
    'a folder',
    'COPY --chown=a:a plugins/ /app/plugins/',
    'plugins/',
    'it is not known which plugins it holds',
  ],
  ...['oidc-plugins', 'acme_plugins/', 'my.plugins/oidc/'].map((folder) => [
    `a folder that is called ${folder} there`,
    `COPY plugins/ /opt/${folder}`,
    'plugins/',
    'it is not known which plugins it holds',
  ]),
  [
    'a name without a version',
    'ADD https://acme.example/latest/plugin-a.jar /app/plugins/',
    'https://acme.example/latest/plugin-a.jar',
    'the name of the archive does not say which version of which plugin it holds',
  ],
  [
    'a version that nobody knows',
    'ADD https://acme.example/plugin-a-${V}.jar /app/plugins/',
    'https://acme.example/plugin-a-${V}.jar',
    'the name of the archive does not say which version of which plugin it holds',
  ],
  [
    'an archive that is unpacked',
    'RUN tar xzf /tmp/plugins-1.0.0.tar.gz -C /app/plugins',
    '/tmp/plugins-1.0.0.tar.gz',
    'it is not known which plugins the archive holds',
  ],
  [
    "an image's plugins",
    'COPY --from=kestra/kestra:v1.3.0 /app/plugins /app/plugins',
    'kestra/kestra:v1.3.0 /app/plugins',
    'it is not known which plugins the image holds',
  ],
])('archives that cannot be read by %s', (_, line, text, why) => {
  expect(read([core, line])).toEqual(['core v1.2.0', `unreadable ${text}, because ${why}`]);
});

test.each([
  ['the plugins of the same image', 'COPY --from=kestra/kestra:v1.2.0 /app/plugins /app/plugins'],
  ['what ends in nothing', 'COPY'],
  ['a file beside the folder', 'COPY invoice-1.0.0.jar /app/plugins.jar'],
  ['another kind of file', 'COPY logback.xml /app/plugins/'],
  ['the sources of a plugin', 'ADD https://acme.example/plugin-a-1.0.0-sources.jar /app/plugins/'],
  ['a folder whose name only ends so', 'COPY plugins/ /opt/noplugins/'],
  ['settings of plugins', 'COPY plugins/ /opt/plugins-settings/'],
  ['an archive for something else', 'COPY driver-1.0.0.jar /app/lib/'],
])('no plugin by %s', (_, line) => {
  expect(read([core, line])).toEqual(['core v1.2.0']);
});

test('a stage in which nothing names a plugin is not read as plugins', () => {
  const lines = ['FROM gradle AS b', 'RUN gradle build', core, 'COPY --from=b /libs /app/plugins'];
  expect(read(lines)).toEqual([
    'core v1.2.0',
    'unreadable /libs, because it is not known which plugins it holds',
  ]);
});

test('archives that a stage fetches for the folder of plugins need no plain name', () => {
  const lines = ['FROM x AS j', 'RUN curl -o /j/invoice-1.0.0.jar https://a.example/x', core];
  expect(read([...lines, 'COPY --from=j /j/ /app/plugins/'])).toEqual([
    'core v1.2.0',
    'invoice-1.0.0'.replace('-1', '@1'),
  ]);
});

test('what a stage puts into the folder that is set is a plugin', () => {
  const lines = ['FROM x AS j', 'RUN curl -o j/invoice-1.0.jar https://a.example/x', core];
  const set = ['ENV KESTRA_PLUGINS_PATH=/opt/p', 'COPY --from=j /app/j $KESTRA_PLUGINS_PATH'];
  expect(read([...lines, ...set])).toEqual(['core v1.2.0', 'invoice@1.0']);
  expect(read([...lines, 'COPY --from=j /app/j /opt/q'])).toEqual(['core v1.2.0']);
});

test.each([
  ['COPY --from=b . .', ['core v1.0.0', 'core v1.2.0']],
  ['COPY --from=b /app/. /app', ['core v1.0.0', 'core v1.2.0']],
  ['COPY --from=b /opt/kestra /opt', ['core v1.0.0', 'core v1.2.0']],
  ['COPY --from=b /etc /etc', ['core v1.2.0']],
])('%s brings the cores %j', (line, expected) => {
  expect(read(['FROM kestra/kestra:v1.0.0 AS b', core, line]).sort()).toEqual(expected);
});

test('what to do about plugins of an image is said', () => {
  const text = `${core}\nCOPY --from=kestra/kestra:v1.3.0 /app/plugins /app/plugins`;
  const { unreadableInstalls = [] } = readDockerfile({ path: 'Dockerfile', text }, alone);
  expect(unreadableInstalls.map(({ remedy }) => remedy)).toEqual([
    'Install each plugin by its coordinates, with its version.',
  ]);
});

test.each([
  [
    'what is not known',
    'RUN kestra plugins install io.a:a:$V',
    'unreadable io.a:a:$V, because V has no value in the repository',
  ],
  ['what floats', 'RUN kestra plugins install --all', 'floating --all'],
  ['a plugin, in a stage below', 'RUN kestra plugins install io.a:a:1\nFROM j AS j', 'a@1'],
])('what a stage installs is not asked for again where it is copied: %s', (_, line, expected) => {
  const lines = ['FROM x AS j', line, core, 'COPY --from=j /j /app/plugins'];
  expect(read(lines)).toEqual(['core v1.2.0', expected]);
});

test("another program's folder of plugins is its own affair", () => {
  expect(read(['FROM grafana/grafana', 'COPY plugins/ /var/lib/grafana/plugins'])).toEqual([]);
});
