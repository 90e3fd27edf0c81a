import { expect, test } from '@jest/globals';
import { declaredIn } from '../../../src/resolve/catalogue/declared.js';

const pom = `<project>
  <parent><version>5.9</version></parent>
  <artifactId>git</artifactId>
  <properties>
    <jenkins.baseline>2.504</jenkins.baseline>
    <jenkins.version>\${jenkins.baseline}.3</jenkins.version>
    <endless>\${endless}</endless>
    <unknown>\${nothing}</unknown>
    <of.parent>\${project.version}</of.parent>
  </properties>
</project>`;

test.each([
  ['pom.xml', pom, ['properties', 'jenkins.version'], '2.504.3'],
  ['pom.xml', pom, ['properties', 'jenkins', 'version'], '2.504.3'],
  ['pom.xml', pom, ['properties', 'of.parent'], '5.9'],
  ['pom.xml', pom, ['properties', 'endless'], null],
  ['pom.xml', pom, ['properties', 'unknown'], null],
  ['pom.xml', pom, ['properties', 'none'], null],
  ['pom.xml', pom.slice(0, 250), ['properties', 'jenkins.version'], null],
  [
    'src/plugin.json',
    '{"dependencies":{"grafanaDependency":">=10"}}',
    ['dependencies', 'grafanaDependency'],
    '>=10',
  ],
  ['hacs.json', '{ "homeassistant": "2024', ['homeassistant'], null],
  ['hacs.json', '<html>', ['homeassistant'], null],
  ['a.yaml', 'core: ">=1.2"', ['core'], '>=1.2'],
  ['a.yaml', 'core: 1.2', ['core'], null],
  ['pyproject.toml', '[tool.acme]\ncore = ">=1.2"', ['tool', 'acme', 'core'], '>=1.2'],
  ['gradle.properties', 'acme.core = [1.0,)', ['acme', 'core'], '[1.0,)'],
  ['README', 'core 1.2', ['core'], null],
])('%s with %j at %j declares %j', async (path, text, at, expected) => {
  expect(await declaredIn({ path, text }, [at])).toBe(expected);
});

test('of several keys the first that says something counts', async () => {
  const file = { path: 'gradle.properties', text: 'a=\nb=1.0' };
  expect(await declaredIn(file, [['a'], ['b']])).toBe('1.0');
});

test('properties that name each other over and over cost nothing', async () => {
  const many = Array.from({ length: 20 }, (_, n) => `<p${n}>${`\${p${n + 1}}`.repeat(20)}</p${n}>`);
  const text = `<project><properties>${many.join('')}</properties></project>`;
  expect(await declaredIn({ path: 'pom.xml', text }, [['properties', 'p0']])).toBeNull();
});
