import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { command, main } from '../src/index.js';

const text = (name: string) => readFileSync(`dist/${name}`, 'utf8');

describe('the built files', () => {
  test.each([
    ['index.js', "require('./program.js').main();"],
    [
      'cli.js',
      "require('./program.js').command(process.argv.slice(2)).finally(() => process.exit());",
    ],
  ])('have the door %s, which opens the common entry', (name, call) => {
    expect(text(name).trimEnd().split('\n').at(-1)).toBe(call);
  });

  test('are CommonJS to whoever starts them, in a package of ES modules', () => {
    expect(JSON.parse(text('package.json'))).toEqual({ type: 'commonjs' });
  });

  test('load chunks that are there, and have none to spare', () => {
    const others = ['index.js', 'cli.js', 'program.js', 'undici.js', 'endpoints.js'];
    const chunks = readdirSync('dist').filter(
      (name) => /\.js$/.test(name) && !others.includes(name),
    );
    const [, table = ''] = /return (\{.*?\})\[chunkId\] \+ "\.js";/.exec(text('program.js')) ?? [];
    const named = [...allText(chunks).matchAll(/\.e\((?:\/\*.*?\*\/ ?)?(\d+)\)/g)];
    const wanted = new Set(named.map(([, number = '']) => `${JSON.parse(table)[number]}.js`));
    expect([...wanted].sort()).toEqual([...chunks].sort());
  });

  test('are called as what they hold', () => {
    for (const name of ['connect', 'catalogue-download', 'yaml', 'actions-github', 'main']) {
      expect(readdirSync('dist')).toContain(`${name}.js`);
    }
  });

  test('put nothing in front of Node’s modules', () => {
    expect(text('program.js')).not.toMatch(/new Proxy\(|require\("[^"]*"\)\[/);
  });

  test('hold no stub of a module that was not found', () => {
    expect(allText(readdirSync('dist'))).not.toContain('webpackMissingModule');
  });
});

test('both doors are functions of the one entry', () => {
  expect([typeof main, typeof command]).toEqual(['function', 'function']);
});

function allText(names: readonly string[]): string {
  return [...names, 'program.js'].map(text).join('\n');
}
